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

export const en = {
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

export type WordId = keyof typeof en;
