// Small parts that every view uses: sentences with names in them, tags, provisions, a finding.

import type { ComponentChildren } from "preact";
import { say, type Word } from "./words";
import { labelOf, pathOf, type Part } from "./schema";
import { grave, harmless, kindOf, level, sentence, type Citation, type Finding, type Mark } from "./report";

/** Text of ours in which names stand between backticks. */
export function Prose({ text }: { text: string }) {
  return <>{harmless(text).split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

export function Sentence({ text }: { text: string }) {
  return <Prose text={sentence(text)} />;
}

/** A label in words; its colour only repeats them. */
export function Tag({ kind, children }: { kind: string; children?: ComponentChildren }) {
  return <span class={`tag ${kind}`}>{children ?? level(kind)}</span>;
}

const FORCES: Record<string, Word> = {
  requires: "force.requires",
  prohibits: "force.prohibits",
  "permits-if": "force.permits-if",
  recommends: "force.recommends",
  defines: "force.defines",
};
const READ: Record<string, Word> = { secondary: "read.secondary", memory: "read.memory" };

export function Provision({ citation }: { citation: Citation }) {
  const { title, at, force, url, appliesFrom, read } = citation;
  const name = `${title}, ${at}`;
  const safe = url !== undefined && /^https?:\/\//.test(url);
  const caveat = READ[read];
  return (
    <>
      <cite>{safe ? <a href={url} rel="noreferrer noopener" target="_blank">{name}</a> : name}</cite>
      {` ${FORCES[force] ? say(FORCES[force]) : force}${appliesFrom ? `, ${say("from", { day: appliesFrom })}` : ""}${caveat ? ` (${say(caveat)})` : ""}`}
    </>
  );
}

/** Longer words are read in the file. */
const LONGEST = 300;
export const shorten = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** A place in the manifest as people call it; what the format does not know, as it is written. */
export function PlaceName({ pointer, schema }: { pointer: string; schema: Part }) {
  const path = pathOf(pointer);
  return schema.member(String(path[0])) ? <>{harmless(labelOf(schema, path))}</> : <code>{harmless(pointer)}</code>;
}

export interface Actions {
  /** Shows the page of a rule. */
  explain(rule: string): void;
  /** Leads to a place in the form or the text. */
  go(mark: Mark): void;
}

function basis(finding: Finding): string {
  switch (finding.basis) {
    case "law": return ` ${say("finding.law")}`;
    case "norm": return ` ${say("finding.norm")}`;
    case "record": return ` ${say("finding.record")}`;
    default: return "";
  }
}

export function isOfForm(rule: string): boolean {
  return /^(form|settings|register|product)\//.test(rule);
}

/** The word for a finding, the same wherever it is shown. */
export const tagOf = (finding: Finding) => (finding.state === "unknown" && grave(finding) ? "undecided" : finding.level);

/** Everything about one finding. */
export function FindingCard({ finding, actions }: { finding: Finding; actions: Actions }) {
  const [mark] = finding.marks;
  return (
    <article class={`finding ${kindOf(finding)}`}>
      <p class="said"><Tag kind={tagOf(finding)} /> <Sentence text={finding.message} /></p>
      {finding.help && <p class="help"><Sentence text={finding.help} /></p>}
      <Grounds finding={finding} actions={actions} />
      <p class="actions">
        {mark && mark.file === undefined && <Go mark={mark} words={mark.place ? say("finding.line", { line: mark.place.from.line }) : say("finding.go")} finding={finding} actions={actions} />}
        <Why finding={finding} actions={actions} />
      </p>
    </article>
  );
}

/** A finding beside an answer of the form. What is not stated needs no place and no name there, nor, where it is a single answer,
 * what it means; what begins at another answer is said in full there. */
export function BesideCard({ finding, isFirst, leaf, actions }: { finding: Finding; isFirst: boolean; leaf: boolean; actions: Actions }) {
  const [mark] = finding.marks;
  const waiting = finding.undecided?.length ?? 0;
  return (
    <article class={`finding ${kindOf(finding)}`}>
      <p class="said"><Tag kind={tagOf(finding)} /> {waiting > 0 ? say("form.waits", { count: waiting }) : <Sentence text={finding.message} />}</p>
      {isFirst && finding.help && !(leaf && waiting > 0) && <p class="help"><Sentence text={finding.help} /></p>}
      {isFirst && <Grounds finding={finding} actions={actions} />}
      <p class="actions">
        {!isFirst && mark && mark.file === undefined && <Go mark={mark} words={say("form.first")} finding={finding} actions={actions} />}
        <Why finding={finding} actions={actions} />
      </p>
    </article>
  );
}

interface About {
  finding: Finding;
  actions: Actions;
}

function Go({ mark, words, finding, actions }: About & { mark: Mark; words: string }) {
  return <button type="button" class="link" onClick={() => actions.go(mark)}>{words}<span class="hidden"> {say("finding.of-file")} {harmless(finding.title)}</span></button>;
}

export function Why({ finding, actions }: About) {
  return (
    <>
      <button type="button" class="link" onClick={() => actions.explain(finding.rule)}>{say("why")}<span class="hidden"> {harmless(finding.title)}</span></button>
      <code class="rule">{finding.rule}</code>
    </>
  );
}

/** What a finding rests on, and what else is said of it. */
export function Grounds({ finding, actions }: About) {
  const rules = finding.undecided ?? [];
  return (
    <>
      {finding.acceptance && <p><Sentence text={finding.acceptance} /></p>}
      {finding.declared?.map((words) => <p key={words}>{say("finding.declares")} <Sentence text={words} /></p>)}
      <details>
        <summary>
          {rules.length > 0 ? say("finding.waits", { count: rules.length }) : say("finding.rests")}
          <span class="hidden">: {harmless(finding.title)}</span>
        </summary>
        <p>{sentence(finding.title)}{basis(finding)}{finding.appliesFrom ? ` ${say("finding.applies", { day: finding.appliesFrom })}` : ""}</p>
        {(finding.restsOn?.length ?? 0) > 0 && <ul>{finding.restsOn!.map((citation, index) => <li key={index}><Provision citation={citation} /></li>)}</ul>}
        {finding.exceptions?.map(({ because }, index) => <p key={index}>{say("finding.unless")} <Sentence text={because} /></p>)}
        {rules.length > 0 && (
          <ul>
            {rules.slice(0, 40).map(({ rule, level, title }) => (
              <li key={rule}><Tag kind={level} /> <button type="button" class="link" onClick={() => actions.explain(rule)}>{title}</button></li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
