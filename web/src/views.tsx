// The views that are read and not written: the first page for a decision, the whole report, the page of a rule.

import { useEffect, useRef, useState } from "preact/hooks";
import { FindingCard, isOfForm, Prose, Provision, Sentence, Tag, tagOf, type Actions } from "./parts";
import { harmless, sections, verdict, type Block, type Decision, type Report } from "./report";
import { say } from "./words";

interface DecisionProps {
  decision: Decision | undefined;
  report: Report | undefined;
  fault: string | undefined;
  actions: Actions;
  more(): void;
  form(): void;
}

/** For somebody who has one minute. */
export function DecisionView({ decision, report, fault, actions, more, form }: DecisionProps) {
  if (!decision || !report) return <Pending heading={say("view.decision")} fault={fault} />;
  const kind = ({ because, level }: Decision["asks"][number]) => {
    const finding = report.findings.find(({ message }) => message === because);
    return finding ? tagOf(finding) : level;
  };
  const unreadable = decision.facts.every(({ answers }) => answers.length === 0) && decision.title === "";
  return (
    <div class="decision">
      <h1>{harmless(decision.title) || say("decision.untitled")}</h1>
      {decision.summary && <p class="summary">{harmless(decision.summary)}</p>}
      {!unreadable && (
        <dl class="facts">
          {decision.facts.map(({ about, answers, more: rest }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>
                {answers.length === 0 ? <em>{say("not-stated")}</em> : answers.length === 1 ? harmless(answers[0]!) : <ul>{answers.map((answer) => <li key={answer}>{harmless(answer)}</li>)}</ul>}
                {rest ? ` ${say("decision.more", { count: rest })}` : null}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <section class={`verdict ${decision.verdict}`} aria-labelledby="verdict-title">
        <h2 id="verdict-title">{verdict(decision.verdict)}</h2>
        <p>{harmless(decision.sentence)}</p>
      </section>
      {decision.asks.length > 0 && (
        <section aria-labelledby="asks-title">
          <h2 id="asks-title">{say((["decision.ask-1", "decision.ask-2"] as const)[decision.asks.length - 1] ?? "decision.ask-3", { whom: decision.whom })}</h2>
          <ol class="asks">
            {decision.asks.map((ask, index) => (
              <li key={index}>
                <p class="ask"><Sentence text={ask.ask} /></p>
                <p><Tag kind={kind(ask)} /> <Sentence text={ask.because} /></p>
                {ask.provision && <p class="provision"><Provision citation={ask.provision} /></p>}
                <p class="actions"><button type="button" class="link" onClick={() => actions.explain(ask.rule)}>{say("why")}<span class="hidden"> {index + 1}</span></button></p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="next"><button type="button" class="main" onClick={more}>{say("decision.report")}</button> <button type="button" onClick={form}>{say("decision.form")}</button></p>
      <p class="fine">{say("judged", { day: report.asOf })} {say("decision.limits")}</p>
    </div>
  );
}

/** Until there is a report; and where the check was stopped, there is none. */
function Pending({ heading, fault }: { heading: string; fault: string | undefined }) {
  return (
    <div>
      <h1>{heading}</h1>
      <p>{say(fault === undefined ? "report.checking" : "report.none")}</p>
    </div>
  );
}

/** A page shows no more findings than somebody can read. */
const MOST = 50;

export function ReportView({ report, fault, actions, keep }: { report: Report | undefined; fault: string | undefined; actions: Actions; keep(): void }) {
  if (!report) return <Pending heading={say("view.report")} fault={fault} />;
  const all = sections(report.findings);
  return (
    <div class="report">
      <h1>{say("view.report")}</h1>
      <p><button type="button" onClick={keep}>{say("export.report.do")}</button></p>
      {all.length === 0 && <p>{say("report.clear")}</p>}
      {all.map((section) => <ReportSection key={section.kind} section={section} actions={actions} />)}
      {report.untold ? <p>{say("report.unlisted", { count: report.untold })}</p> : null}
      {report.held.length > 0 && (
        <details class="held">
          <summary>{say("report.kept", { count: report.held.length })}</summary>
          <ul>{report.held.map(({ rule }) => <li key={rule}><button type="button" class="link" onClick={() => actions.explain(rule)}><code>{rule}</code></button></li>)}</ul>
        </details>
      )}
    </div>
  );
}

function ReportSection({ section, actions }: { section: ReturnType<typeof sections>[number]; actions: Actions }) {
  const [most, setMost] = useState(MOST);
  const { kind, heading, lead, findings } = section;
  return (
    <section class={kind} aria-labelledby={`report-${kind}`}>
      <h2 id={`report-${kind}`}>{heading} <span class="count">{findings.length}</span></h2>
      <p class="hint">{lead}</p>
      {findings.slice(0, most).map((finding, index) => <FindingCard key={index} finding={finding} actions={actions} />)}
      {findings.length > most && <button type="button" class="more" onClick={() => setMost(most + 10 * MOST)}>{say("more", { count: findings.length - most })}</button>}
    </section>
  );
}

/** The page of a rule: what it says, why, the law, exceptions, how to fix it, examples. */
export function RuleDialog({ rule, page, close }: { rule: string; page(rule: string): Promise<Block[]>; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [blocks, setBlocks] = useState<Block[]>();
  const [fault, setFault] = useState("");
  useEffect(() => {
    dialog.current?.showModal();
    page(rule).then(setBlocks, (error: Error) => setFault(error.message));
  }, [rule]);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="rule-title">
      <p class="actions"><button type="button" onClick={() => dialog.current?.close()}>{say("close")}</button></p>
      {fault ? <p role="alert">{harmless(fault)}</p> : blocks ? <Blocks blocks={blocks} /> : <p id="rule-title">{say("rule.loading")}</p>}
      {isOfForm(rule) && <p class="fine">{say("rule.form")}</p>}
    </dialog>
  );
}

export function Blocks({ blocks }: { blocks: Block[] }) {
  const grouped: Block[][] = [];
  for (const block of blocks) {
    const last = grouped.at(-1);
    if (block.block === "item" && last?.[0]?.block === "item") last.push(block);
    else grouped.push([block]);
  }
  return <>{grouped.map((group, index) => <BlockView key={index} group={group} />)}</>;
}

function BlockView({ group }: { group: Block[] }) {
  const [{ block, words }] = group as [Block];
  if (block === "item") return <ul>{group.map((item, index) => <li key={index}><Linked text={String(item.words)} /></li>)}</ul>;
  if (block === "title") return <h1 id="rule-title"><Prose text={String(words)} /></h1>;
  if (block === "heading") return <h2><Prose text={String(words)} /></h2>;
  if (block === "code") return <pre tabIndex={0}>{harmless(String(words))}</pre>;
  if (block === "table") return <Table rows={words as string[][]} />;
  return <p><Linked text={String(words)} /></p>;
}

function Table({ rows }: { rows: string[][] }) {
  const [head, ...body] = rows;
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label={say("table")}>
      <table>
        <thead><tr>{head?.map((cell, index) => <th key={index} scope="col"><Prose text={cell} /></th>)}</tr></thead>
        <tbody>{body.map((row, at) => <tr key={at}>{row.map((cell, index) => (index === 0 ? <th key={index} scope="row"><Prose text={cell} /></th> : <td key={index}><Linked text={cell} /></td>))}</tr>)}</tbody>
      </table>
    </div>
  );
}

/** Addresses between angle brackets come from the catalogue of law. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/<(https?:\/\/[^<>\s]+)>/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <a key={index} href={part} rel="noreferrer noopener" target="_blank">{new URL(part).hostname}</a> : <Prose key={index} text={part} />))}</>;
}
