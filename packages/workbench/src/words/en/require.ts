import type { Message } from '@modus-vivendi/engine';

export const require = {
  'require.lead':
    'Choose an outcome and whose preferences you would change: here is what they would have to be for it to hold, and how many of all possible orders of the states are of that kind.',
  'require.asked': 'What is asked',
  'require.target': 'Outcome wanted',
  'require.open': 'Whose preferences are open',
  'require.open-hint': 'The others keep the preferences they have in the model.',
  'require.senses': 'In which sense it holds',
  'require.sense': '{meaning} ({concept})',
  'require.nothing-asked': 'Choose at least one decision maker and one sense.',
  'require.csv-concept': 'Abbreviation',
  'require.csv-all': 'All orders',
  'require.conditions': 'Conditions in words',
  'require.no-likelihood':
    'An order puts all states one before the other, without ties. Orders are counted, not weighed: how many there are is not a likelihood.',
} satisfies Readonly<Record<string, Message>>;
