// The site: every address that a schema or a report names is there, and every link inside it points to a page and a place that exist.
//
//   node test/site.mjs FOLDER

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { root } from "./load.mjs";

const site = resolve(process.argv[2]);
const base = /BASE: &str = "([^"]+)"/.exec(readFileSync(join(root, "src/schema.rs"), "utf8"))[1];

for (const name of readdirSync(join(root, "schema"))) {
  const { $id } = JSON.parse(readFileSync(join(root, "schema", name), "utf8"));
  assert.ok($id.startsWith(`${base}/`), $id);
  assert.equal(readFileSync(join(site, $id.slice(base.length)), "utf8"), readFileSync(join(root, "schema", name), "utf8"), $id);
}
/** The file that a server finds at an address, and the names of places in it. */
const fileAt = (path) => [path, `${path}.html`, join(path, "index.html")].find((one) => existsSync(join(site, one)) && statSync(join(site, one)).isFile());
const named = new Map();
const placesOf = (file) => {
  if (!named.has(file)) named.set(file, new Set([...readFileSync(join(site, file), "utf8").matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
  return named.get(file);
};
let links = 0;
const dead = [];
// `palam.html` is one file, and has the text of scripts in it.
for (const file of readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html") && name !== "palam.html")) {
  const page = readFileSync(join(site, file), "utf8");
  if (/^(rules|format|law|docs)\//.test(file)) assert.doesNotMatch(page, /undefined|\[object/, file);
  for (const [, written] of page.matchAll(/(?:href|src)="([^"]+)"/g)) {
    const own = written.startsWith(`${base}/`);
    if (!own && /^(https?|mailto|data):/.test(written)) continue;
    const [path, place] = (own ? written.slice(base.length + 1) : written).split("#");
    const target = path === "" && !own ? file : fileAt(normalize(join(own ? "." : dirname(file), decodeURIComponent(path))));
    if (!target || (place && !placesOf(target).has(decodeURIComponent(place)))) dead.push(`${file}: ${written}`);
    links += 1;
  }
}
assert.deepEqual(dead, [], "links inside the site that point to nothing");
assert.ok(links > 1000, String(links));
console.log(`${links} links inside the site point to something`);
// Each rule has a page, each section of the format, and what is to be read first.
const schema = JSON.parse(readFileSync(join(root, "schema/manifest.schema.json"), "utf8"));
for (const name of ["capabilities", "deployment", "performance", "dueDiligence"]) {
  const page = readFileSync(join(site, `format/${name}.html`), "utf8");
  assert.match(page, /Why it is asked: \d+ rules read it/, name);
  assert.ok(schema.properties[name], name);
}
for (const name of ["report/index.html", "report/clear.html", "report/compare.html", "law/index.html", "docs/writing-rules.html"]) assert.ok(existsSync(join(site, name)), name);
assert.match(readFileSync(join(site, "report/index.html"), "utf8"), /Three things to ask the operator/);
// A member that a red line reads says so first, with the provision; and every rule is a reason for some member.
const capabilities = readFileSync(join(site, "format/capabilities.html"), "utf8");
assert.match(capabilities, /id="capabilities\.\*\.function".*?<li>core<ul><li><span class="tag red-line">red line<\/span> <a href="\.\.\/rules\/core\/[\w-]+">[^<]+<\/a>: [^<]+\((prohibits|requires|recommends|permits)/s);
// And of every other member it is said that none does.
assert.match(capabilities, /id="capabilities\.\*\.component".*?No rule of a pack reads it\./s);
const reasons = readdirSync(join(site, "format")).map((name) => readFileSync(join(site, "format", name), "utf8")).join("\n");
const idle = readdirSync(join(site, "rules"), { recursive: true }).map((name) => name.replaceAll("\\", "/")).filter((name) => /^[\w-]+\/[\w-]+\.html$/.test(name)).filter((name) => !reasons.includes(`"../rules/${name.replace(".html", "")}"`));
assert.deepEqual(idle, [], "rules that read no member of the guide");
// Editions of the format: what is closed never changes.
const CLOSED = { "1.0": "2d4d2bb2715aa12af854c4643d70ba97a80c08c8cceca8968144237dda8a6ea3" };
for (const [edition, digest] of Object.entries(CLOSED)) {
  const text = readFileSync(join(site, "schema/format", edition, "manifest.schema.json"));
  assert.equal(createHash("sha256").update(text).digest("hex"), digest, `the edition ${edition} of the format has changed`);
}
const editions = readFileSync(join(site, "format/history.html"), "utf8");
assert.match(editions, /<h2 id="v1\.1">.*<h3>New members<\/h3>.*<code>drawnFrom<\/code>.*<h2 id="v1\.0">/s);
const versions = readdirSync(join(site, "schema"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "format");
assert.ok(versions.length > 0);
for (const { name } of versions) assert.ok(existsSync(join(site, "schema", name, "manifest.schema.json")), name);
// What is to be handed in to SchemaStore names an address that is there.
const entry = JSON.parse(readFileSync(join(root, "web/schemastore/catalog-entry.json"), "utf8"));
assert.ok(entry.url.startsWith(`${base}/`) && existsSync(join(site, entry.url.slice(base.length))), entry.url);
