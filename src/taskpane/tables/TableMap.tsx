import { useMemo, useState } from 'preact/hooks';
import { type Settings, type TableChoice } from '../../core/settings';
import { areaName, columnLetter } from '../../core/sheet/address';
import { countIndicators } from '../../core/table/indicator-count';
import { type Column, type IndicatorTable } from '../../core/table/model';
import { familyOf, labelOf } from '../../core/knowledge/columns/roles';
import { type Pane, usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { type Outcome } from '../validation/run';
import { IgnoredTables } from './IgnoredTables';
import { NearMisses } from './NearMisses';
import { LazyTableEditor } from './lazy-editor';
import { LazyOwnChoices } from './lazy-own-choices';
import { UnreadParts } from './UnreadParts';
import { choiceOf } from './choices-on';

interface TableMapProps {
  readonly outcome: Outcome;
  readonly settings: Settings;
}

/**
 * What was recognised and what was not, in one line above the findings: whoever reads that all is well must see what was not
 * read. Opened, it says how each table was understood, and is the place to correct it.
 */
export function TableMap({ outcome, settings }: TableMapProps) {
  const { text } = usePane();
  const { tables: choices } = settings;
  const { tables, nearMisses } = outcome;
  const [pointing, setPointing] = useState(false);
  return (
    <Fold class="table-map" summary={<RecognisedLine outcome={outcome} settings={settings} />}>
      <UnreadParts outcome={outcome} />
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
        <section class="map-part">
          <h3 class="label">{text.tables.near(nearMisses.length)}</h3>
          <NearMisses outcome={outcome} choices={choices} />
        </section>
      )}
      <IgnoredTables choices={choices} />
      {pointing ? (
        <LazyTableEditor outcome={outcome} onDone={() => setPointing(false)} />
      ) : (
        <button type="button" class="button small correct" onClick={() => setPointing(true)}>
          {text.tables.point}
        </button>
      )}
    </Fold>
  );
}

function RecognisedLine({ outcome, settings }: TableMapProps) {
  const { text } = usePane();
  const { tables, nearMisses, unread } = outcome;
  const { indicators, rows } = useMemo(() => countIndicators(tables), [tables]);
  return (
    <>
      {text.tables.recognised(text.summary.tables(tables.length, text.tables.indicators(indicators, rows)))}
      {nearMisses.length > 0 && <span> · {text.tables.nearCount(nearMisses.length)}</span>}
      {unread.length > 0 && <strong class="unread-mark"> · {text.tables.unreadCount(unread.length)}</strong>}
      <LazyOwnChoices settings={settings} lead=" · " />
    </>
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
  const own = useMemo(() => countIndicators([table]), [table]);
  return (
    <li class="table-entry">
      <button
        type="button"
        class="row-button"
        onClick={() => session.goTo(table.sheet, { row: table.area.top, column: table.area.left })}
      >
        <span class="row-title">{text.tables.item(table.sheet, areaName(table.area))}</span>
        <span class="muted">
          {text.tables.indicators(own.indicators, own.rows)} · {text.profiles[table.profile]}
          {choice && ` · ${text.tables.corrected}`}
        </span>
      </button>
      {editing ? (
        <LazyTableEditor outcome={outcome} table={table} choice={choice} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Strip columns={table.columns} />
          <ul class="columns" aria-label={text.tables.columns}>
            {table.columns.map((column, place) => (
              <li key={place} class={`column ${familyOf(column.role)}`} title={column.header}>
                <span class="cell-name">{columnLetter(column.index)}</span> {columnWords(column, pane)}
              </li>
            ))}
          </ul>
          <button type="button" class="button small correct" onClick={() => setEditing(true)}>
            {text.tables.correct}
          </button>
        </>
      )}
    </li>
  );
}

/** The table in small: a stripe a column, coloured by what it is for. The list below it says the same in words. */
function Strip({ columns }: { columns: readonly Column[] }) {
  return (
    <div class="strip" aria-hidden="true">
      {columns.map(({ role }, place) => (
        <span key={place} class={`stripe ${familyOf(role)}`} />
      ))}
    </div>
  );
}

function columnWords(column: Column, { text, language }: Pick<Pane, 'text' | 'language'>): string {
  return [
    labelOf(column.role)[language],
    column.year,
    column.half && text.half(column.half),
    column.third && text.third(column.third),
    column.quarter && text.quarter(column.quarter),
    column.month && text.month(column.month),
    column.revision && text.revisions[column.revision],
  ]
    .filter(Boolean)
    .join(' ');
}
