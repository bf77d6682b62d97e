// Edits on the text: each gives the value that was asked for, and leaves the lines of others and all comments alone.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pack } from "../pack.mjs";
import { load, root } from "./load.mjs";
import { numbers } from "./mutate.mjs";

const { edit, read, syntaxOf, withPart, at } = await load("edit.ts");

const yaml = (text, path, part, order) => edit(text, "yaml", path, part, order && (() => order));

test("a word that is there is exchanged, and nothing else", () => {
  const text = "# head\ntitle: Old # why\nparties: # all\n  # one\n  - id: met\n    name: Met\n";
  assert.equal(yaml(text, ["title"], "New"), "# head\ntitle: New # why\nparties: # all\n  # one\n  - id: met\n    name: Met\n");
  assert.equal(yaml(text, ["parties", 0, "name"], "Police"), text.replace("Met\n", "Police\n"));
});

test("what some reader of YAML takes for something else is quoted", () => {
  const text = "kind: deployment\n";
  for (const word of ["NO", "yes", "off", "1.0", "2024", "~", "null", "a: b", "a #b", "", " x", "- x", "0x1F", "1e3", "1:30", "[a", "é\u202e", "x\ty"]) {
    const changed = yaml(text, ["title"], word);
    assert.match(changed, /^kind: deployment\ntitle: "/, word);
    assert.equal(read(changed, "yaml").title, word);
  }
  for (const word of ["Entrance control", "door-access", "https://example.org/a", "1.0.0", "GB-LND", "Zürich"]) {
    assert.equal(yaml(text, ["title"], word), `${text}title: ${word}\n`);
  }
});

test("a member is put where the format has it", () => {
  const text = "kind: product\n# about\nsystem:\n  name: X\n";
  const order = ["kind", "id", "title", "system"];
  assert.equal(yaml(text, ["title"], "T", order), "kind: product\ntitle: T\n# about\nsystem:\n  name: X\n");
  assert.equal(edit('{\n  "kind": "product",\n  "system": {}\n}\n', "json", ["title"], "T", () => order), '{\n  "kind": "product",\n  "title": "T",\n  "system": {}\n}\n');
});

test("parents come into being with what is stated in them", () => {
  assert.equal(yaml("kind: product\n", ["system", "name"], "X"), "kind: product\nsystem:\n  name: X\n");
  assert.equal(yaml("kind: product\n", ["parties", 0, "id"], "a"), "kind: product\nparties:\n  - id: a\n");
  assert.equal(yaml("system:\n", ["system", "name"], "X"), "system:\n  name: X\n");
  assert.equal(yaml("system: {}\nkind: x\n", ["system", "name"], "X"), "system:\n  name: X\nkind: x\n");
  assert.equal(yaml("parties: []\nkind: x\n", ["parties", 0], { id: "a" }), "parties:\n  - id: a\nkind: x\n");
});

test("items come, change and go", () => {
  const text = "parties:\n  - id: a # first\n    name: A\n  # the second\n  - id: b\nkind: x\n";
  assert.equal(yaml(text, ["parties", 2], { id: "c", name: "C" }), "parties:\n  - id: a # first\n    name: A\n  # the second\n  - id: b\n  - id: c\n    name: C\nkind: x\n");
  assert.equal(yaml(text, ["parties", 1], undefined), "parties:\n  - id: a # first\n    name: A\n  # the second\nkind: x\n");
  assert.equal(yaml(text, ["parties", 0, "name"], undefined), "parties:\n  - id: a # first\n  # the second\n  - id: b\nkind: x\n");
  assert.equal(read(yaml(text, ["parties"], []), "yaml").parties.length, 0);
});

test("lists in brackets stay in brackets", () => {
  const text = "modality: [face] # only\nkind: x\n";
  assert.equal(yaml(text, ["modality"], ["face", "gait"]), "modality: [face, gait] # only\nkind: x\n");
  assert.equal(yaml(text, ["modality", 1], "gait"), "modality: [face, gait] # only\nkind: x\n");
  assert.equal(yaml(text, ["modality"], []), "modality: [] # only\nkind: x\n");
});

test("several lines stay several lines", () => {
  const changed = yaml("kind: x\n", ["summary"], "One.\nTwo: three # four");
  assert.equal(changed, "kind: x\nsummary: |-\n  One.\n  Two: three # four\n");
  assert.equal(yaml(changed, ["summary"], "One."), "kind: x\nsummary: One.\n");
});

/** Comments of a text, however they are laid out. */
const comments = (text) => text.match(/(^|\s)#[^\n]*/g)?.map((comment) => comment.trim()) ?? [];

/** Every path to a value in a manifest. */
function* paths(value, path = []) {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* paths(item, [...path, index]);
  else if (value && typeof value === "object") for (const name of Object.keys(value)) yield* paths(value[name], [...path, name]);
}

test("every part of every fixture can be exchanged and taken out, and comments elsewhere stay", () => {
  const files = readdirSync(join(root, "fixtures/whole"), { recursive: true }).filter((name) => /manifest\.palam\.(json|yaml)$/.test(name));
  assert.ok(files.length >= 5);
  let edits = 0;
  for (const file of [...files.map((name) => join(root, "fixtures/whole", name)), join(root, "fixtures/base.palam.json")]) {
    const text = readFileSync(file, "utf8");
    const syntax = syntaxOf(file);
    const value = read(text, syntax);
    const all = [...paths(value)];
    for (const path of all.filter((_, index) => index % 5 === 0)) {
      for (const part of ["NO", undefined, [], { id: "new", list: ["a", "b"] }]) {
        const changed = edit(text, syntax, path, part);
        assert.deepEqual(read(changed, syntax), withPart(value, path, part), `${file} ${path}`);
        if (syntax === "yaml" && typeof at(value, path) !== "object") {
          assert.deepEqual(comments(changed).filter((comment) => comments(text).includes(comment)).length >= comments(text).length - 1, true, `${file} ${path}`);
        }
        edits += 1;
      }
    }
  }
  assert.ok(edits > 300, String(edits));
});

test("what the one file holds is unpacked as it was", async () => {
  const { bytesOf, unpack } = await load("unpack.ts");
  const random = numbers(85);
  const noise = (length, kinds) => Buffer.from(Array.from({ length }, () => random(kinds)));
  const schema = readFileSync(join(root, "schema/manifest.schema.json"));
  const all = ["", "a", "aaaa", "a".repeat(70_000), "ab".repeat(40_000), `${"<&~".repeat(50)}</script>`].map((text) => Buffer.from(text));
  for (const bytes of [...all, schema, Buffer.concat([noise(3000, 256), schema, noise(70_000, 3), schema]), noise(5001, 256)]) {
    const text = pack(bytes);
    assert.match(text, /^[#-;=-w~]*$/);
    assert.ok(bytes.equals(unpack(bytesOf(text))), `${bytes.length} bytes`);
  }
});
