/** How many random models a law is tried on: more in the long suite (`npm run test:long`). */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: process.env.MODUS_LONG ? usual * 100 : usual,
});

/** Laws try thousands of models and may take minutes on a busy machine. */
export const patience = process.env.MODUS_LONG ? 10_800_000 : 600_000;
