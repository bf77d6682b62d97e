// Drafts that a person asks this browser to keep. Nothing is kept unasked, and nothing leaves the browser.

import { say } from "./words";

const PREFIX = "palam-draft:";

export interface Kept {
  name: string;
  text: string;
}

/** Every draft that is kept; none where the browser keeps nothing for this page. */
export function drafts(): Kept[] {
  try {
    const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).sort();
    return names.map((key) => ({ name: key.slice(PREFIX.length), text: localStorage.getItem(key) ?? "" }));
  } catch {
    return [];
  }
}

export const isKept = (name: string): boolean => drafts().some((draft) => draft.name === name);

/** Keeps a draft. Throws where the browser has no room for it, or keeps nothing for this page. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + name, text);
  } catch {
    throw new Error(say("draft.not-kept"));
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // What cannot be reached is not kept either.
  }
}
