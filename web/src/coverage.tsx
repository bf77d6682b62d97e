// What instruments that ask for disclosure ask of this system, and where the manifest states it. Nothing is added up.

import { useEffect, useState } from "preact/hooks";
import type { Input } from "./engine";
import type { Client } from "./client";
import { Prose, Provision, Sentence, Tag, type Actions } from "./parts";
import { harmless, sentence, type Citation } from "./report";
import { labelOf, pathOf, type Part } from "./schema";
import { say, type Word } from "./words";

type Status = "stated" | "partly" | "withheld" | "missing" | "not-asked" | "not-in-manifest";

interface Row {
  number: string;
  asks: string;
  status: Status;
  /** Whether it applies to this manifest; absent where that is not known. */
  asked?: boolean;
  stated: string[];
  none: string[];
  missing: string[];
  of?: Record<string, string[]>;
  withheld?: string;
  note?: string;
}

export interface Asked {
  id: string;
  title: string;
  describes: string;
  cite: Citation;
  /** Absent where it is not known whether it concerns the system. */
  applies?: boolean;
  from?: string;
  rows: Row[];
}

/** A name, the bytes of the manifest, a day. */
export type Subject = [string, Uint8Array, string];

/** The answer of the engine on what is open now; before there is one, nothing. */
export function useAnswer<Answer>(client: Client, name: string, inputs: Input[] | undefined): { answer?: Answer; fault?: string } {
  const [found, setFound] = useState<{ answer?: Answer; fault?: string }>({});
  useEffect(() => {
    let current = true;
    if (!inputs) return undefined;
    client.ask(name, inputs, name).then(
      (text) => current && setFound({ answer: JSON.parse(text) as Answer }),
      (error: Error) => current && setFound({ fault: error.message }),
    );
    return () => {
      current = false;
    };
  }, [client, name, inputs]);
  return found;
}

interface Props {
  client: Client;
  subject: Subject;
  schema: Part;
  actions: Actions;
}

export function CoverageView({ client, subject, schema, actions }: Props) {
  const { answer: tables, fault } = useAnswer<Asked[]>(client, "coverage", subject);
  const concern = tables?.filter(({ applies }) => applies === true) ?? [];
  const may = tables?.filter(({ applies }) => applies === undefined) ?? [];
  return (
    <div class="coverage">
      <h1>{say("coverage.title")}</h1>
      <p class="lead">{say("coverage.lead")}</p>
      {fault && <p class="fault" role="alert">{harmless(sentence(fault))}</p>}
      {!tables && !fault && <p role="status">{say("report.checking")}</p>}
      {tables && concern.length === 0 && <p>{say("coverage.none")}</p>}
      {concern.map((table) => <Instrument key={table.id} table={table} schema={schema} actions={actions} />)}
      {may.length > 0 && (
        <section aria-labelledby="coverage-may">
          <h2 id="coverage-may">{say("coverage.may")}</h2>
          <p class="hint">{say("coverage.may.hint")}</p>
          {may.map((table) => (
            <details key={table.id}>
              <summary>{sentence(table.title)}</summary>
              <Items table={table} schema={schema} actions={actions} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

interface TableProps {
  table: Asked;
  schema: Part;
  actions: Actions;
}

function Instrument({ table, schema, actions }: TableProps) {
  return (
    <section aria-labelledby={`coverage-${table.id}`}>
      <h2 id={`coverage-${table.id}`}>{sentence(table.title).replace(/\.$/, "")}</h2>
      <Items table={table} schema={schema} actions={actions} />
    </section>
  );
}

const STATUS: Record<Status, Word> = {
  stated: "coverage.stated",
  partly: "coverage.partly",
  withheld: "coverage.withheld",
  missing: "coverage.missing",
  "not-asked": "coverage.not-asked",
  "not-in-manifest": "coverage.elsewhere",
};
const COLOURS: Record<Status, string> = { stated: "clear", partly: "gap", withheld: "undecided", missing: "gap", "not-asked": "", "not-in-manifest": "" };
const COUNTED = ["stated", "partly", "withheld", "missing"] as const;
const COUNTS = { stated: "coverage.count.stated", partly: "coverage.count.partly", withheld: "coverage.count.withheld", missing: "coverage.count.missing" } as const;

function Items({ table, schema, actions }: TableProps) {
  const counted = COUNTED.map((status) => [status, table.rows.filter((row) => row.status === status).length] as const).filter(([, count]) => count > 0);
  const title = sentence(table.title).replace(/\.$/, "");
  return (
    <>
      <p class="provision"><Provision citation={table.cite} />{table.from ? ` ${say("coverage.from", { day: table.from })}` : ""}</p>
      <p class="hint"><Prose text={table.describes} /></p>
      <p>{counted.map(([status, count]) => say(COUNTS[status], { count })).join(", ")}</p>
      <div class="wide" tabIndex={0} role="region" aria-label={`${say("table")}: ${title}`}>
        <table class="asked stacked" role="table">
          <thead role="rowgroup"><tr role="row">{(["coverage.number", "coverage.asks", "coverage.status", "coverage.where"] as const).map((word) => <th key={word} scope="col" role="columnheader">{say(word)}</th>)}</tr></thead>
          <tbody role="rowgroup">
            {table.rows.map((row, index) => (
              <tr key={index} role="row">
                <td role="cell">{harmless(row.number)}</td>
                <th scope="row" role="rowheader"><Sentence text={row.asks} />{row.note && <span class="meaning"><Sentence text={row.note} /></span>}</th>
                <td role="cell"><Tag kind={COLOURS[row.status]}>{say(STATUS[row.status])}</Tag></td>
                <td role="cell"><Where row={row} schema={schema} actions={actions} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Where it is stated, and where it would be. */
function Where({ row, schema, actions }: { row: Row; schema: Part; actions: Actions }) {
  const places = (pointers: string[]) => <>{distinct(pointers, schema).map(([label, pointer], index) => <span key={pointer}>{index > 0 && "; "}<button type="button" class="link" onClick={() => actions.go({ pointer })}>{harmless(label)}</button></span>)}</>;
  const stated = [...row.stated, ...row.none];
  const of = Object.values(row.of ?? {}).map((words) => words.map((word) => schema.word(word)).join(", "));
  return (
    <>
      {stated.length > 0 && <div>{row.status === "partly" && `${say("coverage.stated")}: `}{places(stated)}</div>}
      {row.missing.length > 0 && <div>{row.status === "partly" && `${say("coverage.missing")}: `}{places(row.missing)}{of.length > 0 && ` (${of.join("; ")})`}</div>}
      {row.withheld && <div>{harmless(sentence(row.withheld))}</div>}
      {row.asked === undefined && <div class="meaning">{say("coverage.unclear")}</div>}
    </>
  );
}

/** Places by what people call them, each once; a place in every item of a list is shown as the list's. */
function distinct(pointers: string[], schema: Part): [string, string][] {
  const named = pointers.map((pointer): [string, string] => [labelOf(schema, pathOf(pointer)), pointer.replace(/\/\*.*$/, "")]);
  return [...new Map(named).entries()];
}
