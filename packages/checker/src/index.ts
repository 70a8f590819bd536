/**
 * Accepts or rejects a certificate for a conflict.
 *
 * Only the validated conflict is taken from the engine. Expressions, states, moves, preferences and the concepts are the
 * checker's own, so that an error would have to be made twice to go unnoticed. The certificate may be any JSON whatever.
 */
import type { Conflict } from '@modus-vivendi/engine';
import type { Court } from './answers.ts';
import { type Assembly, jointGains, named, readClosed, readCoalition } from './closed.ts';
import { checkCoalition, isCoalitionConcept, readCoalitions } from './coalition.ts';
import { checkStable, checkUnstable, checkWeak } from './concepts.ts';
import { checkForeseen, readForesight } from './foresight.ts';
import { buildGame } from './moves.ts';
import { type Problem, Rejection, reject } from './problem.ts';
import { readReach } from './reach.ts';
import { fields, inside, list, readers, record, text, word } from './shape.ts';
import { checkSubject, conceptNamed, readConcepts, readStates } from './subject.ts';

export { type Code, type Detail, describe, type Problem } from './problem.ts';
export { sayProblem } from './translations.ts';

export interface Report {
  /** True when nothing is wrong: every verdict the certificate says it covers is there once, and proven. */
  readonly accepted: boolean;
  /** How many verdicts were proven. */
  readonly verdicts: number;
  /** At most 100; the first found in each verdict and each reach. */
  readonly problems: readonly Problem[];
}

export interface Options {
  /** Hash of the model file, to be compared with the one the certificate names. */
  readonly sha256: string;
  readonly signal?: { readonly aborted: boolean };
}

const MOST = 100;
const head = ['modus', 'modelSha256', 'scenario', 'view', 'countermove', 'concepts', 'states'];
const optional = ['foresight', 'coalitions', 'coalitionReach'];

/** Checks every verdict of a certificate; never throws, whatever the certificate is. */
export function check(conflict: Conflict, certificate: unknown, options: Options): Report {
  const problems: Problem[] = [];
  let verdicts = 0;
  const report = (): Report => ({ accepted: problems.length === 0, verdicts, problems });
  const over = (): boolean => problems.length >= MOST || problems.at(-1)?.code === 'aborted';

  /** Does one part of the work; null when it is rejected, which is noted, or when there is no point in going on. */
  const attempt = <T>(work: () => T): T | null => {
    if (over()) return null;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      problems.push(error.problem);
      return null;
    }
  };

  const found = attempt(() => fields(certificate, '', [...head, 'verdicts', 'reach'], optional));
  if (found === null) return report();
  const single = attempt(() => word(found.countermove, '/countermove', ['sequences', 'single']) === 'single');
  attempt(() => text(found.modus, '/modus'));
  attempt(() => checkSubject(found, conflict, options.sha256));
  if (problems.length > 0 || single === null) return report();

  const game = attempt(() => buildGame(conflict, options.signal));
  if (game === null) return report();
  const read = readers(game);
  const asked = attempt(() => readConcepts(found.concepts, game, single));
  const states = attempt(() => readStates(found.states, game, read));
  const claims = attempt(() => list(found.verdicts, '/verdicts', (value, path) => ({ value, path })));
  if (asked === null) return report();
  /** A table of parts by name, each read once; null: found broken. */
  const table = <T>(field: string, one: (value: unknown, path: string) => T): Map<string, T | null> => {
    const all = attempt(() => record(found[field] ?? {}, inside('', field))) ?? {};
    return new Map(
      Object.entries(all).map(([name, value]) => [
        name,
        attempt(() => one(value, inside(inside('', field), name))),
      ]),
    );
  };
  const reaches = table('reach', (value, path) => readReach(game, read, value, path, single));
  const foresights = table('foresight', (value, path) => readForesight(game, read, value, path, single));
  const gains = jointGains(game);
  const closed = table('coalitionReach', (value, path) => readClosed({ game, read, gains }, value, path));
  const coalitions = attempt(() => readCoalitions(found.coalitions, asked, game, read));
  if (states === null || claims === null || coalitions === null) return report();

  const court: Court = { game, read, reaches, single };
  const assembly: Assembly = { game, read, gains, closed };
  /** Whom a concept is asked of: decision makers by index, or coalitions. */
  const askedOf = (concept: string): readonly number[] =>
    isCoalitionConcept(concept) ? coalitions : game.ids.map((_, i) => i);
  const nameOf = (concept: string, who: number): string =>
    isCoalitionConcept(concept) ? named(game, who) : game.ids[who]!; // who is a decision maker
  const covered = new Set(states);
  const given = new Set<string>();
  for (const { value, path } of claims) {
    attempt(() => {
      game.alive();
      const claim = fields(value, path, ['concept', 'state', 'by', 'verdict', 'evidence']);
      const name = text(claim.concept, inside(path, 'concept'));
      const s = read.state(claim.state, inside(path, 'state'));
      const together = isCoalitionConcept(name);
      const concept = together ? null : conceptNamed(name, inside(path, 'concept'));
      const at = inside(path, 'by');
      const who = together ? readCoalition(game, read, claim.by, at) : read.decisionMaker(claim.by, at);
      if (!asked.includes(name)) reject('not-asked', inside(path, 'concept'), { item: name });
      if (!covered.has(s)) reject('not-asked', inside(path, 'state'), { item: `state ${s + 1}` });
      if (!askedOf(name).includes(who)) reject('not-asked', at, { item: nameOf(name, who) });
      const key = `${name} ${s} ${who}`;
      const by = nameOf(name, who);
      if (given.has(key)) reject('repeated-verdict', path, { concept: name, state: s + 1, by });
      given.add(key);
      const verdict = word(claim.verdict, inside(path, 'verdict'), ['stable', 'unstable']);
      const evidence = inside(path, 'evidence');
      if (concept === null)
        checkCoalition(assembly, { name, s, H: who }, verdict === 'stable', claim.evidence, evidence);
      else if ('fearful' in concept)
        checkForeseen(
          { game, read, foresights },
          { name, s, i: who },
          concept,
          verdict === 'stable',
          claim.evidence,
          evidence,
        );
      else if ('general' in concept)
        checkWeak(court, { name, s, i: who }, concept, verdict === 'stable', claim.evidence, evidence);
      else {
        const judge = verdict === 'stable' ? checkStable : checkUnstable;
        judge(court, { concept, name, s, i: who }, claim.evidence, evidence);
      }
      verdicts++;
    });
  }
  for (const concept of asked) {
    for (const s of states) {
      for (const who of askedOf(concept)) {
        if (given.has(`${concept} ${s} ${who}`)) continue;
        const by = nameOf(concept, who);
        attempt(() => reject('missing-verdict', '/verdicts', { concept, state: s + 1, by }));
        if (over()) return report();
      }
    }
  }
  return report();
}
