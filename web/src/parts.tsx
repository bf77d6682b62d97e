// Small parts that every view uses: sentences with names in them, tags, provisions, a finding.

import type { ComponentChildren } from "preact";
import { grave, harmless, kindOf, LEVELS, sentence, type Citation, type Finding, type Mark } from "./report";

/** Text of ours in which names stand between backticks. */
export function Prose({ text }: { text: string }) {
  return <>{harmless(text).split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

export function Sentence({ text }: { text: string }) {
  return <Prose text={sentence(text)} />;
}

/** A label in words; its colour only repeats them. */
export function Tag({ kind, children }: { kind: string; children?: ComponentChildren }) {
  return <span class={`tag ${kind}`}>{children ?? LEVELS[kind] ?? kind}</span>;
}

const FORCES: Record<string, string> = { "permits-if": "permits on conditions" };
const READ: Record<string, string> = { secondary: "known second-hand", memory: "recalled from memory: check it" };

export function Provision({ citation }: { citation: Citation }) {
  const { title, at, force, url, appliesFrom, read } = citation;
  const name = `${title}, ${at}`;
  const safe = url !== undefined && /^https?:\/\//.test(url);
  const caveat = READ[read];
  return (
    <>
      {safe ? <a href={url} rel="noreferrer noopener" target="_blank">{name}</a> : name}
      {` ${FORCES[force] ?? force}${appliesFrom ? `, from ${appliesFrom}` : ""}${caveat ? ` (${caveat})` : ""}`}
    </>
  );
}

export interface Actions {
  /** Shows the page of a rule. */
  explain(rule: string): void;
  /** Leads to a place in the form or the text. */
  go(mark: Mark): void;
}

function basis(finding: Finding): string {
  return finding.basis === "law" ? " It rests on law." : finding.basis === "norm" ? " It rests on a norm, which is not a statute." : "";
}

export function isOfForm(rule: string): boolean {
  return /^(form|settings|register|product)\//.test(rule);
}

/** Everything about one finding. */
export function FindingCard({ finding, actions }: { finding: Finding; actions: Actions }) {
  const [mark] = finding.marks;
  const kind = kindOf(finding);
  const rules = finding.undecided ?? [];
  return (
    <article class={`finding ${kind}`}>
      <p class="said">
        <Tag kind={finding.state === "unknown" && grave(finding) ? "undecided" : finding.level} /> <Sentence text={finding.message} />
      </p>
      {finding.help && <p class="help"><Sentence text={finding.help} /></p>}
      {finding.acceptance && <p><Sentence text={finding.acceptance} /></p>}
      {finding.declared?.map((words) => <p key={words}>The author declares: <Sentence text={words} /></p>)}
      <details>
        <summary>
          {rules.length > 0 ? `${rules.length === 1 ? "A rule waits" : `${rules.length} rules wait`} for this` : "What it rests on"}
          <span class="hidden">: {harmless(finding.title)}</span>
        </summary>
        <p>{sentence(finding.title)}{basis(finding)}{finding.appliesFrom ? ` It applies from ${finding.appliesFrom}.` : ""}</p>
        {(finding.restsOn?.length ?? 0) > 0 && <ul>{finding.restsOn!.map((citation, index) => <li key={index}><Provision citation={citation} /></li>)}</ul>}
        {finding.exceptions?.map(({ because }, index) => <p key={index}>Unless: <Sentence text={because} /></p>)}
        {rules.length > 0 && (
          <ul>
            {rules.slice(0, 40).map(({ rule, level, title }) => (
              <li key={rule}><Tag kind={level} /> <button type="button" class="link" onClick={() => actions.explain(rule)}>{title}</button></li>
            ))}
          </ul>
        )}
      </details>
      <p class="actions">
        {mark && mark.file === undefined && (
          <button type="button" class="link" onClick={() => actions.go(mark)}>
            {mark.place ? `Line ${mark.place.from.line}` : "Go there"}<span class="hidden"> of the file: {harmless(finding.title)}</span>
          </button>
        )}
        <button type="button" class="link" onClick={() => actions.explain(finding.rule)}>Why?<span class="hidden"> {harmless(finding.title)}</span></button>
        <code class="rule">{finding.rule}</code>
      </p>
    </article>
  );
}
