/** What the model assumes without a claim, by kind of element. */
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import { useWords } from '../../words/words.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { UsedByList } from './used-by.tsx';

export function UnmarkedView() {
  const words = useWords();
  const answer = useAnswer('evidenceUses', {});
  return (
    <Shown answer={answer}>
      {({ elements }) => {
        const bare = elements.filter(({ unmarked }) => unmarked);
        const groups = [...new Set(bare.map(({ group }) => group))];
        if (bare.length === 0)
          return (
            <EmptyState title={words('evidence.all-marked')}>{words('evidence.all-marked-hint')}</EmptyState>
          );
        return (
          <div className="stack">
            <p className="hint lead">{words('evidence.unmarked-lead', { count: bare.length })}</p>
            {groups.map((group) => (
              <section key={group} className="card" aria-label={words(`evidence.group.${group}`)}>
                <h3>{words(`evidence.group.${group}`)}</h3>
                <UsedByList uses={bare.filter((each) => each.group === group)} />
              </section>
            ))}
          </div>
        );
      }}
    </Shown>
  );
}
