/** What every command shares: language, words, canvas, budget, and ways to end. */
import {
  type Budget,
  type Compiled,
  type ConceptId,
  type Countermove,
  closest,
  compile,
  conceptSpellings,
  conceptsFor,
  type Diagnostic,
  type Game,
  isCoalitionConceptId,
  isConceptId,
  isRefusal,
  type Language,
  languages,
  type ModelHeader,
  type Outcome,
  type Question,
  type Refusal,
  refuse,
  type Speaker,
  sayDiagnostic,
  sayMend,
  sayRefusal,
  speakerFor,
  type Variant,
} from '@modus-vivendi/engine';
import type { Canvas } from './draw.ts';
import { Done, type ExitCode, exit, type Io } from './io.ts';
import type { Loaded } from './loaded.ts';
import { version } from './version.ts';
import type { WordId } from './words/en.ts';
import { type Words, wordsIn } from './words/words.ts';

/** The options that every question takes, as they come from the command line. */
export interface CommonOptions {
  readonly scenario?: string;
  readonly view?: string;
  readonly concept?: string;
  readonly countermove?: string;
  readonly engine?: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
  readonly lang?: string;
  readonly quiet?: boolean;
}

const split = (list: string | undefined, by = ','): string[] =>
  (list ?? '')
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

export class Session {
  readonly io: Io;
  readonly options: CommonOptions;
  readonly language: Language;
  readonly words: Words;
  readonly canvas: Canvas;
  readonly budget: Budget;
  private started: number;
  private drawn = false;

  constructor(io: Io, options: CommonOptions) {
    this.io = io;
    this.options = options;
    const wanted = options.lang ?? io.defaultLanguage;
    this.language = (languages as readonly string[]).includes(wanted) ? (wanted as Language) : 'en';
    this.words = wordsIn(this.language);
    this.canvas = {
      width: Math.max(40, Math.min(io.columns, 120)),
      color: io.color,
      language: this.language,
    };
    this.started = io.now();
    this.budget = { states: 1 << 25, cancelled: io.cancelled, progress: (done) => this.progress(done) };
    if (wanted !== this.language && options.lang !== undefined)
      this.usage(
        this.words('error.bad-value', { value: wanted, name: '--lang', names: languages.join(', ') }),
      );
  }

  get json(): boolean {
    return this.options.json ?? false;
  }

  get question(): Question {
    return { countermove: (this.options.countermove ?? 'sequences') as Countermove, budget: this.budget };
  }

  say(text: string): void {
    this.clearProgress();
    this.io.out(`${text}\n`);
  }

  /** What to try next, the command on a line of its own so that it can be copied; nothing with `--quiet`. */
  hint(text: string, command?: string): void {
    if (this.options.quiet || this.json) return;
    this.io.out(command === undefined ? `${text}\n` : `${text}\n  ${command}\n`);
  }

  sayJson(value: unknown): void {
    this.clearProgress();
    this.io.out(`${JSON.stringify(value, null, 2)}\n`);
  }

  variant(): Variant {
    const set = (this.options.set ?? []).map((each) => {
      const at = each.indexOf('=');
      if (at < 1) this.usage(this.words('error.bad-set', { value: each }));
      return { path: each.slice(0, at), value: each.slice(at + 1) };
    });
    return { scenario: split(this.options.scenario), view: split(this.options.view, '/'), set };
  }

  /** Views to compare beside the conflict as modeled; null: every stated one. */
  views(
    listed: string | undefined,
    view: readonly string[] | undefined,
  ): readonly (readonly string[])[] | null {
    if (view && view.length > 0) return [view];
    if (listed === undefined) return null;
    return listed === 'none' ? [] : split(listed).map((each) => each.split('/'));
  }

  header({ sha256 }: Loaded): ModelHeader {
    return { modus: version, sha256, set: this.options.set ?? [] };
  }

  /** Concepts asked for that are answered here, and refusals for the others. `all` are those that suit the game, which is asked for only then. */
  concepts(
    game: () => Game,
    fallback: readonly ConceptId[] = ['nash', 'gmr', 'smr', 'seq'],
  ): {
    ids: readonly ConceptId[];
    refusals: readonly { concept: string; refusal: Refusal }[];
  } {
    const asked = split(this.options.concept);
    if (asked.length === 0) return { ids: fallback, refusals: [] };
    const ids: ConceptId[] = [];
    const refusals: { concept: string; refusal: Refusal }[] = [];
    for (const each of asked.flatMap((name) => (name === 'all' ? conceptsFor(game()) : name.toLowerCase()))) {
      if (isConceptId(each)) ids.push(each);
      else if (isCoalitionConceptId(each))
        refusals.push({ concept: each, refusal: refuse('needs-coalition', { concept: each }) });
      else
        this.usage(
          sayRefusal(
            this.language,
            refuse('unknown-concept', {
              name: each,
              names: closest(each, conceptSpellings) ?? conceptSpellings.join(', '),
            }),
          ),
        );
    }
    return { ids: [...new Set(ids)], refusals };
  }

