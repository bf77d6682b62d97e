// The page: opens or begins a manifest, and shows it in four ways. Nothing leaves it.

import { render } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Client, Stopped } from "./client";
import type { Input } from "./engine";
import { edit, offsetOf, read, syntaxOf, type Path, type Syntax, type Value } from "./edit";
import { ChangesView } from "./changes";
import { CompareView, type File as Compared } from "./compare";
import { CoverageView, type Subject } from "./coverage";
import { forget, isKept, keep } from "./drafts";
import { ExportView, stem } from "./export";
import { FormView } from "./formview";
import { ImportView, isOfRegister, readRecords, type Importing } from "./import";
import { linked } from "./link";
import { ShareDialog } from "./share";
import { DecisionView, ReportView, RuleDialog } from "./views";
import { Start } from "./start";
import { Tag, type Actions } from "./parts";
import { kindOf, counts, harmless, verdict, type Block, type Decision, type Mark, type Report } from "./report";
import { Part, pathOf } from "./schema";
import type { Fix, Help, TextView } from "./text";
import { choose, chosen, preferred, say, spoken, type Catalogues } from "./words";

/** What this edition of the page brings with it: files beside it, or parts of itself. */
export interface Parts {
  module: Promise<WebAssembly.Module>;
  worker(): Worker;
  cases(): Promise<Uint8Array>;
  /** The engine's words of a language beside English, where the edition has them. */
  catalogue: Catalogues;
  /** The module that reads registers, where the edition has it. */
  importer?(): Promise<WebAssembly.Module>;
}

/** A manifest that is open. */
interface Open {
  /** Files that are opened one after the other may have one name. */
  number: number;
  name: string;
  syntax: Syntax;
  text: string;
  /** The bytes of the file, as long as nobody has changed the text. */
  bytes: Uint8Array;
  /** An earlier revision, to say what changed. */
  earlier?: Compared;
}

const encode = (text: string) => new TextEncoder().encode(text);
/** The person's own day; in UTC it is yesterday or tomorrow for half the world. */
const today = () => new Date().toLocaleDateString("sv");

type View = "decision" | "form" | "text" | "report" | "coverage" | "changes" | "export";
const VIEWS = [["decision", "view.decision"], ["form", "view.form"], ["text", "view.text"], ["report", "view.report"], ["coverage", "view.coverage"], ["changes", "view.changes"], ["export", "view.export"]] as const;

/** What the manifest that is open does with files that are dropped on it; whether it took them. */
type Dropped = (files: Compared[]) => boolean;

