/** Numbers by lot, the same for the same seed and draw on every machine, each draw by itself: so that a run can be stopped, gone on with, and merged. */

/** Draws whole numbers from 0 to a limit, the limit left out. */
export function drawn(seed: number, draw: number): (below: bigint) => bigint {
  let counter = Math.imul(seed ^ 0x5bd1e995, 0x27d4eb2f) ^ Math.imul(draw + 1, 0x9e3779b1);
  const word = (): number => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (below) => {
    if (below <= 1n) return 0n;
    // As many words as the limit has, and two more, so that what is left over hardly tips the scale.
    let value = 0n;
    for (let bits = below; bits > 0n; bits >>= 32n) value = (value << 32n) | BigInt(word());
    value = (((value << 32n) | BigInt(word())) << 32n) | BigInt(word());
    return value % below;
  };
}
