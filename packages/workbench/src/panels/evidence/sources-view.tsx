/** The sources at a glance: how reliable each is, how credible what it says, and what is built on it (T19). */
import { Download } from 'lucide-react';
import { Button } from '../../controls/buttons.tsx';
import { EmptyState, Shown } from '../../controls/states-of-work.tsx';
import { download } from '../../files/download.ts';
import type { SourceRow } from '../../questions/evidence-uses.ts';
import { useWords } from '../../words/words.ts';
import { useAsked } from '../../worker/asked.tsx';
import { askOnce } from '../../worker/client.ts';
import { useAnswer } from '../../worker/use-answer.ts';
import { credibilityWords, reliabilityWords } from './claim-lines.tsx';
import { UsedByList } from './used-by.tsx';
import { goToClaim } from './view.ts';

const columns = ['number', 'citation', 'date', 'reliability', 'credibility', 'claims', 'usedBy'] as const;

export function SourcesView() {
  const words = useWords();
  const version = useAsked();
  const answer = useAnswer('evidenceUses', {});
  const headings = {
    number: words('evidence.column.number'),
    citation: words('evidence.column.citation'),
    date: words('evidence.issued'),
    reliability: words('evidence.column.reliability'),
    credibility: words('evidence.column.credibility'),
    claims: words('evidence.claims'),
    usedBy: words('evidence.column.used-by'),
  };
  const save = async (): Promise<void> => {
    const outcome = await askOnce('sourcesCsv', { words: headings }, version);
    if (outcome.kind === 'value') download('sources.csv', 'text/csv', outcome.value);
  };
  return (
    <Shown answer={answer}>
      {({ sources }) =>
        sources.length === 0 ? (
          <EmptyState title={words('evidence.no-sources')}>{words('evidence.no-sources-hint')}</EmptyState>
        ) : (
          <div className="stack">
            <div className="row">
              <p className="grow hint lead">{words('evidence.sources-lead')}</p>
              <Button small onPress={save}>
                <Download size={14} aria-hidden="true" />
                {words('outcomes.csv')}
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
            <section className="card table-scroll" tabIndex={0} aria-label={words('evidence.title.sources')}>
              <table className="plain-table sources-table">
                <thead>
                  <tr>
                    {columns.map((id) => (
                      <th key={id} scope="col">
                        {headings[id]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {sources.map((source) => (
                    <Row key={source.id} source={source} />
                  ))}
                </tbody>
              </table>
            </section>
          </div>
        )
      }
    </Shown>
  );
}

function Row({ source }: { readonly source: SourceRow }) {
  const words = useWords();
  const { id, number, citation, url, issued, reliability, credibility, claims, usedBy } = source;
  const unstated = <span className="hint">{words('evidence.unstated')}</span>;
  return (
    <tr>
      <td>{words.number(number)}</td>
      <th scope="row" dir="auto">
        {citation}
        {url ? (
          <span className="hint source-address" dir="ltr">
            {url}
          </span>
        ) : null}
      </th>
      <td>{issued ? <bdi>{issued}</bdi> : unstated}</td>
      <td>{reliability ? reliabilityWords(reliability, words) : unstated}</td>
      <td>
        {credibility.length > 0
          ? words.list(credibility.map((grade) => credibilityWords(grade, words)))
          : unstated}
      </td>
      <td>
        <span className="claim-numbers">
          {claims.map((claim) => (
            <button
              key={claim.id}
              type="button"
              className="claim-link"
              aria-label={words('grounds.to-claim', { number: claim.number, claim: claim.id })}
              onClick={() => goToClaim(claim.id, id)}
            >
              {words.number(claim.number)}
            </button>
          ))}
        </span>
      </td>
      <td>
        {usedBy.length === 0 ? (
          <span className="hint">{words('evidence.unused')}</span>
        ) : (
          <details>
            <summary>{words('evidence.used-count', { count: usedBy.length })}</summary>
            <UsedByList uses={usedBy} />
          </details>
        )}
      </td>
    </tr>
  );
}
