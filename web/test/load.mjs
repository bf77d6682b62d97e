// TypeScript of the page for tests in node, and the engine that `web/build-wasm` has built.

import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const web = join(import.meta.dirname, "..");
export const root = join(web, "..");
export const dist = join(web, "dist");

/** A module of `src/`, bundled. */
export async function load(name) {
  const outfile = join(web, "node_modules/.cache/palam", name.replace(/\.tsx?$/, ".mjs"));
  const entryPoints = [join(web, "src", name)];
  await build({ entryPoints, bundle: true, outfile, format: "esm", platform: "neutral", mainFields: ["module", "main"] });
  return import(outfile);
}

/** The same as one script for a browser, which puts it under a name. */
export async function text(name, globalName) {
  const { outputFiles } = await build({ entryPoints: [join(web, "src", name)], bundle: true, write: false, format: "iife", globalName, mainFields: ["module", "main"] });
  return `${outputFiles[0].text}; globalThis.${globalName} = ${globalName};`;
}

export const wasm = () => new WebAssembly.Module(readFileSync(join(dist, "palam.wasm")));
