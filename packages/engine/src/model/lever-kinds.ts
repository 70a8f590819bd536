/** The kinds of elementary changes that levers are. */

/** `stated`: written by the author of the model. */
export const leverKinds = [
  'drop',
  'move',
  'add',
  'rank',
  'one-way',
  'forbid',
  'remove',
  'tell',
  'join',
  'stated',
] as const;

export type LeverKind = (typeof leverKinds)[number];

export const isLeverKind = (name: string): name is LeverKind =>
  (leverKinds as readonly string[]).includes(name);
