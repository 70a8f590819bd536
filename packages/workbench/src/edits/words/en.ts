/** What is said of changes that came with an edit. */
import type { Message } from '@modus-vivendi/engine';

const catalogue = {
  respelled: {
    one: 'One place that counted options or states by number or pattern now names them.',
    other: '{count} places that counted options or states by number or pattern now name them.',
  },
  'ranking-carried': 'The ranking of {by} was carried over: what is new makes no difference in it yet.',
  'ranking-collapsed':
    'The ranking of {by} was carried over: states that became one have the best place that any of them had.',
  'ranking-last': {
    one: 'In the ranking of {by} one state that was not possible before stands last; give it its place.',
    other:
      'In the ranking of {by} {count} states that were not possible before stand last; give them their places.',
  },
  'ranking-apart': {
    one: 'In the ranking of {by} one state that was not possible before stands apart: how it compares is unknown.',
    other:
      'In the ranking of {by} {count} states that were not possible before stand apart: how they compare is unknown.',
  },
  'pairs-carried':
    'What {by} prefers pair by pair was carried over: what is new makes no difference in it yet.',
  'pairs-collapsed':
    'What {by} prefers pair by pair was carried over: of states that became one, what was stated first counts.',
  'pairs-last': {
    one: 'One state that was not possible before is now worse for {by} than all others; compare it as you mean it.',
    other:
      '{count} states that were not possible before are now worse for {by} than all others; compare them as you mean it.',
  },
  'statements-gone': {
    one: 'One preference statement that mentioned it went with it.',
    other: '{count} preference statements that mentioned it went with it.',
  },
  'rules-gone': {
    one: 'One rule that mentioned it went with it, or became shorter.',
    other: '{count} rules that mentioned it went with it, or became shorter.',
  },
  'definitions-gone': {
    one: 'One named proposition that mentioned it went with it.',
    other: '{count} named propositions that mentioned it went with it.',
  },
  'named-states-gone': {
    one: 'One named state went: it spoke of what is gone or no longer possible.',
    other: '{count} named states went: they spoke of what is gone or no longer possible.',
  },
  'expectations-gone': {
    one: 'One expectation went: it spoke of what is gone or no longer possible.',
    other: '{count} expectations went: they spoke of what is gone or no longer possible.',
  },
  'moves-gone': {
    one: 'One forbidden move that mentioned it went with it.',
    other: '{count} forbidden moves that mentioned it went with it.',
  },
  'beliefs-gone': {
    one: 'One belief went with it.',
    other: '{count} beliefs went with it.',
  },
  'coalitions-gone': {
    one: 'One coalition went, or became smaller.',
    other: '{count} coalitions went, or became smaller.',
  },
  'status-quo-gone': 'The status quo is no longer possible and was taken away; say anew where things stand.',
  'vital-changed':
    'Because vital statements come first, the statement is now vital, or no longer so, like its neighbors.',
  'copied-here':
    'What {by} prefers was first copied into this version, and from now on differs from the base.',
  'claims-kept': 'Claims on single statements of {by} now stand on its preferences as a whole.',
  'remarks-gone': 'Names and remarks of single statements of {by} are not kept in a ranking.',
  detached: {
    one: 'It was taken off one element that named it.',
    other: 'It was taken off {count} elements that named it.',
  },
  'weights-by-level': 'The weights of {by} count by level: look at them again.',
} satisfies Readonly<Record<string, Message>>;

export type NoteId = keyof typeof catalogue;

export const en: Readonly<Record<NoteId, Message>> = catalogue;
