/** Claims in words: kind, source, place in it, and what is held. */
import type { Context } from './context.ts';

export const claimLines = (
  { ids }: { readonly ids: readonly string[] },
  { speaker }: Context,
): readonly string[] => speaker().claims(ids);
