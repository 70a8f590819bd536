/** What the author has confirmed or called fine in this session; never part of the model. */
import { create } from 'zustand';
import { workbench } from '../../../store/store.ts';

interface Session {
  /** Ids of implied comparisons that were confirmed, by document and decision maker. */
  readonly settled: Readonly<Record<string, readonly string[]>>;
  /** The text before the latest change of a preference. */
  readonly before: Readonly<Record<string, string>>;
  /** Ids of odd states that were called fine, by document. */
  readonly fine: Readonly<Record<string, readonly string[]>>;
}

const useSession = create<Session>()(() => ({ settled: {}, before: {}, fine: {} }));

const none: readonly string[] = [];

const place = (by: string): string => `${workbench().document.id} ${by}`;

export const useSettled = (by: string): readonly string[] =>
  useSession(({ settled }) => settled[place(by)] ?? none);

export const useBefore = (by: string): string | null => useSession(({ before }) => before[place(by)] ?? null);

export const useFine = (): readonly string[] =>
  useSession(({ fine }) => fine[workbench().document.id] ?? none);

export const settle = (by: string, id: string): void =>
  useSession.setState(({ settled }) => ({
    settled: { ...settled, [place(by)]: [...(settled[place(by)] ?? none), id] },
  }));

/** Remembers the text as it was before a change, to ask what the change has turned around. */
export const rememberBefore = (by: string, text: string): void =>
  useSession.setState(({ before }) => ({ before: { ...before, [place(by)]: text } }));

export const callFine = (id: string): void =>
  useSession.setState(({ fine }) => {
    const document = workbench().document.id;
    return { fine: { ...fine, [document]: [...(fine[document] ?? none), id] } };
  });

export const callNothingFine = (): void =>
  useSession.setState(({ fine }) => ({ fine: { ...fine, [workbench().document.id]: none } }));
