/**
 * The shape of a model file: which keys, of what kind, and what each is for. One declaration serves the reader, the overlays and the
 * published JSON Schema. What names refer to is checked later, in `read.ts`.
 */
import { leverKinds } from './lever-kinds.ts';
import {
  anything,
  byAnyKey,
  byId,
  byLanguage,
  either,
  type Field,
  list,
  type MapShape,
  map,
  named,
  nothing,
  oneOf,
  optional,
  required,
  scalar,
} from './schema.ts';

const word = scalar('word');
const text = named('text', 'A text, or the same text in several languages by language code', () =>
  either(scalar('prose'), byLanguage(scalar('prose'))),
);
const expression = named('expression', 'A proposition about a state, such as `attack or posture = war`', () =>
  scalar('expression'),
);
const id = scalar('id');
const truth = oneOf('true', 'false');
const words = list(word);
const oneOrMore = either(word, words);

const described: Readonly<Record<string, Field>> = {
  name: optional(text, 'What people call it'),
  note: optional(text, 'A remark for the reader'),
  description: optional(text, 'What it is, at more length'),
  claims: optional(words, 'Ids of the claims that this rests on'),
};

const state = named(
  'state',
  'A state: its number, its key, a pattern such as YN-, or the list of what is taken',
  () => either(word, words),
);
const states = list(state);

const option = named('option', 'What a decision maker can do or leave', () =>
  either(
    nothing,
    map({
      ...described,
      levels: optional(
        either(words, byAnyKey(either(text, nothing))),
        'More than two ordered levels, the first meaning "not taken"; a list, or a map from level to name. The default is [no, yes]',
      ),
      change: optional(
        oneOf('either', 'take-only', 'drop-only'),
        'In which direction it can be moved: either way, or one way only',
      ),
    }),
  ),
);

const decisionMaker = named('decision-maker', 'Someone who decides', () =>
  map({
    ...described,
    options: optional(byId(option), 'What the decision maker controls; {} where it can do nothing'),
    moves: optional(words, 'In graph form: moves such as "a -> b" (one way) or "a <-> b" (both ways)'),
  }),
);

export const graphStateShape = named('graph-state', 'A state of a conflict given as a graph', () =>
  either(text, map(described), nothing),
);

const consequence = named('consequence', 'A named proposition, usable wherever an option is', () =>
  either(expression, map({ ...described, when: required(expression, 'When it holds') })),
);

const rule = named(
  'rule',
  'A state is feasible when every rule holds. Exactly one of: never, if with then, at-most-one, at-least-one, exactly-one',
  () =>
    map({
      ...described,
      id: optional(id, 'A name by which scenarios can drop the rule'),
      because: optional(text, 'Why'),
      never: optional(expression, 'What cannot be'),
      if: optional(expression, 'Where this holds …'),
      // biome-ignore lint/suspicious/noThenProperty: `then` is a word of the language
      then: optional(expression, '… this must hold'),
      'at-most-one': optional(list(expression, 1), 'Of these at most one holds'),
      'at-least-one': optional(list(expression, 1), 'Of these at least one holds'),
      'exactly-one': optional(list(expression, 1), 'Of these exactly one holds'),
    }),
);

const coalesced = named('coalesced-state', 'Combinations that count as one state', () =>
  map({
    ...described,
    as: required(id, 'The id of the one state'),
    when: required(expression, 'Which combinations it takes in'),
  }),
);

const forbiddenMove = named('forbidden-move', 'Moves that are deleted', () =>
  map({
    ...described,
    by: required(word, 'Whose moves'),
    from: required(expression, 'From states where this holds'),
    to: required(expression, 'To states where this holds'),
    because: optional(text, 'Why'),
  }),
);