function App({ parts }: { parts: Parts }) {
  const client = useMemo(() => new Client(parts.module, parts.worker, spoken()), [parts]);
  const [schema, setSchema] = useState<Part>();
  const [fault, setFault] = useState("");
  const [file, setFile] = useState<Open>();
  const [begin, setBegin] = useState<View>("decision");
  const [compared, setCompared] = useState<[Compared, Compared]>();
  const [, setLanguage] = useState(chosen());
  const [importing, setImporting] = useState<Importing>();
  const [note, setNote] = useState("");
  useEffect(() => {
    const asked = Promise.all([client.ask("schema", []), client.ask("labels", [])]);
    asked.then(([text, labels]) => setSchema(Part.parse(text, JSON.parse(labels))), (error: Error) => setFault(error.message));
  }, [client]);
  const number = useRef(0);
  const open = useCallback((name: string, bytes: Uint8Array, view: View, earlier?: Compared) => {
    const text = new TextDecoder().decode(bytes);
    number.current += 1;
    setBegin(view);
    setFile({ number: number.current, name, syntax: syntaxOf(name), text, bytes, ...(earlier && { earlier }) });
    window.scrollTo(0, 0);
  }, []);
  const diff = useCallback(([earlier, later]: [Compared, Compared]) => {
    setCompared(undefined);
    setImporting(undefined);
    open(later.name, later.bytes, "changes", earlier);
  }, [open]);
  const compare = useCallback((files: [Compared, Compared]) => {
    setFile(undefined);
    setCompared(files);
    window.scrollTo(0, 0);
  }, []);
  const openAlone = useCallback((first: Compared) => {
    setCompared(undefined);
    setImporting(undefined);
    open(first.name, first.bytes, "decision");
  }, [open]);
  const importer = useRef<Client | undefined>(undefined);
  const registers = useMemo(() => parts.importer && (() => (importer.current ??= new Client(parts.importer!(), parts.worker, spoken()))), [parts]);
  const importRecords = useCallback(async (first: Compared) => {
    if (!registers) return setNote(say("import.start.absent"));
    setNote(say("import.reading", { file: first.name }));
    try {
      const read = await readRecords(registers(), first, "");
      setNote("");
      setCompared(undefined);
      setFile(undefined);
      setImporting(read);
      window.scrollTo(0, 0);
    } catch (error) {
      // JSON that is of no register may be a manifest that is not yet whole.
      setNote(isOfRegister(first) === "perhaps" ? "" : say("import.not-read", { file: first.name, cause: (error as Error).message }));
      if (isOfRegister(first) === "perhaps") openAlone(first);
    }
  }, [registers, openAlone]);
  const dropped = useRef<Dropped | undefined>(undefined);
  const take = useCallback((files: Compared[]) => {
    const [first, second] = files;
    const table = files.find((one) => isOfRegister(one) === "yes");
    setNote("");
    // Where this edition reads no registers, the manifest stays open.
    if (!(table && !registers) && dropped.current?.(files)) return;
    if (table) void importRecords(table);
    else if (first && second) (isOneSystem(first, second) ? diff(byRevision(first, second)) : compare([first, second]));
    else if (first && parts.importer && isOfRegister(first) === "perhaps") void importRecords(first);
    else if (first) openAlone(first);
  }, [parts, registers, importRecords, compare, diff, openAlone]);
  useDrop(take);
  useEffect(() => {
    const read = () => linked(location.hash).then((found) => {
      if (!found) return;
      // The manifest shall not stay in the address while it is worked on.
      history.replaceState(null, "", location.pathname + location.search);
      setNote(say("app.linked"));
      open(found.name, found.bytes, "decision");
    }, (error: Error) => setNote(error.message));
    void read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, [open]);
  const speak = (language: string) => {
    const chosen = choose(language, parts.catalogue).then(() => {
      client.speak(spoken());
      importer.current?.speak(spoken());
      setLanguage(language);
    });
    chosen.catch((error: Error) => setNote(error.message));
  };
  if (fault) return <main id="main"><h1>{say("app.cannot-start")}</h1><p role="alert">{harmless(fault)}</p><p>{say("app.browser")}</p></main>;
  if (!schema) return <main id="main" aria-busy="true"><p>{say("app.loading")}</p></main>;
  const said = note && <p class="note" role="status">{harmless(note)} <button type="button" class="link" onClick={() => setNote("")}>{say("app.close-note")}</button></p>;
  if (compared && !file) return <>{said}<CompareView files={compared} client={client} schema={schema} today={today()} close={() => setCompared(undefined)} open={({ name, bytes }) => open(name, bytes, "decision")} /></>;
  if (importing && !file) return <>{said}<ImportView importing={importing} set={setImporting} client={importer.current!} schema={schema} today={today()} save={save} close={() => setImporting(undefined)} open={({ name, bytes }) => open(name, bytes, "decision")} /></>;
  if (!file) return <>{said}<Start take={(one) => take([one])} open={open} compare={compare} diff={diff} client={client} importRecords={parts.importer && importRecords} speak={speak} /></>;
  return <>{said}<Record key={file.number} begin={begin} file={file} client={client} registers={registers} schema={schema} cases={parts.cases} dropped={dropped} close={() => { setNote(""); setFile(undefined); }} /></>;
}

/** What two files say in one of their members; nothing where one of them cannot be read. */
function member(file: Compared, name: string): string | undefined {
  const value = read(new TextDecoder().decode(file.bytes), syntaxOf(file.name))?.[name];
  return typeof value === "string" ? value : undefined;
}

/** Two revisions of one manifest, and not two offers. */
const isOneSystem = (one: Compared, other: Compared) => member(one, "id") !== undefined && member(one, "id") === member(other, "id");

/** The earlier one first. */
function byRevision(one: Compared, other: Compared): [Compared, Compared] {
  const order = (member(one, "revision") ?? "").localeCompare(member(other, "revision") ?? "", "en", { numeric: true });
  return order > 0 ? [other, one] : [one, other];
}

function useDrop(take: (files: Compared[]) => void) {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])].slice(0, 2);
      const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
      void Promise.all(read).then(take);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
}

