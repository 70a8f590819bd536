/** Weights of options: what is taken counts its weight, and the states are ordered by the sum. */
import { useState } from 'react';
import { TextField } from '../../../controls/fields.tsx';
import { setWeights } from '../../../edits/index.ts';
import type { WrittenPreference } from '../../../questions/order-statements.ts';
import { useWords } from '../../../words/words.ts';
import { decimal } from './decimal.ts';
import { changePreference } from './preference-edits.ts';
import type { PreferenceProps } from './preference-props.ts';

export function WeightsTable({
  by,
  name,
  editing,
  written,
}: PreferenceProps & { readonly written: WrittenPreference }) {
  const words = useWords();
  const [wrong, setWrong] = useState<string | null>(null);
  const put = (option: string, said: string): void => {
    const weight = decimal(said);
    setWrong(weight === null ? option : null);
    if (weight === null) return;
    const weights = Object.fromEntries(
      written.weights
        .map((each): [string, string] => [each.option, each.option === option ? weight : each.weight])
        .filter(([, each]) => Number(each) !== 0),
    );
    changePreference(
      by,
      (text) => setWeights(text, editing.layer, by, weights),
      words('preferences.did.weights', { by: name }),
    );
  };
  return (
    <table className="plain-table weights-table">
      <caption className="hint">{words('preferences.weights-caption', { by: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{words('preferences.option')}</th>
          <th scope="col">{words('preferences.weight')}</th>
        </tr>
      </thead>
      <tbody>
        {written.weights.map(({ option, name: said, weight }) => (
          <tr key={option}>
            <th scope="row" dir="auto">
              {said}
            </th>
            <td>
              <TextField
                label={words('preferences.weight-of', { option: said })}
                hideLabel
                value={weight}
                isReadOnly={editing.isReadOnly}
                problem={wrong === option ? words('preferences.weight-wrong') : null}
                onCommit={(typed) => put(option, typed)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