const statement = named('statement', 'A preference statement with what it rests on', () =>
  map({ ...described, statement: required(expression, 'What the decision maker wants to hold') }),
);
const priority = named(
  'priority',
  'A preference statement, or several of which it is unknown which matters more',
  () =>
    either(
      expression,
      map({
        ...described,
        statement: optional(expression, 'What the decision maker wants to hold'),
        vital: optional(
          truth,
          'Whether states that first differ here differ strongly; vital statements come first',
        ),
        strength: optional(
          scalar('whole-number'),
          'By which degree states differ that first differ here: 1 mildly (unless said), 2 strongly (vital), up to 9; it may not grow down the list',
        ),
        misplaced: optional(
          scalar('whole-number'),
          'By how many places it may stand higher or lower, for all that is known; `modus robust` tries them',
        ),
        'either-order': optional(
          list(either(expression, statement), 1),
          'Statements of which it is unknown which matters more',
        ),
      }),
    ),
);
const degree = scalar('decimal');
/** Comparisons with their degrees: by comparison, or as lists of tiers with the degree last. */
const graded = either(byAnyKey(degree), list(list(either(word, list(either(word, words))))));
const degrees = named(
  'degrees',
  'How surely one state is preferred to another, by comparison, such as "a > b": 0.8, or as a list such as [a, b, 0.8]. Exactly one of: fuzzy, probabilistic',
  () =>
    map({
      note: optional(text, 'A remark for the reader'),
      fuzzy: optional(graded, 'Degrees of preference, from 0 to 1; those of the two directions add to 1'),
      threshold: optional(
        degree,
        'fuzzy: by how much the one degree must exceed the other for a move to be worth making; above 0, at most 1',
      ),
      probabilistic: optional(
        graded,
        'Probabilities that the one state is preferred; those of the two directions add to at most 1',
      ),
      alpha: optional(
        degree,
        'probabilistic: it leaves where a gain is more probable than 1 − alpha; 1 unless said',
      ),
      beta: optional(
        degree,
        'probabilistic: it is deterred where a gain is at most as probable as 1 − beta; 1 unless said',
      ),
      gamma: optional(
        degree,
        'probabilistic: its replies are credible where a gain is more probable than gamma; 0 unless said',
      ),
    }),
);

const preference = named(
  'preference',
  'What a decision maker prefers. One of: priorities, weights, ranking; beside it or instead of it pairs of states, under relation and degrees',
  () =>
    map(
      {
        ...described,
        priorities: optional(list(priority), 'Statements, most important first; [] means indifferent'),
        weights: optional(byId(scalar('decimal')), 'By option: what each level of it adds'),
        ranking: optional(
          either(scalar('expression'), list(either(word, list(either(word, words))))),
          'States, most preferred first: "2 > {4, 6} > 1 >> 5"; {…} or = are ties, >> is a strong step, >>> a stronger one, ? separates what cannot be compared',
        ),
        relation: optional(
          either(
            scalar('expression'),
            list(either(scalar('expression'), list(either(word, list(either(word, words)))))),
          ),
          'Pairs of states, which need not be a ranking: "a > b", or rankings of some states that hold of any two of them',
        ),
        degrees: optional(degrees, 'Pairs of states with how surely the one is preferred to the other'),
      },
      { whole: true },
    ),
);

const namedState = named('named-state', 'A name for one state', () =>
  map({ ...described, state: required(state, 'The state') }),
);

const jump = named('jump', 'A coalition that would leave an equilibrium for another one', () =>
  map({
    coalition: required(words, 'Who'),
    from: required(state, 'The equilibrium that they would leave'),
    to: required(state, 'The one that they would go to'),
  }),
);

