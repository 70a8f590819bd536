/** What `modus analyze` is asked: of decision makers who act alone, or of coalitions. */
import type { CommonOptions } from '../session.ts';

export interface AnalyzeOptions extends CommonOptions {
  readonly states?: string;
  readonly tableau?: true;
  readonly limit?: string;
  readonly coalition?: readonly string[];
  readonly jumps?: boolean;
  readonly merge?: readonly string[];
}
