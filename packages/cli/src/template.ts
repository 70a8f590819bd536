/** The model that `modus new` starts from: complete, small, and teaching by its comments. */
import type { Language } from '@modus-vivendi/engine';
import { wordsIn } from './words/words.ts';

export function newModel(language: Language): string {
  const words = wordsIn(language);
  return `# ${words('template.intro')}
modus: 1
title: ${words('template.title')}
language: ${language}

# ${words('template.decision-makers')}
decision-makers:
  first:
    name: ${words('template.first')}
    options:
      offer: {name: ${words('template.offer')}}
  second:
    name: ${words('template.second')}
    options:
      accept: {name: ${words('template.accept')}}
      protest: {name: ${words('template.protest')}}

# ${words('template.feasibility')}
feasibility:
  - never: accept and protest
  - {if: accept, then: offer}

# ${words('template.status-quo')}
status-quo: [protest]

# ${words('template.preferences')}
preferences:
  first:
    priorities:
      - not protest
      - accept
      - not offer
  second:
    priorities:
      - offer
      - accept if offer
      - protest if not offer

# ${words('template.next')}
`;
}