const expectation = named('expectation', 'What the author says should be found', () =>
  map({
    concept: required(word, 'The solution concept: nash, gmr, smr, seq, …'),
    scenario: optional(oneOrMore, 'In which scenarios; the base model unless said'),
    view: optional(word, 'In whose view, such as a or a/b; the conflict as modeled unless said'),
    by: optional(word, 'For this decision maker: stable states instead of equilibria'),
    coalition: optional(
      oneOrMore,
      'For these decision makers together, or for all coalitions: stable states, under c-nash, c-gmr, c-smr or c-seq',
    ),
    jumps: optional(list(jump), 'Exactly these are the jumps from equilibrium to equilibrium'),
    countermove: optional(
      oneOf('sequences', 'single'),
      'Whether the others answer with sequences of moves or a single one',
    ),
    equilibria: optional(states, 'Exactly these are equilibria'),
    stable: optional(
      states,
      'Exactly these are stable for the decision maker under `by`, or for `coalition`',
    ),
    includes: optional(states, 'These are among them'),
    excludes: optional(states, 'These are not among them'),
    count: optional(scalar('whole-number'), 'How many there are'),
    source: optional(word, 'The source that prints it'),
    at: optional(word, 'Where in the source'),
    departs: optional(text, 'Why this differs from what the source prints'),
    note: optional(text, 'A remark for the reader'),
  }),
);

const source = named('source', 'A source, in the fields of CSL-JSON; further fields are kept', () =>
  map(
    {
      title: optional(text, 'Its title'),
      author: optional(either(word, list(anything)), 'Who wrote it'),
      issued: optional(word, 'When it appeared'),
      reliability: optional(
        oneOf('A', 'B', 'C', 'D', 'E', 'F'),
        'How reliable it is, from A (completely) to E (not); F: cannot be judged',
      ),
      type: optional(word, 'What kind of work it is, such as report or article'),
      descriptor: optional(text, 'How complete, precise, current and impartial it is'),
      cite: optional(word, 'Its key in a bibliography'),
      url: optional(word, 'Where it can be read'),
    },
    { open: true },
  ),
);

const claim = named('claim', 'What elements of the model rest on', () =>
  map({
    text: required(text, 'What is claimed'),
    kind: required(
      oneOf('information', 'assumption', 'judgment'),
      'Whether it was found, is supposed, or was concluded',
    ),
    source: optional(word, 'The source it comes from'),
    at: optional(word, 'Where in the source'),
    credibility: optional(
      oneOf('1', '2', '3', '4', '5', '6'),
      'How credible it is, from 1 (confirmed) to 5 (improbable); 6: cannot be judged',
    ),
    confidence: optional(oneOf('low', 'moderate', 'high'), 'How sure the author is'),
    rating: optional(oneOf('solid', 'caveated', 'unsupported'), 'How well it is supported'),
    context: optional(truth, 'Kept for the reader; nothing rests on it'),
    caveat: optional(truth, 'Qualifies every finding'),
    note: optional(text, 'A remark for the reader'),
  }),
);

const axis = named(
  'axis',
  'A question that scenarios answer in different ways, so that they exclude each other',
  () =>
    map({
      ...described,
      base: required(id, 'What the base model is called on this axis'),
      'base-name': optional(text, 'What people call the base model on this axis'),
    }),
);

const mechanics: Readonly<Record<string, Field>> = {
  title: optional(text, 'What the conflict is about'),
  summary: optional(text, 'The finding in one sentence'),
  description: optional(text, 'The story, in Markdown'),
  'as-of': optional(word, 'The moment modeled'),
  'decision-makers': optional(byId(decisionMaker), 'Who decides, and what each can do'),
  states: optional(byId(graphStateShape), 'Graph form: the states, numbered in file order'),
  consequences: optional(byId(consequence), 'Named propositions'),
  coalesce: optional(list(coalesced), 'Combinations that cannot be told apart become one state'),
  'status-quo': optional(
    either(word, words, byAnyKey(word)),
    'Where things stand: a map from option to level (what is not named is at its first level), the list of what is taken, or any other way of writing a state',
  ),
  'named-states': optional(byId(namedState), 'Names for states that people talk about'),
  preferences: optional(byId(preference), 'By decision maker: what each prefers'),
  moves: optional(
    map({ forbidden: optional(list(forbiddenMove), 'Moves that are deleted') }),
    'What options cannot say of moves',
  ),
  attitudes: optional(
    byId(byId(oneOf('positive', 'neutral', 'negative'))),
    'By decision maker: its attitude toward each other',
  ),
  coalitions: optional(list(words), 'Decision makers who can move together'),
  sources: optional(byId(source), 'Where the claims come from'),
  claims: optional(byId(claim), 'What the model rests on'),
};

