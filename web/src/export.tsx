// What can be made of the manifest: its report as a page, documents to publish and to file, records of registers and formats of
// others, each with what is lost. Every one is a file of the person's choice.

import { useEffect, useId, useState } from "preact/hooks";
import type { Client } from "./client";
import { useAnswer, type Asked, type Subject } from "./coverage";
import { Prose, Sentence, shorten } from "./parts";
import { harmless, sentence } from "./report";
import { labelOf, pathOf, type Part } from "./schema";
import { say } from "./words";

interface Register {
  id: string;
  title: string;
  describes: string;
  /** Earliest first. */
  editions: string[];
}

/** The manifest as a record of a register. */
interface Sent {
  csv: string;
  jsonl: string;
  loss: { cells: { column: string; class: string; words: string; at?: string[]; because?: string }[]; silent: string[] };
  classes: [string, string][];
}

interface Props {
  client: Client;
  /** The module that knows registers, where this edition has it; loaded when it is asked for. */
  registers: (() => Client) | undefined;
  subject: Subject;
  schema: Part;
  cases(): Promise<Uint8Array>;
  save(name: string, text: string): Promise<boolean>;
}

/** The name of the file without what says that it is a manifest. */
export const stem = (name: string) => name.replace(/(\.palam)?\.(json|ya?ml)$/i, "");

export function ExportView({ client, registers, subject, schema, cases, save }: Props) {
  const id = useId();
  const [note, setNote] = useState("");
  const name = stem(subject[0]);
  /** Makes a file, and says what became of it. */
  const make = (file: string, text: Promise<string>) => {
    setNote(say("export.making"));
    text.then((made) => save(file, made)).then((done) => setNote(done ? say("export.saved", { file }) : ""), (error: Error) => setNote(sentence(error.message)));
  };
  const document = (what: string, format: string) => client.ask("document", [...subject, what, format]);
  const both = (what: string, title: string) => (
    <p class="actions">
      <button type="button" onClick={() => make(`${name}.${what}.html`, document(what, "html"))}>{say("export.page")}<span class="hidden">: {title}</span></button>
      <button type="button" onClick={() => make(`${name}.${what}.md`, document(what, "markdown"))}>{say("export.markdown")}<span class="hidden">: {title}</span></button>
    </p>
  );
  return (
    <div class="export">
      <h1>{say("export.title")}</h1>
      <p class="lead">{say("export.lead")}</p>
      <p class="said-of-file" role="status">{harmless(note)}</p>
      <section aria-labelledby={`${id}-report`}>
        <h2 id={`${id}-report`}>{say("export.report")}</h2>
        <p class="hint">{say("export.report.hint")}</p>
        <p><button type="button" class="main" onClick={() => make(`${name}.report.html`, cases().then((all) => client.ask("page", [...subject, all])))}>{say("export.report.do")}</button></p>
      </section>
      <section aria-labelledby={`${id}-notice`}>
        <h2 id={`${id}-notice`}>{say("export.notice")}</h2>
        <p class="hint">{say("export.notice.hint")}</p>
        {both("notice", say("export.notice"))}
      </section>
      <Instruments client={client} subject={subject} both={both} />
      <section aria-labelledby={`${id}-register`}>
        <h2 id={`${id}-register`}>{say("export.record")}</h2>
        {registers
          ? <Registers client={client} registers={registers} subject={subject} schema={schema} make={make} />
          : <p class="hint"><Prose text={say("export.absent")} /></p>}
      </section>
      <section aria-labelledby={`${id}-table`}>
        <h2 id={`${id}-table`}>{say("export.table")}</h2>
        <p class="hint">{say("export.table.hint")}</p>
        <p><button type="button" onClick={() => make(`${name}.register.csv`, client.ask("register", subject))}>{say("export.table.do")}</button></p>
      </section>
    </div>
  );
}

/** Documents that instruments ask for; those that concern this system first. */
function Instruments({ client, subject, both }: { client: Client; subject: Subject; both(what: string, title: string): preact.ComponentChildren }) {
  const id = useId();
  const { answer: tables = [], fault } = useAnswer<Asked[]>(client, "coverage", subject);
  const concern = tables.filter(({ applies }) => applies === true);
  const may = tables.filter(({ applies }) => applies === undefined);
  const one = ({ id: table, title, cite }: Asked) => (
    <li key={table}>{sentence(title)} <cite class="hint">{harmless(`${cite.title}, ${cite.at}`)}</cite>{both(table, sentence(title))}</li>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("export.instruments")}</h2>
      <p class="hint">{say("export.instruments.hint")}</p>
      {fault && <p>{harmless(sentence(fault))}</p>}
      {concern.length > 0 ? <ul class="examples">{concern.map(one)}</ul> : !fault && <p>{say("coverage.none")}</p>}
      {may.length > 0 && <details><summary>{say("coverage.may")}</summary><ul class="examples">{may.map(one)}</ul></details>}
    </section>
  );
}

interface RegistersProps {
  client: Client;
  registers(): Client;
  subject: Subject;
  schema: Part;
  make(file: string, text: Promise<string>): void;
}

