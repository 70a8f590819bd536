import type { ModelFile, Place } from '@modus-vivendi/engine';

/** A model file as opened, and what is needed to speak of it. */
export interface Loaded {
  /** As the user wrote it. */
  readonly name: string;
  readonly file: ModelFile;
  /** Of the exact bytes. */
  readonly sha256: string;
  readonly place: (offset: number) => Place;
}
