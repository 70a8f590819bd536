/**
 * What can travel with a shared model beside its text, when the reader asks for it: passages kept as evidence, for one. Whoever keeps such
 * things registers here; files and links know nothing of what they carry.
 */

export interface SharedExtras {
  /** Gathers what belongs to the open document, as plain JSON; null where there is nothing. Called only after the reader has asked for it. */
  readonly collect: () => Promise<Readonly<Record<string, unknown>> | null>;
  /** Takes what came with a link, for the document just opened. It was made by a stranger: check every part of it. */
  readonly receive: (extras: Readonly<Record<string, unknown>>) => Promise<void>;
}

const registered = new Map<string, SharedExtras>();

/** Registers under a name that stands in links, so it must not change: `evidence`. */
export function offerSharedExtras(name: string, extras: SharedExtras): void {
  registered.set(name, extras);
}

/** Everything that would be shared beside the text, by name; null where there is nothing. */
export async function sharedExtras(): Promise<Readonly<Record<string, unknown>> | null> {
  const found: Record<string, unknown> = {};
  for (const [name, { collect }] of registered) {
    const extras = await collect();
    if (extras !== null) found[name] = extras;
  }
  return Object.keys(found).length > 0 ? found : null;
}

/** Hands what came with a link to whoever keeps it; names that nobody knows are passed over. */
export async function receiveExtras(found: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, { receive }] of registered) {
    const extras = Object.hasOwn(found, name) ? found[name] : null;
    if (typeof extras === 'object' && extras !== null && !Array.isArray(extras))
      await receive(extras as Readonly<Record<string, unknown>>);
  }
}
