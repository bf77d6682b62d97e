// The edition that is one file: module, worker, cases and catalogues are parts of the page, and it works from a disk.

import { start } from "./app";
import { unpacked } from "./packed";

const text = (id: string) => document.getElementById(id)!.textContent!;
const worker = URL.createObjectURL(new Blob([text("worker")], { type: "text/javascript" }));
let cases: Uint8Array | undefined;

void start({
  module: WebAssembly.compile(unpacked("module")),
  worker: () => new Worker(worker),
  cases: async () => (cases ??= unpacked("cases")),
  // Languages that are for tests only are not in it.
  catalogue: async (tag) => (document.getElementById(`catalogue-${tag}`) ? unpacked(`catalogue-${tag}`) : undefined),
});
