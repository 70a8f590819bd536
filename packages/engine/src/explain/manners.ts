/** The manners of arguing, by what a concept asks of preferences. */
import { compare } from '../analysis/rank.ts';
import { conceptOf } from '../analysis/registry.ts';
import { knownRelations } from '../analysis/relations.ts';
import type { ConceptId } from '../model/concept-ids.ts';
import type { Subject } from './argument.ts';
import { judgeByAttitudes } from './attitudes-compared.ts';
import { compareStates } from './compare-states.ts';
import { judgeByDegree } from './degrees-compared.ts';
import type { Manner } from './manner.ts';

export function mannerOf({ game }: Subject, concept: ConceptId): Manner {
  const definition = conceptOf(concept);
  const relations = (definition.relations ?? knownRelations)(game);
  const isStrong = definition.grade === 'strong';
  switch (relations.replies) {
    case 'possible-improvements':
      return { relations, judge: isStrong ? strongly(judgePerhaps) : judgePerhaps, words: perhaps };
    case 'fuzzy-improvements':
    case 'probable-improvements':
      return { relations, judge: judgeByDegree, words: byDegree };
    case 'relational-replies':
      return { relations, judge: judgeByAttitudes, words: byAttitudes };
    default:
      return isStrong
        ? { relations, judge: strongly(judgeKnown), words: strongWords }
        : { relations, judge: judgeKnown, words: known };
  }
}

const known: Manner['words'] = {
  staying: 'explain.no-improvement',
  moreAlternatives: 'explain.more-alternatives',
  deterred: 'explain.deterred',
  moreImprovements: 'explain.more-improvements',
  credible: 'explain.answer-credible',
  noEscape: 'explain.no-escape',
  unanswered: 'explain.unanswered',
  unansweredCredible: 'explain.unanswered-credible',
  escaped: 'explain.escaped',
  escapedCredible: 'explain.escaped-credible',
};

const strongWords: Manner['words'] = {
  ...known,
  deterred: 'explain.deterred-strong',
  noEscape: 'explain.no-escape-strong',
  unanswered: 'explain.unanswered-strong',
  unansweredCredible: 'explain.unanswered-strong-credible',
  escaped: 'explain.escaped-strong',
};

const perhaps: Manner['words'] = {
  staying: 'explain.no-sure-improvement',
  moreAlternatives: 'explain.more-alternatives-unknown',
  deterred: 'explain.deterred-unknown',
  moreImprovements: 'explain.more-answered',
  credible: 'explain.answer-perhaps',
  noEscape: 'explain.no-escape-unknown',
  unanswered: 'explain.undeterred',
  unansweredCredible: 'explain.undeterred-perhaps',
  escaped: 'explain.escaped-deterring',
  escapedCredible: 'explain.escaped-deterring',
};

const byAttitudes: Manner['words'] = {
  staying: 'explain.no-suitable-move',
  moreAlternatives: 'explain.more-alternatives-unsuited',
  deterred: 'explain.deterred-suited',
  moreImprovements: 'explain.more-answered',
  credible: 'explain.answer-suited',
  noEscape: 'explain.no-escape',
  unanswered: 'explain.undeterred',
  unansweredCredible: 'explain.undeterred-suited',
  escaped: 'explain.escaped-deterring',
  escapedCredible: 'explain.escaped-deterring',
};

const byDegree: Manner['words'] = {
  staying: 'explain.no-sure-enough-gain',
  moreAlternatives: 'explain.more-alternatives-graded',
  deterred: 'explain.deterred-unknown',
  moreImprovements: 'explain.more-answered',
  credible: 'explain.answer-graded',
  noEscape: 'explain.no-escape-unknown',
  unanswered: 'explain.undeterred',
  unansweredCredible: 'explain.undeterred-graded',
  escaped: 'explain.escaped-deterring',
  escapedCredible: 'explain.escaped-deterring',
};

const judgeKnown: Manner['judge'] = (subject, kind, i, from, to) => {
  const { clause: comparison, grounds } = compareStates(subject, i, from, to);
  const worse = compare(subject.game, i, to, from) === 'equal' ? 'equal' : 'worse';
  return {
    id: kind === 'alternative' ? `explain.alternative-${worse}` : `explain.${kind}`,
    comparison,
    grounds,
  };
};

const judgePerhaps: Manner['judge'] = (subject, kind, i, from, to) => {
  const judged = judgeKnown(subject, kind, i, from, to);
  const unsure = kind !== 'escape' && compare(subject.game, i, to, from) === 'unknown';
  return unsure ? { ...judged, id: `explain.${kind}-unknown` } : judged;
};

/** Where only what is strongly worse counts as a deterrent, and the worth of the end is known, this is said. */
const strongly =
  (judge: Manner['judge']): Manner['judge'] =>
  (subject, kind, i, from, to) => {
    const judged = judge(subject, kind, i, from, to);
    const isKnown = judged.id === 'explain.leaves' || judged.id === 'explain.result';
    return isKnown && (kind === 'leaves' || kind === 'result')
      ? { ...judged, id: `explain.${kind}-strong` }
      : judged;
  };
