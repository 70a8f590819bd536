/** Lets the passages kept as evidence go where their model goes: into a link, when asked for, and along when it is saved under a name. */
import { offerSharedExtras } from '../files/share-extras.ts';
import {
  type Evidence,
  evidenceKey,
  evidenceOf,
  parseEvidence,
  takeEvidence,
} from '../panels/evidence/passages.ts';
import { useWorkbench, workbench } from '../store/store.ts';

export function letEvidenceTravel(): void {
  offerSharedExtras('evidence', {
    // The passages only: a whole source is not ours to pass on.
    collect: async () => {
      const { passages } = await evidenceOf(evidenceKey(workbench().document));
      return passages.length > 0 ? { texts: [], passages } : null;
    },
    receive: async (extras) => {
      const found = parseEvidence(JSON.stringify(extras));
      if (found) await takeCopy(evidenceKey(workbench().document), found);
    },
  });
  useWorkbench.subscribe(({ document: now }, { document: before }) => {
    const [to, from] = [evidenceKey(now), evidenceKey(before)];
    if (now.id === before.id && to !== from)
      void evidenceOf(from)
        .then((evidence) => takeCopy(to, evidence))
        // Where the browser keeps nothing there is nothing to take along.
        .catch(() => {});
  });
}

/** Under new ids, so that nothing that is kept for another document is written over. */
async function takeCopy(document: string, { texts, passages }: Evidence): Promise<void> {
  if (texts.length + passages.length === 0) return;
  const ids = new Map(texts.map(({ id }) => [id, crypto.randomUUID()]));
  const copy: Evidence = {
    texts: texts.map((text) => ({ ...text, id: ids.get(text.id)! })), // every text was given one above
    passages: passages.map((passage) => ({
      ...passage,
      id: crypto.randomUUID(),
      of: ids.get(passage.of) ?? passage.of,
    })),
  };
  await takeEvidence(document, JSON.stringify(copy));
}
