/** What every claim and every source is used by, over all versions of the model, and what has no claim (T19). */

import type { Compiled, Speaker } from '@modus-vivendi/engine';
import { type Context, Unanswered } from './context.ts';
import { type Element, elementsOf } from './elements.ts';
import { modelVersions } from './model-versions.ts';
import { csvOf, plain } from './outcomes-csv.ts';

/** An element where it is written: in the base model, or in what a scenario or belief changes. */
export interface UsedBy extends Element {
  /** The name of the scenario or belief; null: the base model. */
  readonly within: string | null;
  /** The version that shows it. */
  readonly scenario: readonly string[];
  readonly view: readonly string[];
  /** Something is assumed that no claim speaks for. */
  readonly unmarked: boolean;
}

export interface SourceRow {
  readonly id: string;
  readonly number: number;
  readonly citation: string;
  readonly url: string | null;
  readonly issued: string | null;
  readonly reliability: string | null;
  /** Of its claims, best first. */
  readonly credibility: readonly string[];
  /** Numbers of its claims. */
  readonly claims: readonly { readonly id: string; readonly number: number }[];
  readonly usedBy: readonly UsedBy[];
}

export interface EvidenceUses {
  readonly elements: readonly UsedBy[];
  readonly sources: readonly SourceRow[];
}

export function evidenceUses(_: Record<never, never>, context: Context): EvidenceUses {
  const base = context.compiled({ scenario: [], view: [] });
  const speaker = context.speaker(base);
  const found: UsedBy[] = [];
  const known = new Set<string>();
  const add = (
    elements: readonly Element[],
    within: string | null,
    version: { readonly scenario: readonly string[]; readonly view: readonly string[] },
  ): void => {
    for (const element of elements) {
      const mark = JSON.stringify([element.path, element.label, element.claims]);
      if (known.has(mark)) continue;
      known.add(mark);
      found.push({ ...element, ...version, within, unmarked: isUnmarked(element, elements) });
    }
  };
  add(everyElement(base, speaker), null, { scenario: [], view: [] });
  for (const { scenario, holders, name } of modelVersions({}, context).overlays) {
    const version = { scenario: scenario === null ? [] : [scenario], view: holders };
    add(elementsIn(version, context), name, version);
  }
  const { claims, sources } = base.conflict;
  return {
    elements: found,
    sources: sources.map((source, k): SourceRow => {
      const own = claims.flatMap((claim, at) => (claim.source === source.id ? [{ claim, at }] : []));
      const ids = new Set(own.map(({ claim }) => claim.id));
      const title = speaker.text(source.title, source.id);
      return {
        id: source.id,
        number: k + 1,
        citation: source.author ? `${source.author}: ${title}` : title,
        url: source.url,
        issued: source.issued,
        reliability: source.reliability,
        credibility: [...new Set(own.flatMap(({ claim }) => claim.credibility ?? []))].sort(),
        claims: own.map(({ claim, at }) => ({ id: claim.id, number: at + 1 })),
        usedBy: found.filter((element) => element.claims.some((id) => ids.has(id))),
      };
    }),
  };
}

/** Those that a claim can be attached to here, and those that only the text has room for. */
const everyElement = (compiled: Compiled, speaker: Speaker): readonly Element[] => [
  ...elementsOf(compiled, speaker),
  ...tiedStatements(compiled, speaker),
  ...writtenStates(compiled, speaker),
];

/** Statements whose order among each other is left open. */
const tiedStatements = (
  { conflict: { preferences, decisionMakers } }: Compiled,
  speaker: Speaker,
): readonly Element[] =>
  preferences.flatMap((preference, i) =>
    preference.kind === 'priorities'
      ? preference.priorities.flatMap(({ statements }, k) =>
          statements.length > 1
            ? statements.map((statement, at) => ({
                group: 'statement' as const,
                path: ['preferences', decisionMakers[i]!.id, 'priorities', String(k), String(at)],
                label: `${speaker.decisionMaker(i)} › ${speaker.noun({ noun: 'statement', statement })}`,
                claims: statement.claims,
              }))
            : [],
        )
      : [],
  );

/** States that are written one by one or taken together, where something is claimed of them. */
const writtenStates = (
  { conflict: { graphStates, coalesced } }: Compiled,
  speaker: Speaker,
): readonly Element[] =>
  [...graphStates.map((each) => ({ ...each, id: each.key })), ...coalesced]
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, name, claims }) => ({
      group: 'state' as const,
      path: ['states', id],
      label: speaker.text(name, id),
      claims,
    }));

/** Axes and names of states assume nothing; a statement may rest on what is claimed of the whole preference, and the other way round. */
function isUnmarked({ group, path, claims }: Element, all: readonly Element[]): boolean {
  if (claims.length > 0 || group === 'axis' || group === 'state') return false;
  if (group !== 'statement') return true;
  const whole = path.slice(0, 2).join('\u0000');
  const related = all.filter(
    (each) => each.group === group && each.path.slice(0, 2).join('\u0000') === whole,
  );
  return path.length === 2
    ? related.length === 1
    : related.every((each) => each.path.length > 2 || each.claims.length === 0);
}

/** A version that cannot be compiled shows nothing. */
function elementsIn(
  version: { readonly scenario: readonly string[]; readonly view: readonly string[] },
  context: Context,
): readonly Element[] {
  try {
    const compiled = context.compiled(version);
    return everyElement(compiled, context.speaker(compiled)).filter(
      ({ group }) => group !== 'axis' && group !== 'scenario' && group !== 'belief',
    );
  } catch (problem) {
    if (problem instanceof Unanswered) return [];
    throw problem;
  }
}

/** T19 for a spreadsheet. `words`: headings in the reader's language. */
export function sourcesCsv(
  {
    words,
  }: {
    readonly words: Readonly<
      Record<'number' | 'citation' | 'date' | 'reliability' | 'credibility' | 'claims' | 'usedBy', string>
    >;
  },
  context: Context,
): string {
  const { sources } = evidenceUses({}, context);
  return csvOf([
    [
      words.number,
      words.citation,
      words.date,
      words.reliability,
      words.credibility,
      words.claims,
      words.usedBy,
    ],
    ...sources.map(({ number, citation, issued, reliability, credibility, claims, usedBy }) =>
      [
        String(number),
        citation,
        issued ?? '',
        reliability ?? '',
        credibility.join(' '),
        claims.map(({ id }) => id).join(' '),
        usedBy.map(({ label, within }) => (within === null ? label : `${within} › ${label}`)).join('; '),
      ].map(plain),
    ),
  ]);
}
