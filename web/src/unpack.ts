// What the one file has packed: LZMA, which browsers do not know and which makes it smaller by a quarter than what they know, written
// in 85 letters. `pack.mjs` packs it.

import { decompress } from "lzma1";

/** Four bytes in five letters, from `#` on; `~` stands for `<`, which begins what a page takes for its own. */
export function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array((letters.length / 5) * 4);
  for (let at = 0, to = 0; at < letters.length; to += 4) {
    let value = 0;
    for (const end = at + 5; at < end; at += 1) {
      const letter = letters.charCodeAt(at);
      value = value * 85 + (letter === 126 ? 60 : letter) - 35;
    }
    bytes[to] = value / 2 ** 24;
    bytes[to + 1] = value >>> 16;
    bytes[to + 2] = value >>> 8;
    bytes[to + 3] = value;
  }
  return bytes;
}

/** What was packed; what stands behind it fills the last letters up. */
export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(decompress(packed));
}
