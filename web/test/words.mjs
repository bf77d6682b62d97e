// Every catalogue of words has what English has and nothing else; the page uses each of them, with the same slots.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { web } from "./load.mjs";

const read = (name) => JSON.parse(readFileSync(join(web, "words", name), "utf8"));
const english = read("en.json");
const slots = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
const base = (word) => word.replace(/\.(zero|one|two|few|many|other)$/, "");

test("each word is used", () => {
  const code = readdirSync(join(web, "src")).map((name) => readFileSync(join(web, "src", name), "utf8")).join("\n");
  const idle = Object.keys(english).filter((word) => !code.includes(`"${word}"`) && !code.includes(`"${base(word)}"`));
  assert.deepEqual(idle, []);
});

test("each language has every word, with the slots of English", () => {
  for (const name of readdirSync(join(web, "words"))) {
    const own = read(name);
    assert.deepEqual(new Set(Object.keys(own).map(base)), new Set(Object.keys(english).map(base)), name);
    const tag = name.replace(".json", "");
    for (const [word, text] of Object.entries(own)) {
      assert.notEqual(text.trim(), "", `${name}: ${word}`);
      const other = english[word] ?? english[`${base(word)}.other`];
      // A plural of one may leave the number out.
      const may = slots(other).filter((slot) => slot !== "{count}");
      assert.deepEqual(slots(text).filter((slot) => slot !== "{count}"), may, `${name}: ${word}`);
    }
    for (const word of Object.keys(own).filter((word) => base(word) !== word && english[`${base(word)}.one`])) {
      const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      assert.ok(forms.every((form) => own[`${base(word)}.${form}`]), `${name}: ${word} lacks a form of its plural`);
    }
  }
});
