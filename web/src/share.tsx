// Sharing: by file, or by a link that holds the manifest, after a look at what would be in it.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Value } from "./edit";
import { linkTo } from "./link";
import { harmless } from "./report";
import type { Part } from "./schema";
import { say } from "./words";

interface Props {
  name: string;
  text: string;
  value: { [name: string]: Value } | undefined;
  schema: Part;
  save(): void;
  close(): void;
}

export function ShareDialog({ name, text, value, schema, save, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  const [note, setNote] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const fromDisk = location.protocol === "file:";
  const make = () => linkTo(name, text).then(setLink, (error: Error) => setNote(error.message));
  const copy = () => navigator.clipboard.writeText(link).then(() => setNote(say("share.copied")), () => setNote(say("share.not-copied")));
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="share-title">
      <h1 id="share-title">{say("share.title")}</h1>
      <h2>{say("share.file")}</h2>
      <p>{say("share.file.how")} <button type="button" onClick={save}>{say("share.save")}</button></p>
      <h2>{say("share.link")}</h2>
      {fromDisk
        ? <p>{say("share.disk")}</p>
        : (
          <>
            <p>{say("share.warning")}</p>
            <p>{say("share.holds")}</p>
            <ul>{contents(text, value, schema).map((words) => <li key={words}>{harmless(words)}</li>)}</ul>
            {link === ""
              ? <p><button type="button" onClick={() => void make()}>{say("share.make")}</button></p>
              : (
                <>
                  <p><label for="share-link">{say("share.the-link")}</label> <textarea id="share-link" readOnly rows={3} value={link} /></p>
                  <p><button type="button" onClick={() => void copy()}>{say("share.copy")}</button></p>
                </>
              )}
          </>
        )}
      {note && <p role="status">{note}</p>}
      <p class="actions"><button type="button" onClick={() => dialog.current?.close()}>{say("close")}</button></p>
    </dialog>
  );
}

/** What a reader of the link would get: names and contacts of people and bodies first. */
function contents(text: string, value: { [name: string]: Value } | undefined, schema: Part): string[] {
  const lines = text.split("\n").length;
  const all = [say("share.lines", { count: lines })];
  if (!value) return [...all, say("share.unreadable")];
  const parties = Array.isArray(value["parties"]) ? value["parties"] : [];
  const member = (party: Value, name: string) => (typeof party === "object" && party !== null && !Array.isArray(party) ? party[name] : undefined);
  const names = parties.map((party) => member(party, "name")).filter((name): name is string => typeof name === "string");
  if (names.length > 0) all.push(`${say("share.names", { names: names.slice(0, 10).join("; ") })}${names.length > 10 ? ` ${say("decision.more", { count: names.length - 10 })}` : ""}`);
  const contacts = parties.filter((party) => member(party, "contact") !== undefined).length;
  if (contacts > 0) all.push(say("share.contacts", { count: contacts }));
  const sections = Object.keys(value).filter((name) => typeof value[name] === "object").map((name) => schema.member(name)?.label(name) ?? name);
  if (sections.length > 0) all.push(say("share.sections", { sections: sections.join("; ") }));
  return all;
}
