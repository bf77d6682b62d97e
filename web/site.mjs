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
const { Engine } = await load("engine.ts");
const { Part, pathOf } = await load("schema.ts");
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
calendar();
const documents = docs();
if (api) cpSync(resolve(api), join(site, "api"), { recursive: true });
index();
console.log(`${rules.length} rules, ${documents.length} documents, schemas of ${readdirSync(join(site, "schema"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length} versions`);

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
}

function rulePages() {
  const cases = readFileSync(join(dist, "cases.json"));
  for (const { id } of rules) {
    const blocks = JSON.parse(engine.ask("explain", id, cases));
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

/** The format, section by section: what each member means, and which rules wait for it in the usual cases. */
function format() {
  const manifest = Part.parse(engine.ask("schema"));
  const waiting = asked();
  const isSection = (part) => part.kind === "object" || (part.kind === "list" && part.item?.kind === "object");
  const sections = manifest.members.filter(([, part]) => isSection(part));
  const first = manifest.members.filter(([, part]) => !isSection(part));
  for (const [name, part] of sections) {
    write(`format/${name}.html`, `${part.label(name)}: the format`, `<h1><code>${name}</code></h1>\n<p>${prose(part.description)}</p>\n${members(part.item ?? part, `/${name}${part.item ? "/*" : ""}`, waiting)}`);
  }
  const line = ([name, part]) => `<li><a href="${name}"><code>${name}</code></a>: ${prose(part.description)}</li>`;
  const top = first.map(([name, part]) => member(name, part, `/${name}`, waiting, manifest.demands(name))).join("\n");
  write("format/index.html", "The format", `<h1>The format</h1>\n<p>A manifest is one disclosure of one biometric system, in JSON or YAML. Few members are demanded; the others are asked for by rules, where they matter. The <a href="../schema/manifest.schema.json">schema</a> says the same to programs.</p>\n<h2>Sections</h2>\n<ul>${sections.map(line).join("\n")}</ul>\n<h2>About the disclosure itself</h2>\n<dl class="members">${top}</dl>`);
}

function members(part, path, waiting) {
  return `<dl class="members">${part.members.map(([name, own]) => member(name, own, `${path}/${name}`, waiting, part.demands(name))).join("\n")}</dl>`;
}

function member(name, part, path, waiting, demanded) {
  const item = part.item ?? part;
  const words = item.choices.map(({ word, meaning }) => `<li><code>${word}</code>${meaning ? `: ${prose(meaning)}` : ""}</li>`).join("");
  const ids = [...(waiting.get(path) ?? [])].sort();
  const list = ids.map((id) => `<li><a href="../rules/${id}">${escape(rules.find((rule) => rule.id === id)?.title ?? id)}</a></li>`).join("");
  const inner = item.kind === "object" && item.members.length > 0 ? `<details><summary>Its members</summary>${members(item, `${path}${part.item ? "/*" : ""}`, waiting)}</details>` : "";
  return `<div id="${escape(path.slice(1).replaceAll("/", "."))}"><dt><code>${name}</code>${demanded ? " (the format asks for it)" : ""}</dt><dd><p>${prose(part.description)}</p>${part.expected && part.kind !== "choice" ? `<p>Expected: ${prose(part.expected)}.</p>` : ""}${words && `<details><summary>Words</summary><ul>${words}</ul></details>`}${list && `<details><summary>Rules that wait for it in usual cases</summary><ul>${list}</ul></details>`}${inner}</dd></div>`;
}

/** Which rules wait for which member, in a beginning of every usual case. */
function asked() {
  const waiting = new Map();
  for (const { id } of JSON.parse(engine.ask("presets"))) {
    for (const place of ["DE", "GB", "US"]) {
      const text = engine.ask("begin_manifest", id, place, "urn:x:1", "x");
      const [report] = JSON.parse(engine.ask("check", "x.palam.yaml", text, "2026-11-23")).reports;
      for (const finding of report.findings) {
        const own = finding.undecided?.map(({ rule }) => rule) ?? [finding.rule];
        const ids = own.filter((rule) => rules.some((known) => known.id === rule));
        for (const mark of finding.marks.filter(({ missing }) => missing !== undefined)) {
          const path = `/${pathOf(mark.pointer).map((step) => (typeof step === "number" ? "*" : step)).join("/")}`;
          waiting.set(path, new Set([...(waiting.get(path) ?? []), ...ids]));
        }
      }
    }
  }
  return waiting;
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
<li><a href="../format/">The format</a>, section by section: what each member means and which rules wait for it</li>
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
