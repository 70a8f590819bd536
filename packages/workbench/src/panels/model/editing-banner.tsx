/** Says which version is being edited, when it is not the base model. */
import { Button } from '../../controls/buttons.tsx';
import { Notice } from '../../controls/states-of-work.tsx';
import { viewLabel } from '../../shell/version-bar.tsx';
import { useSettings, workbench } from '../../store/store.ts';
import { useWords } from '../../words/words.ts';
import type { Editing } from './editing.ts';

export function EditingBanner({
  editing: { kind, base, isBroken, isRefused },
}: {
  readonly editing: Editing;
}) {
  const words = useWords();
  const { scenario, view } = useSettings();
  if (isBroken)
    return (
      <Notice tone="warning">{words(isRefused ? 'model.banner-refused' : 'model.banner-broken')}</Notice>
    );
  if (kind === 'base') return null;
  const found = base.scenarios.find(({ id }) => id === scenario[0]);
  const name = words.text(found?.name ?? null, scenario[0] ?? '');
  const seen = { view: { phrase: viewLabel(view, base, words) } };
  const sentence = {
    scenario: words('model.banner-scenario', { name }),
    belief: words('model.banner-belief', seen),
    'belief-in-scenario': words('model.banner-both', { ...seen, name }),
    mixed: words('model.banner-mixed'),
  }[kind];
  return (
    <Notice tone={kind === 'mixed' ? 'warning' : 'info'}>
      {sentence}{' '}
      <Button small onPress={() => workbench().set({ scenario: [], view: [] })}>
        {words('model.banner-base')}
      </Button>
    </Notice>
  );
}
