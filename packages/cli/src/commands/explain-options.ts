/** What `modus explain` is asked: of decision makers who act alone, or of a coalition. */
import type { CommonOptions } from '../session.ts';

export interface ExplainOptions extends CommonOptions {
  readonly by?: string;
  readonly coalition?: readonly string[];
}

/** Alternatives and improvements spelled out at a terminal; with `--json` all are. */
export const mostListed = 3;
