/** Coalitions and their concepts named on the command line. */
import {
  type Coalition,
  type CoalitionConceptId,
  type Compiled,
  coalitionsOf,
  everyone,
  isCoalitionConceptId,
} from '@modus-vivendi/engine';
import type { Session } from '../session.ts';
import { askedDecisionMakers } from './references.ts';

/** The coalition concepts in a list, each once, and the rest of it, which is asked of decision makers who act alone. */
export function sortedConcepts(list = ''): {
  readonly own: readonly CoalitionConceptId[];
  readonly alone: string;
} {
  const named = list.split(',').map((each) => each.trim().toLowerCase());
  return {
    own: [...new Set(named.filter(isCoalitionConceptId))],
    alone: named.filter((each) => !isCoalitionConceptId(each)).join(','),
  };
}

/** Coalitions are answered by sequences; ends the command where one countermove is asked for. */
export function refuseSingle(session: Session): void {
  if (session.options.countermove === 'single') session.usage(session.words('error.coalition-single'));
}

/** Each coalition once, its members in order; `all` and `stated` may be among them. */
export function askedCoalitions(
  asked: readonly string[] = ['all'],
  compiled: Compiled,
  session: Session,
): readonly Coalition[] {
  const found = asked.flatMap((list): readonly Coalition[] => {
    if (list === 'all') return coalitionsOf(everyone(compiled.game));
    if (list !== 'stated') return [askedDecisionMakers(list, compiled, session) ?? []];
    const { coalitions } = compiled.conflict;
    return coalitions.length > 0 ? coalitions : session.usage(session.words('error.no-coalitions'));
  });
  const once = found.map((members) => [...new Set(members)].sort((a, b) => a - b));
  return [...new Map(once.map((members) => [members.join(), members])).values()];
}
