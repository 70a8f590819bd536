/** What is said about files, outside of components. */
import { type Origin, workbench } from '../store/store.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { fileOf } from './file-state.ts';
import type { Sayings } from './server.ts';

export const spoken = (): Words => wordsIn(workbench().settings.language);

export const sayings: Sayings = {
  language: () => workbench().settings.language,
  notText: (file, line, byte) => spoken()('files.not-text', { file, line, byte }),
  tooLarge: (file, megabytes) => spoken()('files.too-large', { file, megabytes }),
  refused: (file) => spoken()('files.refused', { file }),
};

export const tell = (tone: 'info' | 'warning' | 'error', sentence: string): void =>
  workbench().say({ tone, sentence });

/** Where a document came from, in words. */
export const originIn = (words: Words, { origin }: { readonly origin: Origin }): string =>
  words(`files.origin.${origin.kind}`, { file: fileOf(origin) ?? '' });
