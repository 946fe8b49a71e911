/*
 * The page's first script. It says what is missing when the add-in cannot start: without it an old web view or a closed network
 * leaves the opening picture for ever. Old engines must be able to read it, so it is written by hand in ECMAScript 5, uses
 * nothing younger than Internet Explorer 11, and is never compiled. The add-in reports in window.asistenIkuStage
 * (src/taskpane/stage.ts): 'parsed' when its script runs, 'ready' when Excel has answered.
 */
(function () {
  'use strict';

  /* So long Excel and the network may take. */
  var PATIENCE = 15000;
  var OFFICE_JS = 'appsforoffice.microsoft.com';

  var RELOAD = { id: 'Muat ulang panel', en: 'Reload the pane' };

  var WORDS = {
    office: {
      id: [
        'Asisten IKU belum tersambung dengan Excel: Office.js, pustaka milik Microsoft yang menghubungkan keduanya, tidak dapat dimuat.',
        'Periksa sambungan internet, lalu muat ulang. Di jaringan kantor, minta pengelola TI mengizinkan https://appsforoffice.microsoft.com pada proksi dan tembok api.',
      ],
      en: [
        'IKU Assistant is not connected with Excel: Office.js, the library of Microsoft that connects the two, could not be loaded.',
        'Check the internet connection, then reload. On an office network, ask IT to allow https://appsforoffice.microsoft.com on the proxy and the firewall.',
      ],
    },
    old: {
      id: [
        'Asisten IKU tidak dapat berjalan di sini: peramban yang dipakai Excel untuk menampilkan panel ini terlalu lama.',
        'Windows: minta pengelola TI memasang Microsoft Edge WebView2 Runtime dan memperbarui Office, lalu tutup semua jendela Excel dan buka lagi. Mac: perbarui macOS. Sementara itu, buku kerja dapat dibuka di Excel untuk web.',
      ],
      en: [
        'IKU Assistant cannot run here: the browser with which Excel shows this pane is too old.',
        'Windows: ask IT to install the Microsoft Edge WebView2 Runtime and to update Office, then close all Excel windows and open them again. Mac: update macOS. Meanwhile the workbook can be opened in Excel on the web.',
      ],
    },
    files: {
      id: [
        'Sebagian berkas Asisten IKU tidak dapat dimuat: mungkin Asisten IKU baru saja diperbarui, atau jaringan sedang terputus.',
        'Muat ulang panel. Bila tetap begini, beri tahu pengelola Asisten IKU.',
      ],
      en: [
        'Some files of IKU Assistant could not be loaded: it may just have been updated, or the network is down.',
        'Reload the pane. If this stays, tell whoever looks after IKU Assistant.',
      ],
    },
    silent: {
      id: [
        'Asisten IKU sudah dimuat, tetapi Excel belum menjawab.',
        'Tunggu sebentar. Bila tetap begini, muat ulang panel, atau tutup semua jendela Excel dan buka lagi.',
      ],
      en: [
        'IKU Assistant has been loaded, but Excel has not answered yet.',
        'Wait a moment. If this stays, reload the pane, or close all Excel windows and open them again.',
      ],
    },
  };

  /* Addresses of scripts that could not be fetched. */
  var failed = [];

  function noteFailure(event) {
    var target = event.target;
    if (target && target.tagName === 'SCRIPT' && target.src) failed.push(target.src);
  }

  /* Only what is loaded from the page itself: Office.js fetches scripts that the add-in can do without. */
  function ownScriptFailed() {
    for (var i = 0; i < failed.length; i += 1) if (failed[i].indexOf(OFFICE_JS) < 0) return true;
    return false;
  }

  /* A build for offices without a way to Microsoft brings Office.js along, and says so at this script, the page's first. */
  function bringsOffice() {
    var first = document.getElementsByTagName('script')[0];
    return !!first && first.getAttribute('data-office-js') === 'sendiri';
  }

  function reason(isLate) {
    if (window.asistenIkuStage === 'ready') return null;
    if (typeof window.Office === 'undefined') return bringsOffice() ? 'files' : 'office';
    if (window.asistenIkuStage !== 'parsed') return ownScriptFailed() ? 'files' : 'old';
    return isLate ? 'silent' : null;
  }

  function add(parent, tag, text) {
    var made = document.createElement(tag);
    if (text) made.appendChild(document.createTextNode(text));
    parent.appendChild(made);
    return made;
  }

  function reload() {
    window.location.reload();
  }

  function addWords(notice, language, why) {
    var part = add(notice, 'div');
    var paragraphs = WORDS[why][language];
    part.setAttribute('lang', language);
    for (var i = 0; i < paragraphs.length; i += 1) add(part, 'p', paragraphs[i]);
    var button = add(part, 'button', RELOAD[language]);
    button.className = 'button';
    button.onclick = reload;
  }

  function tell(why) {
    var place = document.getElementById('app');
    if (!place) return;
    while (place.firstChild) place.removeChild(place.firstChild);
    var notice = add(place, 'div');
    notice.className = 'opening-fault';
    notice.setAttribute('role', 'alert');
    addWords(notice, 'id', why);
    addWords(notice, 'en', why);
    /* For support: which of the cases, and which web view. */
    add(notice, 'p', why + ' · ' + navigator.userAgent).className = 'muted';
  }

  function check(isLate) {
    var why = reason(isLate);
    if (why) tell(why);
  }

  window.addEventListener('error', noteFailure, true);
  /* The scripts have run by then, or never will. */
  window.addEventListener('load', function () {
    check(false);
  });
  /* A proxy that swallows requests keeps the page from ever being loaded. */
  window.setTimeout(function () {
    check(true);
  }, PATIENCE);
})();
