/** Whose preference a part of the section is about, and where it is edited. */
import type { Editing } from '../editing.ts';

export interface PreferenceProps {
  readonly by: string;
  readonly name: string;
  readonly editing: Editing;
}
