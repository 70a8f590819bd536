/** Where a command reads and writes, so that commands can be run by a terminal, by a worker and by a test. */
import type { Language } from '@modus-vivendi/engine';

/** The workbench as a command asks for it; where it is served is said when the command has said what it has to say. */
export interface ServePlan {
  /** Null where a case of the library is looked at, and no folder is open. */
  readonly folder: string | null;
  /** The file to begin with, in the folder, or a case as `case:NAME`; null for none. */
  readonly file: string | null;
  readonly port: number | null;
  /** Whether to start a browser. */
  readonly browser: boolean;
  /** Of what is said at the terminal. */
  readonly language: Language;
  /** Of the page, where one was chosen. */
  readonly pageLanguage: Language | null;
  readonly json: boolean;
}

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Width of the terminal in columns. */
  readonly columns: number;
  readonly color: boolean;
  /** Whether progress may be drawn. */
  readonly interactive: boolean;
  readonly cancelled: () => boolean;
  readonly now: () => number;
  readonly readFile: (file: string) => Uint8Array;
  /** Writes the whole file or nothing. */
  readonly writeFile: (file: string, text: string, replace: boolean) => 'written' | 'exists';
  readonly listFiles: (folder: string) => readonly string[];
  /** Where a path really leads; null where there is nothing. */
  readonly find: (path: string) => { readonly kind: 'file' | 'folder'; readonly path: string } | null;
  /** Has the workbench served, until long after the command has ended. */
  readonly serve: (plan: ServePlan) => void;
  /** The library of cases. */
  readonly casesFolder: string;
  readonly defaultLanguage: string;
  /** How the reader starts the program. */
  readonly command: string;
}

/** Exit codes (docs/reference/commands.md). */
export const exit = { well: 0, failed: 1, usage: 2, refused: 3, bug: 70 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Ends a command early, when everything there is to say has been said. */
export class Done extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode) {
    super(`exit ${code}`);
    this.code = code;
  }
}
