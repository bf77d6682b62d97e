// A manifest in the fragment of a link: browsers send no fragment to any server.

import { say } from "./words";

/** Programs cut longer addresses. */
const MOST_LETTERS = 8000;
/** A fragment is unpacked no further than this: a small one can hold a very long text. */
const MOST_BYTES = 512 * 1024;
const MARK = "#manifest=";

export interface Linked {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A link to this page with the manifest in it. */
export async function linkTo(name: string, text: string): Promise<string> {
  const packed = await through(new TextEncoder().encode(`${name}\n${text}`), new CompressionStream("deflate-raw"), Infinity);
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  if (letters.length > MOST_LETTERS) throw new Error(say("link.too-long"));
  return `${location.href.split("#")[0]}${MARK}${letters}`;
}

/** What a fragment holds; nothing where it holds no manifest. */
export async function linked(hash: string): Promise<Linked | undefined> {
  if (!hash.startsWith(MARK)) return undefined;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const letters = atob(hash.slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/"));
    bytes = await through(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)), new DecompressionStream("deflate-raw"), MOST_BYTES);
  } catch (error) {
    throw new Error(say(error instanceof RangeError ? "link.long" : "link.damaged"));
  }
  const end = bytes.indexOf(10);
  const name = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))).replace(/[^\w.-]/g, "-").slice(0, 120);
  return { name: /\.(json|ya?ml)$/.test(name) ? name : "linked.palam.yaml", bytes: bytes.slice(end + 1) };
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError("too long");
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
