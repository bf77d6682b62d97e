// The site that is published: the page, a report to look at, the guide to the format, a page for each rule, the calendar of the
// law, the documents of `docs/`, and the schemas at the addresses that their `$id` names.
//
//   node web/site.mjs FOLDER PALAM [API]   (after `node web/build.mjs`; PALAM is the command, API the folder of `cargo doc`)

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Marked } from "marked";
import { escape, page, prose } from "./shell.mjs";
import { dist, load, root, wasm } from "./test/load.mjs";

const [, , folder, palam, api] = process.argv;
if (!folder || !palam) {
  console.error("usage: node web/site.mjs FOLDER PALAM [API]");
  process.exit(2);
}
const site = resolve(folder);
const command = resolve(palam);
const SOURCE = "https://github.com/palam/palam/blob/main";
/** Levels of rules, the gravest first. */
const LEVELS = ["red-line", "violation", "gap", "advice"];
const { Engine } = await load("engine.ts");
const { Part } = await load("schema.ts");
const engine = new Engine(wasm());
const version = engine.ask("version");
const rules = JSON.parse(engine.ask("rules"));
const ask = (...args) => execFileSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });

cpSync(dist, site, { recursive: true });
schemas();
rulePages();
listOfRules();
reports();
format();
history();
calendar();
const documents = docs();
if (api) cpSync(resolve(api), join(site, "api"), { recursive: true });
index();
console.log(`${rules.length} rules, ${documents.length} documents, schemas of ${readdirSync(join(site, "schema"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "format").length} versions, ${editions().length} editions of the format`);

/** At the address for good; and below each version, where they never change: what was released is taken from its tag. */
function schemas() {
  const put = (folder, name, text) => {
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, name), text);
  };
  const names = readdirSync(join(root, "schema"));
  for (const name of names) put("schema", name, readFileSync(join(root, "schema", name)));
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
  let tags = [];
  try {
    tags = git("tag", "--list", "v[0-9]*").split("\n").filter((tag) => /^v\d+\.\d+\.\d+/.test(tag));
  } catch {
    // An archive without history has no other version than its own.
  }
  for (const tag of tags) {
    const listed = git("ls-tree", "--name-only", tag, "schema/").split("\n").filter((path) => path.endsWith(".json"));
    for (const path of listed) put(`schema/${tag.slice(1)}`, path.slice("schema/".length), git("show", `${tag}:${path}`));
  }
  if (!tags.includes(`v${version}`)) for (const name of names) put(`schema/${version}`, name, readFileSync(join(root, "schema", name)));
  for (const [edition, text] of editions()) put(`schema/format/${edition}`, "manifest.schema.json", text);
}

/** The editions of the manifest's format, the earliest first: those that are closed, and the one that is written now. */
function editions() {
  const folder = join(import.meta.dirname, "schemas");
  const closed = readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => [name.replace(".json", ""), readFileSync(join(folder, name), "utf8")]);
  const now = /FORMAT: &str = "(\d+\.\d+)\./.exec(readFileSync(join(root, "src/manifest.rs"), "utf8"))[1];
  return closed.some(([edition]) => edition === now) ? closed : [...closed, [now, engine.ask("schema")]];
}

function rulePages() {
  const beside = JSON.parse(readFileSync(join(dist, "cases.json"), "utf8"));
  for (const { id } of rules) {
    // Its own part of the file: the whole is long, and would be read for each rule.
    const own = JSON.stringify({ rules: { [id]: beside.rules[id] }, provisions: beside.provisions });
    const blocks = JSON.parse(engine.ask("explain", id, own));
    write(`rules/${id}.html`, blocks[0].words, body(blocks));
  }
}

function listOfRules() {
  const packs = grouped(rules, ({ id }) => id.split("/")[0]);
  const row = ({ id, title, level, basis }) =>
    `<tr><th scope="row"><a href="${id}">${escape(title)}</a></th><td>${level.replace("-", " ")}</td><td>${basis}</td><td><code>${id}</code></td></tr>`;
  const table = ([pack, own]) =>
    `<section class="pack"><h2 id="${pack}">${pack}</h2>\n${rows(["Rule", "Level", "Rests on", "Name"], own.map(row))}</section>`;
  const search = '<p hidden><label for="search">Find a rule by its words</label> <input id="search" type="search"> <span id="found" role="status"></span></p>';
  const head = `<h1>All rules</h1>\n<p>${rules.length} rules. A norm is a call of UN bodies, regulators or civil society, or a standard; it is not a statute.</p>\n${search}\n<ul>${[...packs.keys()].map((pack) => `<li><a href="#${pack}">${pack}</a></li>`).join("")}</ul>`;
  write("rules/index.html", "All rules", `${head}\n${[...packs].map(table).join("\n")}`, '<script src="../search.js" defer></script>', "script-src 'self'; ");
}

