// Records of a register as manifests: which register a file is of, what was taken of each record, what was lost, and what
// nobody but a person can decide. The module that reads them is loaded when somebody opens such a file.

import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { Client } from "./client";
import type { File } from "./compare";
import type { Path, Value } from "./edit";
import { PlaceName, Prose, shorten } from "./parts";
import { harmless } from "./report";
import { inWords, type Part } from "./schema";
import { say } from "./words";

interface Known {
  id: string;
  title: string;
  publisher: string;
  columns: number;
}

interface Line {
  row: number;
  name: string;
  title: string;
  taken: number;
  lost: number;
  open: number;
}

/** A file of a register, as the module reads it. */
export interface Records {
  form: Known;
  others: Known[];
  head: { form: string; edition: string; readAs: string };
  text: string;
  records: Line[];
  more: number;
}

interface Open {
  id: string;
  asks: string;
  to: string;
  near?: Value;
}

interface Question {
  column: string;
  cell: string;
  words: string;
  questions: Open[];
}

/** A record, and what it became. */
interface One {
  name: string;
  manifest?: string;
  loss: { cells: { column: string; class: string; words: string; at?: string[]; because?: string }[]; silent: string[] };
  classes: [string, string][];
  questions: Question[];
}

export type Answers = Record<string, Record<string, Value>>;

/** What is kept while one of the records is open as a manifest. */
export interface Importing {
  file: File;
  records: Records;
  row: number | undefined;
  /** By column and digest of the words, then by question. */
  answers: Answers;
  by: string;
}

export async function readRecords(client: Client, file: File, form: string): Promise<Importing> {
  const records = JSON.parse(await client.ask("records", [file.name, file.bytes, form], "records")) as Records;
  const only = records.records.length === 1 ? records.records[0]!.row : undefined;
  return { file, records, row: only, answers: {}, by: "" };
}

/** Whether a file is to be read as records of a register: a table, or JSON that does not look like a manifest. */
export function isOfRegister({ name, bytes }: File): "yes" | "perhaps" | "no" {
  if (/\.(csv|tsv|xlsx?|xlsm|xlsb|ods|jsonl|ndjson)$/i.test(name)) return "yes";
  if (/\.palam\.json$/i.test(name) || !/\.json$/i.test(name)) return "no";
  const start = new TextDecoder().decode(bytes.subarray(0, 1 << 16));
  return /"(manifestVersion|capabilities|legalBasis)"\s*:/.test(start) ? "no" : "perhaps";
}

interface Props {
  importing: Importing;
  set(importing: Importing): void;
  client: Client;
  schema: Part;
  today: string;
  save(name: string, text: string): Promise<boolean>;
  close(): void;
  open(file: File): void;
}

