// The text of the manifest in CodeMirror, with what the engine says about it. Loaded when somebody asks for the text.

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, HighlightStyle, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Syntax } from "./edit";
import { counts, kindOf, LEVELS, sentence, type Report } from "./report";

export interface TextView {
  show(text: string): void;
  report(report: Report | undefined, text: string): void;
  go(offset: number): void;
  destroy(): void;
}

const THEME = EditorView.theme({
  "&": { fontSize: "0.95rem", border: "1px solid var(--line)", borderRadius: "4px", backgroundColor: "var(--paper)", color: "var(--ink)" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", minHeight: "20rem", maxHeight: "70vh" },
  ".cm-gutters": { backgroundColor: "var(--shade)", color: "var(--quiet)", borderColor: "var(--line)" },
  ".cm-activeLine": { backgroundColor: "var(--shade)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", maxWidth: "min(36rem, 90vw)" },
  ".cm-content": { caretColor: "var(--ink)" },
});

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.lineComment, tags.comment], color: "var(--quiet)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--green)" },
  { tag: [tags.number, tags.bool, tags.null, tags.keyword], color: "var(--violet)" },
]);

export function open(parent: HTMLElement, text: string, syntax: Syntax, changed: (text: string) => void): TextView {
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
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
      keymap.of([{ ...indentWithTab, key: "Mod-]" }]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Text of the manifest", tabindex: "0" }),
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
    report(report, checked) {
      const length = view.state.doc.length;
      view.dispatch(setDiagnostics(view.state, diagnostics(report, checked).filter((diagnostic) => diagnostic.to <= length)));
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
function diagnostics(report: Report | undefined, text: string): Diagnostic[] {
  const bytes = new TextEncoder().encode(text);
  const isAscii = bytes.length === text.length;
  const decoder = new TextDecoder();
  const offset = (at: number) => (isAscii ? at : decoder.decode(bytes.subarray(0, at)).length);
  const all = (report?.findings ?? []).filter(counts).flatMap((finding): Diagnostic[] => {
    const place = finding.marks[0]?.place;
    if (!place || finding.marks[0]?.file !== undefined) return [];
    const severity = finding.level === "red-line" || finding.level === "violation" ? "error" : finding.level === "gap" ? "warning" : "info";
    const message = `${LEVELS[kindOf(finding)] ?? finding.level}: ${sentence(finding.message)}${finding.help ? `\n${sentence(finding.help)}` : ""}`;
    return [{ from: offset(place.bytes.start), to: offset(place.bytes.end), severity: finding.state === "unknown" ? "info" : severity, message, source: finding.rule }];
  });
  return all.slice(0, MOST);
}
