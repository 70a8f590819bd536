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
  'beliefs.to-why': 'Why, move by move',
  'beliefs.to-graph': 'Show it in the graph',
} as const satisfies Record<string, Message>;
