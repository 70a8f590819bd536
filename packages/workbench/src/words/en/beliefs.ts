import type { Message } from '@modus-vivendi/engine';

export const beliefs = {
  'beliefs.lead':
    'What happens when each acts on its own picture of the conflict, who sees it coming, and what telling would change.',
  'beliefs.concept': 'What counts as holding',
  'beliefs.concept.nash': 'Nobody gains by moving alone (Nash)',
  'beliefs.concept.gmr': 'Any reply is feared (GMR)',
  'beliefs.concept.smr': 'Any reply without a way out is feared (SMR)',
  'beliefs.concept.seq': 'Credible replies are feared (SEQ)',
  'beliefs.none': 'No beliefs are stated',
  'beliefs.none-hint':
    'Everyone is taken to see the conflict as modeled. State what a side believes under Model, Other versions.',
  'beliefs.nothing': 'No state holds, as modeled or in anybody’s eyes.',
  'beliefs.more': {
    one: 'There is something to say of {count} more state; the table below has it.',
    other: 'There is something to say of {count} more states; the table below has the first of them.',
  },
  'beliefs.telling': 'What telling would change',
  'beliefs.telling-hint': 'One belief put right for one side, everything else as it is.',
  'beliefs.assumed':
    '“As modeled” means: as the model assumes. Nothing here says that a side is right or mistaken; it says what follows from which assumptions.',
  'beliefs.signals': 'What moves would tell',
  'beliefs.signals-hint':
    'Which of the types in which a side may believe would make a move, and so which it can still believe in after seeing it.',
  'beliefs.versions': 'If only the beliefs were other ones',
  'beliefs.versions-hint': 'The conflict itself as it is; only what somebody believes of it differs.',
  'beliefs.views': 'Side by side',
  'beliefs.views-hint':
    'The conflict as modeled, and as it is seen. Ranks count from 1, the best; what differs from the conflict as modeled is underlined and in bold.',
  'beliefs.views-first': 'Beside it',
  'beliefs.views-second': 'And',
  'beliefs.views-none': 'nothing else',
  'beliefs.views-table': 'The views, state by state',
  'beliefs.views-state': 'State',
  'beliefs.views-modeled': 'As modeled',
  'beliefs.views-held': ' held in {held} of {of} states',
  'beliefs.views-rank': 'Rank for {by}',
  'beliefs.views-holds': 'Holds',
  'beliefs.views-yes': 'yes',
  'beliefs.views-no': 'no',
  'beliefs.views-impossible': 'not possible in these eyes',
  'beliefs.views-unseen': 'not seen for what it is',
  'beliefs.views-not-held': 'not held here',
  'beliefs.views-more': {
    one: 'There is {count} more state with something to compare.',
    other: 'There are {count} more states with something to compare.',
  },
  'beliefs.to-why': 'Why, move by move',
  'beliefs.to-graph': 'Show it in the graph',
} as const satisfies Record<string, Message>;