/** What a belief and each of its types say of the conflict in the holder's eyes. */
const pictureFields = (): Readonly<Record<string, Field>> => ({
  ...described,
  when: optional(expression, 'It is held only in states where this holds; in every state unless said'),
  change: optional(beliefChange, 'What is different in its eyes'),
  'hidden-options': optional(
    words,
    'Options not known to it: held at the first level and left out of its states',
  ),
  beliefs: optional(byId(belief), 'What it thinks the others see'),
});

const believedType = named(
  'believed-type',
  'One of several pictures that a decision maker may hold, laid over what its belief says of all of them',
  () => map(pictureFields()),
);

const belief = named('belief', 'The conflict as a decision maker sees it', () =>
  map({
    ...pictureFields(),
    types: optional(
      byId(believedType, 1),
      'Several pictures, of which it is not known which it holds; their ids can be chosen like scenarios',
    ),
  }),
);

const feasibilityChange = map({
  add: optional(list(rule), 'Rules added'),
  drop: optional(words, 'Ids of rules dropped'),
});
const beliefChange = map(
  { ...mechanics, feasibility: optional(feasibilityChange, 'Which rules are added and dropped') },
  { overlay: true },
);

const leverFields = {
  ...beliefChange.fields,
  beliefs: optional(byId(belief), 'How what decision makers see differs'),
};

const statedLever = named('lever', 'A change of the conflict that is offered as a lever', () =>
  map({
    ...described,
    cost: optional(scalar('whole-number'), 'What it costs, from 1'),
    change: required(map(leverFields, { overlay: true }), 'What differs from the conflict as it is'),
  }),
);

/** What levers cost and what they may not touch. */
const leverSettings = map({
  costs: optional(
    map(
      Object.fromEntries(
        leverKinds.map((kind) => [kind, optional(scalar('whole-number'), 'What a lever of this kind costs')]),
      ),
    ),
    'By kind of lever: what it costs; what is not named costs 1',
  ),
  'element-costs': optional(
    byAnyKey(scalar('whole-number')),
    'By decision maker, option, consequence, or place in a list of priorities (tehran.3): what a lever on it costs',
  ),
  'cannot-touch': optional(
    words,
    'Kinds of levers, decision makers, options, consequences, or places in lists of priorities that are left as they are',
  ),
  stated: optional(byId(statedLever), 'Further changes that are offered as levers'),
});

/** What a scenario may change. */
const scenarioChange = map(
  { ...leverFields, levers: optional(leverSettings, 'How what levers cost differs') },
  { overlay: true },
);

const scenario = named('scenario', 'Another version of the conflict', () =>
  map({
    ...described,
    axis: optional(word, 'The axis on which it lies'),
    probability: optional(scalar('decimal'), 'How probable it is, from 0 to 1'),
    change: optional(scenarioChange, 'What differs from the base model'),
  }),
);

/** A whole model file. */
export const modelShape: MapShape = map(
  {
    modus: required(oneOf('1'), 'The version of the language'),
    language: optional(word, 'The language of texts written as plain strings; en unless said'),
    ...mechanics,
    title: required(text, 'What the conflict is about'),
    'decision-makers': required(byId(decisionMaker), 'Who decides, and what each can do'),
    feasibility: optional(list(rule), 'What is possible: a state is feasible when every rule holds'),
    preferences: required(byId(preference), 'By decision maker: what each prefers'),
    expect: optional(list(expectation), 'What the author says should be found'),
    axes: optional(byId(axis), 'Questions that scenarios answer in different ways'),
    scenarios: optional(byId(scenario), 'Other versions of the conflict'),
    beliefs: optional(byId(belief), 'By decision maker: the conflict as it sees it'),
    levers: optional(leverSettings, 'What changes of the conflict cost, and what they may not touch'),
  },
  { reserved: ['events', 'indicators'] },
);
