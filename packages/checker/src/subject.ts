/** What a certificate is about: the model, scenario and view it names, the concepts and states it covers. */
import type { Conflict } from '@modus-vivendi/engine';
import type { Concept } from './answers.ts';
import { isCoalitionConcept } from './coalition.ts';
import { concepts, type Weak, weak } from './concepts.ts';
import { foresightNamed, type Rule } from './foresight.ts';
import { attitudes, fuzzy, type Judgment, probabilistic } from './judgment.ts';
import type { Game } from './moves.ts';
import { reject } from './problem.ts';
import { distinct, inside, list, type Readers, text } from './shape.ts';

/** The certificate is about this model, this scenario and this view. */
export function checkSubject(
  found: Readonly<Record<string, unknown>>,
  conflict: Conflict,
  sha256: string,
): void {
  const hash = text(found.modelSha256, '/modelSha256');
  if (hash !== sha256) reject('wrong-model', '/modelSha256', { found: hash, expected: sha256 });
  const scenario = list(found.scenario, '/scenario', text);
  if (scenario.length !== conflict.scenario.length || scenario.some((id, k) => id !== conflict.scenario[k])) {
    reject('wrong-scenario', '/scenario', {
      found: scenario.join(','),
      expected: conflict.scenario.join(','),
    });
  }
  const view = found.view === null ? '' : text(found.view, '/view');
  const expected = conflict.view.join('/');
  if (view !== expected || (view === '') !== (found.view === null))
    reject('wrong-view', '/view', { found: view, expected });
}

export function conceptNamed(concept: string, path: string): Concept | Weak | Rule {
  return (
    concepts.get(concept) ??
    weak.get(concept) ??
    foresightNamed(concept) ??
    reject('unknown-concept', path, { concept })
  );
}

/** The concepts covered, each known and askable of this conflict; those of coalitions only about sequences. */
export function readConcepts(value: unknown, game: Game, single: boolean): string[] {
  const names = distinct(value, '/concepts', text);
  if (names.length === 0) reject('empty', '/concepts');
  for (const [k, concept] of names.entries()) {
    const path = inside('/concepts', k);
    if (isCoalitionConcept(concept)) {
      if (single) reject('needs-sequences', path, { concept });
      checkPreferences(game, null, path);
      continue;
    }
    const found = conceptNamed(concept, path);
    checkPreferences(game, 'judgment' in found && !found.joint ? found.judgment : null, path);
    if ('judgment' in found && found.judgment === attitudes && !game.attitudes)
      reject('no-attitudes', path, { concept });
    if ('joint' in found && found.joint && !game.vectors) reject('not-askable', path, { concept });
    if (game.largestDegree < degreeOf(found)) reject('no-strength', path, { concept });
    if ('fearful' in found && !found.fearful && game.ids.length !== 2) reject('needs-two', path, { concept });
  }
  return names;
}

/** Whether everyone's preference is of a kind that the judgment (null: a ranking) is about. */
function checkPreferences(game: Game, judgment: Judgment | null, path: string): void {
  const graded = game.degrees.findIndex((degrees) => degrees !== null);
  const scale = game.degrees[graded]?.scale.kind;
  const own = judgment === fuzzy ? 'fuzzy' : judgment === probabilistic ? 'probabilistic' : undefined;
  if (scale !== undefined && scale !== own)
    reject('matter-of-degree', path, { by: game.ids[graded]!, scale });
  if (game.unknown !== null && judgment?.credible !== 'possible-improvements')
    reject('unknown-preference', path, { by: game.unknown });
  if (
    game.unranked !== null &&
    (judgment === null || (judgment.degree !== null && judgment.credible === 'improvements'))
  )
    reject('no-ranking', path, { by: game.unranked });
}

/** The degree of strength that somebody must feel for the concept to be askable. */
const degreeOf = (found: Concept | Weak | Rule): number =>
  'general' in found ? 2 : 'judgment' in found ? (found.judgment.degree ?? 0) : 0;

/** The states covered. */
export function readStates(value: unknown, game: Game, read: Readers): readonly number[] {
  if (value === 'all') return Array.from({ length: game.count }, (_, s) => s);
  const states = distinct(value, '/states', read.state);
  return states.length > 0 ? states : reject('empty', '/states');
}
