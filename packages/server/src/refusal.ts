/** Everything that this server may answer instead of what was asked, each with its HTTP status. The sentences are in words/. */
const statuses = {
  'not-this-machine': 403,
  'wrong-host': 421,
  'wrong-origin': 403,
  'wrong-method': 405,
  'no-key': 403,
  'used-key': 403,
  'no-page': 404,
  'no-folder': 404,
  'bad-path': 403,
  'no-file': 404,
  'no-permission': 403,
  'too-large': 413,
  'no-condition': 428,
  changed: 412,
  exists: 412,
  'not-writable': 403,
  'not-creatable': 403,
  'no-space': 507,
  'bad-request': 400,
  broken: 500,
} as const;

export type RefusalCode = keyof typeof statuses;

export interface Refusal {
  readonly refusal: RefusalCode;
  /** Where a save met another version on disk: that version, or null where the file is gone. */
  readonly etag?: string | null;
}

export const statusOf = (code: RefusalCode) => statuses[code];

export const refuse = (refusal: RefusalCode): Refusal => ({ refusal });

export const isRefusal = (answer: object): answer is Refusal => 'refusal' in answer;

const known: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'no-file',
  ENOTDIR: 'no-file',
  EISDIR: 'no-file',
  ENXIO: 'no-file',
  ELOOP: 'bad-path',
  EINVAL: 'bad-path',
  ENAMETOOLONG: 'bad-path',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
};

/** What the operating system's complaint means here; complaints that nobody can act on are thrown again. */
export function refusalFor(problem: unknown): Refusal {
  const { code = '' } = problem as NodeJS.ErrnoException;
  const refusal = known[code];
  if (refusal === undefined) throw problem;
  return refuse(refusal);
}