/** Reports as the command writes them, to be read before anything is installed. */
function reports() {
  const day = ["--as-of", "2026-11-23"];
  const put = (name, text) => {
    mkdirSync(join(site, "report"), { recursive: true });
    writeFileSync(join(site, "report", name), text);
  };
  const london = "fixtures/whole/london-live-recognition/manifest.palam.yaml";
  const report = (path) => {
    try {
      return ask("check", "--no-config", ...day, "--format", "html", path);
    } catch (error) {
      // What is found gives the exit code 1, and the report all the same.
      if (error.status === 1) return error.stdout;
      throw error;
    }
  };
  put("index.html", report(london));
  put("clear.html", report("fixtures/base.palam.json"));
  put("compare.html", ask("compare", "--no-config", ...day, "--format", "html", london, "fixtures/whole/pharmacy-watchlist/manifest.palam.yaml"));
}

/** The format, section by section: what each member means, and which rules read it. */
function format() {
  const manifest = Part.parse(engine.ask("schema"), JSON.parse(engine.ask("labels")));
  const readers = readBy();
  const isSection = (part) => part.kind === "object" || (part.kind === "list" && part.item?.kind === "object");
  const sections = manifest.members.filter(([, part]) => isSection(part));
  const first = manifest.members.filter(([, part]) => !isSection(part));
  for (const [name, part] of sections) {
    write(`format/${name}.html`, `${part.label(name)}: the format`, `<h1><code>${name}</code></h1>\n<p>${prose(part.description)}</p>\n${members(part.item ?? part, `/${name}${part.item ? "/*" : ""}`, readers)}`);
  }
  const line = ([name, part]) => `<li><a href="${name}"><code>${name}</code></a>: ${prose(part.description)}</li>`;
  const top = first.map(([name, part]) => member(name, part, `/${name}`, readers, manifest.demands(name))).join("\n");
  write("format/index.html", "The format", `<h1>The format</h1>\n<p>A manifest is one disclosure of one biometric system, in JSON or YAML. Few members are demanded; the others are asked for by rules, where they matter. The <a href="../schema/manifest.schema.json">schema</a> says the same to programs; <a href="history">its editions</a> say what changed.</p>\n<h2>Sections</h2>\n<ul>${sections.map(line).join("\n")}</ul>\n<h2>About the disclosure itself</h2>\n<dl class="members">${top}</dl>`);
}

function members(part, path, readers) {
  return `<dl class="members">${part.members.map(([name, own]) => member(name, own, `${path}/${name}`, readers, part.demands(name))).join("\n")}</dl>`;
}

function member(name, part, path, readers, demanded) {
  const item = part.item ?? part;
  const words = item.choices.map(({ word, meaning }) => `<li><code>${word}</code>${meaning ? `: ${prose(meaning)}` : ""}</li>`).join("");
  const hasMembers = item.kind === "object" && item.members.length > 0;
  const list = askedBy(readers.get(path) ?? []) || (hasMembers ? "" : "<p>No rule of a pack reads it. It is there for people who read the manifest.</p>");
  const inner = hasMembers ? `<details><summary>Its members</summary>${members(item, `${path}${part.item ? "/*" : ""}`, readers)}</details>` : "";
  return `<div id="${escape(path.slice(1).replaceAll("/", "."))}"><dt><code>${name}</code>${demanded ? " (the format asks for it)" : ""}</dt><dd><p>${prose(part.description)}</p>${part.expected && part.kind !== "choice" ? `<p>Expected: ${prose(part.expected)}.</p>` : ""}${words && `<details><summary>Words</summary><ul>${words}</ul></details>`}${list}${inner}</dd></div>`;
}

