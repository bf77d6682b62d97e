// Builds the page from `src/` and the module that `web/build-wasm` has put into `dist/`:
//   dist/index.html and files beside it, for any folder of any server; dist/palam.html, one file that works from a disk.

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "./pack.mjs";
import { page } from "./shell.mjs";

const web = import.meta.dirname;
const dist = join(web, "dist");
const source = (name) => join(web, "src", name);
const read = (name) => readFileSync(join(dist, name));
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const TITLE = "palam: transparency manifests of biometric systems";
const ABOUT = '<meta name="description" content="Check, read and write transparency manifests of biometric systems. Nothing leaves the page.">';
const ROOM = `<div id="page"></div>
<noscript><p>This page checks manifests in the browser and needs JavaScript for it. The command line tool does the same: <code>palam check FILE</code>. <a href="docs/">The documentation</a> needs none.</p></noscript>`;

/** The languages that have a catalogue, English first. */
const languages = readdirSync(join(web, "words")).map((name) => name.replace(/\.json$/, "")).sort((one, other) => Number(other === "en") - Number(one === "en") || one.localeCompare(other));

/** The languages in which the engine speaks beside English, each with a file that is loaded when somebody chooses it. */
const catalogues = readdirSync(join(dist, "catalogues")).map((name) => name.replace(/\.json$/, "")).sort();
/** What is made of English by a program, and only tests read. */
const PSEUDO = "qps";

const shared = {
  define: { LANGUAGES: JSON.stringify(languages), CATALOGUES: JSON.stringify(catalogues) },
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  loader: { ".yaml": "text", ".palam.json": "text" },
  mainFields: ["module", "main"],
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
};

rmSync(join(dist, "parts"), { recursive: true, force: true });
await build({ ...shared, entryPoints: [source("worker.ts"), source("search.ts"), source("style.css")], outdir: dist, format: "iife" });
await build({ ...shared, entryPoints: { app: source("folder.ts") }, outdir: dist, format: "esm", splitting: true, chunkNames: "parts/[name]-[hash]", metafile: true }).then(offline);
const alone = async (name) => (await build({ ...shared, entryPoints: [source(name)], write: false, format: "iife" })).outputFiles[0].text;
folder();
file(await alone("boot.ts"), await alone("one.ts"));

/** The worker that keeps the files of the page. */
async function offline({ metafile }) {
  const scripts = Object.keys(metafile.outputs).map((path) => path.replace(/^.*dist\//, ""));
  const files = ["./", "worker.js", "style.css", "palam.wasm", "cases.json", ...scripts];
  const edition = createHash("sha256");
  for (const name of files.slice(1)) edition.update(read(name));
  // Only those need them who draw manifests from registers, or choose another language.
  const later = ["import.wasm", ...catalogues.map((tag) => `catalogues/${tag}.json`)];
  for (const name of later) edition.update(read(name));
  const define = { FILES: JSON.stringify(files), LATER: JSON.stringify(later), EDITION: JSON.stringify(`palam-${edition.digest("hex").slice(0, 16)}`) };
  await build({ ...shared, entryPoints: [source("offline.ts")], outdir: dist, format: "iife", define });
}

function folder() {
  const policy = "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src data:";
  writeFileSync(join(dist, "index.html"), page({ title: TITLE, policy, head: `${ABOUT}\n<link rel="icon" href="data:,">\n<link rel="stylesheet" href="style.css">`, body: `${ROOM}\n<script type="module" src="app.js"></script>` }));
}

/** Everything in one file. What browsers run is packed, and the policy names the digest of each script. */
function file(boot, script) {
  const style = read("style.css").toString();
  const safe = boot.replaceAll("</script", "<\\/script");
  const worker = read("worker.js").toString().replaceAll("</script", "<\\/script");
  const policy = `script-src ${hash(safe)} ${hash(script)} 'wasm-unsafe-eval'; worker-src blob:; style-src ${hash(style)}; img-src data:`;
  const data = (id, text) => `<script type="text/plain" id="${id}">${text}</script>`;
  const packed = [["app", Buffer.from(script)], ["module", read("palam.wasm")], ["cases", read("cases.json")], ...catalogues.filter((tag) => tag !== PSEUDO).map((tag) => [`catalogue-${tag}`, read(`catalogues/${tag}.json`)])];
  const body = [data("worker", worker), ...packed.map(([id, bytes]) => data(id, pack(bytes))), `<script>${safe}</script>`];
  writeFileSync(join(dist, "palam.html"), page({ title: TITLE, policy, head: `${ABOUT}\n<style>${style}</style>`, body: [ROOM, ...body].join("\n") }));
  const size = (name) => `${name} ${Math.round(statSync(join(dist, name)).size / 1000)} kB`;
  console.log(["palam.html", "app.js", "style.css", "palam.wasm", "import.wasm"].map(size).join(", "));
}
