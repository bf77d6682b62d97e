// The edition that is served from a folder: module, worker and cases are files beside the page.

import { start } from "./app";
import { say } from "./words";

async function load(name: string): Promise<ArrayBuffer> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(say("app.not-loaded", { name, status: response.status }));
  return response.arrayBuffer();
}

const compile = async (name: string) => WebAssembly.compile(await load(name));

let cases: Promise<Uint8Array> | undefined;

if (location.protocol === "file:") {
  document.getElementById("page")!.textContent = say("app.from-disk");
} else {
  // Afterwards the page also works without a network.
  if ("serviceWorker" in navigator) void navigator.serviceWorker.register("offline.js").catch(() => undefined);
  void start({
    module: compile("palam.wasm"),
    worker: () => new Worker("worker.js"),
    importer: () => compile("import.wasm"),
    cases: () => (cases ??= load("cases.json").then((bytes) => new Uint8Array(bytes))),
    catalogue: async (tag) => new Uint8Array(await load(`catalogues/${tag}.json`)),
  });
}
