import { useState } from 'preact/hooks';
import { FATE_SEPARATOR } from '../../core/compare/versions/fates';
import { type Language } from '../../core/language/bilingual';
import { type ListColumn, type ListSheet } from '../../core/report/list-sheet';
import { useGrowing } from '../../taskpane/validation/list/use-growing';
import { sayIn } from '../words';
import { PAIR_WORDS } from './pair-words';

interface ListTableProps {
  readonly list: ListSheet;
  readonly language: Language;
}

/** A list as on its sheet; filtered by its first column, where that says what state a row is in. */
export function ListTable({ list, language }: ListTableProps) {
  const say = sayIn(language);
  const [wanted, setWanted] = useState('');
  const counts = countsOf(list.rows.flatMap(statesOf));
  const isFiltered = counts.size > 1 && (list.columns[0]?.width ?? 0) <= WIDEST_STATE;
  const rows = isFiltered && counts.has(wanted) ? list.rows.filter((row) => statesOf(row).includes(wanted)) : list.rows;
  const drawn = useGrowing(rows.length, `${list.table}|${wanted}`);
  return (
    <section class="list-part">
      <h3>{say(list.name)}</h3>
      <p class="muted">{say(list.summary)}</p>
      {isFiltered && (
        <label class="desk-sort">
          <span>{say(PAIR_WORDS.show)}</span>
          <select
            class="field-input compact"
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
          >
            <option value="">{`${say(PAIR_WORDS.all)} (${list.rows.length})`}</option>
            {[...counts].map(([name, count]) => (
              <option key={name} value={name}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
      )}
      {rows.length === 0 ? (
        <p>{say(list.none)}</p>
      ) : (
        <div class="table-scroll list-scroll" tabIndex={0} role="region" aria-label={say(list.name)}>
          <table class="file-table">
            <thead>
              <tr>
                {list.columns.map(({ label }) => (
                  <th key={label.id} scope="col">
                    {say(label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, drawn).map((row, index) => (
                <tr key={index} data-row={row[0]}>
                  {row.map((text, column) => (
                    <td key={column} class={isLong(list.columns[column]) ? 'long-text' : undefined}>
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Without room such a text would make its row taller than a small screen. */
function isLong(column: ListColumn | undefined): boolean {
  return column !== undefined && column.width > WIDEST_STATE;
}

/** In characters: a wider column holds names, not states to choose by. */
const WIDEST_STATE = 30;

/** A row may be in several states at once: under another name, and under another objective. */
function statesOf([first = '']: readonly string[]): readonly string[] {
  return first.split(FATE_SEPARATOR);
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
