/** What rests on a claim or source, each leading to where it is edited. */
import type { Element, ElementGroup } from '../../questions/elements.ts';
import type { UsedBy } from '../../questions/evidence-uses.ts';
import { viewLabel } from '../../shell/version-bar.tsx';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { type ModelPart, showModelPart } from '../model/part.ts';

const partOf: Readonly<Record<ElementGroup, ModelPart>> = {
  'decision-maker': 'who',
  option: 'who',
  statement: 'want',
  rule: 'cannot',
  consequence: 'cannot',
  state: 'cannot',
  axis: 'versions',
  scenario: 'versions',
  belief: 'versions',
};

export const goToElement = ({ group }: Element): void =>
  showModelPart(partOf[group], { scenario: [], view: [] });

export function UsedByList({ uses }: { readonly uses: readonly UsedBy[] }) {
  const words = useWords();
  const { value } = useAnswer('read', {});
  const base = value?.base ?? null;
  const version = ({ within, view }: UsedBy): string | null =>
    base && view.length > 0 ? viewLabel(view, base, words) : within;
  return (
    <ul className="used-by">
      {uses.map((use) => {
        const within = version(use);
        return (
          <li key={JSON.stringify([use.path, use.scenario, use.view, use.label])}>
            <button
              type="button"
              className="state-link"
              onClick={() => showModelPart(partOf[use.group], use)}
            >
              {within === null ? null : (
                <>
                  <bdi>{within}</bdi> ›{' '}
                </>
              )}
              <bdi>{use.label}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
