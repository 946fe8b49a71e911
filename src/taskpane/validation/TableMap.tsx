import { areaName, columnLetter } from '../../core/sheet/address';
import { type Column, type IndicatorTable } from '../../core/table/model';
import { type Messages } from '../i18n';
import { usePane } from '../pane-context';

/** How each table was understood: the answer to "why does it say that?". */
export function TableMap({ tables }: { tables: readonly IndicatorTable[] }) {
  const { text } = usePane();
  return (
    <details class="table-map">
      <summary>{text.tables.title(tables.length)}</summary>
      <ul>
        {tables.map((table) => (
          <TableEntry key={`${table.sheet}!${areaName(table.area)}`} table={table} />
        ))}
      </ul>
    </details>
  );
}

function TableEntry({ table }: { table: IndicatorTable }) {
  const { text, session } = usePane();
  const area = areaName(table.area);
  return (
    <li class="table-entry">
      <button
        type="button"
        class="row-button"
        onClick={() => session.goTo(table.sheet, { row: table.area.top, column: table.area.left })}
      >
        <span class="row-title">{text.tables.item(table.sheet, area)}</span>
        <span class="muted">{text.tables.indicators(table.indicators.length)}</span>
      </button>
      <ul class="columns" aria-label={text.tables.columns}>
        {table.columns.map((column) => (
          <li key={column.index} class={column.role === 'other' ? 'column other' : 'column'} title={column.header}>
            <span class="cell-name">{columnLetter(column.index)}</span> {columnWords(column, text)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function columnWords(column: Column, text: Messages): string {
  return [
    text.roles[column.role],
    column.year,
    column.quarter && text.quarter(column.quarter),
    column.revision && text.revisions[column.revision],
  ]
    .filter(Boolean)
    .join(' ');
}
