/** What a claim or source carries, told by taking it away or by doubting it: sentences, and the equilibria before and after. */
import type { Retraction, StateChange, VersionPair } from '../explain/retraction.ts';
import { say, sayList, sayNumber } from '../words/say.ts';
import { elementText } from './element-words.ts';
import type { Line } from './inverse-story.ts';
import { type Speaker, speakerFor } from './speaker.ts';
import { axisName, chainName, coveredCells, tellingAxes, viewName } from './survival-tables.ts';
import { column, type Table } from './table.ts';
import { baseSubject, countGames, countLeaving } from './trace-story.ts';

type Told = Retraction['headlines'][number];

/** At most `most` elements are named. */
export function retractionStory(found: Retraction, speaker: Speaker, most: number): readonly Line[] {
  return [
    { depth: 0, text: fallenText(found, speaker, most) },
    ...found.headlines.flatMap((each) =>
      (found.after ? becomes(each, found, speaker) : doubted(each, found, speaker)).map((text) => ({
        depth: 0,
        text,
      })),
    ),
  ];
}

function fallenText({ fallen, before, after }: Retraction, speaker: Speaker, most: number): string {
  const { language } = speaker;
  if (fallen.length === 0) return say(language, after ? 'retract.falls-nothing' : 'doubt.rests-nothing');
  const named = fallen.slice(0, most).map((each) => elementText(each, baseSubject(before), speaker));
  const more = fallen.length - named.length;
  const elements = sayList(
    language,
    more > 0 ? [...named, say(language, 'retract.more', { count: more })] : named,
  );
  return say(language, after ? 'retract.falls-with' : 'doubt.rests', {
    count: fallen.length,
    elements: { phrase: elements },
  });
}

const counted = (found: Retraction, versions: readonly number[]): number =>
  countGames({ survival: found.before, standings: found.standings }, versions);

function becomes({ headline, effect }: Told, found: Retraction, speaker: Speaker): readonly string[] {
  const { language } = speaker;
  const values = {
    state: { phrase: subjectText(headline, found, speaker) },
    concept: speaker.concept(headline.concept),
    count: counted(found, headline.versions),
  };
  const failing = effect.fell.filter((v) => !effect.gone.includes(v));
  const whole = headline.versions.filter((v) => !effect.left.includes(v) && !effect.unasked.includes(v));
  const arisen = headline.holds ? effect.appeared : effect.fell;
  const leaving = countLeaving({ survival: found.before, standings: found.standings }, headline, effect.left);
  const lines = headline.holds
    ? [
        ...(failing.length > 0
          ? [say(language, 'retract.falls', { ...values, part: counted(found, failing) })]
          : []),
        ...(effect.gone.length > 0
          ? [say(language, 'retract.vanishes', { ...values, part: counted(found, effect.gone) })]
          : []),
        ...(effect.fell.length === 0 && whole.length > 0
          ? [say(language, 'retract.survives', { ...values, count: counted(found, whole) })]
          : []),
      ]
    : arisen.length === 0
      ? [say(language, 'retract.still-fails', { ...values, count: counted(found, whole) })]
      : [];
  return [
    ...lines,
    ...(arisen.length > 0
      ? [say(language, 'retract.appears', { ...values, count: counted(found, arisen) })]
      : []),
    ...(leaving > 0 ? [say(language, 'retract.leaves', { count: leaving })] : []),
  ];
}

function doubted({ headline, effect, cites }: Told, found: Retraction, speaker: Speaker): readonly string[] {
  const values = {
    state: { phrase: subjectText(headline, found, speaker) },
    concept: speaker.concept(headline.concept),
    part: counted(found, effect.fell),
    whole: counted(found, headline.versions),
  };
  const id = effect.fell.length > 0 ? 'doubt.hangs' : cites ? 'doubt.cites' : 'doubt.free';
  return [say(speaker.language, id, values)];
}

