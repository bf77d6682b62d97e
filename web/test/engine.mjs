// The engine in node: it imports nothing, is small enough, reports what the native program reports, byte for byte, and
// mutated input never stops it.
//
//   node test/engine.mjs PALAM [SECONDS]   (the native program; how long to try mutated input, 10 if not stated)

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { dist, load, root, wasm } from "./load.mjs";
import { mutate, numbers } from "./mutate.mjs";

const MOST_BYTES = 1_100_000;
const DAY = "2026-11-23";

if (!process.argv[2]) {
  console.error("usage: node test/engine.mjs PALAM [SECONDS]");
  process.exit(2);
}
const palam = resolve(process.argv[2]);
const seconds = Number(process.argv[3] ?? 10);
const { Engine, Trap } = await load("engine.ts");
/** What only pages about rules and reports as pages show. */
const cases = readFileSync(join(dist, "cases.json"));
const module = wasm();
let engine = new Engine(module);

function small() {
  const bytes = readFileSync(join(dist, "palam.wasm"));
  const sent = brotliCompressSync(bytes).length;
  console.log(`palam.wasm: ${bytes.length} bytes, ${sent} in brotli`);
  assert.ok(sent <= MOST_BYTES, `more than ${MOST_BYTES} bytes are sent`);
  assert.deepEqual(WebAssembly.Module.imports(module), [], "the module imports something");
}

/** Every manifest below a folder of fixtures, also what cannot be read. */
function manifests(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const written = files.filter((file) => [".json", ".yaml", ".yml"].includes(extname(file)));
  return written.filter((file) => !/expected|report\./.test(relative(folder, file))).sort();
}

/** What the program reports, with no settings in sight; what was found and what could not be read are both a report. */
async function native(folder, ...options) {
  const run = promisify(execFile)(palam, options, { cwd: folder, maxBuffer: 1 << 28, encoding: "utf8" });
  const { stdout } = await run.catch((error) => {
    if (error.code === 1) return error;
    throw error;
  });
  return stdout;
}

/** Compares one answer, and its page; `name` is that of the file in an empty folder, as both sides see it. */
async function compare(folder, name, bytes, from, ...options) {
  writeFileSync(join(folder, name), bytes);
  const expected = await native(folder, "check", "--as-of", DAY, "--format", "json", "--output", `html=${name}.html`, ...options, "--", name);
  assert.equal(engine.ask("check", name, bytes, DAY), expected, from);
  assert.equal(engine.ask("page", name, bytes, DAY, cases), readFileSync(join(folder, `${name}.html`), "utf8"), `the page of ${from}`);
}

/** Two at a time. */
async function all(items, each) {
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await each(next[1], next[0]);
  };
  await Promise.all([work(), work()]);
}

