// The page's own words, from one catalogue for each language in `words/`. What the engine says comes from the engine, which is
// handed a catalogue of its own.

import type { Input } from "./engine";
import en from "../words/en.json";

/** Made by the build: the languages of the page's own words, and those of the engine. */
declare const LANGUAGES: string[];
declare const CATALOGUES: string[];

type Catalogue = Record<string, string>;
/** A plural is several entries, one for each form that the language has. */
type Name<Key> = Key extends `${infer Base}.one` | `${infer Base}.other` ? Base : Key;
export type Word = Name<keyof typeof en>;
export type Slots = Record<string, string | number>;

/** English with marks on its letters: whoever sees a plain word has found one that is in no catalogue. */
const PSEUDO = "qps";
const KEY = "palam-language";

let language = "en";
let catalogue: Catalogue = en;
let speech: Input[] = [];
/** What the language says for phrases about the format, by the English; nothing in English. */
let phrases: Record<string, string> | undefined;

/** What the page says, in the language that is chosen. A plural is chosen by the slot `count`. */
export function say(word: Word, slots: Slots = {}): string {
  const text = formOf(catalogue, word, slots) ?? formOf(en, word, slots) ?? word;
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(slots[name] ?? all));
}

function formOf(words: Catalogue, word: string, { count }: Slots): string | undefined {
  if (typeof count !== "number" || Object.hasOwn(words, word)) return words[word];
  return words[`${word}.${new Intl.PluralRules(tag()).select(count)}`] ?? words[`${word}.other`];
}

export const chosen = () => language;
/** The language as HTML and the browser's own names know it. */
export const tag = () => (language === PSEUDO ? "en-XA" : language);

/** The languages that can be chosen, each by its own name. The one for tests is offered only where the address asks for it. */
export function languages(): { tag: string; name: string }[] {
  const known = [...new Set([...LANGUAGES, ...CATALOGUES])].filter((one) => one !== PSEUDO);
  const all = asked() === PSEUDO ? [...known, PSEUDO] : known;
  return all.map((one) => ({ tag: one, name: one === PSEUDO ? "Pseudo" : (new Intl.DisplayNames([one], { type: "language" }).of(one) ?? one) }));
}

const asked = () => new URLSearchParams(location.search).get("lang") ?? undefined;

/** The language that the address asks for, else the one that this browser was asked to keep, else the first that the person reads. */
export function preferred(): string {
  const known = languages().map((one) => one.tag);
  const wanted = [asked(), stored(), ...navigator.languages.map((one) => one.split("-")[0])];
  return wanted.find((one) => one !== undefined && known.includes(one)) ?? "en";
}

/** A label, a word of the format in words, or what is expected somewhere. */
export function phrase(english: string): string {
  if (!phrases || english === "") return english;
  return Object.hasOwn(phrases, english) ? phrases[english]! : `[en] ${english}`;
}

/** What the format says something means. A catalogue has it sentence by sentence, the first as it goes on in another sentence. */
export function meaning(english: string): string {
  if (!phrases || english === "") return english;
  const sentences = english.split(". ").map((sentence) => sentence.replace(/\.+$/, ""));
  const said = sentences.map((sentence, index) => phrase(index === 0 ? inSentence(sentence) : sentence));
  return said.map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1)).join(". ") + (english.endsWith(".") ? "." : "");
}

/** As `in_a_sentence` of the library does it. */
const inSentence = (sentence: string) => (/^.[\p{Ll} ]/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence);

/** What tells the engine the language: its tag and its catalogue. Nothing where it speaks English. */
export const spoken = () => speech;

/** Where an edition of the page has the catalogues of the engine; nothing where it has none of this language. */
export type Catalogues = (tag: string) => Promise<Uint8Array | undefined>;

export async function choose(wanted: string, catalogues: Catalogues): Promise<void> {
  const [words, engine] = await Promise.all([load(wanted), CATALOGUES.includes(wanted) ? catalogues(wanted) : undefined]);
  catalogue = words;
  speech = engine ? [wanted, engine] : [];
  phrases = engine && (JSON.parse(new TextDecoder().decode(engine)) as { format: Record<string, string> }).format;
  language = wanted;
  document.documentElement.lang = tag();
}

async function load(wanted: string): Promise<Catalogue> {
  if (wanted !== PSEUDO && !LANGUAGES.includes(wanted)) return en;
  if (wanted === PSEUDO) return Object.fromEntries(Object.entries<string>(en).map(([word, text]) => [word, pseudo(text)]));
  return ((await import(`../words/${wanted}.json`)) as { default: Catalogue }).default;
}

const MARKED: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú", n: "ñ", c: "ç" };

/** Slots and names between backticks stay as they are. */
function pseudo(text: string): string {
  const parts = text.split(/(\{\w+\}|`[^`]*`)/);
  return `⟦${parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => MARKED[letter] ?? letter))).join("")}⟧`;
}

/** Nothing is kept unless somebody asks for it; some browsers do not keep anything. */
export function stored(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function store(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(KEY, language);
    else localStorage.removeItem(KEY);
  } catch {
    // Then it is asked again next time.
  }
}
