// The form, made from the format section by section. It states nothing by itself: every answer is somebody's, and every
// answer can be taken back. What an answer sets off is shown beside it.

import { useId, useState } from "preact/hooks";
import { at, isObject, withPart, type Path, type Value } from "./edit";
import { BesideCard, Prose, Tag, type Actions } from "./parts";
import { kindOf, type Beside, type Places } from "./report";
import { inWords, nameOf, pointerOf, type Part } from "./schema";
import { say, type Word } from "./words";

export interface Form {
  root: Part;
  /** The whole manifest, to name what answers refer to. */
  manifest: Value;
  places: Places;
  actions: Actions;
  /** States a part, or takes it out where it is `undefined`. */
  state(...changes: [Path, Value | undefined][]): void;
  /** What is edited: the manifest, or an item that is not in it yet. */
  value: Value;
  base: Path;
  /** Whether members are shown that no rule requires here. */
  all: boolean;
}

interface At {
  form: Form;
  part: Part;
  path: Path;
}

const own = (form: Form, path: Path) => at(form.value, path.slice(form.base.length));

/** Lists of which one item is not called by the list's own name. */
const NOUNS: Record<string, Word> = {
  bodies: "noun.bodies", capabilities: "noun.capabilities", data: "noun.data", dueDiligence: "noun.dueDiligence", evidence: "noun.evidence",
  legalBasis: "noun.legalBasis", parties: "noun.parties", referenceDatabases: "noun.referenceDatabases", supersedes: "noun.supersedes", trainingData: "noun.trainingData",
};

/** A word for one item of a list. */
export function oneOf(name: string): string {
  const words = inWords(name).toLowerCase();
  return Object.hasOwn(NOUNS, name) ? say(NOUNS[name]!) : words.replace(/ies$/, "y").replace(/s$/, "");
}

// What is shown of an object

/** Members in the order of the format: what is stated, what the format demands, what a rule waits for. */
export function Members({ form, part, path, skip = [] }: At & { skip?: string[] }) {
  const [open, setOpen] = useState(false);
  const value = own(form, path);
  const stated = isObject(value) ? value : {};
  const members = part.members.filter(([name]) => !skip.includes(name));
  const asked = ([name]: [string, Part]) =>
    form.all || Object.hasOwn(stated, name) || part.demands(name) || form.places.within(pointerOf([...path, name])).length > 0;
  const shown = open ? members : members.filter(asked);
  const left = members.length - shown.length;
  return (
    <div class="members">
      {shown.map(([name, member]) => <Field key={name} form={form} part={member} path={[...path, name]} />)}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {say("form.more", { count: left })}
        </button>
      )}
      {open && <button type="button" class="more" onClick={() => setOpen(false)}>{say("form.fewer")}</button>}
    </div>
  );
}

export function Field({ form, part, path }: At) {
  const value = own(form, path);
  const kind = part.kind;
  const props = { form, part, path };
  const name = path[path.length - 1]!;
  if (kind === "object") return <ObjectField {...props} />;
  if (kind === "list" && part.item?.kind === "object") return <ItemsField {...props} />;
  if (kind === "list") return <WordsField {...props} />;
  if (kind === "choice" || kind === "truth") return <ChoiceField {...props} />;
  if (name === "id" && path.length > 1 && form.base.length === 0 && value !== undefined) return <IdField {...props} />;
  if (part.target) return <ReferenceField {...props} />;
  return <TextField {...props} />;
}

// Around every field

function anchor(path: Path): string {
  return `at${pointerOf(path)}`;
}

/** What an answer sets off, or what waits for one. */
function SetOff({ form, path, deep, leaf = false }: { form: Form; path: Path; deep: boolean; leaf?: boolean }) {
  const findings = form.places.beside(pointerOf(path), deep);
  return findings.length === 0 ? null : <Findings findings={findings} leaf={leaf} actions={form.actions} />;
}

const MOST = 3;

function Findings({ findings, leaf, actions }: { findings: Beside[]; leaf: boolean; actions: Actions }) {
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, MOST);
  return (
    <div class="set-off">
      {shown.map(({ finding, isFirst }, index) => <BesideCard key={index} finding={finding} isFirst={isFirst} leaf={leaf} actions={actions} />)}
      {shown.length < findings.length && <button type="button" class="more" onClick={() => setAll(true)}>{say("form.more-about", { count: findings.length - shown.length })}</button>}
    </div>
  );
}