  /** Compiles the variant asked for, or ends the command with what is wrong. */
  compile(loaded: Loaded, variant: Variant = this.variant()): Compiled {
    return this.compiled(loaded, compile(loaded.file, variant, this.budget));
  }

  compiled(loaded: Loaded, outcome: Outcome | Refusal): Compiled {
    if (isRefusal(outcome)) throw this.refused(outcome);
    if (!outcome.ok) {
      this.diagnose(loaded, outcome.diagnostics);
      throw new Done(exit.failed);
    }
    const wanted = this.options.engine ?? 'auto';
    const engine = engineOf(outcome.compiled);
    if (wanted !== 'auto' && wanted !== engine)
      throw this.refused(refuse('wrong-engine', { wanted, engine }));
    this.diagnose(loaded, outcome.compiled.diagnostics, true);
    return outcome.compiled;
  }

  speaker(compiled: Compiled): Speaker {
    return speakerFor(compiled, this.language);
  }

  /** Writes diagnostics to standard error (and with `--json`, unless only in passing, to standard output). */
  diagnose({ name, place }: Loaded, diagnostics: readonly Diagnostic[], inPassing = false): void {
    this.clearProgress();
    const written = diagnostics.map((diagnostic) => {
      const { line, column } = place(diagnostic.span.start);
      return {
        severity: diagnostic.severity,
        file: name,
        line,
        column,
        code: diagnostic.code,
        message: sayDiagnostic(this.language, diagnostic),
        fix: sayMend(this.language, diagnostic),
      };
    });
    if (!(inPassing && this.options.quiet)) {
      for (const { file, line, column, code, message, fix } of written)
        this.io.err(`${file}:${line}:${column}: ${code}: ${message}${fix ? ` (${fix})` : ''}\n`);
    }
    if (this.json && !inPassing) this.sayJson({ diagnostics: written });
  }

  /** Says which of several concepts are not answered, and why. */
  sayRefusals(refusals: readonly { readonly concept: string; readonly refusal: Refusal }[]): void {
    const by = new Map<string, string[]>();
    for (const { concept, refusal } of refusals) {
      const reason = sayRefusal(this.language, refusal);
      by.set(reason, [...(by.get(reason) ?? []), concept]);
    }
    for (const [reason, concepts] of by) this.io.err(`modus: ${concepts.join(', ')}: ${reason}\n`);
  }

  /** What went wrong with a file, in words; ends the command. */
  fileProblem(problem: unknown, file: string, about: 'error.unreadable' | 'error.unwritable'): never {
    const { code = '', message } = problem as { readonly code?: string; readonly message: string };
    const known: Readonly<Record<string, WordId>> = {
      ENOENT: 'error.no-folder',
      ENOTDIR: 'error.no-folder',
      EACCES: 'error.no-permission',
      EPERM: 'error.no-permission',
      EROFS: 'error.no-permission',
      EISDIR: 'error.is-folder',
      ENAMETOOLONG: 'error.too-long-name',
    };
    if (code === 'ENOENT' && about === 'error.unreadable')
      return this.usage(this.words('error.no-file', { file }));
    const detail = known[code] ? this.words(known[code]) : code || message;
    return this.usage(this.words(about, { file, detail: { phrase: detail } }));
  }

  /** Says why there is no answer; to be thrown. Questions about things that do not exist are usage errors. */
  refused(refusal: Refusal): Done {
    this.clearProgress();
    const message = sayRefusal(this.language, refusal);
    this.io.err(`modus: ${message}\n`);
    if (this.json) this.sayJson({ diagnostics: [], refusal: { code: refusal.refusal, message } });
    const misnamed: readonly string[] = [
      'unknown-scenario',
      'unknown-view',
      'unknown-path',
      'unknown-concept',
      'same-axis',
      'unknown-evidence',
      'misspelt-evidence',
      'cannot-fall',
    ];
    return new Done(misnamed.includes(refusal.refusal) ? exit.usage : exit.refused);
  }

  usage(message: string): never {
    return this.end(exit.usage, message);
  }

  end(code: ExitCode, message: string): never {
    this.clearProgress();
    this.io.err(`modus: ${message}\n`);
    throw new Done(code);
  }

  quit(code: ExitCode): never {
    throw new Done(code);
  }

  /** Drawn only when the work has taken more than a second. */
  private progress(done: number): void {
    if (!this.io.interactive || this.options.quiet || this.io.now() - this.started < 1000) return;
    this.io.err(`\r${this.words('progress', { percent: Math.floor(done * 100) })} `);
    this.drawn = true;
  }

  private clearProgress(): void {
    if (this.drawn) this.io.err('\r\u001b[K');
    this.drawn = false;
  }
}

/** Which representation answers: states and cells alike run on one algorithm; what differs is where the moves come from. */
export const engineOf = ({ conflict }: Compiled): 'dense' | 'graph' =>
  conflict.form === 'graph' || conflict.coalesced.length > 0 ? 'graph' : 'dense';
