// The first view: open a file, begin a new manifest, or look at an example.

import { useEffect, useId, useState } from "preact/hooks";
import london from "../../fixtures/whole/london-live-recognition/manifest.palam.yaml";
import base from "../../fixtures/base.palam.json";
import type { Client } from "./client";
import type { File as Compared } from "./compare";
import { drafts, forget } from "./drafts";
import { Prose } from "./parts";
import { harmless } from "./report";
import { chosen as languageNow, languages, say, spoken, store, stored, tag } from "./words";

type OpenFile = (name: string, bytes: Uint8Array, view: "decision" | "form") => void;

const EXAMPLES = [
  { name: "live-recognition.palam.yaml", text: london, words: "start.example.live" as const, about: "start.example.live.about" as const },
  { name: "entrance-control.palam.json", text: base as unknown as string, words: "start.example.entrance" as const, about: "start.example.entrance.about" as const },
];

const encode = (text: string) => new TextEncoder().encode(text);

interface Props {
  take(file: Compared): void;
  open: OpenFile;
  compare(files: [Compared, Compared]): void;
  /** What changed from the first to the second. */
  diff(files: [Compared, Compared]): void;
  client: Client;
  /** Absent where this edition reads no registers. */
  importRecords: ((file: Compared) => void) | undefined;
  speak(language: string): void;
}

const read = (file: File | undefined, then: (file: Compared) => void) =>
  void file?.arrayBuffer().then((buffer) => then({ name: file.name, bytes: new Uint8Array(buffer) }));

export function Start({ take, open, compare, diff, client, importRecords, speak }: Props) {
  const id = useId();
  return (
    <main id="main" class="start">
      <h1>{say("start.title")}</h1>
      <p class="lead">{say("start.lead")}</p>
      <p class="promise"><strong>{say("start.promise")}</strong> {say("start.promise.how")}</p>
      <section aria-labelledby={`${id}-open`}>
        <h2 id={`${id}-open`}>{say("start.check")}</h2>
        <label for={id} class="drop">
          <span>{say("start.choose")}</span>
          <input id={id} type="file" accept=".json,.yaml,.yml,application/json,application/yaml" onChange={(event) => read(event.currentTarget.files?.[0], take)} />
        </label>
      </section>
      <Drafts open={open} />
      <section aria-labelledby={`${id}-examples`}>
        <h2 id={`${id}-examples`}>{say("start.examples")}</h2>
        <ul class="examples">
          {EXAMPLES.map(({ name, text, words, about }) => (
            <li key={name}><button type="button" onClick={() => open(name, encode(text), "decision")}>{say(words)}</button> <span class="hint">{say(about)}</span></li>
          ))}
        </ul>
      </section>
      <Begin open={open} client={client} />
      <Register importRecords={importRecords} />
      <Two compare={compare} diff={diff} />
      <Language speak={speak} />
      <p class="fine">{say(spoken().length > 0 ? "start.languages.own" : "start.languages")}</p>
    </main>
  );
}

/** The languages that exist. The choice is kept only where somebody asks for it. */
function Language({ speak }: Pick<Props, "speak">) {
  const id = useId();
  const [kept, setKept] = useState(() => stored() !== undefined);
  const keep = (wanted: boolean) => {
    store(wanted);
    setKept(wanted);
  };
  return (
    <section aria-labelledby={`${id}-language`}>
      <h2 id={`${id}-language`}>{say("language")}</h2>
      <div class="field">
        <label for={id}>{say("language.choose")}</label>
        <select id={id} value={languageNow()} onChange={(event) => { speak(event.currentTarget.value); keep(false); }}>
          {languages().map(({ tag: one, name }) => <option key={one} value={one}>{name}</option>)}
        </select>
        <label class="option"><input type="checkbox" checked={kept} onChange={(event) => keep(event.currentTarget.checked)} /><span>{say("language.keep")}</span></label>
      </div>
    </section>
  );
}

