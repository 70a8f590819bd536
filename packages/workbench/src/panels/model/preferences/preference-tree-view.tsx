/** The preference tree, when it is wanted, with the same in words. */
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Shown } from '../../../controls/states-of-work.tsx';
import { PreferenceTreeFigure } from '../../../figures/preference-tree.tsx';
import type { PreferenceTree, TreeLeaf } from '../../../questions/preference-tree.ts';
import { useWords, type Words } from '../../../words/words.ts';
import { useAnswer } from '../../../worker/use-answer.ts';

export function PreferenceTreeView({ by, name }: { readonly by: string; readonly name: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const answer = useAnswer('preferenceTree', isOpen ? { by } : null);
  return (
    <Disclosure className="preference-disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="button quiet disclosure-button">
          <ChevronRight size={16} aria-hidden="true" className="directed disclosure-mark" />
          {words('preferences.tree')}
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen ? (
          <Shown answer={answer}>
            {(tree) =>
              tree ? (
                <Tree tree={tree} name={name} />
              ) : (
                <p className="hint">{words('preferences.tree-none')}</p>
              )
            }
          </Shown>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Tree({ tree, name }: { readonly tree: PreferenceTree; readonly name: string }) {
  const words = useWords();
  const caption = words('preferences.tree-caption', { by: name });
  const faces = tree.leaves.map((leaf) => ({
    ...leaf,
    label: leafLabel(leaf, words),
    placeLabel: placeLabel(leaf, words),
  }));
  return (
    <>
      <PreferenceTreeFigure
        caption={caption}
        levels={tree.levels.map(({ place, said, vital }) => ({ label: words.number(place), said, vital }))}
        leaves={faces}
        direction={words.direction}
      />
      <ol className="tree-levels">
        {tree.levels.map(({ place, said }) => (
          <li key={place} value={place}>
            {said}
          </li>
        ))}
      </ol>
      {tree.unsure ? <p className="hint">{words('preferences.tree-unsure')}</p> : null}
      {!tree.unsure && tree.hidden > 0 ? (
        <p className="hint">{words('preferences.tree-hidden', { count: tree.hidden })}</p>
      ) : null}
      <details className="tree-words">
        <summary>{words('preferences.tree-text')}</summary>
        <ol>
          {faces.map(({ key, label, placeLabel: place, path }) => (
            <li key={key}>
              <strong>{place}</strong> <bdi>{label}</bdi>
              <br />
              <span className="hint">{pathWords(path, tree, words)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

const placeLabel = ({ place, places }: TreeLeaf, words: Words): string =>
  places === 1
    ? words('preferences.tree-place', { place })
    : words('preferences.tree-places', { from: place, to: place + places - 1 });

function leafLabel({ labels, states }: TreeLeaf, words: Words): string {
  const [first = ''] = labels;
  return states === 1 ? first : words('preferences.tree-more', { state: first, count: states - 1 });
}

function pathWords(path: readonly boolean[], { levels }: PreferenceTree, words: Words): string {
  const numbers = (wanted: boolean): { phrase: string } => ({
    phrase: words.list(
      path.flatMap((holds, k) => (holds === wanted ? [words.number(levels[k]!.place)] : [])),
    ),
  });
  if (path.every((holds) => holds)) return words('preferences.tree-path-all', { yes: numbers(true) });
  if (path.every((holds) => !holds)) return words('preferences.tree-path-none', { no: numbers(false) });
  return words('preferences.tree-path', { yes: numbers(true), no: numbers(false) });
}
