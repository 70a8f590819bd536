/** Whether what the author expects of coalitions is found. */
import type { Analysis } from '../analysis/analyze.ts';
import { analyzeCoalitions } from '../analysis/coalition.ts';
import { type Coalition, coalitionsOf, everyone } from '../analysis/coalition-moves.ts';
import { equilibriumJumps } from '../analysis/equilibrium-jumps.ts';
import { isCoalitionConceptId } from '../model/concept-ids.ts';
import type { Expectation } from '../model/conflict.ts';
import { type Budget, isRefusal, type Refusal } from '../refusal.ts';
import type { Subject } from './argument.ts';
import { type ExpectationResult, indexIn, type JumpNamed, meetSet, unanswered } from './expectations.ts';

export const isAboutCoalitions = ({ coalition, jumps }: Expectation): boolean =>
  coalition !== null || jumps !== null;

/** `analysis`: of decision makers who act alone, for jumps. Refused questions are unanswered; only cancelling is refused. */
export function meetTogether(
  expectation: Expectation,
  subject: Subject,
  analysis: Analysis,
  budget: Budget,
): ExpectationResult | Refusal {
  const { game } = subject;
  const { concept, coalition } = expectation;
  const asked = coalition === null || coalition === 'all' ? coalitionsOf(everyone(game)) : [coalition];
  if (expectation.jumps) return meetJumps(expectation, subject, analysis, asked, budget);
  if (!isCoalitionConceptId(concept)) return unanswered(expectation);
  const found = analyzeCoalitions(game, asked, [concept], budget);
  if (!isRefusal(found)) return meetSet(expectation, subject, found.stableForAll[0]!); // one concept was asked
  return found.refusal === 'cancelled' ? found : unanswered(expectation);
}

function meetJumps(
  expectation: Expectation,
  subject: Subject,
  { results, ...rest }: Analysis,
  asked: readonly Coalition[],
  budget: Budget,
): ExpectationResult | Refusal {
  const own = results.filter(({ concept }) => concept === expectation.concept);
  if (own.length === 0) return unanswered(expectation);
  const found = equilibriumJumps(subject.game, { ...rest, results: own }, asked, budget);
  if (isRefusal(found)) return found.refusal === 'cancelled' ? found : unanswered(expectation);
  const named = (coalition: Coalition, from: number, to: number): JumpNamed => ({
    coalition: coalition.map((i) => subject.conflict.decisionMakers[i]!.id),
    from: from + 1,
    to: to + 1,
  });
  const there = found.map(({ from, move }) => named(move.by, from, move.to));
  const wanted = expectation.jumps!.map(({ coalition, from, to }) =>
    named(coalition, indexIn(subject, from), indexIn(subject, to)),
  );
  const without = (all: readonly JumpNamed[], known: readonly JumpNamed[]): JumpNamed[] => {
    const keys = new Set(known.map((each) => JSON.stringify(each)));
    return all.filter((each) => !keys.has(JSON.stringify(each)));
  };
  const jumps = { missing: without(wanted, there), unexpected: without(there, wanted) };
  const held = jumps.missing.length === 0 && jumps.unexpected.length === 0;
  return { ...unanswered(expectation), outcome: held ? 'held' : 'failed', count: there.length, jumps };
}
