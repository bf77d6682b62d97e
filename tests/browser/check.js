// Makes HTML reports with the palam binary and opens each in headless Chromium, at the width of a phone and of a
// desk, in light and dark: axe-core finds nothing, the console stays silent, nothing is fetched, the document is
// never wider than the window, every link inside the page leads somewhere, and paper shows what is folded on screen.
//
//   node check.js PALAM FOLDER   (reports and screenshots go into FOLDER)

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [binary, folder] = process.argv.slice(2).map((path) => resolve(path));
if (!folder) {
  console.error("usage: node check.js PALAM FOLDER");
  process.exit(2);
}
const root = resolve(import.meta.dirname, "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

mkdirSync(folder, { recursive: true });
const REPORTS = {
  clean: ["fixtures/base.palam.json"],
  london: ["fixtures/whole/london-live-recognition"],
  "classroom-emotions": ["fixtures/whole/classroom-emotions"],
  hostile: ["fixtures/hostile"],
  broken: ["not-utf8.json", "duplicate-member.json", "empty.json", "nul-character.yaml"].map((name) => `fixtures/read/${name}`),
  accepted: accepting("fixtures/whole/classroom-emotions"),
  several: ["fixtures/whole", "fixtures/base.palam.json"],
};
const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];

function palam(...options) {
  try {
    const stdio = ["ignore", "pipe", "inherit"];
    return execFileSync(binary, options, { cwd: root, stdio, encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    // 1 says that something was found.
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

function report(name, paths) {
  const file = join(folder, `${name}.html`);
  palam("check", "--as-of", "2026-11-23", "--quiet", "--output", `html=${file}`, ...paths);
  return file;
}

/** Settings that accept some of what is found: one finding by a waiver, others by a baseline. */
function accepting(path) {
  const { reports } = JSON.parse(palam("check", "--as-of", "2026-11-23", "--format", "json", path));
  const [{ manifest, findings }] = reports;
  const waived = findings.find(({ level, state }) => level === "gap" && state === "crossed");
  const settings = join(folder, "palam.toml");
  const entry = { rule: waived.rule, manifest: manifest.id, at: waived.marks[0].named };
  const words = { reason: "being-fixed", text: "Ordered, due in spring", approver: "A. Clerk, registrar", until: "2027-03-31" };
  const lines = Object.entries({ ...entry, ...words }).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  writeFileSync(settings, `[[waiver]]\n${lines.join("\n")}\n`);
  const baseline = join(folder, "baseline.json");
  palam("baseline", "update", "--as-of", "2026-11-23", "--baseline", baseline, path);
  return ["--config", settings, "--baseline", baseline, path];
}

/** What is wrong with a page, seen from inside it. */
async function inspect(page) {
  return page.evaluate(async () => {
    const wrong = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) wrong.push(`${scrollWidth - clientWidth} pixels wider than the window`);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const target = document.getElementById(link.getAttribute("href").slice(1));
      if (!target) wrong.push(`${link.getAttribute("href")} leads nowhere`);
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    if (new Set(ids).size < ids.length) wrong.push("an id stands twice");
    if (document.scripts.length > 0) wrong.push("there is a script");
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    for (const { id, help, nodes } of violations) {
      wrong.push(`axe ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" | ")}`);
    }
    return wrong;
  });
}

async function open(browser, file, width, scheme) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: scheme,
    // axe is put into the page by the test; the page itself would let nothing in.
    bypassCSP: true,
  });
  const page = await context.newPage();
  const wrong = [];
  const address = pathToFileURL(file).href;
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    wrong.push("a dialog was opened");
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== address) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { context, page, wrong };
}

async function look(browser, name, file, width, scheme) {
  const { context, page, wrong } = await open(browser, file, width, scheme);
  const shot = (part, options) => page.screenshot({ path: join(folder, `${name}-${width}-${scheme}${part}.png`), ...options });
  await shot("", {});
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height < 16_000) await shot("-whole", { fullPage: true });
  await page.evaluate(axe);
  wrong.push(...(await inspect(page)));
  // What folds has to be as readable as the rest.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  wrong.push(...(await inspect(page)).map((what) => `unfolded: ${what}`));
  await context.close();
  return wrong;
}

/** The first stop of the keyboard leads past everything to the report. */
async function keyboard(browser, file) {
  const { context, page, wrong } = await open(browser, file, 1280, "light");
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.getAttribute("href"));
  if (first !== "#main") wrong.push(`the first stop is ${first}, not the skip link`);
  await page.keyboard.press("Enter");
  if (!page.url().endsWith("#main")) wrong.push("the skip link does not skip");
  await context.close();
  return wrong;
}

/** On paper everything is there, also what folds on the screen. */
async function paper(browser, name, file) {
  const { context, page, wrong } = await open(browser, file, 1280, "dark");
  await page.emulateMedia({ media: "print" });
  // Two frames, so that what is folded is laid out anew.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const hidden = await page.evaluate(
    () => [...document.querySelectorAll("details > :not(summary)")].filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) || part.getBoundingClientRect().height === 0).length,
  );
  if (hidden > 0) wrong.push(`${hidden} folded parts are missing on paper`);
  writeFileSync(join(folder, `${name}.pdf`), await page.pdf({ format: "A4", tagged: true }));
  if ((await page.locator(".manifest.alone > .findings").count()) > 0) {
    // What a reader with one minute reads comes before the details, on two sheets at most.
    await page.addStyleTag({ content: ".findings, footer.page { display: none !important; }" });
    const third = await page.pdf({ format: "A4", pageRanges: "3" }).then(() => true, () => false);
    if (third) wrong.push("more than two sheets come before the details");
  }
  await context.close();
  return wrong;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let failed = 0;
const tell = (what, wrong) => {
  failed += wrong.length;
  console.log(`${wrong.length === 0 ? "ok  " : "FAIL"} ${what}`);
  wrong.slice(0, 20).forEach((line) => console.log(`     ${line}`));
};
/** Every page: the reports, a change, two manifests side by side, and the life of a manifest. */
function* pages() {
  for (const [name, paths] of Object.entries(REPORTS)) yield [name, report(name, paths)];
  const change = join(folder, "change.html");
  const [before, after] = [1, 2].map((number) => `fixtures/story/${number}.palam.yaml`);
  palam("diff", "--as-of", "2026-02-02", "--brief", "--output", `html=${change}`, before, after);
  yield ["change", change];
  const comparison = join(folder, "comparison.html");
  const [one, other] = ["london-live-recognition", "pharmacy-watchlist"].map((story) => `fixtures/whole/${story}/manifest.palam.yaml`);
  writeFileSync(comparison, palam("compare", "--as-of", "2026-11-23", "--format", "html", one, other));
  yield ["comparison", comparison];
  yield ["life", join(root, "fixtures/story/history.html")];
}

try {
  for (const [name, file] of pages()) {
    for (const width of WIDTHS) {
      for (const scheme of SCHEMES) {
        tell(`${name}, ${width} px, ${scheme}`, await look(browser, name, file, width, scheme));
      }
    }
    tell(`${name}, keyboard`, await keyboard(browser, file));
    tell(`${name}, paper`, await paper(browser, name, file));
    console.log(`     ${(statSync(file).size / 1024).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
}
console.log(failed === 0 ? "browser: every report passes" : `browser: ${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;
