/** What the server says to a person, in English. */
import type { Message } from '@modus-vivendi/engine';
import type { RefusalCode } from '../refusal.ts';

export const en: Readonly<Record<RefusalCode, Message>> = {
  'not-this-machine': 'This server answers only programs on its own machine.',
  'wrong-host': 'This server answers only at the address shown in the terminal.',
  'wrong-origin':
    'Another page asked for this. Only the workbench itself may; open the address shown in the terminal.',
  'wrong-method': 'This server only shows and saves files.',
  'no-key':
    'This workbench belongs to whoever started it. Open the address shown in the terminal, with the key at its end.',
  'used-key': 'This address opens only once, and soon after it was made. Open the one shown in the terminal.',
  'no-page': 'There is nothing at this address.',
  'no-folder': 'No folder is open here; the workbench was started with a case of the library.',
  'bad-path':
    '{path} cannot be opened: only models and texts inside the folder can, and nothing that is hidden.',
  'no-file': 'There is no file {path}.',
  'no-permission': 'There is no permission for {path}.',
  'too-large': '{path} is larger than {limit} MB.',
  'no-condition': '{path} was not saved: it was not said which version it would replace.',
  changed: '{path} was not saved: it has changed on disk in the meantime.',
  exists: '{path} was not saved: there is a file of that name already.',
  'not-writable': '{path} was not saved: it is not a model.',
  'not-creatable': '{path} was not saved: the name of a new model ends in .modus.yaml.',
  'no-space': '{path} was not saved: there is no room left on the disk.',
  'bad-request': 'This request could not be understood.',
  broken: 'This is a mistake of ours, not of yours. Please report what you were doing.',
};
