/** What preferences would have to be like, in sentences: the conditions of inverse analysis (T15). */

import { answerRules } from '../analysis/answer-rules.ts';
import type { Condition, Inverse } from '../analysis/inverse.ts';
import { isRefusal, sayRefusal } from '../refusal.ts';
import { say, sayList } from '../words/say.ts';
import type { Speaker } from './speaker.ts';

export interface Line {
  readonly depth: number;
  readonly text: string;
}

/** Conditions are listed as sets of states where they are few and short, otherwise move by move. */
const few = { sets: 6, states: 6 };
/** Ways named of each move. */
const mostWays = 3;

/** `given`: it is to be said that the others' preferences are taken as they are. */
type Lines = (concepts: string, given: boolean) => readonly Line[];

/** Concepts that come to the same for a decision maker are told once. */
export function inverseStory({ target, results }: Inverse, speaker: Speaker): readonly Line[] {
  const { language } = speaker;
  const told = new Map<string, { concepts: string[]; open: boolean; lines: Lines }>();
  const tell = (key: string, concept: string, open: boolean, lines: Lines): void => {
    const known = told.get(key);
    if (!known) told.set(key, { concepts: [concept], open, lines });
    else {
      known.concepts.push(concept);
      known.open ||= open;
    }
  };
  for (const { concept, conditions } of results) {
    const name = speaker.concept(concept);
    if (!conditions)
      tell('joint', name, false, (said) => [
        { depth: 0, text: say(language, 'inverse.joint', { concept: said }) },
      ]);
    for (const condition of conditions ?? []) {
      const open = answerRules[concept].steps === 'improvements';
      if (isRefusal(condition)) {
        const reason = sayRefusal(language, condition);
        tell(reason, name, false, (said) => [
          { depth: 0, text: say(language, 'inverse.refused', { concept: said, reason: { phrase: reason } }) },
        ]);
      } else
        tell(JSON.stringify([condition.by, condition.sets, condition.more]), name, open, (said, given) =>
          conditionLines(condition, said, given, target, speaker),
        );
    }
  }
  return [...told.values()].flatMap(({ concepts, open, lines }) =>
    lines(sayList(language, concepts, 'conjunction'), open),
  );
}

function conditionLines(
  { by, sets, more, met, requirement }: Condition,
  concept: string,
  dependsOnOthers: boolean,
  target: number,
  speaker: Speaker,
): readonly Line[] {
  const { language } = speaker;
  const who = {
    by: speaker.decisionMaker(by),
    concept: { phrase: concept },
    state: { phrase: speaker.state(target) },
  };
  const [only] = sets;
  const given = dependsOnOthers ? ` ${say(language, 'inverse.given')}` : '';
  if (sets.length === 1 && only!.length === 0)
    return [{ depth: 0, text: `${say(language, 'inverse.always', who)}${given}` }];
  const now = met === null ? '' : ` ${say(language, met ? 'inverse.met' : 'inverse.unmet')}`;
  const bullet = (text: string): Line => ({ depth: 1, text });
  if (sets.length === 1 && !more) {
    const isShort = only!.length <= few.states;
    const said = say(language, isShort ? 'inverse.one' : 'inverse.all', {
      ...who,
      count: only!.length,
      ...(isShort ? { states: { phrase: states(only!, speaker) } } : {}),
    });
    return [
      { depth: 0, text: `${said}${given}${now}` },
      ...(isShort ? [] : only!.map((s) => bullet(speaker.state(s)))),
    ];
  }
  if (!more && sets.length <= few.sets && sets.every((set) => set.length <= few.states))
    return [
      { depth: 0, text: `${say(language, 'inverse.some', who)}${given}${now}` },
      ...sets.map((set) =>
        bullet(
          say(language, 'inverse.none-of', {
            by: who.by,
            count: set.length,
            states: { phrase: states(set, speaker) },
          }),
        ),
      ),
    ];
  return [
    { depth: 0, text: `${say(language, 'inverse.by-move', who)}${given}${now}` },
    ...requirement
      .filter(({ ways }) => ways.every((way) => way.length > 0))
      .map(({ to, ways }) =>
        bullet(
          say(language, 'inverse.of-move', {
            to: { phrase: speaker.state(to) },
            ways: { phrase: waysOf(ways, speaker) },
          }),
        ),
      ),
  ];
}

const states = (set: readonly number[], speaker: Speaker): string =>
  sayList(speaker.language, set.map(speaker.state), 'conjunction');

function waysOf(ways: readonly (readonly number[])[], speaker: Speaker): string {
  const { language } = speaker;
  const shown = ways.slice(0, ways.length > mostWays + 1 ? mostWays : ways.length);
  const said = shown.map((way) =>
    way.length === 1
      ? speaker.state(way[0]!)
      : say(language, 'inverse.all-of', { states: { phrase: states(way, speaker) } }),
  );
  const left = ways.length - shown.length;
  return sayList(
    language,
    [...said, ...(left > 0 ? [say(language, 'inverse.ways-more', { count: left })] : [])],
    'disjunction',
  );
}
