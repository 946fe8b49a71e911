/* The site's search: the index is loaded when somebody begins to type, and all is found on this computer. */
(function () {
  'use strict';

  const LONGEST_LIST = 20;
  const script = document.currentScript;
  const root = script.dataset.root;
  const field = document.getElementById('cari');
  const list = document.getElementById('hasil');
  const told = document.getElementById('jumlah');

  /* As the index was made: tools/site/search-index.ts. */
  function wordsOf(text) {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.match(/[\p{L}\d]{2,}/gu) || [];
  }

  let loading = null;

  function load() {
    loading =
      loading ||
      new Promise((resolve, reject) => {
        const made = document.createElement('script');
        made.src = root + 'cari-indeks.js';
        made.onload = () => resolve(window.indeksSitus);
        made.onerror = reject;
        document.head.append(made);
      });
    return loading;
  }

  /* Where in the sorted words those that begin so begin. */
  function firstOf(words, beginning) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle] < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /* Sections with their weight for one typed word; a whole word counts three times one that only begins so. */
  function weightsOf(index, typed) {
    const weights = new Map();
    for (let at = firstOf(index.words, typed); at < index.words.length && index.words[at].startsWith(typed); at += 1) {
      const places = index.places[at];
      const times = index.words[at] === typed ? 3 : 1;
      for (let each = 0; each < places.length; each += 2) {
        weights.set(places[each], (weights.get(places[each]) || 0) + times * places[each + 1]);
      }
    }
    return weights;
  }

  function found(index, text) {
    const typed = wordsOf(text);
    if (typed.length === 0) return [];
    const [first, ...others] = typed.map((word) => weightsOf(index, word));
    return [...first]
      .filter(([section]) => others.every((weights) => weights.has(section)))
      .map(([section, weight]) => [section, others.reduce((sum, weights) => sum + weights.get(section), weight)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([section]) => section);
  }

  function row(index, number) {
    const [page, anchor, title, text] = index.sections[number];
    const [path, pageTitle] = index.pages[page];
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = root + path + (anchor ? '#' + anchor : '');
    link.textContent = title === pageTitle ? title : pageTitle + ': ' + title;
    const words = document.createElement('p');
    words.textContent = text;
    item.append(link, words);
    return item;
  }

  async function search() {
    const text = field.value;
    const index = await load();
    if (field.value !== text) return;
    const sections = found(index, text);
    list.replaceChildren(...sections.slice(0, LONGEST_LIST).map((number) => row(index, number)));
    const isEmpty = wordsOf(text).length === 0;
    told.textContent = isEmpty ? '' : sections.length + ' bagian ditemukan / sections found';
    document.body.classList.toggle('mencari', !isEmpty);
  }

  field.addEventListener('input', () => {
    search().catch(() => {
      told.textContent = 'Indeks pencarian tidak dapat dimuat. / The search index could not be loaded.';
    });
  });
  field.form.addEventListener('submit', (event) => event.preventDefault());
})();
