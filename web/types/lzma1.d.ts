// What we use of lzma1. It gives its sources for types, and those are not written for checks as strict as ours.
export function decompress(packed: Uint8Array): Uint8Array;
