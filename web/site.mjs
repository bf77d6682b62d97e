// The site that is published: the page, the schemas at the addresses that their `$id` names, and a page for each rule.
//
//   node web/site.mjs FOLDER   (after `node web/build.mjs`)

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { dist, load, root, wasm } from "./test/load.mjs";

if (!process.argv[2]) {
  console.error("usage: node web/site.mjs FOLDER");
  process.exit(2);
}
const site = resolve(process.argv[2]);
const { Engine } = await load("engine.ts");
const engine = new Engine(wasm());
const cases = readFileSync(join(dist, "cases.json"));

cpSync(dist, site, { recursive: true });
schemas();
const rules = JSON.parse(engine.ask("rules"));
for (const { id } of rules) rulePage(id, JSON.parse(engine.ask("explain", id, cases)));
listOfRules();
console.log(`${rules.length} rules, ${readdirSync(join(site, "schema")).length} schemas`);

/** At the address for good, and below the version of this edition, where they never change. */
function schemas() {
  for (const folder of ["schema", `schema/${engine.ask("version")}`]) {
    mkdirSync(join(site, folder), { recursive: true });
    for (const name of readdirSync(join(root, "schema"))) cpSync(join(root, "schema", name), join(site, folder, name));
  }
}

function rulePage(id, blocks) {
  const [{ words: title }] = blocks;
  write(`rules/${id}.html`, title, `<nav><a href="../">All rules</a> <a href="../../">Check a manifest</a></nav>\n${body(blocks)}`, "../../");
}

function listOfRules() {
  const packs = Map.groupBy ? Map.groupBy(rules, ({ id }) => id.split("/")[0]) : grouped();
  const row = ({ id, title, level, basis }) =>
    `<tr><th scope="row"><a href="${id}">${escape(title)}</a></th><td>${level.replace("-", " ")}</td><td>${basis}</td><td><code>${id}</code></td></tr>`;
  const table = ([pack, own]) =>
    `<h2 id="${pack}">${pack}</h2>\n<div class="scrolls"><table><thead><tr><th scope="col">Rule</th><th scope="col">Level</th><th scope="col">Rests on</th><th scope="col">Name</th></tr></thead><tbody>\n${own.map(row).join("\n")}\n</tbody></table></div>`;
  const head = `<nav><a href="../">Check a manifest</a></nav>\n<h1>All rules</h1>\n<p>${rules.length} rules. A norm is a call of UN bodies, regulators or civil society, or a standard; it is not a statute.</p>\n<ul>${[...packs.keys()].map((pack) => `<li><a href="#${pack}">${pack}</a></li>`).join("")}</ul>`;
  write("rules/index.html", "All rules", `${head}\n${[...packs].map(table).join("\n")}`, "../");
}

function grouped() {
  const packs = new Map();
  for (const rule of rules) {
    const [pack] = rule.id.split("/");
    packs.set(pack, [...(packs.get(pack) ?? []), rule]);
  }
  return packs;
}

function write(path, title, main, up) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
  writeFileSync(
    file,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – palam</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
<main id="main" class="rule-page">
${main}
</main>
</body>
</html>
`,
  );
}

/** Blocks of a page; neighbouring items make one list. */
function body(blocks) {
  const parts = blocks.map(({ block, words }, index) => {
    if (block === "item") {
      const first = blocks[index - 1]?.block !== "item" ? "<ul>\n" : "";
      const last = blocks[index + 1]?.block !== "item" ? "\n</ul>" : "";
      return `${first}<li>${prose(words)}</li>${last}`;
    }
    if (block === "title") return `<h1>${prose(words)}</h1>`;
    if (block === "heading") return `<h2>${prose(words)}</h2>`;
    if (block === "code") return `<pre>${escape(words)}</pre>`;
    if (block === "table") return `<table>${words.map((row) => `<tr>${row.map((cell) => `<td>${prose(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    return `<p>${prose(words)}</p>`;
  });
  return parts.join("\n");
}

/** Names between backticks, addresses between angle brackets. */
function prose(text) {
  const parts = text.split(/<(https?:\/\/[^<>\s]+)>/);
  const named = (part) => part.split("`").map((piece, index) => (index % 2 === 1 ? `<code>${escape(piece)}</code>` : escape(piece))).join("");
  return parts.map((part, index) => (index % 2 === 1 ? `<a href="${escape(part)}" rel="noreferrer noopener">${escape(new URL(part).hostname)}</a>` : named(part))).join("");
}

function escape(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
