import type { Message } from '@modus-vivendi/engine';

export const paths = {
  'paths.intro':
    'How the conflict could get somewhere: who must move, in which order, and where somebody must accept a loss.',
  'paths.from': 'From',
  'paths.to': 'To',
  'paths.swap': 'Turn around',
  'paths.moves': 'Moves',
  'paths.any': 'any moves',
  'paths.gains': 'only gains for whoever moves',
  'paths.choose': 'Choose an outcome',
  'paths.choose-hint':
    'Say where the conflict should get to. These states hold in some sense, or have a name:',
  'paths.impossible': 'This outcome is not possible in the version looked at',
  'paths.impossible-hint':
    'Its combination of options is not feasible here. Choose another outcome, or another version above.',
  'paths.already': 'That is where the conflict already is. Choose another outcome.',
  'paths.length': {
    one: 'From {from} to {to} it takes one move.',
    other: 'From {from} to {to} it takes {count} moves.',
  },
  'paths.orders': {
    one: 'There is one shortest way.',
    other: 'There are {count} shortest ways.',
  },
  'paths.shown': {
    one: 'The first is shown.',
    other: 'The first {count} are shown.',
  },
  'paths.losses': 'On every shortest way somebody must accept a loss.',
  'paths.losses-shown': 'On every way shown somebody must accept a loss.',
  'paths.no-losses': 'On at least one shortest way nobody has to accept a loss.',
  'paths.gains-take': {
    one: 'By gains alone it takes one move.',
    other: 'By gains alone it takes {count} moves.',
  },
  'paths.gains-never': 'By gains alone it cannot be reached.',
  'paths.any-takes': {
    one: 'With any moves it takes one.',
    other: 'With any moves it takes {count}.',
  },
  'paths.ways': 'Ways',
  'paths.way-of': 'Way {number}: {movers}',
  'paths.then': '{first}, then {next}',
  'paths.way-lossless': 'no loss',
  'paths.way-loss': 'a loss for {movers}',
  'paths.start': 'Start',
  'paths.outcome': 'Outcome',
  'paths.gain.better': 'a gain',
  'paths.gain.equal': 'neither gain nor loss',
  'paths.gain.worse': 'a loss to accept',
  'paths.gain.unknown': 'gain or loss not known',
  'paths.moved-by': '{by} moves',
  'paths.one-way': 'cannot be taken back',
  'paths.drawing': 'All shortest ways in one figure',
  'paths.drawing-some': 'The ways shown, in one figure',
  'paths.table': 'The way in options',
  'paths.table-caption': 'Way {number}: what is taken in each state, with an arrow where it changes',
  'paths.option': 'Option',
  'paths.yes': 'taken',
  'paths.no': 'not taken',
  'paths.either': 'either',
  'paths.becomes': 'changes to: {value}',
  'paths.csv': 'Save the table (CSV)',
  'paths.none': '{to} cannot be reached from {from}.',
  'paths.none-gains':
    '{to} cannot be reached from {from} by moves that are all gains for whoever makes them.',
  'paths.none-why': 'Why not',
  'paths.undone': '‘{option}’ is taken at the start and cannot be taken back by {by}.',
  'paths.redone': '‘{option}’ is not taken at the start and cannot be taken up again by {by}.',
  'paths.none-rules':
    'No single irreversible option stands in the way; every state from which it could be entered is out of reach or not feasible.',
  'paths.none-reached': {
    one: 'Nothing but the start can be reached at all.',
    other: '{count} of {all} states can be reached, and it is not one of them.',
  },
  'paths.none-stuck': 'Somebody would have to accept a loss on the way.',
  'paths.try-any': 'Allow any moves',
  'paths.reach': 'What can be reached at all',
  'paths.reach-counts': {
    one: '{count} of {all} state can be reached by any moves.',
    other: '{count} of {all} states can be reached by any moves.',
  },
  'paths.reach-counts-gains': {
    one: '{count} of {all} state can be reached by gains alone.',
    other: '{count} of {all} states can be reached by gains alone.',
  },
  'paths.reach-note':
    'In each row: the states reached after so many moves, first or with a new last mover, who is named.',
  'paths.reach-note-short':
    'In each row: the states that take so many moves at least. Who moves last is left out of so many states.',
  'paths.reach-after': {
    zero: 'at the start',
    one: 'after one move',
    other: 'after {count} moves',
  },
  'paths.reach-after-head': 'Moves',
  'paths.reach-count-head': 'States',
  'paths.reach-states-head': 'Which, and who moves last',
  'paths.reach-more': { one: 'and one more', other: 'and {count} more' },
  'paths.reach-show-more': 'Show more of each row',
  'paths.why': 'Why it holds or not',
} satisfies Readonly<Record<string, Message>>;
