// The text of the manifest in CodeMirror, with what the engine says about it. Loaded when somebody asks for the text.

import { autocompletion, completionKeymap, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, type Tooltip } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Syntax } from "./edit";
import { counts, harmless, kindOf, level, sentence, type Report } from "./report";
import { meaning, phrase, say } from "./words";

interface Span {
  start: number;
  end: number;
}

/** A change that fixes a fault of form. */
export interface Fix {
  rule: string;
  pointer: string;
  words: string;
  span: Span;
  insert: string;
}

/** What the engine says of a place in the text. */
export interface Help {
  hover(text: string, byte: number): Promise<{ span: Span; member: string; meaning: string; word: [string, string] | null; expected: string | null } | null>;
  complete(text: string, byte: number): Promise<{ label: string; meaning: string; span: Span; insert: string }[]>;
}

export interface TextView {
  show(text: string): void;
  report(report: Report | undefined, text: string, fixes: Fix[]): void;
  go(offset: number): void;
  destroy(): void;
}

const THEME = EditorView.theme({
  "&": { fontSize: "0.95rem", border: "1px solid var(--line)", borderRadius: "4px", backgroundColor: "var(--paper)", color: "var(--ink)" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", minHeight: "20rem", maxHeight: "70vh" },
  ".cm-gutters": { backgroundColor: "var(--shade)", color: "var(--quiet)", borderColor: "var(--line)" },
  ".cm-activeLine": { backgroundColor: "var(--shade)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", maxWidth: "min(36rem, 90vw)" },
  ".palam-meaning": { padding: "0.25rem 0.75rem" },
  ".cm-content": { caretColor: "var(--ink)" },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.lineComment, tags.comment], color: "var(--quiet)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--green)" },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: "var(--violet)" },
]);

export function open(parent: HTMLElement, text: string, syntax: Syntax, changed: (text: string) => void, help: Help): TextView {
  // A shadow root, so that styles come as sheets and the policy of the page needs no exception.
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  root.replaceChildren();
  let silent = false;
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(), foldGutter(), lintGutter(), history(), drawSelection(), indentOnInput(), bracketMatching(), highlightActiveLine(), highlightSelectionMatches(),
      syntaxHighlighting(COLOURS),
      syntax === "json" ? json() : yaml(),
      // Escape and Tab leave the editor for whoever uses no mouse: Tab indents only after Ctrl-M.
      keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
      autocompletion({ override: [(context) => completions(help, context)], icons: false }),
      hoverTooltip((view, position) => explain(help, view, position)),
      keymap.of([{ ...indentWithTab, key: "Mod-]" }]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": say("text.label"), tabindex: "0" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !silent) changed(update.state.doc.toString());
      }),
      THEME,
    ],
  });
  const view = new EditorView({ state, parent: root as unknown as HTMLElement, root });
  return {
    show(next) {
      if (view.state.doc.toString() === next) return;
      silent = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
      silent = false;
    },
    report(report, checked, fixes) {
      const length = view.state.doc.length;
      view.dispatch(setDiagnostics(view.state, diagnostics(report, checked, fixes).filter((diagnostic) => diagnostic.to <= length)));
    },
    go(offset) {
      const at = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const MOST = 500;

/** Places count bytes; an editor counts UTF-16. */
function offsets(text: string): (byte: number) => number {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  return bytes.length === text.length ? (byte) => byte : (byte) => decoder.decode(bytes.subarray(0, byte)).length;
}

const byteOf = (text: string, offset: number) => new TextEncoder().encode(text.slice(0, offset)).length;

async function completions(help: Help, context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/["\w.-]+/);
  if (!word && !context.explicit) return null;
  const text = context.state.doc.toString();
  const offered = await help.complete(text, byteOf(text, context.pos));
  const [first] = offered;
  if (!first || context.aborted) return null;
  const begin = offsets(text)(first.span.start);
  // Quotes are written again and are no part of what is looked for.
  const quote = /^["']/.exec(text.slice(begin))?.[0] ?? "";
  const from = Math.min(begin + quote.length, context.pos);
  const options = offered.map(({ label, meaning: means, insert }): Completion => ({
    label,
    ...(means && { info: () => paragraph(meaning(means)) }),
    apply: (view, _, start, end) => {
      const closed = quote !== "" && view.state.sliceDoc(end, end + 1) === quote;
      const changes = { from: start - quote.length, to: end + (closed ? 1 : 0), insert };
      view.dispatch({ changes, selection: { anchor: changes.from + insert.length } });
    },
  }));
  return { from, options, validFor: /^[\w.-]*$/ };
}

async function explain(help: Help, view: EditorView, position: number): Promise<Tooltip | null> {
  const text = view.state.doc.toString();
  const said = await help.hover(text, byteOf(text, position));
  if (!said || view.state.doc.toString() !== text) return null;
  const offset = offsets(text);
  const create = () => {
    const dom = document.createElement("div");
    dom.className = "palam-meaning";
    if (said.word) dom.append(paragraph(`${said.word[0]}: ${meaning(said.word[1])}`));
    dom.append(paragraph(meaning(said.meaning)), ...(said.expected ? [paragraph(say("text.expected", { expected: phrase(said.expected) }))] : []));
    return { dom };
  };
  return { pos: offset(said.span.start), end: offset(said.span.end), above: true, create };
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = harmless(words);
  return element;
}

function diagnostics(report: Report | undefined, text: string, fixes: Fix[]): Diagnostic[] {
  const offset = offsets(text);
  const all = (report?.findings ?? []).filter(counts).flatMap((finding): Diagnostic[] => {
    const [mark] = finding.marks;
    if (!mark?.place || mark.file !== undefined) return [];
    const severity = finding.level === "red-line" || finding.level === "violation" ? "error" : finding.level === "gap" ? "warning" : "info";
    const message = harmless(`${level(kindOf(finding))}: ${sentence(finding.message)}${finding.help ? `\n${sentence(finding.help)}` : ""}`);
    const actions = fixes.filter(({ rule, pointer }) => rule === finding.rule && pointer === mark.pointer).map(({ words, span, insert }) => ({
      name: words.replaceAll("`", ""),
      apply: (view: EditorView) => view.dispatch({ changes: { from: offset(span.start), to: offset(span.end), insert } }),
    }));
    return [{ from: offset(mark.place.bytes.start), to: offset(mark.place.bytes.end), severity: finding.state === "unknown" ? "info" : severity, message, source: finding.rule, actions }];
  });
  return all.slice(0, MOST);
}
