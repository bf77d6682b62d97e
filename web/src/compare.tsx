// Two manifests side by side: what each states, how it stands to the rules that one of them crosses, what it leaves open.

import { useEffect, useState } from "preact/hooks";
import type { Client } from "./client";
import { PlaceName, Provision, Sentence, Tag } from "./parts";
import { harmless, verdict, type Citation, type Level } from "./report";
import type { Part } from "./schema";
import { say } from "./words";

export interface File {
  name: string;
  bytes: Uint8Array;
}

interface Row {
  about: string;
  answers: string[][];
}

interface Standing {
  standing: "crossed" | "accepted" | "open" | "undecided" | "kept" | "does-not-apply" | "not-judged";
  state?: string;
  because?: string;
  missing?: string[];
}

interface Comparison {
  asOf: string;
  sides: { file: string; title: string; kind: string; verdict: string; sentence: string; undecided: number }[];
  facts: Row[];
  rules: { rule: string; title: string; level: Level; basis: string; provision?: Citation; standings: Standing[] }[];
  open: Row[];
}

interface Props {
  files: [File, File];
  client: Client;
  schema: Part;
  today: string;
  close(): void;
  open(file: File): void;
}

const HEADINGS = [["red-line", "compare.red-lines"], ["violation", "compare.duties"], ["gap", "compare.gaps"]] as const;

/** Rows that are read at a glance. */
const MOST = 10;

const letter = (index: number) => String.fromCharCode(65 + index);

export function CompareView({ files, client, schema, today, close, open }: Props) {
  const [comparison, setComparison] = useState<Comparison>();
  const [fault, setFault] = useState("");
  useEffect(() => {
    const inputs = [...files.flatMap(({ name, bytes }) => [name, bytes]), today];
    client.ask("compare", inputs).then((text) => setComparison(JSON.parse(text) as Comparison), (error: Error) => setFault(error.message));
  }, [files, client, today]);
  return (
    <main id="main" class="compare" tabIndex={-1}>
      <h1>{say("compare.title")}</h1>
      <p class="actions"><button type="button" onClick={close}>{say("compare.back")}</button></p>
      <p class="lead">{say("compare.lead")}</p>
      {fault && <p class="fault" role="alert">{harmless(say("compare.failed", { cause: fault }))}</p>}
      {!comparison && !fault && <p role="status">{say("compare.comparing")}</p>}
      {comparison && <Tables comparison={comparison} files={files} schema={schema} open={open} />}
    </main>
  );
}

function Tables({ comparison, files, schema, open }: { comparison: Comparison; files: [File, File]; schema: Part; open(file: File): void }) {
  const { sides, facts, rules, open: left } = comparison;
  const head = (
    <thead>
      <tr>
        <th scope="col"><span class="hidden">{say("compare.question")}</span></th>
        {sides.map((side, index) => <th key={index} scope="col">{letter(index)}: {harmless(side.title)} <span class="hint">{harmless(side.file)}{side.kind && `, ${side.kind}`}</span></th>)}
      </tr>
    </thead>
  );
  const wide = (caption: string, body: preact.ComponentChildren) => (
    <div class="wide" tabIndex={0} role="region" aria-label={caption}><table class="sides">{head}<tbody>{body}</tbody></table></div>
  );
  /** Where there are more rows than somebody compares at a glance, they are shown on request. */
  const table = (caption: string, body: preact.ComponentChildren, rows = 0) => (
    <section key={caption}>
      <h2>{caption}</h2>
      {rows > MOST
        ? <details><summary>{say("compare.show", { count: rows })}<span class="hidden">: {caption}</span></summary>{wide(caption, body)}</details>
        : wide(caption, body)}
    </section>
  );
  return (
    <>
      {table(say("compare.facts"), (
        <>
          <tr>
            <th scope="row">{say("compare.outcome")}</th>
            {sides.map((side, index) => (
              <td key={index}>
                <Tag kind={side.verdict}>{verdict(side.verdict)}</Tag> {harmless(side.sentence)}
                <p><button type="button" class="link" onClick={() => open(files[index]!)}>{say("compare.read", { side: letter(index) })}</button></p>
              </td>
            ))}
          </tr>
          {facts.map((row) => <Stated key={row.about} row={row} none={say("not-stated")} />)}
        </>
      ))}
      {HEADINGS.map(([level, words]) => {
        const own = rules.filter((rule) => rule.level === level);
        return own.length === 0 ? null : table(say(words), own.map(({ rule, title, basis, provision, standings }) => (
          <tr key={rule}>
            <th scope="row"><Sentence text={title} /> <Tag kind={basis}>{basis}</Tag> {provision && <span class="provision"><Provision citation={provision} /></span>}</th>
            {standings.map((standing, index) => <td key={index}><Stand standing={standing} level={level} schema={schema} /></td>)}
          </tr>
        )), level === "gap" ? own.length : 0);
      })}
      {left.length > 0 && table(say("compare.open"), left.map((row) => <Stated key={row.about} row={row} none={say("compare.nothing")} places={schema} />))}
      <p class="fine">{say("judged", { day: comparison.asOf })} {say("compare.limits")}</p>
    </>
  );
}

function Stated({ row, none, places }: { row: Row; none: string; places?: Part }) {
  return (
    <tr>
      <th scope="row">{row.about}</th>
      {row.answers.map((answers, index) => (
        <td key={index}>{answers.length === 0 ? <em>{none}</em> : <ul>{answers.map((answer, at) => <li key={at}>{places ? <PlaceName pointer={answer} schema={places} /> : harmless(answer)}</li>)}</ul>}</td>
      ))}
    </tr>
  );
}

function Stand({ standing: { standing, state, because = "", missing = [] }, level, schema }: { standing: Standing; level: Level; schema: Part }) {
  if (standing === "crossed") return <><Tag kind={level} /> <Sentence text={because} /></>;
  if (standing === "accepted") return <Sentence text={`${state}: ${because}`} />;
  if (standing === "open") return <Sentence text={`${say(state === "pending" ? "compare.pending" : "compare.asked")}: ${because}`} />;
  if (standing === "undecided") return <><Tag kind="undecided" /> {say("compare.undecided")} {missing.slice(0, 5).map((place, index) => <span key={place}>{index > 0 && "; "}<PlaceName pointer={place} schema={schema} /></span>)}{missing.length > 5 && ` ${say("decision.more", { count: missing.length - 5 })}`}.</>;
  if (standing === "kept") return <>{say("compare.kept")}</>;
  return standing === "not-judged" ? <>{say("compare.not-judged")}</> : <>{say("compare.not-applicable")}</>;
}
