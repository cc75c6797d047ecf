// Keeps the whole site in the browser, so that it opens without internet and stays of one piece: a
// page goes on with the files of its own release, even after a newer one was published.
//
// The build writes the two constants (xtask/src/seal.rs). A release changes them, by which the
// browser notices it; it is fetched whole in the background and waits until nobody has the old one
// open, or until the person asks for it.

const VERSION = '';
const FILES = [];

// Other copies of the site may lie under the same host, each in its folder.
const PREFIX = `cartera ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

// The release before stays: another tab may still show it.
self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const releases = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    const old = releases.filter((name) => name !== CACHE).slice(0, -1);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

// Nothing but the site itself is answered or asked for. Names carry hashes: a file that any release
// has is the right one.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const kept = async () =>
    request.mode === 'navigate'
      ? (await caches.open(CACHE)).match('./')
      : caches.match(request, { ignoreVary: true });
  event.respondWith(kept().then((response) => response ?? fetch(request)));
});
