// The first view: open a file, begin a new manifest, or look at an example.

import { useEffect, useId, useState } from "preact/hooks";
import london from "../../fixtures/whole/london-live-recognition/manifest.palam.yaml";
import base from "../../fixtures/base.palam.json";
import type { Client } from "./client";
import type { File as Compared } from "./compare";
import { drafts, forget } from "./drafts";
import { harmless } from "./report";

type OpenFile = (name: string, bytes: Uint8Array, view: "decision" | "form") => void;

const EXAMPLES = [
  { name: "live-recognition.palam.yaml", text: london, words: "Live facial recognition by a police force", about: "a real record; it crosses a red line" },
  { name: "entrance-control.palam.json", text: base as unknown as string, words: "Entrance control at a city hall", about: "made up; nothing is found" },
];

const encode = (text: string) => new TextEncoder().encode(text);

interface Props {
  open: OpenFile;
  compare(files: [Compared, Compared]): void;
  client: Client;
}

export function Start({ open, compare, client }: Props) {
  const id = useId();
  const take = (file: File | undefined) => void file?.arrayBuffer().then((buffer) => open(file.name, new Uint8Array(buffer), "decision"));
  return (
    <main id="main" class="start">
      <h1>What does this biometric system do, and may it?</h1>
      <p class="lead">
        palam reads the transparency manifest of a facial recognition or other biometric system. It shows which red lines it crosses, which duties it
        contradicts, and what is missing, each with the provision.
      </p>
      <p class="promise"><strong>Everything stays on this computer.</strong> The page sends nothing: its security policy lets it load its own files and nothing else.</p>
      <section aria-labelledby={`${id}-open`}>
        <h2 id={`${id}-open`}>Check a manifest</h2>
        <label for={id} class="drop">
          <span>Choose a file, or drop it anywhere on this page</span>
          <input id={id} type="file" accept=".json,.yaml,.yml,application/json,application/yaml" onChange={(event) => take(event.currentTarget.files?.[0])} />
        </label>
      </section>
      <Drafts open={open} />
      <Begin open={open} client={client} />
      <Two compare={compare} />
      <section aria-labelledby={`${id}-examples`}>
        <h2 id={`${id}-examples`}>Look at an example</h2>
        <ul class="examples">
          {EXAMPLES.map(({ name, text, words, about }) => (
            <li key={name}><button type="button" onClick={() => open(name, encode(text), "decision")}>{words}</button> <span class="hint">{about}</span></li>
          ))}
        </ul>
      </section>
      <p class="fine">The page and the rules are in English. palam has no other language yet; a manifest may be in any.</p>
    </main>
  );
}

