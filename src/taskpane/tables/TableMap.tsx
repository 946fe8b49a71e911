import { useState } from 'preact/hooks';
import { type TableChoice } from '../../core/settings';
import { areaName, columnLetter } from '../../core/sheet/address';
import { type Column, type IndicatorTable } from '../../core/table/model';
import { familyOf, labelOf } from '../../core/knowledge/roles';
import { type Pane, usePane } from '../pane-context';
import { type Outcome } from '../validation/run';
import { IgnoredTables } from './IgnoredTables';
import { NearMisses } from './NearMisses';
import { TableEditor } from './lazy-editor';
import { choiceOf } from './choices-on';

interface TableMapProps {
  readonly outcome: Outcome;
  /** The user's words on tables of this workbook. */
  readonly choices: readonly TableChoice[];
}

/** How each table was understood: the answer to "why does it say that?", and the place to correct it. */
export function TableMap({ outcome, choices }: TableMapProps) {
  const { text } = usePane();
  const { tables, nearMisses } = outcome;
  const [pointing, setPointing] = useState(false);
  return (
    <details class="table-map">
      <summary>{text.tables.title(tables.length)}</summary>
      <ul>
        {tables.map((table) => (
          <TableEntry
            key={`${table.sheet}!${areaName(table.area)}`}
            table={table}
            outcome={outcome}
            choice={choiceOf(table, choices)}
          />
        ))}
      </ul>
      {nearMisses.length > 0 && (
        <details class="near-part">
          <summary>{text.tables.near(nearMisses.length)}</summary>
          <NearMisses outcome={outcome} choices={choices} />
        </details>
      )}
      <IgnoredTables choices={choices} />
      {pointing ? (
        <TableEditor outcome={outcome} onDone={() => setPointing(false)} />
      ) : (
        <button type="button" class="button small correct" onClick={() => setPointing(true)}>
          {text.tables.point}
        </button>
      )}
    </details>
  );
}

interface TableEntryProps {
  readonly table: IndicatorTable;
  readonly outcome: Outcome;
  readonly choice: TableChoice | undefined;
}

function TableEntry({ table, outcome, choice }: TableEntryProps) {
  const pane = usePane();
  const { text, session } = pane;
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
          {text.tables.indicators(table.indicators.length)} · {text.profiles[table.profile]}
          {choice && ` · ${text.tables.corrected}`}
        </span>
      </button>
      {editing ? (
        <TableEditor outcome={outcome} table={table} choice={choice} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Strip columns={table.columns} />
          <ul class="columns" aria-label={text.tables.columns}>
            {table.columns.map((column) => (
              <li key={column.index} class={`column ${familyOf(column.role)}`} title={column.header}>
                <span class="cell-name">{columnLetter(column.index)}</span> {columnWords(column, pane)}
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

/** The table in small: a stripe a column, coloured by what it is for. The list below it says the same in words. */
function Strip({ columns }: { columns: readonly Column[] }) {
  return (
    <div class="strip" aria-hidden="true">
      {columns.map(({ index, role }) => (
        <span key={index} class={`stripe ${familyOf(role)}`} />
      ))}
    </div>
  );
}

function columnWords(column: Column, { text, language }: Pick<Pane, 'text' | 'language'>): string {
  return [
    labelOf(column.role)[language],
    column.year,
    column.quarter && text.quarter(column.quarter),
    column.month && text.month(column.month),
    column.revision && text.revisions[column.revision],
  ]
    .filter(Boolean)
    .join(' ');
}
