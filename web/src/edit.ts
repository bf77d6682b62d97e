// Edits on the text of a manifest: what is not edited stays byte for byte, with its comments, order and layout.
//
// An edit is planned on the text and then proved: the new text has to parse to the old value with just this change.
// Where it does not (a layout that the plan does not know), the part around it is written again.

import { applyEdits, getNodeValue, modify, parseTree, type Node as JsonNode } from "jsonc-parser";
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, parseDocument, stringify, visit, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { say } from "./words";

export type Value = null | boolean | number | string | Value[] | { [name: string]: Value };
export type Step = string | number;
export type Path = readonly Step[];
export type Syntax = "json" | "yaml";

/** The value of a text; `undefined` where it cannot be read, or is no object. */
export function read(text: string, syntax: Syntax): { [name: string]: Value } | undefined {
  try {
    const value: unknown = syntax === "json" ? JSON.parse(text) : parseYaml(text).toJS({ maxAliasCount: 100 });
    return isObject(value as Value) ? (value as { [name: string]: Value }) : undefined;
  } catch {
    return undefined;
  }
}

export function syntaxOf(name: string): Syntax {
  return /\.json$/i.test(name) ? "json" : "yaml";
}

export function isObject(value: Value | undefined): value is { [name: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is at a path. */
export function at(value: Value | undefined, path: Path): Value | undefined {
  let found: Value | undefined = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step];
    else if (isObject(found) && typeof step === "string" && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** The value with a part of it stated, or taken out where the part is `undefined`. Parents come into being. */
export function withPart(value: Value | undefined, path: Path, part: Value | undefined): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return part;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? [...value] : [];
    const next = withPart(list[step], rest, part);
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const members = isObject(value) ? { ...value } : {};
  const next = withPart(members[step], rest, part);
  if (next === undefined) delete members[step];
  else members[step] = next;
  return members;
}

/** States a part of the manifest, or takes it out. `order` lists members in the order of the format. */
export function edit(text: string, syntax: Syntax, path: Path, part: Value | undefined, order: Order = () => []): string {
  const value = read(text, syntax);
  if (value === undefined) throw new Error(say("edit.unreadable"));
  if (part === undefined && at(value, path) === undefined) return text;
  const wanted = JSON.stringify(sorted(withPart(value, path, part)!));
  const proved = (candidate: string) => {
    const result = read(candidate, syntax);
    return result !== undefined && JSON.stringify(sorted(result)) === wanted;
  };
  const plans = syntax === "json" ? [editJson, rewriteJson] : [editYaml, rewriteYaml];
  for (const plan of plans) {
    const candidate = plan(text, value, path, part, order);
    if (candidate !== undefined && proved(candidate)) return candidate;
  }
  throw new Error(say("edit.odd"));
}

/** Names of the members of the object at a path, in the order of the format. */
export type Order = (path: Path) => string[];

function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name]!)]));
}

// JSON

function editJson(text: string, value: Value, path: Path, part: Value | undefined, order: Order): string | undefined {
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const formattingOptions = { insertSpaces: unit[0] === " ", tabSize: unit[0] === " " ? unit.length : 4, eol: /\r\n/.test(text) ? "\r\n" : "\n" };
  const name = path[path.length - 1];
  const getInsertionIndex = (present: string[]) => position(present, String(name), order(path.slice(0, -1)));
  // Missing parents come into being with the part.
  let existing = path.length;
  while (existing > 0 && at(value, path.slice(0, existing - 1)) === undefined) existing -= 1;
  const target = path.slice(0, existing);
  const whole = part === undefined ? undefined : withPart(undefined, path.slice(existing), part);
  const appended = typeof target[target.length - 1] === "number" && at(value, target) === undefined;
  const options = { formattingOptions, isArrayInsertion: appended, ...(typeof name === "string" && existing === path.length ? { getInsertionIndex } : {}) };
  const changed = applyEdits(text, modify(text, [...target], whole, options));
  return ended(text, changed);
}

