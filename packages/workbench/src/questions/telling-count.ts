/** How many pairs of states two orders of preference put the other way round. */

/** Pairs strictly ordered by both and oppositely. Ranks are from 0, the higher the better. Time O(states × log states). */
export function reversedPairs(before: Int32Array, after: Int32Array): number {
  const order = ascendingBy(before);
  const top = after.reduce((most, rank) => Math.max(most, rank), 0);
  const tree = new Int32Array(top + 2);
  let seen = 0;
  let reversed = 0;
  for (let k = 0; k < order.length; ) {
    let end = k;
    while (end < order.length && before[order[end]!] === before[order[k]!]) end++;
    for (let j = k; j < end; j++) reversed += seen - upTo(tree, after[order[j]!]!);
    for (let j = k; j < end; j++) add(tree, after[order[j]!]!);
    seen += end - k;
    k = end;
  }
  return reversed;
}

function ascendingBy(ranks: Int32Array): Int32Array {
  const top = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const next = new Int32Array(top + 2);
  for (let s = 0; s < ranks.length; s++) next[ranks[s]! + 1]!++;
  for (let rank = 0; rank <= top; rank++) next[rank + 1]! += next[rank]!;
  const order = new Int32Array(ranks.length);
  for (let s = 0; s < ranks.length; s++) order[next[ranks[s]!]!++] = s;
  return order;
}

/** A Fenwick tree of counts. */
function add(tree: Int32Array, rank: number): void {
  for (let k = rank + 1; k < tree.length; k += k & -k) tree[k]!++;
}

function upTo(tree: Int32Array, rank: number): number {
  let count = 0;
  for (let k = rank + 1; k > 0; k -= k & -k) count += tree[k]!;
  return count;
}
