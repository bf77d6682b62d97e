// The page's own words, from one catalogue for each language in `words/`. What the engine says comes from the engine.

import en from "../words/en.json";

/** Made by the build: the languages that have a catalogue. */
declare const LANGUAGES: string[];

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
  const all = asked() === PSEUDO ? [...LANGUAGES, PSEUDO] : LANGUAGES;
  return all.map((one) => ({ tag: one, name: one === PSEUDO ? "Pseudo" : (new Intl.DisplayNames([one], { type: "language" }).of(one) ?? one) }));
}

const asked = () => new URLSearchParams(location.search).get("lang") ?? undefined;

/** The language that the address asks for, else the one that this browser was asked to keep, else the first that the person reads. */
export function preferred(): string {
  const known = languages().map((one) => one.tag);
  const wanted = [asked(), stored(), ...navigator.languages.map((one) => one.split("-")[0])];
  return wanted.find((one) => one !== undefined && known.includes(one)) ?? "en";
}

export async function choose(wanted: string): Promise<void> {
  catalogue = await load(wanted);
  language = wanted;
  document.documentElement.lang = tag();
}

async function load(wanted: string): Promise<Catalogue> {
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
