/** Which versions of the local history may go: close together they are kept for minutes, then hourly, then daily. Pure. */

/** A version as the thinning sees it. */
export interface Kept {
  readonly id: number;
  /** The document it is a version of. */
  readonly document: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** Bytes that it takes. */
  readonly size: number;
  /** Made for a reason, before something was replaced: never thinned, only dropped with the oldest. */
  readonly marked: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Up to which age one version is kept in how long a stretch of time. */
const paces: readonly { readonly age: number; readonly every: number }[] = [
  { age: 10 * minute, every: 0 },
  { age: 2 * hour, every: 5 * minute },
  { age: 2 * day, every: hour },
  { age: Number.POSITIVE_INFINITY, every: day },
];

/** The most bytes of all versions together. */
const mostBytes = 32 * 1024 * 1024;

/** The ids of the versions that may go. The first and the last version of a document stay, and of each stretch of time the last. */
export function thinned(versions: readonly Kept[], now: number): readonly number[] {
  const gone: number[] = [];
  for (const own of byDocument(versions).values()) {
    const stretches = new Set<string>();
    own.forEach(({ id, at, marked }, k) => {
      const { every } = paces.find(({ age }) => now - at < age)!; // the last pace has no end
      if (marked || every === 0) return;
      const stretch = `${every} ${Math.floor(at / every)}`;
      if (stretches.has(stretch) && k > 0 && k < own.length - 1) gone.push(id);
      stretches.add(stretch);
    });
  }
  return gone;
}

/** The ids of the oldest versions that have to go for the rest to fit; the newest of each document is the last to go. */
export function oldestBeyond(versions: readonly Kept[], most: number = mostBytes): readonly number[] {
  let size = versions.reduce((sum, each) => sum + each.size, 0);
  const newest = new Set([...byDocument(versions).values()].map((own) => own[0]!.id)); // no group is empty
  const inOrder = [...versions].sort(
    (a, b) => Number(newest.has(a.id)) - Number(newest.has(b.id)) || a.at - b.at || a.id - b.id,
  );
  const gone: number[] = [];
  for (const { id, size: bytes } of inOrder) {
    if (size <= most) break;
    gone.push(id);
    size -= bytes;
  }
  return gone;
}

/** Newest first. */
function byDocument(versions: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const version of [...versions].sort((a, b) => b.at - a.at || b.id - a.id)) {
    const group = groups.get(version.document) ?? [];
    group.push(version);
    groups.set(version.document, group);
  }
  return groups;
}
