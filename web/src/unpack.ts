// What the one file has packed: LZMA, which browsers do not know and which makes it smaller by a quarter than what they know, written
// in 85 letters. `build.mjs` packs it.

/** Bits of a probability, and how fast it learns. */
const SCALE = 11;
const LEARNS = 5;
/** Below this the range takes another byte in. */
const SMALL = 2 ** 24;
/** Properties, the size of the dictionary, the size of the whole. */
const HEADER = 13;

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

const chances = (length: number) => new Uint16Array(length).fill(1 << (SCALE - 1));

/** Reads bits, each by how likely it was. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = HEADER + 1;
  #range = 0xffffffff;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let times = 0; times < 4; times += 1) this.#code = ((this.#code << 8) | bytes[this.#at++]!) >>> 0;
  }

  #refill(): void {
    if (this.#range >= SMALL) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#bytes[this.#at++]!) >>> 0;
  }

  one(all: Uint16Array, index: number): number {
    const chance = all[index]!;
    const bound = (this.#range >>> SCALE) * chance;
    let bit = 0;
    if (this.#code < bound) {
      this.#range = bound;
      all[index] = chance + (((1 << SCALE) - chance) >>> LEARNS);
    } else {
      this.#range -= bound;
      this.#code -= bound;
      all[index] = chance - (chance >>> LEARNS);
      bit = 1;
    }
    this.#refill();
    return bit;
  }

  /** Bits of which each is as likely as not. */
  even(count: number): number {
    let value = 0;
    for (; count > 0; count -= 1) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit) this.#code -= this.#range;
      value = value * 2 + bit;
      this.#refill();
    }
    return value;
  }

  tree(all: Uint16Array, from: number, count: number): number {
    let place = 1;
    for (let times = 0; times < count; times += 1) place = place * 2 + this.one(all, from + place);
    return place - (1 << count);
  }

  /** The same from the last bit to the first. */
  reverse(all: Uint16Array, from: number, count: number): number {
    let [place, value] = [1, 0];
    for (let times = 0; times < count; times += 1) {
      const bit = this.one(all, from + place);
      place = place * 2 + bit;
      value |= bit << times;
    }
    return value;
  }
}

/** How long a piece is that is there already. */
class Lengths {
  readonly #choice = chances(2);
  readonly #short = chances(16 << 3);
  readonly #middle = chances(16 << 3);
  readonly #long = chances(256);

  read(bits: Bits, position: number): number {
    if (bits.one(this.#choice, 0) === 0) return 2 + bits.tree(this.#short, position << 3, 3);
    if (bits.one(this.#choice, 1) === 0) return 10 + bits.tree(this.#middle, position << 3, 3);
    return 18 + bits.tree(this.#long, 0, 8);
  }
}

/** How far back a piece is that is there already, less one. */
class Distances {
  readonly #slots = chances(4 << 6);
  readonly #near = chances(128);
  readonly #ends = chances(16);

  read(bits: Bits, length: number): number {
    const slot = bits.tree(this.#slots, Math.min(length - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const begin = (2 | (slot & 1)) * 2 ** count;
    if (slot < 14) return begin + bits.reverse(this.#near, begin - slot, count);
    return begin + bits.even(count - 4) * 16 + bits.reverse(this.#ends, 0, 4);
  }
}

/** A letter; after a piece that was there already it depends on what followed that one. */
function letter(bits: Bits, all: Uint16Array, from: number, followed: number | undefined): number {
  let place = 1;
  for (let mask = 0x80; followed !== undefined && place < 0x100; mask >>= 1) {
    const expected = followed & mask ? 1 : 0;
    const bit = bits.one(all, from + ((1 + expected) << 8) + place);
    place = place * 2 + bit;
    if (bit !== expected) break;
  }
  while (place < 0x100) place = place * 2 + bits.one(all, from + place);
  return place;
}

/** The distances of the last four pieces, and which of them comes again. */
class Past {
  last = [0, 0, 0, 0];
  readonly #isOther = chances(12);
  readonly #isThird = chances(12);
  readonly #isFourth = chances(12);
  readonly #isLong = chances(12 << 4);

  add(distance: number): void {
    this.last = [distance, this.last[0]!, this.last[1]!, this.last[2]!];
  }

  /** Brings the distance that comes again to the front; whether it is more than one letter. */
  again(bits: Bits, state: number, place: number): boolean {
    if (bits.one(this.#isOther, state) === 0) return bits.one(this.#isLong, (state << 4) + place) === 1;
    const which = bits.one(this.#isThird, state) === 0 ? 1 : 2 + bits.one(this.#isFourth, state);
    const [distance] = this.last.splice(which, 1);
    this.last.unshift(distance!);
    return true;
  }
}

/** Unpacks what `xz --format=lzma` has packed, with its size in the header. */
export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const properties = packed[0]!;
  const [context, positions] = [properties % 9, Math.floor(properties / 9) % 5];
  const places = (1 << Math.floor(properties / 45)) - 1;
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  const bytes = new Uint8Array(size);
  const bits = new Bits(packed);
  const letters = chances(0x300 << (context + positions));
  const [isPiece, isAgain] = [chances(12 << 4), chances(12)];
  const [lengths, lengthsAgain, distances, past] = [new Lengths(), new Lengths(), new Distances(), new Past()];
  /** What came last, as one of twelve histories. */
  let state = 0;
  for (let at = 0; at < size; ) {
    const place = at & places;
    if (bits.one(isPiece, (state << 4) + place) === 0) {
      const last = at > 0 ? bytes[at - 1]! : 0;
      const from = 0x300 * (((at & ((1 << positions) - 1)) << context) + (last >> (8 - context)));
      bytes[at] = letter(bits, letters, from, state < 7 ? undefined : bytes[at - past.last[0]! - 1]!);
      at += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length = 1;
    if (bits.one(isAgain, state) === 0) {
      length = lengths.read(bits, place);
      past.add(distances.read(bits, length));
      state = state < 7 ? 7 : 10;
    } else if (past.again(bits, state, place)) {
      length = lengthsAgain.read(bits, place);
      state = state < 7 ? 8 : 11;
    } else {
      state = state < 7 ? 9 : 11;
    }
    const from = at - past.last[0]! - 1;
    const end = Math.min(at + length, size);
    for (let back = from; at < end; at += 1, back += 1) bytes[at] = bytes[back]!;
  }
  return bytes;
}