/** The rules that read a member, by pack. */
function askedBy(readers) {
  if (readers.length === 0) return "";
  const order = (one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.id.localeCompare(other.id);
  const packs = grouped([...readers].sort(order), ({ id }) => id.split("/")[0]);
  const first = [...packs].sort(([one], [other]) => Number(other === "core") - Number(one === "core") || one.localeCompare(other));
  const line = ({ id, title, level, provision }) =>
    `<li><span class="tag ${level}">${level.replace("-", " ").replace("violation", "duty")}</span> <a href="../rules/${id}">${escape(title)}</a>${provision ? `: ${escape(`${provision.title}, ${provision.at} (${provision.force.replace("permits-if", "permits on conditions")})`)}` : ""}</li>`;
  const list = first.map(([pack, own]) => `<li>${pack}<ul>${own.map(line).join("")}</ul></li>`).join("");
  return `<details><summary>Why it is asked: ${readers.length === 1 ? "a rule reads it" : `${readers.length} rules read it`}</summary><ul>${list}</ul></details>`;
}

/** Which rules of all packs read which member. */
function readBy() {
  const readers = new Map();
  for (const rule of rules) for (const path of rule.reads) readers.set(path, [...(readers.get(path) ?? []), rule]);
  return readers;
}

/** What changed from each edition of the format to the next, and the text of each. */
function history() {
  const all = editions();
  const parts = all.map(([edition, text]) => [edition, Part.parse(text)]);
  const closed = existsSync(join(import.meta.dirname, "schemas", `${all.at(-1)[0]}.json`));
  const section = ([edition, part], index) => {
    const open = index === all.length - 1 && !closed;
    const text = `<p><a href="../schema/format/${edition}/manifest.schema.json">The schema of ${edition}</a>${open ? ", which is not released and can still change" : ", as it will stay"}.</p>`;
    const before = parts[index - 1]?.[1];
    return `<h2 id="v${edition}">${edition}</h2>\n${text}\n${before ? changes(before, part) : "<p>The first edition.</p>"}`;
  };
  write("format/history.html", "Editions of the format", `<h1>Editions of the format</h1>\n<p>A manifest says in <code>manifestVersion</code> which edition it was written for. Every edition reads the manifests of the earlier ones with the same first number. The address <a href="../schema/manifest.schema.json"><code>schema/manifest.schema.json</code></a> always has the latest.</p>\n${parts.map(section).reverse().join("\n")}`);
}

/** Every member of an edition by its path, with what stands in it. */
function everyMember(part, path = "", all = new Map(), within = []) {
  for (const [name, own] of part.members) {
    const at = `${path}/${name}`;
    const item = own.item ?? own;
    const words = item.choices.map(({ word }) => word);
    all.set(at, { description: own.description, demanded: part.demands(name), words });
    if (item.kind === "object" && !within.includes(item.type)) everyMember(item, `${at}${own.item ? "/*" : ""}`, all, [...within, item.type]);
  }
  return all;
}

function changes(before, after) {
  const [old, now] = [everyMember(before), everyMember(after)];
  const isBelow = (path, paths) => paths.some((other) => path.startsWith(`${other}/`));
  const added = [...now.keys()].filter((path) => !old.has(path));
  const gone = [...old.keys()].filter((path) => !now.has(path));
  const both = [...now].filter(([path]) => old.has(path));
  const words = both.map(([path, { words }]) => [path, words.filter((word) => !old.get(path).words.includes(word)), old.get(path).words.filter((word) => !words.includes(word))]);
  const demand = both.filter(([path, { demanded }]) => demanded !== old.get(path).demanded);
  const code = (path) => `<code>${escape(path.slice(1).replaceAll("/*", "").replaceAll("/", "."))}</code>`;
  const list = (title, items) => (items.length > 0 ? `<h3>${title}</h3>\n<ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>` : "");
  const quoted = (all) => all.map((word) => `<code>${escape(word)}</code>`).join(", ");
  return [
    list("New members", added.filter((path) => !isBelow(path, added)).map((path) => `${code(path)}: ${prose(now.get(path).description)}`)),
    list("New words", words.filter(([, more]) => more.length > 0).map(([path, more]) => `${code(path)}: ${quoted(more)}`)),
    list("No longer demanded", demand.filter(([, { demanded }]) => !demanded).map(([path]) => code(path))),
    list("Demanded now", demand.filter(([, { demanded }]) => demanded).map(([path]) => code(path))),
    list("Members that are gone", gone.filter((path) => !isBelow(path, gone)).map(code)),
    list("Words that are gone", words.filter(([, , less]) => less.length > 0).map(([path, , less]) => `${code(path)}: ${quoted(less)}`)),
  ].join("\n");
}

function calendar() {
  const days = JSON.parse(ask("rules", "--changes", "--format", "json"));
  const row = ({ day, event, rule, title, provision }) =>
    `<tr><th scope="row">${day}</th><td>${escape(event)}</td><td><a href="../rules/${rule}">${escape(title)}</a></td><td>${escape(provision)}</td></tr>`;
  const years = [...grouped(days, ({ day }) => day.slice(0, 4))].sort(([one], [other]) => other.localeCompare(one));
  const table = ([year, own]) => `<h2 id="y${year}">${year}</h2>\n${rows(["Day", "What happens", "Rule", "Provision"], own.map(row))}`;
  write("law/index.html", "Calendar of the law", `<h1>Calendar of the law</h1>\n<p>The days on which rules of law begin and end, the latest first. <a href="../docs/law-changes">What rules say otherwise than before</a> stands on a page of its own.</p>\n${years.map(table).join("\n")}`);
}

/** The documents of the repository. Links to what the site holds lead there, others to the source. */
function docs() {
  const marked = new Marked();
  const names = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  marked.use({
    walkTokens(token) {
      if (token.type === "link" || token.type === "image") token.href = address(token.href);
    },
    renderer: {
      // Links lead to headings by the names that they have where the documents are kept.
      heading({ tokens, depth, text }) {
        const name = text.toLowerCase().replace(/<[^>]*>|[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
        return `<h${depth} id="${escape(name)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  mkdirSync(join(site, "docs"), { recursive: true });
  for (const name of readdirSync(join(root, "docs")).filter((name) => /\.(png|svg)$/.test(name))) cpSync(join(root, "docs", name), join(site, "docs", name));
  return names.map((name) => {
    const text = readFileSync(join(root, "docs", name), "utf8");
    const title = /^# (.*)$/m.exec(text)?.[1] ?? name;
    write(`docs/${name.replace(/\.md$/, ".html")}`, title, marked.parse(text).replaceAll(/(<pre)>/g, "$1 tabindex=\"0\">"));
    return [name.replace(/\.md$/, ""), title];
  });
}

function address(href) {
  if (/^(https?:|#|mailto:)/.test(href)) return href;
  const [path, anchor] = href.split("#");
  const end = anchor === undefined ? "" : `#${anchor}`;
  const rule = /^\.\.\/rules\/(.+)\.toml$/.exec(path)?.[1];
  if (rule && rules.some(({ id }) => id === rule)) return `../rules/${rule}${end}`;
  const own = /^([\w-]+)\.md$/.exec(path)?.[1];
  if (own && existsSync(join(root, "docs", `${own}.md`))) return `${own}${end}`;
  if (/\.(png|svg)$/.test(path) && !path.includes("/")) return path;
  return new URL(path, `${SOURCE}/docs/`).href + end;
}

function index() {
  const named = new Map(documents);
  const item = (name) => `<li><a href="${name}">${escape(named.get(name) ?? name)}</a></li>`;
  const apart = ["writing-rules", "rules", "law-changes"];
  const others = documents.map(([name]) => name).filter((name) => !apart.includes(name));
  write("docs/index.html", "Documentation", `<h1>Documentation</h1>
<h2>Look first</h2>
<ul>
<li><a href="../report/">A report</a> on a real record of live facial recognition by police, as the command writes it</li>
<li><a href="../report/clear">A report on which nothing is found</a>, and <a href="../report/compare">two records side by side</a></li>
<li><a href="../">The page</a>: check, write and read manifests, with nothing uploaded</li>
</ul>
<h2>Write and check</h2>
<ul>
<li><a href="../format/">The format</a>, section by section: what each member means and which rules read it; <a href="../format/history">what changed from edition to edition</a></li>
<li><a href="../rules/">All rules</a>, with search</li>
<li><a href="../law/">Calendar of the law</a></li>
<li><a href="writing-rules">How to write a pack of rules</a></li>
${api ? '<li><a href="../api/palam/">The library</a></li>' : ""}
</ul>
<h2>Everything else</h2>
<ul>${others.map(item).join("\n")}</ul>`);
}

function grouped(all, key) {
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function rows(heads, lines) {
  const head = heads.map((words) => `<th scope="col">${words}</th>`).join("");
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table></div>`;
}

function write(path, title, main, head = "", allow = "") {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  const up = "../".repeat(path.split("/").length - 1);
  const nav = `<nav aria-label="Site"><a href="${up}">Check a manifest</a> <a href="${up}docs/">Documentation</a> <a href="${up}rules/">Rules</a> <a href="${up}format/">Format</a></nav>`;
  const policy = `${allow}style-src 'self'; img-src 'self'`;
  writeFileSync(file, page({ title: `${title} – palam`, policy, head: `<link rel="stylesheet" href="${up}style.css">\n${head}`, body: `<main id="main" class="rule-page">\n${nav}\n${main}\n</main>` }));
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
    if (block === "code") return `<pre tabindex="0">${escape(words)}</pre>`;
    if (block === "table") return `<table>${words.map((row) => `<tr>${row.map((cell) => `<td>${prose(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    return `<p>${prose(words)}</p>`;
  });
  return parts.join("\n");
}
