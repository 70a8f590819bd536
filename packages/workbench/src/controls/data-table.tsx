/** A table of the engine's, as it is: what it says is decided there. */
import type { Table } from '@modus-vivendi/engine';

export function DataTable({ table: { caption, columns, rows, notes } }: { readonly table: Table }) {
  return (
    <section className="card" aria-label={caption}>
      <h3>{caption}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={caption}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map(({ header, align }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are their places
                <th key={k} scope="col" data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are their places
              <tr key={r}>
                {cells.map((cell, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells are their places
                  <td key={k} data-align={columns[k]?.align}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
    </section>
  );
}