/** Drafts that this browser was asked to keep. */
function Drafts({ open }: { open: OpenFile }) {
  const id = useId();
  const [kept, setKept] = useState(drafts);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Go on with a draft</h2>
      <p class="hint">You asked this browser to keep these. They are nowhere else.</p>
      <ul class="examples">
        {kept.map(({ name, text }) => (
          <li key={name}>
            <button type="button" onClick={() => open(name, encode(text), "form")}>{harmless(name)}</button>{" "}
            <button type="button" class="link" onClick={() => { forget(name); setKept(drafts()); }}>Delete<span class="hidden"> the draft {harmless(name)}</span></button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two files that are put side by side. */
function Two({ compare }: { compare(files: [Compared, Compared]): void }) {
  const id = useId();
  const [one, setOne] = useState<Compared>();
  const [other, setOther] = useState<Compared>();
  const read = (set: (file: Compared) => void) => (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    void file?.arrayBuffer().then((buffer) => set({ name: file.name, bytes: new Uint8Array(buffer) }));
  };
  return (
    <section aria-labelledby={`${id}-two`}>
      <h2 id={`${id}-two`}>Compare two offers</h2>
      <p class="hint">Two manifests side by side, without a ranking.</p>
      <div class="field"><label for={`${id}-one`}>The first manifest</label> <input id={`${id}-one`} type="file" accept=".json,.yaml,.yml" onChange={read(setOne)} /></div>
      <div class="field"><label for={`${id}-other`}>The second manifest</label> <input id={`${id}-other`} type="file" accept=".json,.yaml,.yml" onChange={read(setOther)} /></div>
      <button type="button" disabled={!one || !other} onClick={() => one && other && compare([one, other])}>Put them side by side</button>
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
const OTHERS: Case[] = [
  { id: "deployment", kind: "deployment", title: "Something else that is used", describes: "One use of a system by one operator." },
  { id: "product", kind: "product", title: "Something else that is sold", describes: "A product, as its vendor offers it." },
];

/** Asks for the case, the place and a name; what else the case needs is asked in the form, the gravest first. */
function Begin({ open, client }: { open: OpenFile; client: Client }) {
  const id = useId();
  const [cases, setCases] = useState<Case[]>([]);
  const [chosen, setChosen] = useState("");
  const [country, setCountry] = useState("");
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState("");
  useEffect(() => {
    client.ask("presets", []).then((list) => setCases(JSON.parse(list) as Case[]), (error: Error) => setFault(error.message));
  }, [client]);
  const begin = (event: Event) => {
    event.preventDefault();
    const name = title.trim();
    client.ask("begin_manifest", [chosen, country, `urn:uuid:${uuid()}`, name]).then(
      (text) => open(`${fileName(name)}.palam.yaml`, encode(text), "form"),
      (error: Error) => setFault(error.message),
    );
  };
  const groups: [string, Case[]][] = [
    ["In use, or about to be", cases.filter(({ kind }) => kind === "deployment")],
    ["Products, as their vendor offers them", cases.filter(({ kind }) => kind === "product")],
    ["Other cases", OTHERS],
  ];
  const about = [...cases, ...OTHERS].find((one) => one.id === chosen)?.describes;
  return (
    <section aria-labelledby={`${id}-new`}>
      <h2 id={`${id}-new`}>Write a new one</h2>
      <p class="hint">Three questions; then a form that asks only what rules wait for in this case.</p>
      <form onSubmit={begin}>
        <div class="field">
          <label for={`${id}-case`}>What does the system do?</label>
          <select id={`${id}-case`} required value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">Choose</option>
            {groups.map(([label, group]) => group.length > 0 && <optgroup key={label} label={label}>{group.map((one) => <option key={one.id} value={one.id}>{one.title}</option>)}</optgroup>)}
          </select>
          {about && <p class="hint">{about}</p>}
        </div>
        <div class="field">
          <label for={`${id}-country`}>In which country?</label>
          <select id={`${id}-country`} value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            <option value="">Not stated</option>
            {COUNTRIES.map(([code, name]) => <option key={code} value={code}>{name}</option>)}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-title`}>Under what name will people look for it?</label>
          <input id={`${id}-title`} type="text" required pattern=".*\S.*" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </div>
        {fault && <p class="fault" role="alert">{fault}</p>}
        <button type="submit" class="main">Begin</button>
      </form>
    </section>
  );
}

/** Countries by name, as the browser knows them. */
const COUNTRIES: [string, string][] = (() => {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Codes that name no country, or one that is no more.
  const not = new Set(["AC", "AN", "BU", "CP", "CQ", "CS", "DD", "DG", "DY", "EA", "EU", "EZ", "FQ", "FX", "HV", "IC", "JT", "MI", "NH", "NQ", "NT", "PC", "PU", "PZ", "QO", "RH", "SU", "TA", "TP", "UK", "UN", "VD", "WK", "XA", "XB", "XK", "YD", "YU", "ZR", "ZZ"]);
  const known = codes.filter((code) => !not.has(code)).map((code): [string, string] => [code, names.of(code) ?? ""]);
  return known.filter(([, name]) => name !== "").sort(([, one], [, other]) => one.localeCompare(other, "en"));
})();

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
