/**
 * How many random models a law is tried on: more in the long suite (`npm run test:long`), where they are new ones each time. The everyday
 * tests try the same models on every machine, so that they fail for a change of the code alone.
 */
export const runs = (usual: number): { numRuns: number; seed?: number } =>
  process.env.MODUS_LONG ? { numRuns: usual * 100 } : { numRuns: usual, seed: 20_201_103 };

/** Laws try thousands of models and may take minutes on a busy machine. */
export const patience = process.env.MODUS_LONG ? 10_800_000 : 600_000;
