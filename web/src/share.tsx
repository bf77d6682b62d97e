// Sharing: by file, or by a link that holds the manifest, after a look at what would be in it.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Value } from "./edit";
import { linkTo } from "./link";
import { harmless } from "./report";

interface Props {
  name: string;
  text: string;
  value: { [name: string]: Value } | undefined;
  save(): void;
  close(): void;
}

export function ShareDialog({ name, text, value, save, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [link, setLink] = useState("");
  const [told, setTold] = useState("");
  useEffect(() => dialog.current?.showModal(), []);
  const fromDisk = location.protocol === "file:";
  const make = () => linkTo(name, text).then(setLink, (error: Error) => setTold(error.message));
  const copy = () => navigator.clipboard.writeText(link).then(() => setTold("The link is copied."), () => setTold("This browser does not let the page copy. Select the link and copy it."));
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="share-title">
      <h1 id="share-title">Share this manifest</h1>
      <h2>As a file</h2>
      <p>Save the file and send it as you send other files. <button type="button" onClick={save}>Save the file</button></p>
      <h2>As a link</h2>
      {fromDisk
        ? <p>This edition of the page is a file on your disk, so a link to it would lead nowhere for others. Share the file.</p>
        : (
          <>
            <p>The link holds the whole manifest behind the sign #. Browsers send that part to no server. But whoever has the link can read all of it, and links stay in histories, chats and mail.</p>
            <p>It would hold:</p>
            <ul>{contents(text, value).map((words) => <li key={words}>{harmless(words)}</li>)}</ul>
            {link === ""
              ? <p><button type="button" onClick={() => void make()}>Make a link with all of this in it</button></p>
              : (
                <>
                  <p><label for="share-link">The link</label> <textarea id="share-link" readOnly rows={3} value={link} /></p>
                  <p><button type="button" onClick={() => void copy()}>Copy the link</button></p>
                </>
              )}
          </>
        )}
      {told && <p role="status">{told}</p>}
      <p class="actions"><button type="button" onClick={() => dialog.current?.close()}>Close</button></p>
    </dialog>
  );
}

/** What a reader of the link would get: names and contacts of people and bodies first. */
function contents(text: string, value: { [name: string]: Value } | undefined): string[] {
  const lines = text.split("\n").length;
  const all = [`${lines} lines of text, comments included`];
  if (!value) return [...all, "the text cannot be read as a manifest, so look through it yourself"];
  const parties = Array.isArray(value["parties"]) ? value["parties"] : [];
  const member = (party: Value, name: string) => (typeof party === "object" && party !== null && !Array.isArray(party) ? party[name] : undefined);
  const names = parties.map((party) => member(party, "name")).filter((name): name is string => typeof name === "string");
  if (names.length > 0) all.push(`names: ${names.slice(0, 10).join("; ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`);
  const contacts = parties.filter((party) => member(party, "contact") !== undefined).length;
  if (contacts > 0) all.push(`contact details of ${contacts} of them`);
  const sections = Object.keys(value).filter((name) => typeof value[name] === "object");
  if (sections.length > 0) all.push(`the sections ${sections.join(", ")}`);
  return all;
}
