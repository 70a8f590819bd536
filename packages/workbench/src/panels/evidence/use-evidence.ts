/** The evidence kept for the document that is open. */
import { useEffect, useState } from 'react';
import { useWorkbench } from '../../store/store.ts';
import { type Evidence, evidenceKey, watchEvidence } from './passages.ts';

const nothing: Evidence = { texts: [], passages: [] };

export function useEvidence(): {
  readonly key: string;
  readonly evidence: Evidence;
  readonly isKept: boolean;
} {
  const key = useWorkbench(({ document }) => evidenceKey(document));
  const [evidence, setEvidence] = useState(nothing);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    setEvidence(nothing);
    return watchEvidence(key, setEvidence, () => setKept(false));
  }, [key]);
  return { key, evidence, isKept };
}