/** Drafts that this browser was asked to keep. */
function Drafts({ open }: { open: OpenFile }) {
  const id = useId();
  const [kept, setKept] = useState(drafts);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say("start.drafts")}</h2>
      <p class="hint">{say("start.drafts.hint")}</p>
      <ul class="examples">
        {kept.map(({ name, text }) => (
          <li key={name}>
            <button type="button" onClick={() => open(name, encode(text), "form")}>{harmless(name)}</button>{" "}
            <button type="button" class="link" onClick={() => { forget(name); setKept(drafts()); }}>{say("start.delete")}<span class="hidden"> {harmless(say("start.delete.which", { name }))}</span></button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A file of a register, from which manifests are drawn. */
function Register({ importRecords }: Pick<Props, "importRecords">) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-register`}>
      <h2 id={`${id}-register`}>{say("import.start.title")}</h2>
      {importRecords
        ? (
          <>
            <p class="hint">{say("import.start.hint")}</p>
            <div class="field">
              <label for={id}>{say("import.start.choose")}</label>
              <input id={id} type="file" accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.xlsx,.xlsm,.xlsb,.xls,.ods" onChange={(event) => read(event.currentTarget.files?.[0], importRecords)} />
            </div>
          </>
        )
        : <p class="hint"><Prose text={say("import.start.absent")} /></p>}
    </section>
  );
}

/** Two files that are put side by side. */
function Two({ compare, diff }: Pick<Props, "compare" | "diff">) {
  const id = useId();
  const [one, setOne] = useState<Compared>();
  const [other, setOther] = useState<Compared>();
  const choose = (set: (file: Compared) => void) => (event: Event) => read((event.currentTarget as HTMLInputElement).files?.[0], set);
  return (
    <section aria-labelledby={`${id}-two`}>
      <h2 id={`${id}-two`}>{say("start.compare")}</h2>
      <p class="hint">{say("start.compare.hint")}</p>
      <div class="field"><label for={`${id}-one`}>{say("start.compare.first")}</label> <input id={`${id}-one`} type="file" accept=".json,.yaml,.yml" onChange={choose(setOne)} /></div>
      <div class="field"><label for={`${id}-other`}>{say("start.compare.second")}</label> <input id={`${id}-other`} type="file" accept=".json,.yaml,.yml" onChange={choose(setOther)} /></div>
      <p class="actions">
        <button type="button" disabled={!one || !other} onClick={() => one && other && compare([one, other])}>{say("start.compare.do")}</button>
        <button type="button" disabled={!one || !other} onClick={() => one && other && diff([one, other])}>{say("start.compare.diff")}</button>
      </p>
    </section>
  );
}

interface Case {
  id: string;
  title: string;
  describes: string;
  kind: string;
}

/** Where no usual case fits. */
const others = (): Case[] => [
  { id: "deployment", kind: "deployment", title: say("start.other.used"), describes: say("start.other.used.about") },
  { id: "product", kind: "product", title: say("start.other.sold"), describes: say("start.other.sold.about") },
];

/** Asks for the case, the place and a name; what else the case needs is asked in the form, the gravest first. */
function Begin({ open, client }: { open: OpenFile; client: Client }) {
  const id = useId();
  const [cases, setCases] = useState<Case[]>([]);
  const [chosen, setChosen] = useState("");
  const [country, setCountry] = useState("");
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState("");
  const language = languageNow();
  useEffect(() => {
    client.ask("presets", []).then((list) => setCases(JSON.parse(list) as Case[]), (error: Error) => setFault(error.message));
  }, [client, language]);
  const begin = (event: Event) => {
    event.preventDefault();
    const name = title.trim();
    client.ask("begin_manifest", [chosen, country, `urn:uuid:${uuid()}`, name]).then(
      (text) => open(`${fileName(name)}.palam.yaml`, encode(text), "form"),
      (error: Error) => setFault(error.message),
    );
  };
  const groups: [string, Case[]][] = [
    [say("start.group.used"), cases.filter(({ kind }) => kind === "deployment")],
    [say("start.group.sold"), cases.filter(({ kind }) => kind === "product")],
    [say("start.group.rest"), others()],
  ];
  const about = [...cases, ...others()].find((one) => one.id === chosen)?.describes;
  return (
    <section aria-labelledby={`${id}-new`}>
      <h2 id={`${id}-new`}>{say("start.new")}</h2>
      <p class="hint">{say("start.new.hint")}</p>
      <form onSubmit={begin}>
        <div class="field">
          <label for={`${id}-case`}>{say("start.new.case")}</label>
          <select id={`${id}-case`} required value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{say("start.new.choose")}</option>
            {groups.map(([label, group]) => group.length > 0 && <optgroup key={label} label={label}>{group.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}</optgroup>)}
          </select>
          {about && <p class="hint">{about}</p>}
        </div>
        <div class="field">
          <label for={`${id}-country`}>{say("start.new.country")}</label>
          <select id={`${id}-country`} value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            <option value="">{say("not-stated")}</option>
            {countries().map(([code, name]) => <option key={code} value={code}>{name}</option>)}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-title`}>{say("start.new.name")}</label>
          <input id={`${id}-title`} type="text" required pattern=".*\S.*" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </div>
        {fault && <p class="fault" role="alert">{fault}</p>}
        <button type="submit" class="main">{say("start.new.begin")}</button>
      </form>
    </section>
  );
}

/** Countries by name, as the browser knows them. */
function countries(): [string, string][] {
  const names = new Intl.DisplayNames([tag()], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Codes that name no country, or one that is no more.
  const not = new Set(["AC", "AN", "BU", "CP", "CQ", "CS", "DD", "DG", "DY", "EA", "EU", "EZ", "FQ", "FX", "HV", "IC", "JT", "MI", "NH", "NQ", "NT", "PC", "PU", "PZ", "QO", "RH", "SU", "TA", "TP", "UK", "UN", "VD", "WK", "XA", "XB", "XK", "YD", "YU", "ZR", "ZZ"]);
  const known = codes.filter((code) => !not.has(code)).map((code): [string, string] => [code, names.of(code) ?? ""]);
  return known.filter(([, name]) => name !== "").sort(([, one], [, other]) => one.localeCompare(other, tag()));
}

function fileName(title: string): string {
  const plain = title.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return plain.slice(0, 60) || "manifest";
}

/** `crypto.randomUUID` exists on secure pages only. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
