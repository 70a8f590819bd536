/** A set of states as bits: the answer to a bulk question. */
export class StateSet {
  readonly size: number;
  private readonly words: Uint32Array;

  /** Empty, over states 0…size−1. */
  constructor(size: number) {
    this.size = size;
    this.words = new Uint32Array((size + 31) >> 5);
  }

  static all(size: number): StateSet {
    const set = new StateSet(size);
    set.words.fill(0xffffffff);
    if (size & 31) set.words[size >> 5] = 0xffffffff >>> (32 - (size & 31));
    return set;
  }

  add(s: number): void {
    this.words[s >> 5]! |= 1 << (s & 31);
  }

  has(s: number): boolean {
    return ((this.words[s >> 5]! >>> (s & 31)) & 1) === 1;
  }

  /** Keeps only what the other set holds too. */
  intersect(other: StateSet): void {
    for (let k = 0; k < this.words.length; k++) this.words[k]! &= other.words[k]!;
  }

  /** Leaves out what the other set holds. */
  subtract(other: StateSet): void {
    for (let k = 0; k < this.words.length; k++) this.words[k]! &= ~other.words[k]!;
  }

  /** Whether the claim is true of some state of the set; asked in ascending order, until it is. */
  some(claim: (s: number) => boolean): boolean {
    for (let k = 0; k < this.words.length; k++) {
      for (let word = this.words[k]!; word !== 0; word &= word - 1)
        if (claim(k * 32 + 31 - Math.clz32(word & -word))) return true;
    }
    return false;
  }

  get count(): number {
    let count = 0;
    for (let word of this.words) for (; word !== 0; word &= word - 1) count++;
    return count;
  }

  /** The states, ascending; at most `most` of them. */
  list(most = Number.POSITIVE_INFINITY): number[] {
    const states: number[] = [];
    for (let k = 0; k < this.words.length && states.length < most; k++) {
      for (let word = this.words[k]!; word !== 0 && states.length < most; word &= word - 1)
        states.push(k * 32 + 31 - Math.clz32(word & -word));
    }
    return states;
  }

  equals(other: StateSet): boolean {
    return this.size === other.size && this.words.every((word, k) => word === other.words[k]);
  }
}
