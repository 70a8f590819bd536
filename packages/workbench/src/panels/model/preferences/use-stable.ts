/** Functions that stay the same from one drawing to the next and do what the latest ones do, for rows that are not drawn anew. */
import { useRef, useState } from 'react';

export function useStable<Acts extends { readonly [name in keyof Acts]: (...args: never[]) => void }>(
  acts: Acts,
): Acts {
  const latest = useRef(acts);
  latest.current = acts;
  const [stable] = useState(
    () =>
      Object.fromEntries(
        Object.keys(acts).map((name) => [
          name,
          (...args: never[]) => latest.current[name as keyof Acts](...args),
        ]),
      ) as Acts,
  );
  return stable;
}
