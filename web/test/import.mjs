// The reader of registers in node: it imports nothing, draws the manifests that the native program draws, takes decisions as
// it does, and mutated files never stop it.
//
//   node test/import.mjs PALAM [SECONDS]

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { dist, load, root, wasm } from "./load.mjs";
import { mutate, numbers } from "./mutate.mjs";

if (!process.argv[2]) {
  console.error("usage: node test/import.mjs PALAM [SECONDS]");
  process.exit(2);
}
const palam = resolve(process.argv[2]);
const seconds = Number(process.argv[3] ?? 5);
const { Engine, Trap } = await load("engine.ts");
const bytes = readFileSync(join(dist, "import.wasm"));
const module = new WebAssembly.Module(bytes);
console.log(`import.wasm: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} in brotli`);
assert.deepEqual(WebAssembly.Module.imports(module), [], "the module imports something");
let engine = new Engine(module);

const forms = readdirSync(join(root, "forms"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const cases = forms.flatMap((form) => readdirSync(join(root, "forms", form, "cases")).map((name) => [form, join(root, "forms", form, "cases", name)]));
const ask = (name, ...inputs) => JSON.parse(engine.ask(name, ...inputs));

for (const [form, folder] of cases) {
  const file = join(folder, readdirSync(folder).find((name) => name.startsWith("records.")));
  const name = basename(file);
  const records = ask("records", name, readFileSync(file), "");
  assert.equal(records.form.id, form, folder);
  const lines = execFileSync(palam, ["import", form, "--jsonl", "--", file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const expected = lines.trimEnd().split("\n").map((line) => JSON.parse(line));
  const drawn = records.records.map(({ row }) => JSON.parse(ask("record", name, readFileSync(file), form, String(row), "[]").manifest));
  assert.deepEqual(drawn, expected, folder);
  assert.equal(records.text, execFileSync(palam, ["import", form, "--", file], { encoding: "utf8" }), folder);
}
console.log(`${cases.length} files of registers: the manifests and losses that the native program gives`);
spoken();
exported();
decided();
refused();
mutated();

/** In another language, from the file beside the modules: losses, questions and the names of registers, as the program says them. */
function spoken() {
  engine.ask("speak", "qps", readFileSync(join(dist, "catalogues/qps.json")));
  for (const [form, folder] of cases) {
    const file = join(folder, readdirSync(folder).find((name) => name.startsWith("records.")));
    const records = ask("records", basename(file), readFileSync(file), "");
    assert.equal(records.text, execFileSync(palam, ["import", form, "--language", "qps", "--", file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }), folder);
    assert.match(records.form.title, /^\[.*~\]$/);
    const { questions, classes } = ask("record", basename(file), readFileSync(file), form, String(records.records[0].row), "[]");
    for (const words of [...questions.flatMap(({ questions: all }) => all.map(({ asks }) => asks)), ...classes.map(([, means]) => means)]) assert.match(words, /^\[.*~\]$/);
  }
  const titles = new Map(JSON.parse(execFileSync(palam, ["forms", "--language", "qps", "--format", "json"], { encoding: "utf8" })).forms.map(({ id, title }) => [id, title]));
  for (const { id, title } of ask("forms")) assert.equal(title, titles.get(id));
  assert.throws(() => engine.ask("records", "x.csv", "", ""), /~\]/);
  engine.ask("speak", "en", "");
}

/** Manifests as records of every register, and in formats of others, with what is lost: as the program makes them. */
function exported() {
  const folder = mkdtempSync(join(tmpdir(), "palam-"));
  const checker = new Engine(wasm());
  const registers = ask("forms");
  assert.deepEqual(registers.map(({ id }) => id).sort(), [...forms].sort());
  const stories = readdirSync(join(root, "fixtures/whole"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(root, "fixtures/whole", name)).map((folder) => join(folder, readdirSync(folder).find((name) => name.startsWith("manifest."))));
  const run = (...options) => execFileSync(palam, ["export", ...options], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const files = [...stories, join(root, "fixtures/base.palam.json")];
  for (const [at, file] of files.entries()) {
    const value = checker.ask("value", basename(file), readFileSync(file));
    for (const [number, { id, editions }] of registers.entries()) {
      if ((at + number) % 3 !== 0) continue;
      const edition = editions[at % editions.length];
      const { csv, jsonl, loss } = ask("export_record", value, id, edition);
      const lost = join(folder, "loss.json");
      assert.equal(csv, run(id, "--edition", edition, "--loss", lost, file), `${id} ${edition}: ${file}`);
      assert.equal(jsonl, run(id, "--edition", edition, "--format", "jsonl", file), `${id} ${edition}: ${file}`);
      assert.deepEqual(loss, JSON.parse(readFileSync(lost, "utf8")).records[0], `what is lost: ${id} ${edition}: ${file}`);
    }
    for (const format of ["cyclonedx", "dpv-eu-aiact"]) assert.equal(ask("describe", value, format).text, run(format, file), `${format}: ${file}`);
  }
  const alleged = { title: "A", purposes: [{ id: "one", statement: "x" }, { id: "two", statement: "y" }], contested: [{ at: "/purposes/1", status: "alleged" }] };
  const { text, leftOut } = ask("describe", JSON.stringify(alleged), "dpv-eu-aiact");
  assert.deepEqual(leftOut, ["/purposes/1"]);
  assert.doesNotMatch(text, /"y"/);
  assert.throws(() => engine.ask("export_record", "{}", "none", ""), /there is no register/);
  rmSync(folder, { recursive: true });
  console.log(`${files.length} manifests as records of ${registers.length} registers and in two formats of others: the same bytes`);
}

/** A decision is bound to its words, states what it says, and can leave a record out. */
function decided() {
  const file = readFileSync(join(root, "forms/us-omb-inventory/cases/2023-invented/records.csv"));
  const one = (row, decisions) => ask("record", "records.csv", file, "us-omb-inventory", String(row), JSON.stringify(decisions));
  const [text] = one(2, []).questions;
  const answer = (answers) => [{ column: text.column, cell: text.cell, words: text.words, by: "a reader", date: "2026-11-28", answer: answers }];
  const manifest = JSON.parse(one(2, answer({ function: "verification", infers: [] })).manifest);
  assert.equal(manifest.capabilities[0].function, "verification");
  assert.deepEqual(manifest.capabilities[0].infers, []);
  assert.ok(manifest.sourced.some(({ how, by }) => how === "decided" && by === "a reader"));
  assert.equal(one(2, answer({ biometric: false })).manifest, undefined);
  assert.throws(() => one(2, answer({ function: "facial" })), /takes .* not "facial"/);
  assert.throws(() => one(99, []), /there is no row 99/);
}

/** What is of no register is said to be. */
function refused() {
  for (const text of ["", "a,b\n1,2\n", "{}", "[]", "\0\0\0", "PK\x03\x04nothing"]) assert.throws(() => engine.ask("records", "x.csv", text, ""), (error) => !(error instanceof Trap), text);
}

function mutated() {
  const random = numbers(16);
  const texts = cases.map(([, folder]) => join(folder, readdirSync(folder).find((name) => name.startsWith("records.")))).map((file) => [basename(file), readFileSync(file)]);
  const until = Date.now() + seconds * 1000;
  let tried = 0;
  for (; Date.now() < until; tried += 1) {
    const [name, whole] = texts[random(texts.length)];
    const changed = mutate(whole, random);
    try {
      const { form, records } = ask("records", name, changed, "");
      for (const { row } of records.slice(0, 3)) ask("record", name, changed, form.id, String(row), "[]");
    } catch (error) {
      assert.ok(!(error instanceof Trap), `a trap: ${error.message}\n${changed.toString("base64")}`);
    }
    if (engine.size > 1 << 28) engine = new Engine(module);
  }
  console.log(`${tried} mutated files: an answer each time`);
}