function Hint({ part, id }: { part: Part; id: string }) {
  return <p class="hint" id={id}><Prose text={[part.hint, part.target ? "" : part.expected && say("form.write", { expected: part.expected })].filter(Boolean).join(" ")} /></p>;
}

function Clear({ form, path, label }: { form: Form; path: Path; label: string }) {
  return (
    <button type="button" class="link clear" onClick={() => form.state([path, undefined])}>
      {say("form.clear")}<span class="hidden"> {label}</span>
    </button>
  );
}

// A single value

/** Text that does not fit is kept in the field and not yet stated. */
function TextField({ form, part, path }: At) {
  const id = useId();
  const value = own(form, path);
  const [draft, setDraft] = useState<string | undefined>();
  const [fault, setFault] = useState("");
  const label = part.label(path[path.length - 1]!);
  const shown = draft ?? (value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));
  const commit = (text: string) => {
    const fit = fitting(part, text);
    if (fit.fault) {
      setDraft(text);
      setFault(fit.fault);
      return;
    }
    setDraft(undefined);
    setFault("");
    if (fit.value !== value) form.state([path, fit.value]);
  };
  const long = part.type === "Text" && !["name", "title", "version", "locality"].includes(String(path[path.length - 1]));
  const shared = {
    id,
    value: shown,
    "aria-describedby": `${id}-hint${fault ? ` ${id}-fault` : ""}`,
    "aria-invalid": fault ? true : undefined,
    onInput: (event: Event) => setDraft((event.currentTarget as HTMLInputElement).value),
    onChange: (event: Event) => commit((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field" id={anchor(path)}>
      <label for={id}>{label}</label>
      <Hint part={part} id={`${id}-hint`} />
      {long ? <textarea rows={Math.min(8, 1 + Math.ceil(shown.length / 60))} {...shared} /> : <input type="text" placeholder={part.example} inputMode={part.kind === "number" ? "decimal" : undefined} {...shared} />}
      {fault && <p class="fault" id={`${id}-fault`} role="alert">{fault}</p>}
      {value !== undefined && <Clear form={form} path={path} label={label} />}
      <SetOff form={form} path={path} deep leaf />
    </div>
  );
}

/** What a text states: nothing where it is blank. */
function fitting(part: Part, text: string): { value?: Value | undefined; fault?: string } {
  const plain = text.trim();
  if (plain === "") return { value: undefined };
  if (part.kind === "number") {
    const number = Number(plain.replace(",", "."));
    return Number.isFinite(number) ? { value: number } : { fault: say("form.number") };
  }
  if (part.pattern && !part.pattern.test(plain)) return { fault: part.expected ? say("form.expected", { expected: part.expected }) : say("form.other-form") };
  return { value: plain };
}

/** An id was made for the user: it is shown, and seldom changed. */
function IdField({ form, part, path }: At) {
  const value = own(form, path);
  return (
    <details class="field id" id={anchor(path)}>
      <summary>{say("form.short-name")} <code>{String(value)}</code></summary>
      <TextField form={form} part={part} path={path} />
    </details>
  );
}

/** More words than this are chosen from a list that opens. */
const MOST_RADIOS = 9;

function ChoiceField({ form, part, path }: At) {
  const id = useId();
  const value = own(form, path);
  const label = part.label(path[path.length - 1]!);
  const choices = part.kind === "truth"
    ? [{ key: "true", value: true, label: say("yes"), meaning: "" }, { key: "false", value: false, label: say("no"), meaning: "" }]
    : part.choices.map(({ word, label: words, meaning }) => ({ key: word, value: word as Value, label: words, meaning }));
  const chosen = choices.find((choice) => choice.value === value);
  const choose = (key: string) => form.state([path, choices.find((choice) => choice.key === key)?.value]);
  if (choices.length > MOST_RADIOS) {
    return (
      <div class="field" id={anchor(path)}>
        <label for={id}>{label}</label>
        <Hint part={part} id={`${id}-hint`} />
        <select id={id} aria-describedby={`${id}-hint`} value={chosen?.key ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{say("not-stated")}</option>
          {choices.map((choice) => <option key={choice.key} value={choice.key} title={choice.meaning}>{choice.label}</option>)}
        </select>
        {chosen?.meaning && <p class="meaning">{chosen.meaning}</p>}
        <details class="meanings">
          <summary>{say("form.meanings")}<span class="hidden">: {label}</span></summary>
          <dl>{choices.map((choice) => <div key={choice.key}><dt>{choice.label}</dt><dd>{choice.meaning}</dd></div>)}</dl>
        </details>
        <SetOff form={form} path={path} deep leaf />
      </div>
    );
  }
  return (
    <fieldset class="field" id={anchor(path)} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <Hint part={part} id={`${id}-hint`} />
      {[...choices, { key: "", label: say("not-stated"), meaning: "" }].map((choice) => (
        <label key={choice.key} class="option">
          <input type="radio" name={id} value={choice.key} checked={(chosen?.key ?? "") === choice.key} onChange={() => choose(choice.key)} />
          <span>{choice.label}{choice.meaning && <span class="meaning">{choice.meaning}</span>}</span>
        </label>
      ))}
      <SetOff form={form} path={path} deep leaf />
    </fieldset>
  );
}

/** Items are offered by what they are called; one that is missing can be added on the spot. */
function ReferenceField({ form, part, path }: At) {
  const id = useId();
  const value = own(form, path);
  const label = part.label(path[path.length - 1]!);
  const items = candidates(form, part);
  const known = items.some((item) => item.id === value);
  return (
    <div class="field" id={anchor(path)}>
      <label for={id}>{label}</label>
      <Hint part={part} id={`${id}-hint`} />
      <select id={id} aria-describedby={`${id}-hint`} value={typeof value === "string" ? value : ""} onChange={(event) => form.state([path, event.currentTarget.value || undefined])}>
        <option value="">{say("not-stated")}</option>
        {items.map((item) => <option key={item.id} value={item.id}>{item.name}</option>)}
        {typeof value === "string" && !known && <option value={value}>{say("form.not-listed", { word: value })}</option>}
      </select>
      <AddTarget form={form} part={part} add={(reference) => [path, reference]} />
      <SetOff form={form} path={path} deep leaf />
    </div>
  );
}

function candidates(form: Form, part: Part): { id: string; name: string }[] {
  const list = at(form.manifest, part.target ?? []);
  const items = Array.isArray(list) ? list.filter(isObject) : [];
  return items.filter((item) => typeof item["id"] === "string").map((item) => ({ id: String(item["id"]), name: nameOf(item) }));
}

/** Adds an item to the list that a reference points into, and refers to it. */
function AddTarget({ form, part, add }: { form: Form; part: Part; add(reference: string): [Path, Value | undefined] }) {
  const [open, setOpen] = useState(false);
  const list = part.target!;
  const item = form.root.at(list)?.item;
  const noun = oneOf(String(list[list.length - 1]));
  if (!item) return null;
  if (!open) return <button type="button" class="link" onClick={() => setOpen(true)}>{say("form.add-target", { noun })}</button>;
  const present = at(form.manifest, list);
  const next = Array.isArray(present) ? present.length : 0;
  return (
    <Draft
      form={{ ...form, value: form.manifest, base: [] }} part={item} path={[...list, next]} noun={noun}
      done={(made) => {
        setOpen(false);
        if (isObject(made)) form.state([[...list, next], made], add(String(made["id"])));
      }}
    />
  );
}

// Lists

type Answer = "not-stated" | "none" | "these";

/** A list is not stated, or there are none, or these. */
function Three({ id, answer, choose, these }: { id: string; answer: Answer; choose(answer: Answer): void; these: string }) {
  const options: [Answer, string][] = [["these", these], ["none", say("import.nothing")], ["not-stated", say("not-stated")]];
  return (
    <div class="three">
      {options.map(([key, words]) => (
        <label key={key} class="option">
          <input type="radio" name={`${id}-three`} value={key} checked={answer === key} onChange={() => choose(key)} />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}

function answerOf(value: Value | undefined, open: boolean): Answer {
  if (Array.isArray(value) && value.length > 0) return "these";
  return open ? "these" : Array.isArray(value) ? "none" : "not-stated";
}

/** A list of words, texts or references. */
function WordsField({ form, part, path }: At) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const value = own(form, path);
  const list = Array.isArray(value) ? value : [];
  const item = part.item!;
  const label = part.label(path[path.length - 1]!);
  const choose = (answer: Answer) => {
    setOpen(answer === "these");
    if (answer !== "these") form.state([path, answer === "none" ? [] : undefined]);
  };
  const set = (items: Value[]) => {
    // The last one taken out does not say that there are none.
    if (items.length === 0) setOpen(true);
    form.state([path, items.length > 0 ? items : undefined]);
  };
  const answer = answerOf(value, open);
  const choices = item.target ? candidates(form, item).map(({ id: word, name }) => ({ word, label: name, meaning: "" })) : item.kind === "choice" ? item.choices : undefined;
  return (
    <fieldset class="field" id={anchor(path)} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <Hint part={part} id={`${id}-hint`} />
      <Three id={id} answer={answer} choose={choose} these={say("import.these")} />
      {answer === "these" && choices && <Checks choices={choices} list={list} set={set} label={label} />}
      {answer === "these" && item.target && <AddTarget form={form} part={item} add={(reference) => [path, [...list, reference]]} />}
      {answer === "these" && !choices && <Lines part={item} list={list} set={set} label={label} />}
      <SetOff form={form} path={path} deep leaf />
    </fieldset>
  );
}

function Checks({ choices, list, set, label }: { choices: { word: string; label: string; meaning: string }[]; list: Value[]; set(items: Value[]): void; label: string }) {
  const [filter, setFilter] = useState("");
  const id = useId();
  const many = choices.length > 12;
  const unknown = list.filter((word) => !choices.some((choice) => choice.word === word)).map((word) => ({ word: String(word), label: say("form.not-listed", { word: String(word) }), meaning: "" }));
  const match = filter.toLowerCase();
  const shown = [...choices, ...unknown].filter((choice) => list.includes(choice.word) || `${choice.label} ${choice.meaning}`.toLowerCase().includes(match));
  return (
    <div class="checks">
      {many && <p><label for={id}>{say("form.find")}<span class="hidden"> {label}</span></label> <input id={id} type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} /></p>}
      <div class={many ? "scrolls" : ""} tabIndex={many ? 0 : undefined} role={many ? "group" : undefined} aria-label={many ? say("form.words", { label }) : undefined}>
        {shown.map((choice) => (
          <label key={choice.word} class="option">
            <input type="checkbox" value={choice.word} checked={list.includes(choice.word)} onChange={(event) => set(event.currentTarget.checked ? [...list, choice.word] : list.filter((word) => word !== choice.word))} />
            <span>{choice.label}{choice.meaning && <span class="meaning">{choice.meaning}</span>}</span>
          </label>
        ))}
        {shown.length === 0 && <p>{say(match ? "form.no-match" : "form.no-choice")}</p>}
      </div>
    </div>
  );
}

/** Texts, one a line. */
function Lines({ part, list, set, label }: { part: Part; list: Value[]; set(items: Value[]): void; label: string }) {
  const id = useId();
  const [fault, setFault] = useState("");
  const [draft, setDraft] = useState<string | undefined>();
  const commit = (text: string) => {
    const fits = text.split("\n").filter((line) => line.trim() !== "").map((line) => fitting(part, line));
    const wrong = fits.find((fit) => fit.fault);
    setFault(wrong?.fault ?? "");
    if (wrong) return;
    setDraft(undefined);
    set(fits.map((fit) => fit.value!));
  };
  return (
    <>
      <label for={id}>{say("form.lines")}<span class="hidden">: {label}</span>{part.expected && ` (${part.expected})`}</label>
      <textarea id={id} rows={Math.max(2, list.length + 1)} value={draft ?? list.map(String).join("\n")} aria-invalid={fault ? true : undefined}
        onInput={(event) => setDraft(event.currentTarget.value)} onChange={(event) => commit(event.currentTarget.value)} />
      {fault && <p class="fault" role="alert">{fault}</p>}
    </>
  );
}

/** A list of items with members of their own. */
function ItemsField({ form, part, path }: At) {
  const id = useId();
  const [adding, setAdding] = useState(false);
  const value = own(form, path);
  const list = Array.isArray(value) ? value : [];
  const name = String(path[path.length - 1]);
  const noun = oneOf(name);
  const choose = (answer: Answer) => {
    setAdding(answer === "these");
    if (answer !== "these") form.state([path, answer === "none" ? [] : undefined]);
  };
  const answer = answerOf(value, adding);
  return (
    <fieldset class="field list" id={anchor(path)} aria-describedby={`${id}-hint`}>
      <legend>{part.label(name)}</legend>
      <Hint part={part} id={`${id}-hint`} />
      {list.length === 0 && <Three id={id} answer={answer} choose={choose} these={say("form.some")} />}
      <SetOff form={form} path={path} deep={list.length === 0} />
      {list.map((item, index) => <Item key={isObject(item) ? String(item["id"] ?? index) : index} form={form} part={part.item!} path={[...path, index]} noun={noun} />)}
      {adding && (
        <Draft
          form={form} part={part.item!} path={[...path, list.length]} noun={noun}
          done={(made) => {
            setAdding(false);
            if (made !== undefined) form.state([[...path, list.length], made]);
          }}
        />
      )}
      {answer === "these" && !adding && <button type="button" onClick={() => setAdding(true)}>{say("form.another", { noun })}</button>}
    </fieldset>
  );
}

function Item({ form, part, path, noun }: At & { noun: string }) {
  const value = own(form, path);
  const findings = form.places.within(pointerOf(path));
  const worst = findings[0];
  const name = nameOf(value) || `${noun} ${Number(path[path.length - 1]) + 1}`;
  const alone = Number(path[path.length - 1]) === 0 && at(form.value, [...path.slice(form.base.length, -1), 1]) === undefined;
  return (
    <details class="item" id={anchor(path)} open={alone}>
      <summary>{name} {worst && <Tag kind={kindOf(worst)} />}</summary>
      <SetOff form={form} path={path} deep={false} />
      <Members form={form} part={part} path={path} />
      <button type="button" class="link clear" onClick={() => form.state([path, undefined])}>{say("form.remove", { noun })}<span class="hidden">: {name}</span></button>
    </details>
  );
}

/** An object: its members, or a question whether to say something about it. */
function ObjectField({ form, part, path }: At) {
  const [adding, setAdding] = useState(false);
  const value = own(form, path);
  const name = path[path.length - 1]!;
  const label = part.label(name);
  const id = useId();
  const needs = part.members.some(([member]) => part.demands(member));
  return (
    <fieldset class="field object" id={anchor(path)} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <Hint part={part} id={`${id}-hint`} />
      <SetOff form={form} path={path} deep={value === undefined && needs} />
      {value === undefined && needs ? (
        adding ? (
          <Draft form={form} part={part} path={path} noun={label.toLowerCase()}
            done={(made) => {
              setAdding(false);
              if (made !== undefined) form.state([path, made]);
            }} />
        ) : (
          <button type="button" onClick={() => setAdding(true)}>{say("form.state")}<span class="hidden">: {label}</span></button>
        )
      ) : (
        <Members form={form} part={part} path={path} />
      )}
      {value !== undefined && path.length > 1 && <Clear form={form} path={path} label={label} />}
    </fieldset>
  );
}

// What is not in the manifest yet

/** Holds a new part until everything is stated that the format demands of it, so that no form ever adds a fault. */
function Draft({ form, part, path, noun, done }: At & { noun: string; done(made: Value | undefined): void }) {
  const [value, setValue] = useState<Value>(() => initial(form, part, path));
  const members = isObject(value) ? value : {};
  const lacking = part.members.filter(([name]) => part.demands(name) && !Object.hasOwn(members, name));
  const inner: Form = {
    ...form,
    value,
    base: path,
    state: (...changes) => {
      const outside = changes.filter(([target]) => !within(target, path));
      if (outside.length > 0) form.state(...outside);
      const inside = changes.filter(([target]) => within(target, path));
      setValue((old) => inside.reduce<Value>((next, [target, made]) => withPart(next, target.slice(path.length), made) ?? {}, old));
    },
  };
  const asked = part.members.filter(([name]) => name !== "id" && (part.demands(name) || HELPFUL.includes(name)));
  return (
    <div class="draft" id={`draft${pointerOf(path)}`} role="group" aria-label={say("form.new", { noun })}>
      {(asked.length > 0 ? asked : part.members.slice(0, 4)).map(([name, member]) => <Field key={name} form={inner} part={member} path={[...path, name]} />)}
      <p class="actions">
        <button type="button" class="main" disabled={lacking.length > 0} onClick={() => done(value)}>{say("form.add", { noun })}</button>{" "}
        <button type="button" onClick={() => done(undefined)}>{say("form.cancel")}</button>
      </p>
      {lacking.length > 0 && <p class="hint">{say("form.needed", { members: lacking.map(([name, member]) => member.label(name).toLowerCase()).join(", ") })}</p>}
    </div>
  );
}

/** Members that tell one item from another, asked at once. */
const HELPFUL = ["name", "title", "statement", "citation"];

const within = (target: Path, path: Path) => path.every((step, index) => target[index] === step);

/** An id is made for the user; nothing else is stated. */
function initial(form: Form, part: Part, path: Path): Value {
  if (part.member("id")?.type !== "Id") return {};
  const list = at(form.manifest, path.slice(0, -1));
  const taken = new Set((Array.isArray(list) ? list : []).map((item) => (isObject(item) ? item["id"] : undefined)));
  const stem = oneOf(String(path[path.length - 2])).split(" ")[0]!.replace(/[^a-z]/g, "");
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return { id: `${stem}-${number}` };
}