interface Props {
  file: Open;
  client: Client;
  schema: Part;
  begin: View;
  registers: (() => Client) | undefined;
  cases(): Promise<Uint8Array>;
  dropped: { current: Dropped | undefined };
  close(): void;
}

/** One manifest: its text is the only truth, and every view is made from it. */
function Record({ file, client, registers, schema, begin, cases, dropped, close }: Props) {
  const [text, setText] = useState(file.text);
  const [past, setPast] = useState<string[]>([]);
  const [future, setFuture] = useState<string[]>([]);
  const [saved, setSaved] = useState(file.text);
  const [view, setView] = useState<View>(begin);
  const [rule, setRule] = useState<string>();
  const [fault, setFault] = useState("");
  const [goal, setGoal] = useState<{ path: Path; number: number }>();
  const [sharing, setSharing] = useState(false);
  const [kept, setKept] = useState(() => isKept(file.name));
  const [earlier, setEarlier] = useState(file.earlier);
  const subject = useMemo((): Subject => [file.name, text === file.text ? file.bytes : encode(text), today()], [file, text]);
  const checked = useCheck(client, subject, text);
  const value = useMemo(() => read(text, file.syntax), [text, file.syntax]);

  const change = useCallback((next: string) => {
    setText((old) => {
      if (old === next) return old;
      setPast((past) => [...past.slice(-199), old]);
      setFuture([]);
      return next;
    });
  }, []);
  const state = useCallback((...changes: [Path, Value | undefined][]) => {
    try {
      const order = (path: Path) => schema.at(path)?.names ?? [];
      change(changes.reduce((old, [path, part]) => edit(old, file.syntax, path, part, order), text));
      setFault("");
    } catch (error) {
      setFault((error as Error).message);
    }
  }, [text, file.syntax, schema, change]);
  const undo = () => {
    const old = past.at(-1);
    if (old === undefined) return;
    setPast(past.slice(0, -1));
    setFuture([text, ...future]);
    setText(old);
  };
  const redo = () => {
    const [next] = future;
    if (next === undefined) return;
    setFuture(future.slice(1));
    setPast([...past, text]);
    setText(next);
  };
  useUnsaved(text !== saved);
  const leave = () => text === saved || confirm(say("app.close.unsaved"));
  useEffect(() => {
    dropped.current = ([first, second]) => {
      if (view !== "changes" || !first || second || isOfRegister(first) === "yes") return !leave();
      setEarlier(first);
      return true;
    };
    return () => {
      dropped.current = undefined;
    };
  });
  useEffect(() => {
    if (!kept) return;
    try {
      keep(file.name, text);
    } catch (error) {
      setKept(false);
      setFault((error as Error).message);
    }
  }, [kept, file.name, text]);
  const keepDraft = (wanted: boolean) => {
    setFault("");
    setKept(wanted);
    if (!wanted) forget(file.name);
  };
  const store = () => void save(file.name, text).then((done) => done && setSaved(text));
  /** Saves a report as a page. */
  const keepPage = (what: string, inputs: Input[], end: string) => void cases()
    .then((all) => client.ask(what, [...inputs, ...subject, all]))
    .then((page) => save(`${stem(file.name)}.${end}.html`, page))
    .catch((error: Error) => setFault(error.message));
  const help = useMemo((): Help => ({
    hover: (all, byte) => client.ask("hover", [file.name, encode(all), String(byte)], "hover").then((answer) => JSON.parse(answer)),
    complete: (all, byte) => client.ask("complete", [file.name, encode(all), String(byte)], "complete").then((answer) => JSON.parse(answer)),
  }), [client, file.name]);

  const actions: Actions = {
    explain: setRule,
    go: (mark: Mark) => {
      setGoal({ path: pathOf(mark.pointer), number: Date.now() });
      if (view !== "text" && value) setView("form");
      else setView("text");
    },
  };
  const unreadable = checked.report?.verdict === "unreadable";
  const title = typeof value?.["title"] === "string" && value["title"].trim() ? value["title"] : file.name;
  return (
    <>
      <a class="skip" href="#main">{say("app.skip")}</a>
      <header class="page">
        <p class="file"><strong>{harmless(title)}</strong> <span class="name">{harmless(file.name)}{text === saved ? "" : `, ${say("app.not-saved")}`}</span></p>
        <p class="tools">
          <button type="button" onClick={undo} disabled={past.length === 0}>{say("app.undo")}</button>
          <button type="button" onClick={redo} disabled={future.length === 0}>{say("app.redo")}</button>
          <button type="button" class="main" onClick={store}>{say("app.save")}</button>
          <button type="button" onClick={() => setSharing(true)}>{say("app.share")}</button>
          <button type="button" onClick={() => leave() && close()}>{say("close")}</button>
          <label class="option keep"><input type="checkbox" checked={kept} onChange={(event) => keepDraft(event.currentTarget.checked)} /><span>{say("app.keep")}</span></label>
        </p>
        <nav aria-label={say("app.views")}>
          {VIEWS.map(([name, words]) => <button type="button" key={name} aria-current={view === name ? "page" : undefined} onClick={() => setView(name)}>{say(words)}</button>)}
        </nav>
        <p class="outcome" role="status"><Outcome checked={checked} /></p>
      </header>
      <main id="main" tabIndex={-1}>
        {fault && <p class="fault" role="alert">{harmless(fault)}</p>}
        {checked.fault && <p class="fault" role="alert">{harmless(say("app.stopped", { cause: checked.fault }))}</p>}
        {view === "decision" && <DecisionView decision={checked.decision} report={checked.report} fault={checked.fault} actions={actions} more={() => setView("report")} form={() => setView("form")} />}
        {view === "report" && <ReportView report={checked.report} fault={checked.fault} actions={actions} keep={() => keepPage("page", [], "report")} />}
        {view === "form" && (value
          ? <FormView schema={schema} value={value} report={checked.report} actions={actions} state={state} goal={goal} />
          : <p>{say("app.no-form")} <button type="button" class="link" onClick={() => setView("text")}>{say("app.fix-text")}</button></p>)}
        {unreadable && ["coverage", "export"].includes(view) && <><h1>{say(view === "coverage" ? "coverage.title" : "export.title")}</h1><p>{say("app.unreadable")} <button type="button" class="link" onClick={() => setView("text")}>{say("app.fix-text")}</button></p></>}
        {view === "coverage" && !unreadable && <CoverageView client={client} subject={subject} schema={schema} actions={actions} />}
        {view === "changes" && <ChangesView client={client} subject={subject} earlier={earlier} setEarlier={setEarlier} keep={(old) => keepPage("page_of_change", [old.name, old.bytes], "changes")} actions={actions} />}
        {view === "export" && !unreadable && <ExportView client={client} registers={registers} subject={subject} schema={schema} cases={cases} save={save} />}
        {view === "text" && <TextArea text={text} syntax={file.syntax} report={checked.report} of={checked.text} change={change} goal={goal} help={help} fixes={(all) => client.ask("fixes", [file.name, encode(all)], "fixes").then((answer) => JSON.parse(answer) as Fix[])} />}
      </main>
      {sharing && <ShareDialog name={file.name} text={text} value={value} schema={schema} save={store} close={() => setSharing(false)} />}
      {rule !== undefined && <RuleDialog rule={rule} page={(id) => cases().then((all) => client.ask("explain", [id, all])).then((page) => JSON.parse(page) as Block[])} close={() => setRule(undefined)} />}
    </>
  );
}

