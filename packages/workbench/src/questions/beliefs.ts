/** Everyone's picture of the conflict: what happens, who foresees it, whom it would surprise and why, and what telling would change (T17). */
import {
  argueOutcome,
  argueSignals,
  argueTelling,
  argueVersions,
  type Compiled,
  type ConceptId,
  compareBeliefs,
  expectationsTable,
  isBelieved,
  isNamed,
  notableStates,
  outcomesTable,
  outcomeVersionsTable,
  rankingsTable,
  type Spoken,
  signalTables,
  speakerFor,
  stateKey,
  type Table,
} from '@modus-vivendi/engine';
import { orByDegree } from './by-degree.ts';
import { type Context, orEnd, Unanswered } from './context.ts';
import { type Told, told } from './story.ts';

export interface BelievedOutcome {
  /** Of the state in the conflict as modeled. */
  readonly key: string;
  readonly title: string;
  /** Holds where each acts on its own picture. */
  readonly holds: boolean;
  readonly lines: readonly Told[];
}

export interface Beliefs {
  /** Whether any belief is stated; without one everyone sees the conflict as modeled. */
  readonly stated: boolean;
  readonly outcomes: readonly BelievedOutcome[];
  /** How many more states there would be something to say of. */
  readonly more: number;
  readonly tellings: readonly (readonly Told[])[];
  /** What moves of one side would tell another, sentence by sentence. */
  readonly signals: readonly (readonly Told[])[];
  /** What would be otherwise if only somebody's beliefs were. */
  readonly versions: readonly (readonly Told[])[];
  readonly tables: readonly Table[];
}

/** States told one by one. */
const mostTold = 8;
/** Rows of the table of outcomes. */
const mostRows = 40;

export function beliefs({ concept }: { readonly concept: ConceptId }, context: Context): Beliefs {
  const { asked, question } = context;
  const compared = orEnd(
    orByDegree(concept, (own) =>
      compareBeliefs(context.file(), { scenario: asked.scenario, view: asked.view, concept: own }, question),
    ),
  );
  if ('ok' in compared) throw new Unanswered(compared.ok ? [] : compared.diagnostics);
  const first = compared.groups[0]!;
  const base = first.view.subject as Compiled;
  const speaker = speakerFor(base, asked.language);
  const notable = notableStates(first);
  const named = notable.filter((s) => isNamed(first.view, s));
  const states = (named.length > 0 ? named : notable).slice(0, mostTold);
  const lines = ({ subject, depth, argument }: Spoken): readonly Told[] =>
    told(speakerFor(subject, asked.language), argument).map((line) => ({
      ...line,
      depth: line.depth + depth,
    }));
  const tables = [
    expectationsTable(first, speaker),
    outcomesTable(first, speaker, mostRows),
    ...signalTables(compared, speaker, mostRows),
    outcomeVersionsTable(compared, speaker),
    rankingsTable(first, speaker),
  ];
  return {
    stated: isBelieved(first.view),
    outcomes: states.map((s) => ({
      key: stateKey(base, s),
      title: speaker.state(s),
      holds: first.outcomes.holds.has(s),
      lines: argueOutcome(compared, s, question).flatMap(lines),
    })),
    more: notable.length - states.length,
    signals: first.signals.map((each) => argueSignals(compared, first, each).flatMap(lines)),
    versions: argueVersions(compared).map((argument) => told(speaker, argument)),
    tellings: first.tellings.map((telling) => told(speaker, argueTelling(first, telling))),
    tables: tables.filter((table) => table !== null),
  };
}
