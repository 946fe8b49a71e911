/**
 * What the page says when the pane itself cannot be fetched. It stands on nothing that could be missing too: no part of the pane,
 * no dictionary. The language is not known yet, so it is said in both.
 */

const WORDS = [
  {
    lang: 'id',
    paragraphs: [
      'Panel Asisten IKU tidak dapat dimuat. Mungkin Asisten IKU baru saja diperbarui, atau jaringan sedang terputus. Buku kerja Anda tidak diubah.',
      'Muat ulang panel. Bila tetap begini, tutup Excel lalu buka lagi, dan kirimkan rincian di bawah ini kepada pengelola Asisten IKU.',
    ],
    reload: 'Muat ulang panel',
  },
  {
    lang: 'en',
    paragraphs: [
      'The pane of IKU Assistant could not be loaded. IKU Assistant may just have been updated, or the network is down. Your workbook has not been changed.',
      'Reload the pane. If this stays, close Excel and open it again, and send the details below to whoever looks after IKU Assistant.',
    ],
    reload: 'Reload the pane',
  },
] as const;

export function tellNotLoaded(place: Element, fault: unknown, reload = () => window.location.reload()): void {
  const notice = element('div', 'opening-fault');
  notice.setAttribute('role', 'alert');
  for (const { lang, paragraphs, reload: label } of WORDS) {
    const part = element('div');
    part.lang = lang;
    const button = element('button', 'button', label);
    button.addEventListener('click', reload);
    part.append(...paragraphs.map((text) => element('p', '', text)), button);
    notice.append(part);
  }
  notice.append(element('p', 'muted', fault instanceof Error ? fault.message : String(fault)));
  place.replaceChildren(notice);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