/** Registers and formats of others; what knows them is loaded when somebody asks. */
function Registers({ client, registers, subject, schema, make }: RegistersProps) {
  const id = useId();
  const [all, setAll] = useState<Register[]>();
  const [chosen, setChosen] = useState<Register>();
  const [edition, setEdition] = useState("");
  const [sent, setSent] = useState<Sent>();
  const [fault, setFault] = useState("");
  const [alleged, setAlleged] = useState<string[]>([]);
  /** What the manifest states, as the checker reads it. */
  const stated = () => client.ask("value", [subject[0], subject[1]]);
  const failed = (error: Error) => setFault(error.message);
  const load = () => registers().ask("forms", []).then((text) => setAll(JSON.parse(text) as Register[]), failed);
  useEffect(() => {
    let current = true;
    setSent(undefined);
    if (!chosen) return undefined;
    setFault("");
    stated().then((value) => registers().ask("export_record", [value, chosen.id, edition], "export_record")).then((text) => current && setSent(JSON.parse(text) as Sent), (error: Error) => current && failed(error));
    return () => {
      current = false;
    };
  }, [subject, chosen, edition]);
  const choose = (which: string) => {
    const register = all?.find((one) => one.id === which);
    setChosen(register);
    setEdition(register?.editions.at(-1) ?? "");
  };
  const name = stem(subject[0]);
  const described = async (what: string) => {
    const { text, leftOut } = JSON.parse(await registers().ask("describe", [await stated(), what])) as { text: string; leftOut: string[] };
    setAlleged(leftOut.map((place) => labelOf(schema, pathOf(place))));
    return text;
  };
  return (
    <>
      <p class="hint">{say("export.record.hint")}</p>
      {fault && <p class="fault" role="alert">{harmless(sentence(fault))}</p>}
      {!all && <p><button type="button" onClick={() => void load()}>{say("export.record.load")}</button></p>}
      {all && (
        <div class="field">
          <label for={`${id}-which`}>{say("export.record.which")}</label>
          <select id={`${id}-which`} value={chosen?.id ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{say("start.new.choose")}</option>
            {all.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}
          </select>
          {chosen && <p class="hint"><Prose text={chosen.describes} /></p>}
        </div>
      )}
      {chosen && chosen.editions.length > 1 && (
        <div class="field">
          <label for={`${id}-edition`}>{say("export.record.edition")}</label>
          <select id={`${id}-edition`} value={edition} onChange={(event) => setEdition(event.currentTarget.value)}>
            {[...chosen.editions].reverse().map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        </div>
      )}
      {chosen && sent && (
        <>
          <Lost sent={sent} schema={schema} />
          <p class="actions">
            <button type="button" class="main" onClick={() => make(`${name}.${chosen.id}.csv`, Promise.resolve(sent.csv))}>{say("export.record.csv")}</button>
            <button type="button" onClick={() => make(`${name}.${chosen.id}.jsonl`, Promise.resolve(sent.jsonl))}>{say("export.record.jsonl")}</button>
          </p>
        </>
      )}
      {all && (
        <>
          <h3>{say("export.others")}</h3>
          <p class="hint">{say("export.others.hint")}</p>
          <p class="actions">
            <button type="button" onClick={() => make(`${name}.cdx.json`, described("cyclonedx"))}>{say("export.cyclonedx")}</button>
            <button type="button" onClick={() => make(`${name}.dpv.jsonld`, described("dpv-eu-aiact"))}>{say("export.dpv")}</button>
          </p>
          {alleged.length > 0 && <p>{harmless(say("export.left-out", { places: alleged.join("; ") }))}</p>}
        </>
      )}
    </>
  );
}

/** What the register has no place or no answer for. */
function Lost({ sent: { loss, classes }, schema }: { sent: Sent; schema: Part }) {
  const means = new Map(classes);
  const lost = loss.cells.filter(({ class: own }) => own !== "exact");
  const label = (pointer: string) => labelOf(schema, pathOf(pointer));
  const silent = [...new Set(loss.silent.map(label))];
  return (
    <>
      <p>{say("export.taken", { count: loss.cells.length - lost.length })} {say("export.lost", { count: lost.length + loss.silent.length })}</p>
      {lost.length > 0 && (
        <div class="wide" tabIndex={0} role="region" aria-label={`${say("table")}: ${say("export.in-part")}`}>
          <table class="cells stacked" role="table">
            <caption>{say("export.in-part")}</caption>
            <thead role="rowgroup"><tr role="row">{(["import.column", "import.became", "import.words", "import.at"] as const).map((word) => <th key={word} scope="col" role="columnheader">{say(word)}</th>)}</tr></thead>
            <tbody role="rowgroup">
              {lost.map((cell, index) => (
                <tr key={index} role="row">
                  <th scope="row" role="rowheader">{harmless(cell.column)}</th>
                  <td role="cell">{means.get(cell.class) ?? cell.class}{cell.because && <span class="meaning"><Sentence text={cell.because} /></span>}</td>
                  <td role="cell">{harmless(shorten(cell.words))}</td>
                  <td role="cell">{cell.at?.map((at) => <span key={at}>{label(at)} </span>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {silent.length > 0 && (
        <details>
          <summary>{say("export.no-column", { count: loss.silent.length })}</summary>
          <ul>{silent.map((one) => <li key={one}>{harmless(one)}</li>)}</ul>
        </details>
      )}
    </>
  );
}
