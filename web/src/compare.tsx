// Two manifests side by side: what each states, how it stands to the rules that one of them crosses, what it leaves open.

import { useEffect, useState } from "preact/hooks";
import type { Client } from "./client";
import { Provision, Sentence, Tag } from "./parts";
import { harmless, VERDICTS, type Citation, type Level } from "./report";

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
  today: string;
  close(): void;
  open(file: File): void;
}

const HEADINGS: [Level, string][] = [
  ["red-line", "Red lines that at least one of them crosses"],
  ["violation", "Duties that at least one of them contradicts"],
  ["gap", "Gaps that at least one of them has"],
];

const letter = (index: number) => String.fromCharCode(65 + index);

export function CompareView({ files, client, today, close, open }: Props) {
  const [comparison, setComparison] = useState<Comparison>();
  const [fault, setFault] = useState("");
  useEffect(() => {
    const inputs = [...files.flatMap(({ name, bytes }) => [name, bytes]), today];
    client.ask("compare", inputs).then((text) => setComparison(JSON.parse(text) as Comparison), (error: Error) => setFault(error.message));
  }, [files, client, today]);
  return (
    <main id="main" class="compare" tabIndex={-1}>
      <h1>Two manifests side by side</h1>
      <p class="actions"><button type="button" onClick={close}>Back to the start</button></p>
      <p class="lead">What each states, and what rules find in it. Nothing is added up and nothing is ranked. Where one states less, rules cannot be decided; that is no advantage over another of which more is known.</p>
      {fault && <p class="fault" role="alert">They could not be compared: {harmless(fault)}</p>}
      {!comparison && !fault && <p role="status">Comparing.</p>}
      {comparison && <Tables comparison={comparison} files={files} open={open} />}
    </main>
  );
}

function Tables({ comparison, files, open }: { comparison: Comparison; files: [File, File]; open(file: File): void }) {
  const { sides, facts, rules, open: left } = comparison;
  const head = (
    <thead>
      <tr>
        <th scope="col"><span class="hidden">Question</span></th>
        {sides.map((side, index) => <th key={index} scope="col">{letter(index)}: {harmless(side.title)} <span class="hint">{harmless(side.file)}{side.kind && `, ${side.kind}`}</span></th>)}
      </tr>
    </thead>
  );
  const table = (caption: string, body: preact.ComponentChildren) => (
    <section key={caption}>
      <h2>{caption}</h2>
      <div class="wide" tabIndex={0} role="region" aria-label={caption}><table class="sides">{head}<tbody>{body}</tbody></table></div>
    </section>
  );
  return (
    <>
      {table("What each states", (
        <>
          <tr>
            <th scope="row">Outcome</th>
            {sides.map((side, index) => (
              <td key={index}>
                <Tag kind={side.verdict}>{VERDICTS[side.verdict] ?? side.verdict}</Tag> {harmless(side.sentence)}
                <p><button type="button" class="link" onClick={() => open(files[index]!)}>Read the report on {letter(index)}</button></p>
              </td>
            ))}
          </tr>
          {facts.map((row) => <Stated key={row.about} row={row} none="Not stated" />)}
        </>
      ))}
      {HEADINGS.map(([level, caption]) => {
        const own = rules.filter((rule) => rule.level === level);
        return own.length === 0 ? null : table(caption, own.map(({ rule, title, basis, provision, standings }) => (
          <tr key={rule}>
            <th scope="row"><Sentence text={title} /> <Tag kind={basis}>{basis}</Tag> {provision && <span class="provision"><Provision citation={provision} /></span>}</th>
            {standings.map((standing, index) => <td key={index}><Stand standing={standing} level={level} /></td>)}
          </tr>
        )));
      })}
      {left.length > 0 && table("What each leaves open", left.map((row) => <Stated key={row.about} row={row} none="Nothing" places />))}
      <p class="fine">Judged by the rules in force on {comparison.asOf}. It gives no score, and it is no legal advice.</p>
    </>
  );
}

function Stated({ row, none, places }: { row: Row; none: string; places?: boolean }) {
  return (
    <tr>
      <th scope="row">{row.about}</th>
      {row.answers.map((answers, index) => (
        <td key={index}>{answers.length === 0 ? <em>{none}</em> : <ul>{answers.map((answer, at) => <li key={at}>{places ? <code>{harmless(answer)}</code> : harmless(answer)}</li>)}</ul>}</td>
      ))}
    </tr>
  );
}

function Stand({ standing: { standing, state, because = "", missing = [] }, level }: { standing: Standing; level: Level }) {
  if (standing === "crossed") return <><Tag kind={level} /> <Sentence text={because} /></>;
  if (standing === "accepted") return <Sentence text={`${state}: ${because}`} />;
  if (standing === "open") return <Sentence text={`${state === "pending" ? "applies later" : "for a person to judge"}: ${because}`} />;
  if (standing === "undecided") return <><Tag kind="undecided" /> Cannot be decided without {missing.slice(0, 5).map((place, index) => <span key={place}>{index > 0 && ", "}<code>{harmless(place)}</code></span>)}{missing.length > 5 && ` and ${missing.length - 5} more`}.</>;
  if (standing === "kept") return <>Kept, as far as what is stated goes.</>;
  return standing === "not-judged" ? <>Not judged.</> : <>Does not apply to what is stated.</>;
}
