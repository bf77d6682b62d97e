// The report as the engine writes it, and how the page groups it.

import { pathOf } from "./schema";
import { say, type Word } from "./words";

export type Level = "red-line" | "violation" | "gap" | "advice";

export interface Place {
  bytes: { start: number; end: number };
  from: { line: number; column: number };
  to: { line: number; column: number };
}

export interface Mark {
  file?: string;
  pointer: string;
  missing?: string;
  label?: string;
  place?: Place;
}

export interface Citation {
  title: string;
  at: string;
  force: string;
  kind: string;
  jurisdiction: string;
  appliesFrom?: string;
  read: string;
  url?: string;
}

export interface Finding {
  rule: string;
  state: string;
  level: Level;
  basis?: "norm" | "law" | "record";
  title: string;
  message: string;
  help?: string;
  marks: Mark[];
  restsOn?: Citation[];
  exceptions?: { because: string }[];
  undecided?: { rule: string; level: Level; title: string; basis?: string }[];
  appliesFrom?: string;
  declared?: string[];
  acceptance?: string;
  /** Of what changed: what it means for the people watched. */
  change?: { class: "widening" | "cannot-tell" | "narrowing" | "neutral" };
}

export interface Report {
  verdict: string;
  manifest?: { id: string; title: string; kind: string };
  counts: Record<string, number>;
  asOf: string;
  findings: Finding[];
  untold?: number;
  held: { rule: string }[];
}

export interface Decision {
  title: string;
  whom: string;
  summary: string;
  facts: { about: string; answers: string[]; more?: number }[];
  verdict: string;
  sentence: string;
  asks: { ask: string; because: string; rule: string; level: Level; at: string; provision?: Citation }[];
}

export interface Block {
  block: "title" | "heading" | "paragraph" | "item" | "code" | "table";
  words: string | string[][];
}

/** What has to be done about a finding counts; the rest is shown for the record. */
export function counts(finding: Finding): boolean {
  return ["crossed", "unknown", "asked", "pending"].includes(finding.state);
}

const SECTIONS = [
  ["red-line", "section.red-line", "section.red-line.lead"],
  ["violation", "section.violation", "section.violation.lead"],
  ["undecided", "section.undecided", "section.undecided.lead"],
  ["gap", "section.gap", "section.gap.lead"],
  ["advice", "section.advice", "section.advice.lead"],
  ["asked", "section.asked", "section.asked.lead"],
  ["record", "section.record", "section.record.lead"],
] as const;

export interface Section {
  kind: string;
  heading: string;
  lead: string;
  findings: Finding[];
}

/** Which section a finding belongs to. */
export function kindOf(finding: Finding): string {
  if (finding.state === "asked") return "asked";
  if (finding.state === "unknown") return finding.level === "red-line" || finding.level === "violation" || grave(finding) ? "undecided" : finding.level;
  return counts(finding) ? finding.level : "record";
}

/** A red line or a duty waits for it. */
export function grave(finding: Finding): boolean {
  return finding.undecided?.some(({ level }) => level === "red-line" || level === "violation") ?? false;
}

export function sections(findings: Finding[]): Section[] {
  const all = SECTIONS.map(([kind, heading, lead]) => ({ kind, heading: say(heading), lead: say(lead), findings: findings.filter((finding) => kindOf(finding) === kind) }));
  return all.filter(({ findings }) => findings.length > 0);
}

/** A finding as it is shown at one of the places that it marks. */
export interface Beside {
  finding: Finding;
  /** Everything about it is said where it begins, and no second time. */
  isFirst: boolean;
}

/** Findings by the places they mark, for the form. */
export class Places {
  readonly #all: { pointer: string; finding: Finding; isFirst: boolean }[] = [];

  constructor(report: Report | undefined) {
    for (const finding of report?.findings ?? []) {
      if (!counts(finding)) continue;
      finding.marks.forEach((mark, index) => {
        if (mark.file === undefined) this.#all.push({ pointer: mark.pointer, finding, isFirst: index === 0 });
      });
    }
  }

  /** Findings that mark a place, and with `deep` those that mark something in it; of each, whether it begins there. */
  beside(pointer: string, deep: boolean): Beside[] {
    const all = this.#all.filter((one) => one.pointer === pointer || (deep && one.pointer.startsWith(`${pointer}/`)));
    return distinct(all).map((finding) => ({ finding, isFirst: all.some((one) => one.finding === finding && one.isFirst) }));
  }

  within(pointer: string): Finding[] {
    return distinct(this.#all.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)));
  }

  /** Findings that begin in a section, to be counted once. */
  beginning(pointer: string): Finding[] {
    const inside = this.#all.filter((one) => one.isFirst && (one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)));
    return distinct(inside);
  }
}

function distinct(all: { finding: Finding }[]): Finding[] {
  return [...new Set(all.map(({ finding }) => finding))];
}

const VERDICTS: Record<string, Word> = {
  unreadable: "verdict.unreadable",
  "not-readable-in-full": "verdict.not-readable-in-full",
  "red-line": "verdict.red-line",
  violation: "verdict.violation",
  undecided: "verdict.undecided",
  gaps: "verdict.gaps",
  incomplete: "verdict.incomplete",
  clear: "verdict.clear",
  widens: "verdict.widens",
  "cannot-tell": "verdict.cannot-tell",
  narrows: "verdict.narrows",
  unchanged: "verdict.unchanged",
};
const LEVELS: Record<string, Word> = { "red-line": "level.red-line", violation: "level.violation", gap: "level.gap", advice: "level.advice", undecided: "level.undecided" };

/** A verdict in words. */
export const verdict = (name: string): string => (VERDICTS[name] === undefined ? name : say(VERDICTS[name]));
/** A level in words. */
export const level = (name: string): string => (LEVELS[name] === undefined ? name : say(LEVELS[name]));

/** "about": the section and the member a pointer leads to, in words of the form. */
export function sectionOf(pointer: string): string {
  const [first] = pathOf(pointer);
  return typeof first === "string" ? first : "";
}

/** A message as a sentence. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(capital) || capital === "" ? capital : `${capital}.`;
}

/** Characters that act on the text around them are spelled out, as everywhere in palam. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, (character) =>
    character === "\n" || character === "\t" ? character : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
