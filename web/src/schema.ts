// The format as the form needs it, read off the published schema: there is no second list of members.

import type { Path, Step, Value } from "./edit";
import { meaning, phrase, say } from "./words";

export type Kind = "object" | "list" | "choice" | "text" | "number" | "truth";

export interface Choice {
  word: string;
  label: string;
  meaning: string;
}

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  title?: string;
  $comment?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  required?: string[];
  oneOf?: Schema[];
  enum?: string[];
  const?: string;
  pattern?: string;
  examples?: string[];
  [extension: `x-${string}`]: unknown;
}

/** Where the items live that a type of reference names. */
const TARGETS: Record<string, Path> = {
  PartyRef: ["parties"],
  EvidenceRef: ["evidence"],
  ComponentRef: ["system", "components"],
  LegalBasisRef: ["legalBasis"],
  DatabaseRef: ["referenceDatabases"],
  TestRef: ["performance", "tests"],
  CapabilityRef: ["capabilities"],
  PurposeRef: ["purposes"],
  LocationRef: ["deployment", "locations"],
  DueDiligenceRef: ["dueDiligence"],
};

/** A part of the format: a section, a list, a single value. */
export class Part {
  readonly #root: Schema;
  readonly #usage: Schema;
  readonly #schema: Schema;
  /** Name of the type, such as `Date` or `PartyRef`. */
  readonly type: string | undefined;

  constructor(root: Schema, usage: Schema) {
    this.#root = root;
    this.#usage = usage;
    this.type = usage.$ref?.replace("#/$defs/", "");
    this.#schema = (this.type && root.$defs?.[this.type]) || usage;
  }

  /** `labels` are those that do not follow from the name of the member. */
  static parse(text: string, labels: Record<string, string> = {}): Part {
    const root = { ...(JSON.parse(text) as Schema), "x-labels": labels };
    return new Part(root, root);
  }

  get kind(): Kind {
    const schema = this.#schema;
    if (schema.oneOf || schema.enum) return "choice";
    if (schema.type === "object") return "object";
    if (schema.type === "array") return "list";
    if (schema.type === "number" || schema.type === "integer") return "number";
    return schema.type === "boolean" ? "truth" : "text";
  }

  get item(): Part | undefined {
    return this.#schema.items && new Part(this.#root, this.#schema.items);
  }

  get members(): [string, Part][] {
    const members = Object.entries(this.#schema.properties ?? {});
    return members.filter(([name]) => name !== "$schema").map(([name, usage]) => [name, new Part(this.#root, usage)]);
  }

  get names(): string[] {
    return Object.keys(this.#schema.properties ?? {});
  }

  demands(name: string): boolean {
    return this.#schema.required?.includes(name) ?? false;
  }

  member(name: string): Part | undefined {
    const usage = this.#schema.properties?.[name];
    return usage && new Part(this.#root, usage);
  }

  /** The part at a path of a manifest. */
  at(path: Path): Part | undefined {
    let part: Part | undefined = this;
    for (const step of path) part = typeof step === "number" ? part?.item : part?.member(step);
    return part;
  }

  get choices(): Choice[] {
    const choice = (word: string, says: string) => ({ word, label: phrase(inWords(word)), meaning: meaning(says) });
    const described = (this.#schema.oneOf ?? []).flatMap((branch) => {
      const words = branch.const === undefined ? (branch.enum ?? []) : [branch.const];
      return words.map((word) => choice(word, branch.description ?? ""));
    });
    return [...described, ...(this.#schema.enum ?? []).map((word) => choice(word, ""))];
  }

  /** What it means where it is used. */
  get description(): string {
    return this.#usage.description ?? this.#schema.description ?? "";
  }

  /** What it means, without a sentence that only says in what form it is written: the form says that by itself, and offers what
   * a reference points to by name. */
  get hint(): string {
    const expected = words(this.#expected);
    const isOfForm = (sentence: string) => (/^(The )?ids? of /i.test(sentence) ? (this.target ?? this.item?.target) !== undefined : expected.size > 0 && [...words(sentence)].every((word) => expected.has(word)));
    return meaning(this.description.split(/(?<=[.?!])\s+(?=[A-Z])/).filter((sentence) => !isOfForm(sentence)).join(" "));
  }

  /** What people call it. */
  label(name: Step): string {
    if (typeof name === "number") return `${name + 1}`;
    if (name === "id") return say(this.type === "Uri" ? "label.uri" : "label.id");
    const labels = this.#root["x-labels"] as Record<string, string>;
    return phrase(Object.hasOwn(labels, name) ? labels[name]! : inWords(name));
  }

  /** A word of the format in words. */
  word(word: string): string {
    return phrase(inWords(word)).toLowerCase();
  }

  /** What is expected, such as "a date, such as 2026-11-23". */
  get expected(): string {
    return phrase(this.#expected);
  }

  get #expected(): string {
    return this.type === "Text" ? "" : (/^expected (.*?)(; refers to .*)?$/.exec(this.#schema.$comment ?? "")?.[1] ?? "");
  }

  get pattern(): RegExp | undefined {
    return this.#schema.pattern === undefined ? undefined : new RegExp(this.#schema.pattern, "u");
  }

  get example(): string {
    return this.type === "Text" ? "" : (this.#schema.examples?.[0]?.toString() ?? "");
  }

  /** The list whose items this refers to. */
  get target(): Path | undefined {
    return this.type === undefined ? undefined : TARGETS[this.type];
  }
}

const words = (sentence: string) => new Set(sentence.toLowerCase().match(/[\p{L}\p{N}-]+/gu)?.filter((word) => !["a", "an"].includes(word)));

/** `capturesPerDay` as "Captures per day". */
export function inWords(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`).replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How an item of a list is called where others are beside it. */
export function nameOf(item: Value | undefined): string {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  for (const member of ["name", "title", "statement", "description", "citation", "risk", "function", "kind", "id", "attribute", "metric"]) {
    const value = item[member];
    if (typeof value === "string" && value.trim() !== "") return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  }
  return "";
}

/** A place as people call it, from the section on: "Oversight, human review". */
export function labelOf(schema: Part, path: Path): string {
  const labels: string[] = [];
  let part: Part | undefined = schema;
  for (const step of path) {
    const isItem: boolean = typeof step === "number" || /^(\*|-|@.*)$/.test(step);
    if (!isItem) labels.push(part?.label(step) ?? inWords(String(step)));
    part = isItem ? part?.item : part?.member(String(step));
  }
  return labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", ");
}

export function pathOf(pointer: string): Path {
  if (pointer === "") return [];
  const steps = pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
