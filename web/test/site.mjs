// The site: every address that a schema or a report names is there, and no link inside it leads nowhere.
//
//   node test/site.mjs FOLDER

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import { root } from "./load.mjs";

const site = resolve(process.argv[2]);
const base = /BASE: &str = "([^"]+)"/.exec(readFileSync(join(root, "src/schema.rs"), "utf8"))[1];
// What a server of static files finds at an address.
const found = (path) => [path, `${path}.html`, join(path, "index.html")].some((one) => existsSync(join(site, one)) && !one.endsWith("/"));

for (const name of readdirSync(join(root, "schema"))) {
  const { $id } = JSON.parse(readFileSync(join(root, "schema", name), "utf8"));
  assert.ok($id.startsWith(`${base}/`), $id);
  assert.equal(readFileSync(join(site, $id.slice(base.length)), "utf8"), readFileSync(join(root, "schema", name), "utf8"), $id);
}
let links = 0;
for (const file of readdirSync(join(site, "rules"), { recursive: true }).filter((name) => name.endsWith(".html"))) {
  const page = readFileSync(join(site, "rules", file), "utf8");
  assert.doesNotMatch(page, /undefined|\[object/, file);
  for (const [, href] of page.matchAll(/(?:href|src)="([^"#]+)"/g)) {
    if (/^https?:/.test(href)) continue;
    assert.ok(found(normalize(join("rules", dirname(file), href))), `${file}: ${href} leads nowhere`);
    links += 1;
  }
}
assert.ok(links > 400, String(links));
console.log(`${links} links inside the site lead somewhere`);
// What is to be handed in to SchemaStore names an address that is there.
const entry = JSON.parse(readFileSync(join(root, "web/schemastore/catalog-entry.json"), "utf8"));
assert.ok(entry.url.startsWith(`${base}/`) && existsSync(join(site, entry.url.slice(base.length))), entry.url);
