// The edition that is served from a folder: module, worker and cases are files beside the page.

import { start } from "./app";

async function compile(): Promise<WebAssembly.Module> {
  const response = await fetch("palam.wasm");
  if (!response.ok) throw new Error(`palam.wasm could not be loaded (${response.status})`);
  return WebAssembly.compile(await response.arrayBuffer());
}

let cases: Promise<Uint8Array> | undefined;

if (location.protocol === "file:") {
  document.getElementById("page")!.textContent = "A browser does not open this edition from a disk. Open palam.html instead: it is one file and needs no network.";
} else {
  // Afterwards the page also works without a network.
  if ("serviceWorker" in navigator) void navigator.serviceWorker.register("offline.js").catch(() => undefined);
  start({
    module: compile(),
    worker: () => new Worker("worker.js"),
    cases: () => (cases ??= fetch("cases.json").then(async (response) => new Uint8Array(await response.arrayBuffer()))),
  });
}
