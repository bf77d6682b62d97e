// Packs what the one file holds, for `src/unpack.ts`.

import { execFileSync } from "node:child_process";

/** Text that a page holds as it is: LZMA by `xz`, in 85 letters. */
export function pack(bytes) {
  const packed = execFileSync("xz", ["--format=lzma", "-9", "--extreme", "--stdout"], { input: bytes, maxBuffer: 1 << 28 });
  // `xz` reads from a pipe and does not know the size beforehand.
  packed.writeBigUInt64LE(BigInt(bytes.length), 5);
  return lettersOf(packed);
}

function lettersOf(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const letters = Buffer.alloc((whole.length / 4) * 5);
  for (let at = 0, to = 0; at < whole.length; at += 4, to += 5) {
    let value = whole.readUInt32BE(at);
    for (let place = to + 4; place >= to; place -= 1) {
      const letter = (value % 85) + 35;
      letters[place] = letter === 60 ? 126 : letter;
      value = Math.floor(value / 85);
    }
  }
  return letters.toString("latin1");
}
