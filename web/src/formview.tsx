// The form as a view: sections to choose from, what is left to do, and the members of one section.

import { useEffect, useMemo, useState } from "preact/hooks";
import { isObject, type Path, type Value } from "./edit";
import { Field, Members, type Form } from "./form";
import { Tag, type Actions } from "./parts";
import { counts, kindOf, Places, sentence, type Finding, type Report } from "./report";
import { pathOf, pointerOf, type Part } from "./schema";
import { chosen as chosenLanguage, say } from "./words";

/** Members at the top that are single answers make up the first section. */
const FIRST = "about";

interface Props {
  schema: Part;
  value: { [name: string]: Value };
  report: Report | undefined;
  actions: Actions;
  state: Form["state"];
  goal: { path: Path; number: number } | undefined;
}

interface SectionName {
  name: string;
  label: string;
  part?: Part;
}

function sectionsOf(schema: Part): SectionName[] {
  const isSection = (part: Part) => part.kind === "object" || (part.kind === "list" && part.item?.kind === "object");
  const own = schema.members.filter(([, part]) => isSection(part)).map(([name, part]) => ({ name, label: part.label(name), part }));
  return [{ name: FIRST, label: say("form.about") }, ...own];
}

export function FormView({ schema, value, report, actions, state, goal }: Props) {
  const places = useMemo(() => new Places(report), [report]);
  const sections = useMemo(() => sectionsOf(schema), [schema, chosenLanguage()]);
  const [chosen, setChosen] = useState(FIRST);
  const [all, setAll] = useState(false);
  const sectionAt = (path: Path) => (sections.some(({ name }) => name === path[0]) ? String(path[0]) : FIRST);
  const findings = (name: string) =>
    name === FIRST
      ? (report?.findings ?? []).filter((finding) => counts(finding) && finding.marks[0] && sectionAt(pathOf(finding.marks[0].pointer)) === FIRST)
      : places.beginning(`/${name}`);
  const show = (path: Path) => {
    setChosen(sectionAt(path));
    // After the section has been drawn.
    setTimeout(() => reveal(path), 0);
  };
  useEffect(() => {
    if (goal) show(goal.path);
  }, [goal]);
  const asked = ({ name }: SectionName) => all || name === FIRST || Object.hasOwn(value, name) || schema.demands(name) || places.within(`/${name}`).length > 0;
  const shown = sections.filter(asked);
  const current = shown.find(({ name }) => name === chosen) ?? shown[0]!;
  const form: Form = { root: schema, manifest: value, places, actions, state, value, base: [], all };
  const next = shown[shown.indexOf(current) + 1];
  return (
    <div class="columns">
      <nav class="sections" aria-label={say("form.sections")}>
        <label class="pick">{say("form.section")}
          <select value={current.name} onChange={(event) => setChosen(event.currentTarget.value)}>
            {shown.map(({ name, label }) => <option key={name} value={name}>{label}</option>)}
          </select>
        </label>
        <ul>
          {shown.map(({ name, label }) => (
            <li key={name}>
              <button type="button" aria-current={name === current.name ? "true" : undefined} onClick={() => setChosen(name)}>
                {label} <Worst findings={findings(name)} />
              </button>
            </li>
          ))}
        </ul>
        <label class="option"><input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} /><span>{say("form.all")}</span></label>
      </nav>
      <section aria-labelledby="section-title" class="section">
        <h1 id="section-title" tabIndex={-1}>{current.label}</h1>
        <Left report={report} show={show} schema={schema} />
        {current.part ? <Field key={current.name} form={form} part={current.part} path={[current.name]} /> : <About form={form} schema={schema} skip={sections.map(({ name }) => name)} value={value} />}
        {next && <p class="next"><button type="button" onClick={() => { setChosen(next.name); document.getElementById("section-title")?.focus(); window.scrollTo(0, 0); }}>{say("form.next", { section: next.label })}</button></p>}
      </section>
    </div>
  );
}

function About({ form, schema, skip, value }: { form: Form; schema: Part; skip: string[]; value: Value }) {
  const format = isObject(value) ? String(value["manifestVersion"] ?? "") : "";
  return <Members form={form} part={schema} path={[]} skip={format ? [...skip, "manifestVersion"] : skip} />;
}

const ORDER = ["red-line", "violation", "undecided", "gap", "advice", "asked"];
const gravestFirst = (findings: Finding[]) => [...findings].sort((one, other) => ORDER.indexOf(kindOf(one)) - ORDER.indexOf(kindOf(other)));

function Worst({ findings }: { findings: Finding[] }) {
  if (findings.length === 0) return null;
  const worst = gravestFirst(findings)[0]!;
  return <span class={`badge ${kindOf(worst)}`}>{findings.length}<span class="hidden"> {say("form.open")}</span></span>;
}

const MOST_LEFT = 5;

/** What is left to do in the whole manifest, the gravest first. */
function Left({ report, show, schema }: { report: Report | undefined; show(path: Path): void; schema: Part }) {
  const [all, setAll] = useState(false);
  const open = gravestFirst((report?.findings ?? []).filter(counts));
  if (!report) return null;
  if (open.length === 0) return <p class="left done">{say("form.done")}</p>;
  const shown = all ? open.slice(0, 200) : open.slice(0, MOST_LEFT);
  return (
    <details class="left">
      <summary>{say("form.left", { count: open.length })}</summary>
      <ol>
        {shown.map((finding, index) => {
          const path = pathOf(finding.marks[0]?.pointer ?? "");
          const section = path[0] === undefined ? "" : (schema.member(String(path[0]))?.label(path[0]) ?? String(path[0]));
          return (
            <li key={index}>
              <Tag kind={kindOf(finding)} /> <button type="button" class="link" onClick={() => show(path)}>{sentence(finding.state === "unknown" ? finding.message.replaceAll("`", "") : finding.title)}</button> {section && <span class="hint">{section}</span>}
            </li>
          );
        })}
      </ol>
      {shown.length < open.length && !all && <button type="button" class="more" onClick={() => setAll(true)}>{say("form.show-all")}</button>}
    </details>
  );
}

/** Opens what is folded around a place and brings it into view; where it does not exist, its nearest parent. */
function reveal(path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(`at${pointerOf(path.slice(0, length))}`);
    if (!element) continue;
    for (let parent: Element | null = element; parent; parent = parent.parentElement) if (parent instanceof HTMLDetailsElement) parent.open = true;
    element.scrollIntoView({ block: "start" });
    element.querySelector<HTMLElement>("input, select, textarea, button, summary")?.focus({ preventScroll: true });
    return;
  }
  document.getElementById("section-title")?.focus();
}