/** Writes the parent again. */
function rewriteJson(text: string, value: Value, path: Path, part: Value | undefined, order: Order): string | undefined {
  const parent = path.slice(0, -1);
  return parent.length === 0 ? undefined : editJson(text, value, parent, withPart(at(value, parent), path.slice(-1), part), order);
}

function ended(before: string, after: string): string {
  return before.endsWith("\n") && !after.endsWith("\n") ? `${after}\n` : after;
}

/** Where a member belongs among those present. */
function position(present: string[], name: string, order: string[]): number {
  const own = order.indexOf(name);
  if (own < 0) return present.length;
  let index = 0;
  present.forEach((other, at) => {
    const rank = order.indexOf(other);
    if (rank >= 0 && rank < own) index = at + 1;
  });
  return index > 0 ? index : order.some((other) => present.includes(other)) ? 0 : present.length;
}

// YAML

function parseYaml(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, version: "1.2", uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw error;
  return document as Document.Parsed;
}

type Collection = YAMLMap | YAMLSeq;
interface Ranged {
  range?: [number, number, number] | null;
}

/** The deepest collection on the way to a path, and how many steps lead to it. */
function descend(document: Document.Parsed, path: Path): { node: Collection; depth: number } | undefined {
  let node: unknown = document.contents;
  let depth = 0;
  for (const step of path.slice(0, -1)) {
    let next: unknown;
    if (isMap(node)) next = node.get(step, true);
    else if (isSeq(node)) next = node.get(step, true);
    if (isAlias(next)) return undefined;
    if (!isMap(next) && !isSeq(next)) break;
    node = next;
    depth += 1;
  }
  return isMap(node) || isSeq(node) ? { node, depth } : undefined;
}

function editYaml(text: string, _value: Value, path: Path, part: Value | undefined, order: Order): string | undefined {
  const document = parseYaml(text);
  const found = descend(document, path);
  if (!found) return undefined;
  const { node, depth } = found;
  const step = path[depth]!;
  const whole = part === undefined ? undefined : withPart(undefined, path.slice(depth + 1), part);
  if (node.flow) return isMap(node) && node.range ? editFlow(text, node, step, whole) : editFlowList(text, node, step, whole);
  if (isMap(node)) return editMap(text, node, String(step), whole, order(path.slice(0, depth)));
  return editList(text, node, Number(step), whole);
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
}

const lineStart = (text: string, offset: number) => text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (text: string, offset: number) => {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
};
const keyAt = (pair: Pair) => (pair.key as Ranged).range![0];

/** Where the last character of a node's own text is, without comments and blank lines after it. */
function contentEnd(text: string, node: unknown): number {
  let end = 0;
  const grow = (ranged: Ranged) => {
    if (ranged.range) end = Math.max(end, ranged.range[1]);
  };
  if (isScalar(node) || isAlias(node)) grow(node);
  else if ((isMap(node) || isSeq(node)) && node.flow) grow(node);
  else if (isMap(node) || isSeq(node)) {
    for (const item of node.items) {
      if (isPair(item)) end = Math.max(end, (item.key as Ranged).range![1] + 1, item.value ? contentEnd(text, item.value) : 0);
      else end = Math.max(end, contentEnd(text, item));
    }
  }
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}

