/** Who may come in: whoever has the key from the terminal, and from then on the browser that brought it. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const random = (): string => randomBytes(32).toString('base64url');

const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** How long a key for one use may wait to be used, in milliseconds. */
const patience = 120_000;

export interface Keys {
  /** Opens as often as it is needed; shown in the terminal only. */
  readonly key: string;
  /** What a browser keeps after it has come in. */
  readonly pass: string;
  /**
   * A key that opens once and soon. It is for starting the browser: other users of the machine can see the command lines of all programs,
   * and the address with them.
   */
  readonly issueOnce: () => string;
  readonly admit: (key: string) => 'admitted' | 'used' | 'wrong';
  readonly isPass: (pass: string | undefined) => boolean;
}

export function makeKeys(now: () => number = Date.now): Keys {
  const key = random();
  const pass = random();
  /** Keys for one use, and until when each opens. */
  const once = new Map<string, number>();
  return {
    key,
    pass,
    issueOnce: () => {
      const issued = random();
      once.set(issued, now() + patience);
      return issued;
    },
    admit: (given) => {
      if (sameText(given, key)) return 'admitted';
      const until = once.get(given);
      if (until === undefined) return 'wrong';
      once.set(given, 0);
      return now() <= until ? 'admitted' : 'used';
    },
    isPass: (given) => given !== undefined && sameText(given, pass),
  };
}
