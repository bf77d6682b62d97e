// The edition that is one file: module, worker and cases are parts of the page, and it works from a disk.

import { start } from "./app";

async function unpack(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = Uint8Array.from(atob(document.getElementById(id)!.textContent!.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const worker = URL.createObjectURL(new Blob([document.getElementById("worker")!.textContent!], { type: "text/javascript" }));
let cases: Promise<Uint8Array> | undefined;

void start({
  module: unpack("module").then((bytes) => WebAssembly.compile(bytes)),
  worker: () => new Worker(worker),
  cases: () => (cases ??= unpack("cases")),
  // Languages that are for tests only are not in it.
  catalogue: async (tag) => (document.getElementById(`catalogue-${tag}`) ? unpack(`catalogue-${tag}`) : undefined),
});
