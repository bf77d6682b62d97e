// Parts of the one file, each packed in an element of its own.

import { bytesOf, unpack } from "./unpack";

export function unpacked(id: string): Uint8Array<ArrayBuffer> {
  return unpack(bytesOf(document.getElementById(id)!.textContent!));
}