export function ImportView({ importing, set, client, schema, today, save, close, open }: Props) {
  const { file, records, row } = importing;
  const [fault, setFault] = useState("");
  const id = useId();
  const readAs = (form: string) => readRecords(client, file, form).then(set, (error: Error) => setFault(error.message));
  const { form, others, head } = records;
  return (
    <main id="main" class="import">
      <p class="actions"><button type="button" onClick={close}>{say("close")}</button></p>
      <h1>{say("import.title")}</h1>
      <p>{harmless(say("import.recognised", { file: file.name, readAs: head.readAs, title: form.title, edition: head.edition, columns: form.columns, publisher: form.publisher }))}</p>
      {others.length > 0 && (
        <div class="field">
          <label for={`${id}-as`}>{say("import.as")}</label>
          <select id={`${id}-as`} value={form.id} onChange={(event) => void readAs(event.currentTarget.value)}>
            {[form, ...others].map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
          </select>
        </div>
      )}
      {fault && <p class="fault" role="alert">{harmless(fault)}</p>}
      {records.records.length !== 1 && <List importing={importing} choose={(chosen) => set({ ...importing, row: chosen })} />}
      {row !== undefined && <RecordView key={row} importing={importing} row={row} set={set} client={client} schema={schema} today={today} open={open} />}
      <details>
        <summary>{say("import.losses")}</summary>
        <p class="hint">{say("import.losses.hint")}</p>
        <pre tabIndex={0}>{harmless(records.text)}</pre>
        <p><button type="button" onClick={() => void save(`${file.name}.loss.txt`, records.text)}>{say("import.save-losses")}</button></p>
      </details>
    </main>
  );
}

/** A page shows no more records than somebody can look through. */
const MOST = 50;

function List({ importing, choose }: { importing: Importing; choose(row: number): void }) {
  const id = useId();
  const [wanted, setWanted] = useState("");
  const [most, setMost] = useState(MOST);
  const { records: { records, more }, row: chosen } = importing;
  const words = wanted.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = records.filter(({ title, name }) => words.every((word) => `${title} ${name}`.toLowerCase().includes(word)));
  return (
    <section aria-labelledby={`${id}-records`}>
      <h2 id={`${id}-records`}>{say("import.records")}</h2>
      <p><label for={id}>{say("import.find")}</label> <input id={id} type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} /> <span role="status">{say("import.found", { count: found.length })}</span></p>
      <div class="wide" tabIndex={0} role="region" aria-label={`${say("table")}: ${say("import.records")}`}>
        <table>
          <thead><tr>{(["import.record", "import.row", "import.taken", "import.lost", "import.open"] as const).map((word) => <th key={word} scope="col">{say(word)}</th>)}</tr></thead>
          <tbody>
            {found.slice(0, most).map(({ row, title, taken, lost, open }) => (
              <tr key={row}>
                <th scope="row"><button type="button" class="link" aria-current={row === chosen ? "true" : undefined} onClick={() => choose(row)}>{harmless(title) || say("import.untitled", { row })}</button></th>
                <td>{row}</td><td>{taken}</td><td>{lost}</td><td>{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > most && <button type="button" class="more" onClick={() => setMost(most + 10 * MOST)}>{say("more", { count: found.length - most })}</button>}
      {more > 0 && <p><Prose text={say("import.beyond", { count: more })} /></p>}
    </section>
  );
}

interface RecordProps {
  importing: Importing;
  row: number;
  set(importing: Importing): void;
  client: Client;
  schema: Part;
  today: string;
  open(file: File): void;
}

function RecordView({ importing, row, set, client, schema, today, open }: RecordProps) {
  const id = useId();
  const { file, records, answers, by } = importing;
  const [one, setOne] = useState<One>();
  /** The answers that the manifest at hand was drawn with. */
  const [drawn, setDrawn] = useState<Answers>();
  const [fault, setFault] = useState("");
  // The questions are those of the record as it is published, so that an answer can be changed.
  const [questions, setQuestions] = useState<Question[]>();
  useEffect(() => {
    let current = true;
    const ask = (decisions: unknown[]) => client.ask("record", [file.name, file.bytes, records.form.id, String(row), JSON.stringify(decisions)]).then((text) => JSON.parse(text) as One);
    const both = async () => {
      const asked = questions ?? (await ask([])).questions;
      const decided = await ask(decisionsOf(asked, answers, by, today));
      if (!current) return;
      setQuestions(asked);
      setOne(decided);
      setDrawn(answers);
      setFault("");
    };
    both().catch((error: Error) => current && setFault(error.message));
    return () => {
      current = false;
    };
  }, [client, file, records.form.id, row, answers, by]);
  const title = records.records.find((line) => line.row === row)?.title || say("import.untitled", { row });
  if (fault && !one) return <p class="fault" role="alert">{harmless(fault)}</p>;
  if (!one) return <p aria-busy="true">{say("import.reading", { file: file.name })}</p>;
  return (
    <section aria-labelledby={`${id}-record`}>
      <h2 id={`${id}-record`}>{harmless(title)}</h2>
      {fault && <p class="fault" role="alert">{harmless(fault)}</p>}
      {one.manifest === undefined
        ? <p>{say("import.leave-out")}</p>
        : <p class="next"><button type="button" class="main" disabled={drawn !== answers} onClick={() => open({ name: `${one.name}.palam.json`, bytes: new TextEncoder().encode(one.manifest) })}>{say("import.open-manifest")}</button></p>}
      <Questions importing={importing} set={set} questions={questions ?? []} schema={schema} />
      <Cells one={one} schema={schema} />
      {one.loss.silent.length > 0 && (
        <details>
          <summary>{say("import.silent")} <span class="count">{one.loss.silent.length}</span></summary>
          <p class="hint">{say("import.silent.hint")}</p>
          <ul>{one.loss.silent.map((path) => <li key={path}><PlaceName pointer={path} schema={schema} /></li>)}</ul>
        </details>
      )}
    </section>
  );
}

/** Only what somebody answered, bound to the words it was answered on. */
function decisionsOf(questions: Question[], answers: Answers, by: string, date: string): unknown[] {
  const decided = questions.map(({ column, cell, words }) => ({ column, cell, words, by: by.trim(), date, answer: answers[`${column} ${cell}`] ?? {} }));
  return decided.filter(({ answer }) => Object.keys(answer).length > 0);
}

function Cells({ one, schema }: { one: One; schema: Part }) {
  const id = useId();
  const means = new Map(one.classes);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{say("import.cells")}</h3>
      <p class="hint">{say("import.cells.hint")}</p>
      <div class="wide" tabIndex={0} role="region" aria-label={`${say("table")}: ${say("import.cells")}`}>
        <table class="cells stacked" role="table">
          <thead role="rowgroup"><tr role="row">{(["import.column", "import.became", "import.words", "import.at"] as const).map((word) => <th key={word} scope="col" role="columnheader">{say(word)}</th>)}</tr></thead>
          <tbody role="rowgroup">
            {one.loss.cells.map((cell, index) => (
              <tr key={index} role="row" class={cell.at?.length ? "" : "lost"}>
                <th scope="row" role="rowheader">{harmless(cell.column)}</th>
                <td role="cell">{means.get(cell.class) ?? cell.class}{cell.because && <span class="meaning">{harmless(cell.because)}</span>}</td>
                <td role="cell">{harmless(shorten(cell.words))}</td>
                <td role="cell">{cell.at?.map((at) => <span key={at} class="place"><PlaceName pointer={at} schema={schema} /></span>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Questions({ importing, set, questions, schema }: { importing: Importing; set(importing: Importing): void; questions: Question[]; schema: Part }) {
  const id = useId();
  const { answers, by } = importing;
  if (questions.length === 0) return <p>{say("import.questions.none")}</p>;
  const answer = (key: string, question: string, value: Value | undefined) => {
    const { [question]: _, ...others } = answers[key] ?? {};
    set({ ...importing, answers: { ...answers, [key]: value === undefined ? others : { ...others, [question]: value } } });
  };
  return (
    <details class="questions">
      <summary>{say("import.questions")} <span class="count">{questions.reduce((sum, { questions: all }) => sum + all.length, 0)}</span></summary>
      <p class="hint">{say("import.questions.hint")}</p>
      <div class="field"><label for={id}>{say("import.who")}</label> <input id={id} type="text" value={by} onChange={(event) => set({ ...importing, by: event.currentTarget.value })} /></div>
      {questions.map(({ column, cell, words, questions: open }) => {
        const key = `${column} ${cell}`;
        return (
          <fieldset key={key} class="field">
            <legend>{inWords(column)}</legend>
            <blockquote>{harmless(words)}</blockquote>
            {open.map((one) => <Decide key={one.id} open={one} schema={schema} value={answers[key]?.[one.id]} set={(value) => answer(key, one.id, value)} />)}
          </fieldset>
        );
      })}
    </details>
  );
}

/** Where an answer is put, as a path: items that are named stand for the first. */
function pathOf(place: string): Path {
  return place.split("/").slice(1).map((step) => (/^(@.*|-|\d+)$/.test(step) ? 0 : step));
}

const isPlain = (value: Value | undefined): value is string | number | boolean => typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A question, with what the member can take. Nothing is chosen until somebody chooses. */
function Decide({ open, schema, value, set }: { open: Open; schema: Part; value: Value | undefined; set(value: Value | undefined): void }) {
  const id = useId();
  const part = open.to === "" ? undefined : schema.at(pathOf(open.to));
  const kind = part === undefined ? "truth" : part.kind;
  const near = open.near === undefined ? "" : say("import.near", { near: isPlain(open.near) ? String(open.near) : JSON.stringify(open.near) });
  const hint = near && <span class="meaning" id={`${id}-near`}>{harmless(near)}</span>;
  const described = near ? { "aria-describedby": `${id}-near` } : {};
  if (kind === "list" && part!.item!.kind === "choice") return <DecideSeveral open={open} choices={part!.item!.choices} value={value} set={set} hint={hint} />;
  if (kind === "truth" || kind === "choice") {
    const choices = kind === "truth" ? [["true", say("yes")], ["false", say("no")]] as const : part!.choices.map(({ word, label }) => [word, label] as const);
    const choose = (word: string) => set(word === "" ? undefined : kind === "truth" ? word === "true" : word);
    return (
      <div class="field">
        <label for={id}>{harmless(open.asks)}</label>
        <select id={id} {...described} value={value === undefined ? "" : String(value)} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say("import.undecided")}</option>
          {choices.map(([word, label]) => <option key={word} value={word}>{label}</option>)}
        </select>
        {hint}
      </div>
    );
  }
  const state = (text: string) => set(text.trim() === "" ? undefined : kind === "number" ? Number(text) : kind === "list" ? text.split("\n").filter((line) => line.trim() !== "") : text);
  const shown = Array.isArray(value) ? value.join("\n") : isPlain(value) ? String(value) : "";
  return (
    <div class="field">
      <label for={id}>{harmless(open.asks)}</label>
      <textarea id={id} {...described} rows={2} value={shown} onChange={(event) => state(event.currentTarget.value)} />
      {hint}
    </div>
  );
}

function DecideSeveral({ open, choices, value, set, hint }: { open: Open; choices: { word: string; label: string }[]; value: Value | undefined; set(value: Value | undefined): void; hint: preact.ComponentChildren }) {
  const id = useId();
  const [choosing, setChoosing] = useState(false);
  const list = Array.isArray(value) ? value : [];
  const answer = list.length > 0 || choosing ? "these" : Array.isArray(value) ? "none" : "undecided";
  const choose = (next: string) => {
    setChoosing(next === "these");
    if (next !== "these") set(next === "none" ? [] : undefined);
  };
  const mark = (word: string, isOn: boolean) => {
    const next = isOn ? [...list, word] : list.filter((one) => one !== word);
    setChoosing(next.length === 0);
    set(next.length === 0 ? undefined : next);
  };
  const options = useMemo(() => [["undecided", say("import.undecided")], ["none", say("import.nothing")], ["these", say("import.these")]] as const, []);
  return (
    <fieldset class="field">
      <legend>{harmless(open.asks)}</legend>
      {hint}
      <div class="three">
        {options.map(([key, words]) => <label key={key} class="option"><input type="radio" name={id} value={key} checked={answer === key} onChange={() => choose(key)} /><span>{words}</span></label>)}
      </div>
      {answer === "these" && choices.map(({ word, label }) => (
        <label key={word} class="option"><input type="checkbox" value={word} checked={list.includes(word)} onChange={(event) => mark(word, event.currentTarget.checked)} /><span>{label}</span></label>
      ))}
    </fieldset>
  );
}