interface Checked {
  text: string;
  report?: Report;
  decision?: Decision;
  fault?: string;
}

/** The text is checked at every change; of several, only the last one counts. */
function useCheck(client: Client, inputs: Subject, text: string): Checked {
  const [checked, setChecked] = useState<Checked>({ text: "" });
  useEffect(() => {
    let current = true;
    const both = async () => {
      const report = (JSON.parse(await client.ask("check", inputs, "check")) as { reports: Report[] }).reports[0]!;
      if (current) setChecked((old) => ({ ...(old.decision && { decision: old.decision }), text, report }));
      const decision = JSON.parse(await client.ask("decision", inputs, "decision")) as Decision;
      if (current) setChecked({ text, report, decision });
    };
    both().catch((error: Error) => {
      if (current) setChecked({ text, fault: error instanceof Stopped ? error.message : say("app.engine", { cause: error.message }) });
    });
    return () => {
      current = false;
    };
  }, [client, inputs, text]);
  return checked;
}

function Outcome({ checked }: { checked: Checked }) {
  const { report } = checked;
  if (!report) return <>{say(checked.fault ? "app.not-checked" : "app.checking")}</>;
  const open = report.findings.filter(counts);
  const number = (kind: string) => open.filter((finding) => kindOf(finding) === kind).length;
  const parts = [["red-line", "outcome.red-lines"], ["violation", "outcome.duties"], ["undecided", "outcome.facts"], ["gap", "outcome.gaps"]] as const;
  const counted = parts.map(([kind, words]) => [number(kind), words] as const).filter(([count]) => count > 0);
  return (
    <>
      <Tag kind={report.verdict}>{verdict(report.verdict)}</Tag>{" "}
      <span class="numbers">{counted.map(([count, words]) => say(words, { count })).join(", ")}</span>
    </>
  );
}

