import type { Message } from '@modus-vivendi/engine';
import type { WordId } from '../en/index.ts';
import { beliefs } from './beliefs.ts';
import { compare } from './compare.ts';
import { editor } from './editor.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { graph } from './graph.ts';
import { grounds } from './grounds.ts';
import { model } from './model.ts';
import { outcomes } from './outcomes.ts';
import { overview } from './overview.ts';
import { paths } from './paths.ts';
import { preferences } from './preferences.ts';
import { require } from './require.ts';
import { shell } from './shell.ts';
import { tour } from './tour.ts';
import { why } from './why.ts';

export const fa: Readonly<Record<WordId, Message>> = {
  ...overview,
  ...model,
  ...preferences,
  ...evidence,
  ...grounds,
  ...outcomes,
  ...why,
  ...beliefs,
  ...graph,
  ...paths,
  ...compare,
  ...require,
  ...editor,
  ...files,
  ...shell,
  ...tour,
};
