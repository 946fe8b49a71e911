/* Keeps the desk (meja.html) on this computer, so that it opens without a network. The build writes the files' names and a version. */
'use strict';

const VERSION = '__VERSION__';
const FILES = ['__FILES__'];
const CACHE = 'meja-' + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  const removeOld = (names) =>
    Promise.all(names.filter((name) => name.startsWith('meja-') && name !== CACHE).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(removeOld));
});

/* Names change with their content, so what is kept is right; only the page itself is asked for anew where there is a network. */
self.addEventListener('fetch', (event) => {
  const name = new URL(event.request.url).pathname.split('/').pop();
  if (event.request.method !== 'GET' || !FILES.includes(name)) return;
  const kept = () => caches.match(event.request, { ignoreSearch: true });
  const answer =
    name === 'meja.html'
      ? fetch(event.request).catch(kept)
      : kept().then((response) => response || fetch(event.request));
  event.respondWith(answer);
});