function editMap(text: string, map: YAMLMap, name: string, part: Value | undefined, order: string[]): string | undefined {
  const first = map.items[0];
  if (!first) return undefined;
  const indent = keyAt(first) - lineStart(text, keyAt(first));
  const pair = pairOf(map, name);
  if (pair && part === undefined) return removePair(text, map, pair);
  if (pair) {
    const colon = text.indexOf(":", (pair.key as Ranged).range![1]);
    const end = pair.value ? Math.max(contentEnd(text, pair.value), colon + 1) : colon + 1;
    return text.slice(0, colon + 1) + below(text, part!, indent, unitOf(text)) + text.slice(end);
  }
  if (part === undefined) return text;
  const line = `${key(name)}:${below(text, part, indent, unitOf(text))}`;
  const index = position(map.items.map((item) => String((item.key as { value?: unknown }).value)), name, order);
  if (index === 0) {
    const start = keyAt(first);
    return `${text.slice(0, start)}${line}\n${" ".repeat(indent)}${text.slice(start)}`;
  }
  const previous = map.items[index - 1]!;
  const end = lineEnd(text, Math.max(contentEnd(text, previous.value), (previous.key as Ranged).range![1]));
  const before = text.slice(0, end);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${" ".repeat(indent)}${line}\n${text.slice(end)}`;
}

function removePair(text: string, map: YAMLMap, pair: Pair): string | undefined {
  const start = keyAt(pair);
  const end = lineEnd(text, Math.max(contentEnd(text, pair.value), (pair.key as Ranged).range![1]));
  const line = lineStart(text, start);
  if (map.items.length === 1) return undefined;
  if (/^\s*$/.test(text.slice(line, start))) return text.slice(0, line) + text.slice(end);
  // The first member stands behind the hyphen of a list item: the next one moves up to it.
  const next = map.items[map.items.indexOf(pair) + 1];
  return next ? text.slice(0, start) + text.slice(keyAt(next)) : undefined;
}

function editList(text: string, list: YAMLSeq, index: number, part: Value | undefined): string | undefined {
  const item = list.items[index] as Ranged | undefined;
  const hyphen = (at: number) => text.lastIndexOf("-", at - 1);
  const start = (node: unknown): number => {
    const begin = (node as Ranged).range?.[0];
    return begin === undefined ? -1 : hyphen(begin);
  };
  const firstHyphen = start(list.items[0]);
  if (firstHyphen < 0) return undefined;
  const indent = firstHyphen - lineStart(text, firstHyphen);
  if (item && part === undefined) {
    if (list.items.length === 1) return undefined;
    const begin = lineStart(text, start(item));
    return text.slice(0, begin) + text.slice(lineEnd(text, contentEnd(text, item)));
  }
  const written = part === undefined ? "" : listItem(text, part, indent);
  if (item) {
    const begin = start(item);
    return text.slice(0, begin) + written + text.slice(contentEnd(text, item));
  }
  if (part === undefined) return text;
  const end = lineEnd(text, contentEnd(text, list));
  const before = text.slice(0, end);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${" ".repeat(indent)}${written}\n${text.slice(end)}`;
}

/** A list item from its hyphen on. */
function listItem(text: string, part: Value, indent: number): string {
  if (isObject(part) && Object.keys(part).length > 0) {
    const margin = `\n${" ".repeat(indent + 2)}`;
    const lines = Object.entries(part).map(([name, value]) => `${key(name)}:${below(text, value, indent + 2, 2)}`);
    return `- ${lines.join(margin)}`;
  }
  return `- ${scalar(part, indent + 2)}`;
}

function editFlow(text: string, map: YAMLMap, step: Step, part: Value | undefined): string {
  return replaceFlow(text, map, withPart(map.toJSON() as Value, [step], part)!);
}

function editFlowList(text: string, list: Collection, step: Step, part: Value | undefined): string {
  return replaceFlow(text, list, withPart(list.toJSON() as Value, [step], part)!);
}

