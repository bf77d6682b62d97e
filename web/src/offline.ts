// Keeps the files of the page, so that it also works without a network. It serves nothing else and asks nobody else.

/** Made by the build: the files, those of them that are kept only once they were asked for, and a name that changes
 * whenever one of them does. */
declare const FILES: string[];
declare const LATER: string[];
declare const EDITION: string;

const scope = self as unknown as ServiceWorkerGlobalScope;
interface ServiceWorkerGlobalScope {
  addEventListener(type: "install" | "activate", listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: "fetch", listener: (event: { request: Request; respondWith(response: Promise<Response>): void }) => void): void;
}

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(EDITION).then((cache) => cache.addAll(FILES)));
});

scope.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name.startsWith("palam-") && name !== EDITION));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});

async function load(request: Request): Promise<Response> {
  const response = await fetch(request);
  const isOwn = LATER.some((name) => request.url === new URL(name, location.href).href);
  if (isOwn && response.ok) await (await caches.open(EDITION)).put(request, response.clone());
  return response;
}

scope.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? load(event.request)));
});
