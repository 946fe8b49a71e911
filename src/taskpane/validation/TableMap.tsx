import { useState } from 'preact/hooks';
import { type TableChoice } from '../../core/settings';
import { areaName, columnLetter } from '../../core/sheet/address';
import { type Column, type IndicatorTable } from '../../core/table/model';
import { type Messages } from '../i18n';
import { usePane } from '../pane-context';
import { TableRoles } from './TableRoles';
import { choiceOf } from './table-choice';

interface TableMapProps {
  readonly tables: readonly IndicatorTable[];
  /** The user's corrections in this workbook. */
  readonly choices: readonly TableChoice[];
}

/** How each table was understood: the answer to "why does it say that?", and the place to correct it. */
export function TableMap({ tables, choices }: TableMapProps) {
  const { text } = usePane();
  return (
    <details class="table-map">
      <summary>{text.tables.title(tables.length)}</summary>
      <ul>
        {tables.map((table) => (
          <TableEntry key={`${table.sheet}!${areaName(table.area)}`} table={table} choice={choiceOf(table, choices)} />
        ))}
      </ul>
    </details>
  );
}

function TableEntry({ table, choice }: { table: IndicatorTable; choice: TableChoice | undefined }) {
  const { text, session } = usePane();
  const [editing, setEditing] = useState(false);
  return (
    <li class="table-entry">
      <button
        type="button"
        class="row-button"
        onClick={() => session.goTo(table.sheet, { row: table.area.top, column: table.area.left })}
      >
        <span class="row-title">{text.tables.item(table.sheet, areaName(table.area))}</span>
        <span class="muted">
          {text.tables.indicators(table.indicators.length)}
          {choice && ` · ${text.tables.corrected}`}
        </span>
      </button>
      {editing ? (
        <TableRoles table={table} choice={choice} onDone={() => setEditing(false)} />
      ) : (
        <>
          <ul class="columns" aria-label={text.tables.columns}>
            {table.columns.map((column) => (
              <li key={column.index} class={column.role === 'other' ? 'column other' : 'column'} title={column.header}>
                <span class="cell-name">{columnLetter(column.index)}</span> {columnWords(column, text)}
              </li>
            ))}
          </ul>
          {/* A manual of blocks has no columns of its own to correct. */}
          {table.layout === 'rows' && (
            <button type="button" class="button small correct" onClick={() => setEditing(true)}>
              {text.tables.correct}
            </button>
          )}
        </>
      )}
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
