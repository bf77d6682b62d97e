// What changed from an earlier revision to the manifest that is open: each change by what it means for the people watched, and what
// it obliges.

import { useId, useMemo } from "preact/hooks";
import { useAnswer, type Subject } from "./coverage";
import type { Client } from "./client";
import type { File } from "./compare";
import { Grounds, Sentence, Tag, Why, type Actions } from "./parts";
import { harmless, sentence, verdict, type Finding, type Report } from "./report";
import { say, type Word } from "./words";

interface Props {
  client: Client;
  subject: Subject;
  earlier: File | undefined;
  setEarlier(file: File | undefined): void;
  /** Saves the report of the change as a page. */
  keep(earlier: File): void;
  actions: Actions;
}

export function ChangesView({ client, subject, earlier, setEarlier, keep, actions }: Props) {
  const id = useId();
  const inputs = useMemo(() => earlier && [earlier.name === subject[0] ? say("changes.earlier-name", { name: earlier.name }) : earlier.name, earlier.bytes, ...subject], [earlier, subject]);
  const { answer, fault } = useAnswer<{ reports: Report[] }>(client, "diff", inputs);
  const report = earlier && answer?.reports[0];
  const choose = (file: globalThis.File | undefined) => void file?.arrayBuffer().then((buffer) => setEarlier({ name: file.name, bytes: new Uint8Array(buffer) }));
  return (
    <div class="changes">
      <h1>{say("changes.title")}</h1>
      <p class="lead">{say("changes.lead")}</p>
      <div class="field">
        <label for={id}>{say(earlier ? "changes.another" : "changes.choose")}</label>
        <input id={id} type="file" accept=".json,.yaml,.yml" onChange={(event) => choose(event.currentTarget.files?.[0])} />
      </div>
      {earlier && fault && <p class="fault" role="alert">{harmless(sentence(fault))}</p>}
      {earlier && !report && !fault && <p role="status">{say("compare.comparing")}</p>}
      {earlier && report && <Changed report={report} earlier={earlier} keep={keep} actions={actions} />}
    </div>
  );
}

const CLASSES: Record<string, Word> = { widening: "changes.widening", "cannot-tell": "changes.cannot-tell", narrowing: "changes.narrowing", neutral: "changes.neutral" };
const GROUPS = [
  ["owed", "changes.owed", "changes.owed.lead"],
  ["widening", "changes.widening.title", "changes.widening.lead"],
  ["cannot-tell", "changes.cannot-tell.title", "changes.cannot-tell.lead"],
  ["narrowing", "changes.narrowing.title", "changes.narrowing.lead"],
  ["neutral", "changes.neutral.title", "changes.neutral.lead"],
] as const;
const COLOURS: Record<string, string> = { widens: "violation", "cannot-tell": "undecided", narrows: "clear", unchanged: "clear" };

function Changed({ report, earlier, keep, actions }: { report: Report; earlier: File; keep(earlier: File): void; actions: Actions }) {
  const kind = ({ change }: Finding) => change?.class ?? "owed";
  const groups = GROUPS.map(([group, heading, lead]) => ({ group, heading, lead, findings: report.findings.filter((finding) => kind(finding) === group) })).filter(({ findings }) => findings.length > 0);
  return (
    <>
      <section class={`verdict ${COLOURS[report.verdict] ?? report.verdict}`} aria-labelledby="changes-verdict">
        <h2 id="changes-verdict">{verdict(report.verdict)}</h2>
        <p>{harmless(say("changes.from", { name: earlier.name }))}</p>
      </section>
      {groups.length === 0 && <p>{say("changes.none")}</p>}
      {groups.map(({ group, heading, lead, findings }) => (
        <section key={group} aria-labelledby={`changes-${group}`}>
          <h2 id={`changes-${group}`}>{say(heading)} <span class="count">{findings.length}</span></h2>
          <p class="hint">{say(lead)}</p>
          {findings.map((finding, index) => <ChangeCard key={index} finding={finding} actions={actions} />)}
        </section>
      ))}
      <p class="next"><button type="button" onClick={() => keep(earlier)}>{say("changes.keep")}</button></p>
      <p class="fine">{say("judged", { day: report.asOf })}</p>
    </>
  );
}

function ChangeCard({ finding, actions }: { finding: Finding; actions: Actions }) {
  const { change, marks } = finding;
  const here = marks.find(({ file }) => file === undefined);
  const colour = change?.class === "widening" ? "violation" : change?.class === "cannot-tell" ? "undecided" : change?.class === "narrowing" ? "clear" : "";
  return (
    <article class={`finding ${change ? colour : finding.level}`}>
      <p class="said">{change ? <Tag kind={colour}>{say(CLASSES[change.class]!)}</Tag> : <Tag kind={finding.level} />} <Sentence text={finding.message} /></p>
      {finding.help && <p class="help"><Sentence text={finding.help} /></p>}
      <Grounds finding={finding} actions={actions} />
      <p class="actions">
        {here && <button type="button" class="link" onClick={() => actions.go(here)}>{here.place ? say("finding.line", { line: here.place.from.line }) : say("finding.go")}<span class="hidden"> {say("finding.of-file")} {harmless(finding.title)}</span></button>}
        <Why finding={finding} actions={actions} />
      </p>
    </article>
  );
}