function useUnsaved(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}

type Picker = (options: { suggestedName: string }) => Promise<{ createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }> }>;

/** Into a file of the person's choice; where the browser cannot do that, as a download. */
async function save(name: string, text: string): Promise<boolean> {
  const blob = new Blob([text], { type: "application/octet-stream" });
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (picker) {
    try {
      const handle = await picker({ suggestedName: name });
      const file = await handle.createWritable();
      await file.write(blob);
      await file.close();
      return true;
    } catch (error) {
      // The person changed their mind.
      if ((error as Error).name === "AbortError") return false;
    }
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

interface TextProps {
  text: string;
  syntax: Syntax;
  report: Report | undefined;
  of: string;
  change(text: string): void;
  goal: { path: Path; number: number } | undefined;
  help: Help;
  fixes(text: string): Promise<Fix[]>;
}

function TextArea({ text, syntax, report, of, change, goal, help, fixes }: TextProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextView | undefined>(undefined);
  const [ready, setReady] = useState(false);
  // Texts that the editor has given and that the page has not drawn yet: somebody types on meanwhile.
  const given = useRef<string[]>([]);
  const typed = (next: string) => {
    given.current.push(next);
    change(next);
  };
  useEffect(() => {
    let gone = false;
    void import("./text").then(({ open }) => {
      if (gone) return;
      editor.current = open(place.current!, text, syntax, typed, help);
      setReady(true);
    });
    return () => {
      gone = true;
      editor.current?.destroy();
    };
  }, []);
  useEffect(() => {
    const index = given.current.lastIndexOf(text);
    given.current = index < 0 ? [] : given.current.slice(index + 1);
    if (index < 0) editor.current?.show(text);
  }, [text, ready]);
  useEffect(() => {
    if (of !== text || !ready) return undefined;
    let current = true;
    editor.current?.report(report, of, []);
    void fixes(of).then((all) => current && all.length > 0 && editor.current?.report(report, of, all), () => undefined);
    return () => {
      current = false;
    };
  }, [report, of, text, ready]);
  useEffect(() => {
    if (goal && ready) editor.current?.go(offsetOf(text, syntax, goal.path));
  }, [goal, ready]);
  return (
    <section aria-labelledby="text-title">
      <h1 id="text-title">{say("text.title")}</h1>
      <p class="hint">{say("text.hint")}</p>
      <div ref={place} class="editor" aria-busy={!ready} />
    </section>
  );
}

export async function start(parts: Parts) {
  // Where its words cannot be loaded, the page speaks English.
  await choose(preferred(), parts.catalogue).catch(() => choose("en", parts.catalogue));
  render(<App parts={parts} />, document.getElementById("page")!);
}