async function equal(files) {
  const folder = mkdtempSync(join(tmpdir(), "palam-"));
  try {
    await all(files, (file, at) => compare(folder, `${at}.palam${extname(file)}`, readFileSync(file), file));
    await all(changed(files), ([ending, bytes], at) => compare(folder, `changed-${at}.palam${ending}`, bytes, bytes.toString("base64")));
    await patterned(folder);
    await spoken(folder);
    await changes(folder);
    await tables(folder);
    await compared(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fixtures with some of their bytes changed, which are read in part or not at all. */
function changed(files) {
  const random = numbers(7);
  const texts = files.map((file) => [extname(file), readFileSync(file)]).filter(([, bytes]) => bytes.length < 20_000);
  return Array.from({ length: 120 }, () => {
    const [ending, bytes] = texts[random(texts.length)];
    return [ending, mutate(bytes, random)];
  });
}

/** The module matches patterns with another engine than the program: each pattern of the format is tried with texts that nearly fit,
 * with spaces and letters of every sort in them. */
async function patterned(folder) {
  const schema = JSON.parse(readFileSync(join(root, "schema/manifest.schema.json"), "utf8"));
  const places = placesOf(schema);
  const patterns = new Set(JSON.stringify(schema).match(/"pattern":"(?:[^"\\]|\\.)*"/g));
  assert.deepEqual(new Set(places.map(({ pattern }) => `"pattern":${JSON.stringify(pattern)}`)), patterns);
  const random = numbers(61);
  const tries = Array.from({ length: 60 }, () => {
    const manifest = JSON.parse(readFileSync(join(root, "fixtures/base.palam.json"), "utf8"));
    for (const { path, examples } of places) put(manifest, path, nearly(examples[random(examples.length)], random));
    return Buffer.from(JSON.stringify(manifest));
  });
  await all(tries, (bytes, at) => compare(folder, `pattern-${at}.palam.json`, bytes, bytes.toString()));
}

/** A place for each definition that has a pattern: the first at which it is used, and texts that fit. */
function placesOf(schema) {
  const found = new Map();
  const walk = (part, path, above) => {
    const name = part.$ref?.replace("#/$defs/", "");
    const own = name ? schema.$defs[name] : part;
    const key = own.pattern && (name ?? own.pattern);
    if (key && !found.has(key)) found.set(key, { pattern: own.pattern, path, examples: [...(own.examples ?? []), ...FURTHER] });
    if (name && above.includes(name)) return;
    for (const [member, inner] of Object.entries(own.properties ?? {})) walk(inner, [...path, member], [...above, name]);
    if (own.items) walk(own.items, [...path, 0], [...above, name]);
  };
  walk(schema, [], []);
  return [...found.values()];
}

/** Texts that fit some pattern, in several scripts and with spaces that Unicode knows. */
const FURTHER = ["a", "main-entrance", "FR", "GB-LND", "USPDX", "pt-BR", "2026-11-23", "P30D", "PT24H", "120000 EUR", "^2 || >=1.2, <1.4", "/system/provider", "core/x", "https://example.org/a", "urn:x:1", "a".repeat(64), "2026-11-23T14:05:00+01:00", "2.4.0-rc.1+5"];
const CHARACTERS = ["", " ", "\t", "\n", "\r", "\u000b", "\u0085", "\u00a0", "\u1680", "\u180e", "\u2028", "\u2029", "\u202f", "\u3000", "\ufeff", "\u200b", "é", "ſ", "\u212a", "１", "٣", "İ", "Ω", "漢", "😀", "<", "`", "{", "|", "\\", "^", "/", "~0", "~", "-", ".", "_", "0", "9", "Z"];

function nearly(text, random) {
  let changed = String(text);
  for (let times = random(3); times > 0; times -= 1) {
    const at = random(changed.length + 1);
    changed = changed.slice(0, at) + CHARACTERS[random(CHARACTERS.length)] + changed.slice(at + random(2));
  }
  return changed;
}

function put(value, [step, ...rest], text) {
  if (rest.length === 0) value[step] = text;
  else put((value[step] ??= typeof rest[0] === "number" ? [] : {}), rest, text);
}

/** In another language, from the file beside the module, the report is the one of the program, which has the catalogue in it. */
async function spoken(folder) {
  const stories = ["london-live-recognition", "pharmacy-watchlist"].map((story) => readFileSync(join(root, `fixtures/whole/${story}/manifest.palam.yaml`)));
  assert.throws(() => engine.ask("speak", "qps", "{}"), /the catalogue of `qps` cannot be read/);
  engine.ask("speak", "qps", readFileSync(join(dist, "catalogues/qps.json")));
  await all(stories, (bytes, at) => compare(folder, `spoken-${at}.palam.yaml`, bytes, "qps", "--language", "qps"));
  const decision = JSON.parse(engine.ask("decision", "a.palam.yaml", stories[0], DAY));
  assert.match(decision.sentence, /^\[.*~\]$/);
  const [title] = JSON.parse(engine.ask("explain", "core/mass-surveillance", cases));
  const page = await native(root, "explain", "--language", "qps", "--format", "markdown", "core/mass-surveillance");
  assert.ok(page.startsWith(`# ${title.words}\n`), title.words);
  const presets = JSON.parse(engine.ask("presets"));
  assert.ok(presets.length > 10 && presets.every(({ title, describes }) => /^\[.*~\]$/.test(title) && /^\[.*~\]$/.test(describes)));
  await covered(folder, stories[0], "qps", "--language", "qps");
  await documented(folder, stories[0], "qps", "--language", "qps");
  engine.ask("speak", "en", "");
  await compare(folder, "english.palam.yaml", stories[0], "English again");
}

const stories = readdirSync(join(root, "fixtures/whole"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => [name, readFileSync(join(root, "fixtures/whole", name, readdirSync(join(root, "fixtures/whole", name)).find((file) => file.startsWith("manifest."))))]);

/** What changed between two editions of a story, between a story and another with each of its sections taken out, and what cannot be
 * read: the report and its page. */
async function changes(folder) {
  const of = (name) => stories.find(([story]) => story === name)[1];
  const without = stories.flatMap(([name, bytes]) => {
    const sections = bytes.toString().split(/^(?=[a-zA-Z]+:)/m);
    return sections.flatMap((section, at) => (at > 4 && at % 4 === 0 ? [[bytes, Buffer.from(sections.filter((other) => other !== section).join("")), `${name} without ${section.slice(0, 20)}`]] : []));
  });
  const editions = [of("checkpoint-credential-2024"), of("checkpoint-credential-2025")];
  const pairs = [[...editions, "editions"], [...[...editions].reverse(), "editions, the other way"], [editions[0], Buffer.from("title: ["), "what cannot be read"], ...without];
  await all(pairs, async ([old, next, from], at) => {
    const [one, other] = [`${at}-old.palam.yaml`, `${at}-new.palam.yaml`];
    writeFileSync(join(folder, one), old);
    writeFileSync(join(folder, other), next);
    const expected = await native(folder, "diff", "--as-of", DAY, "--format", "json", "--output", `html=${at}.html`, one, other);
    assert.equal(engine.ask("diff", one, old, other, next, DAY), expected, `diff: ${from}`);
    assert.equal(engine.ask("page_of_change", one, old, other, next, DAY, cases), readFileSync(join(folder, `${at}.html`), "utf8"), `the page of a change: ${from}`);
  });
  console.log(`${pairs.length} pairs of editions: the same report of the change, and the same page`);
}

/** What instruments ask of a manifest. */
async function covered(folder, bytes, from, ...options) {
  const name = `covered-${from}.palam.yaml`;
  writeFileSync(join(folder, name), bytes);
  const expected = await native(folder, "coverage", "--as-of", DAY, "--format", "json", ...options, name);
  assert.deepEqual(JSON.parse(engine.ask("coverage", name, bytes, DAY)), JSON.parse(expected), `coverage: ${from}`);
}

/** A notice, what each instrument asks for, and a row for auditors. */
async function documented(folder, bytes, from, ...options) {
  const name = `documented-${from}.palam.yaml`;
  writeFileSync(join(folder, name), bytes);
  const all = JSON.parse(await native(folder, "coverage", "--of", "all", "--format", "json", name)).map(({ id }) => id);
  const tables = ["notice", ...all];
  for (const [at, what] of tables.entries()) {
    const format = ["html", "markdown"][at % 2];
    const expected = await native(folder, "export", what, "--as-of", DAY, "--format", format, ...options, name);
    assert.equal(engine.ask("document", name, bytes, DAY, what, format), expected, `${what}: ${from}`);
  }
  assert.equal(engine.ask("register", name, bytes, DAY), await native(folder, "export", "register", "--as-of", DAY, ...options, name), `a row: ${from}`);
}

async function tables(folder) {
  await all(stories, async ([name, bytes]) => {
    await covered(folder, bytes, name);
    await documented(folder, bytes, name);
  });
  assert.throws(() => engine.ask("document", "a.palam.yaml", "title: [", DAY, "notice", "html"), /cannot be read as a manifest/);
  const value = JSON.parse(engine.ask("value", "a.palam.yaml", "manifestVersion: 1.0.0\ntitle: A\nkind: product\ncapabilities: 3\n"));
  assert.deepEqual(value, { manifestVersion: "1.0.0", title: "A", kind: "product", capabilities: null }, "what cannot be relied on is not there");
}

/** Two manifests side by side. */
async function compared(folder) {
  const sides = ["london-live-recognition", "pharmacy-watchlist"].map((story) => {
    const bytes = readFileSync(join(root, `fixtures/whole/${story}/manifest.palam.yaml`));
    writeFileSync(join(folder, `${story}.palam.yaml`), bytes);
    return [`${story}.palam.yaml`, bytes];
  });
  const expected = await native(folder, "compare", "--as-of", DAY, "--format", "json", ...sides.map(([name]) => name));
  assert.deepEqual(JSON.parse(engine.ask("compare", ...sides.flat(), DAY)), JSON.parse(expected), "compare");
}

/** What an editor shows; the library's own tests say more. */
function edited() {
  const text = "kind: produkt\ncapabilities:\n  - fun";
  const [first] = JSON.parse(engine.ask("fixes", "a.palam.yaml", text));
  assert.equal(first.insert, "product");
  const offered = JSON.parse(engine.ask("complete", "a.palam.yaml", text, String(text.length)));
  assert.ok(offered.some(({ label }) => label === "function"));
  assert.equal(JSON.parse(engine.ask("hover", "a.palam.yaml", text, "1")).member, "/kind");
  assert.equal(engine.ask("hover", "a.palam.yaml", text, "100000"), "null");
}

/** What the form can set adds no fault of form: another word, another text, a member that was not there. */
async function formed() {
  const [{ Part }, { edit, read }] = [await load("schema.ts"), await load("edit.ts")];
  const schema = Part.parse(engine.ask("schema"), JSON.parse(engine.ask("labels")));
  const random = numbers(33);
  const faults = (text) => {
    const { findings } = JSON.parse(engine.ask("check", "a.palam.yaml", text, DAY)).reports[0];
    // What is still missing is no fault of what was set.
    return findings.map(({ rule, message }) => `${rule}: ${message}`).filter((words) => words.startsWith("form/") && !/^form\/(missing-member|not-stated|left-empty|judged-in-part)/.test(words));
  };
  let tried = 0;
  for (const [story, bytes] of stories) {
    const text = bytes.toString();
    const before = new Set(faults(text));
    const settable = leaves(schema, read(text, "yaml"), []);
    for (let times = 0; times < 40; times += 1) {
      const [path, part] = settable[random(settable.length)];
      const words = part.choices.map(({ word }) => word);
      const value = part.kind === "choice" ? words[random(words.length)] : part.kind === "truth" ? random(2) === 0 : part.example;
      const changed = edit(text, "yaml", path, value, (at) => schema.at(at)?.names ?? []);
      assert.deepEqual(read(changed, "yaml") && faults(changed).filter((fault) => !before.has(fault)), [], `${story}: ${path.join("/")} = ${value}`);
      tried += 1;
    }
  }
  console.log(`${tried} answers in the form: no fault of form more`);
}

/** Single answers that the form can set in what is there, each with its path; ids and what refers to them it makes by itself. */
function leaves(part, value, path) {
  const isAnswer = (own) => own.target === undefined && (["choice", "truth"].includes(own.kind) || (own.kind === "text" && own.example !== ""));
  if (part.kind === "list") return Array.isArray(value) && part.item.kind === "object" ? value.flatMap((item, index) => leaves(part.item, item, [...path, index])) : [];
  if (part.kind !== "object" || typeof value !== "object" || value === null) return [];
  return part.members.flatMap(([name, own]) => (name === "id" || name === "manifestVersion" ? [] : isAnswer(own) ? [[[...path, name], own]] : leaves(own, value[name], [...path, name])));
}

async function explained(ids) {
  for (const id of ids) {
    const page = JSON.parse(engine.ask("explain", id, cases));
    const written = await native(root, "explain", "--format", "markdown", id);
    const title = page.find(({ block }) => block === "title").words;
    assert.ok(written.startsWith(`# ${title}\n`), id);
    for (const { words } of page.filter(({ block }) => ["item", "paragraph"].includes(block))) assert.ok(words !== "" && written.includes(words), `${id}: ${words}`);
    assert.ok(written.includes("## Examples") === page.some(({ words }) => words === "Examples"), id);
  }
  assert.throws(() => engine.ask("explain", "core/no-such-rule", ""), /there is no rule/);
}

/** Whatever the bytes, there is an answer. */
function mutated(files) {
  const random = numbers(16);
  const texts = files.map((file) => [extname(file), readFileSync(file)]).filter(([, bytes]) => bytes.length < 20_000);
  const until = Date.now() + seconds * 1000;
  let tried = 0;
  for (; Date.now() < until; tried += 1) {
    const [ending, bytes] = texts[random(texts.length)];
    const changed = mutate(bytes, random);
    try {
      engine.ask("check", `mutated.palam${ending}`, changed, DAY);
    } catch (error) {
      assert.fail(`${error instanceof Trap ? "a trap" : "an error"}: ${error.message}\n${changed.toString("base64")}`);
    }
    if (engine.size > 1 << 28) engine = new Engine(module);
  }
  console.log(`${tried} mutated inputs: an answer each time`);
}

small();
const files = manifests(join(root, "fixtures")).filter((file) => !/\/(packs|registry\/\.github)\//.test(file));
await equal(files);
console.log(`${files.length} manifests, 120 changed ones and another language, each pattern of the format in 60 ways: the same report, byte for byte`);
await explained(["core/mass-surveillance", "uk/police-condition-missing", "form/duplicate-member", "change/capabilities", "change/widening-unassessed"]);
assert.throws(() => engine.ask("check", "a.palam.json", "{}", "tomorrow"), /`tomorrow` is no date/);
assert.equal(engine.ask("schema"), readFileSync(join(root, "schema/manifest.schema.json"), "utf8"));
edited();
await formed();
mutated(files);