/** The state of a conclusion as the subject of a sentence. */
function subjectText({ state, view }: Told['headline'], { before }: Retraction, speaker: Speaker): string {
  const { language } = speaker;
  const name = speaker.stateName(state);
  const said = name === null ? `[${speaker.taken(state)}]` : say(language, 'words.quoted', { name });
  if (view.length === 0) return said;
  const holder = chainName(view, baseSubject(before).conflict, speaker);
  return say(language, 'retract.seen-by', { state: { phrase: said }, holder });
}

/** For each view a row a version: how many equilibria there are before and after. */
export function retractionTables({ before, after, pairs }: Retraction, speaker: Speaker): readonly Table[] {
  const { language } = speaker;
  if (!after) return [];
  const { conflict } = baseSubject(before);
  const views = [...new Set(before.groups.map(({ view }) => view.join('/')))];
  return views.map((view): Table => {
    const own = pairs.filter((pair) => pair.before.view.join('/') === view);
    const first = own[0]!.before; // every view of the comparison has a version
    const axes = tellingAxes(
      before.axes,
      own.map((pair) => coveredBy(pair, before.axes)),
    );
    return {
      caption:
        view === ''
          ? say(language, 'table.retract')
          : say(language, 'table.retract-view', { holder: viewName(first, speaker) }),
      columns: [
        ...axes.map(({ id }) => column(axisName(conflict, id, language))),
        ...before.concepts.map((id) => column(speaker.concept(id), 'end')),
      ],
      rows: own.map((pair) => [
        ...coveredCells(axes, coveredBy(pair, before.axes), conflict, language),
        ...before.concepts.map((concept) => {
          const count = (group: VersionPair['after']): string => {
            const equilibria = group?.analysis.results.find((each) => each.concept === concept)?.equilibria;
            return equilibria ? sayNumber(language, equilibria.count) : '–';
          };
          if (!pair.after) return say(language, 'retract.left');
          return say(language, 'value.from-to', {
            before: { phrase: count(pair.before) },
            after: { phrase: count(pair.after) },
          });
        }),
      ]),
      notes: [],
    };
  });
}

/** The values of each axis that the versions of a pair take. */
const coveredBy = ({ members }: VersionPair, axes: Retraction['before']['axes']) => ({
  covers: Object.fromEntries(
    axes.map(({ id, values }) => [
      id,
      values.filter((value) => members.some((each) => each.values[id] === value)),
    ]),
  ),
});

/** States of the conflict as modeled that hold only before or only after, in some version: those with a name first. */
export function changedStatesTable(
  { before, after, changes }: Retraction,
  speaker: Speaker,
  most: number,
): Table | null {
  const { language } = speaker;
  if (!after) return null;
  const moved = changes.filter(
    ({ fell, appeared, view }) => view.length === 0 && fell.length + appeared.length > 0,
  );
  const keys = [...new Set(moved.map(({ key }) => key))];
  const nameOf = (key: string): { name: string; known: boolean } => {
    const state = [before, after].flatMap((survival) =>
      survival.states.filter((each) => each.key === key).map((each) => ({ survival, each })),
    )[0]!; // a change is about a state of one of them
    const own = speakerFor(state.survival.groups[state.each.group]!.subject, language);
    const name = own.stateName(state.each.state);
    return { name: name ?? `[${own.taken(state.each.state)}]`, known: name !== null };
  };
  const named = keys.map((key) => ({ key, ...nameOf(key) }));
  const listed = [...named.filter(({ known }) => known), ...named.filter(({ known }) => !known)].slice(
    0,
    most,
  );
  const cell = (change: StateChange | undefined): string =>
    [
      ...(change?.fell.length ? [`−${sayNumber(language, change.fell.length)}`] : []),
      ...(change?.appeared.length ? [`+${sayNumber(language, change.appeared.length)}`] : []),
    ].join(' ');
  return keys.length === 0
    ? null
    : {
        caption: say(language, 'table.retract-states'),
        columns: [
          column(say(language, 'column.state')),
          ...before.concepts.map((id) => column(speaker.concept(id), 'end')),
        ],
        rows: listed.map(({ key, name }) => [
          name,
          ...before.concepts.map((concept) =>
            cell(moved.find((each) => each.key === key && each.concept === concept)),
          ),
        ]),
        notes: [say(language, 'value.fell-appeared')],
      };
}
