// Input that is broken in ways that can be had again.

/** A generator of numbers that gives the same ones every time. */
export function numbers(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

export function mutate(bytes, random) {
  let changed = Buffer.from(bytes);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(changed.length + 1);
    const end = Math.min(changed.length, at + random(40));
    const piece = changed.subarray(at, end);
    const pieces = [
      [changed.subarray(0, at), changed.subarray(end)],
      [changed.subarray(0, at), piece, piece, changed.subarray(end)],
      [changed.subarray(0, at), Buffer.from([random(256)]), changed.subarray(at)],
    ];
    changed = Buffer.concat(pieces[random(pieces.length)]);
  }
  return changed;
}