function replaceFlow(text: string, node: Collection, value: Value): string {
  const [start, end] = node.range!;
  // Comments inside would be lost: the proof does not see them, so they are looked for here.
  if (/(^|\s)#/.test(text.slice(start, end))) throw new Error(say("edit.comments"));
  // A flow collection that was empty grows into lines of its own, below its key.
  const keyLine = lineStart(text, start);
  const opens = /^(\s*(?:- )*)[^\s#][^#]*:\s*$/.exec(text.slice(keyLine, start));
  const empty = /^[[{]\s*[\]}]$/.test(text.slice(start, end));
  if (opens && empty && typeof value === "object") {
    const colon = text.lastIndexOf(":", start);
    return text.slice(0, colon + 1) + below(text, value, opens[1]!.length, unitOf(text)) + text.slice(end);
  }
  return text.slice(0, start) + flow(value) + text.slice(end);
}

/** Lets the library write the document again: comments stay, layout may change. */
function rewriteYaml(text: string, value: Value, path: Path, part: Value | undefined): string {
  const document = parseYaml(text);
  if (part === undefined) document.deleteIn(path as Step[]);
  else if (at(value, path.slice(0, -1)) === undefined) {
    let existing = path.length - 1;
    while (existing > 0 && at(value, path.slice(0, existing)) === undefined) existing -= 1;
    const whole = withPart(undefined, path.slice(existing + 1), part);
    document.setIn(path.slice(0, existing + 1) as Step[], document.createNode(whole));
  } else document.setIn(path as Step[], document.createNode(part));
  visit(document, {
    Collection(_key, node) {
      if (node.items.length > 0 && node.flow && node.range === undefined) node.flow = false;
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** By how much the text indents. */
function unitOf(text: string): number {
  return /\n( +)[^\s#-]/.exec(text)?.[1]?.length ?? 2;
}

/** What stands after a key and its colon. */
function below(text: string, value: Value, indent: number, unit: number): string {
  if (Array.isArray(value) && value.length > 0 && !value.every((item) => typeof item !== "object" || item === null)) {
    const margin = " ".repeat(indent + unit);
    return value.map((item) => `\n${margin}${listItem(text, item, indent + unit)}`).join("");
  }
  if (isObject(value) && Object.keys(value).length > 0) {
    const margin = " ".repeat(indent + unit);
    const lines = Object.entries(value).map(([name, inner]) => `\n${margin}${key(name)}:${below(text, inner, indent + unit, unit)}`);
    return lines.join("");
  }
  return ` ${Array.isArray(value) || isObject(value) ? flow(value) : scalar(value, indent + unit)}`;
}

function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, inner]) => `${key(name)}: ${flow(inner)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return typeof value === "string" && /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value, 0);
}

function key(name: string): string {
  return /^[A-Za-z$][\w$-]*$/.test(name) && isPlain(name) ? name : JSON.stringify(name);
}

/** Lines of words stay lines; a word that some reader of YAML takes for something else is quoted: NO is Norway. */
function scalar(value: Value, indent: number): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const lines = value.split("\n");
  if (lines.length > 1 && lines.every((line) => !/^\s|\s$|[^\P{C}]/u.test(line)) && lines[0] !== "" && indent > 0) {
    return `|-\n${lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line)).join("\n")}`;
  }
  return isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(text: string): boolean {
  if (!/^[\p{L}0-9/][^\n\r\t"'#&*!|>%@`{}[\],\\]*$/u.test(text) || /:(\s|$)|\s$|[^\P{C}]/u.test(text)) return false;
  return (["1.1", "1.2"] as const).every((version) => {
    const document = parseDocument(`k: ${text}`, { version });
    return document.errors.length === 0 && (document.toJS() as { k: unknown }).k === text;
  });
}

// Places

/** The offset of what is at a pointer, or of its nearest parent that exists. */
export function offsetOf(text: string, syntax: Syntax, path: Path): number {
  try {
    return syntax === "json" ? offsetInJson(text, path) : offsetInYaml(text, path);
  } catch {
    return 0;
  }
}

function offsetInJson(text: string, path: Path): number {
  let node: JsonNode | undefined = parseTree(text);
  let offset = 0;
  for (const step of path) {
    const pair: JsonNode | undefined =
      typeof step === "number" ? node?.children?.[step] : node?.children?.find((child) => child.children?.[0] && getNodeValue(child.children[0]) === step);
    if (!pair) break;
    offset = pair.offset;
    node = typeof step === "number" ? pair : pair.children?.[1];
  }
  return offset;
}

function offsetInYaml(text: string, path: Path): number {
  let node: unknown = parseYaml(text).contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairOf(node, String(step));
      if (!pair) break;
      offset = keyAt(pair);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Ranged | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** The manifest in the other syntax, for whoever wants it. */
export function convert(value: Value, syntax: Syntax): string {
  return syntax === "json" ? `${JSON.stringify(value, null, 2)}\n` : stringify(value, { lineWidth: 0 });
}
