import { useState } from 'preact/hooks';
import { type RowKind, ROW_KINDS } from '../../core/settings';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { type PlaceRow } from './pointing';

interface PlaceRowsProps {
  readonly rows: readonly PlaceRow[];
  /** `said`: the row's own words; every row that says the same is meant. */
  readonly onChange: (said: string, kind: RowKind) => void;
}

/** A longer list would make the pane wait. */
const MOST_SHOWN = 150;

/** What each row of a table is read as, to be corrected: an indicator, a heading, the rest of the row above … */
export function PlaceRows({ rows, onChange }: PlaceRowsProps) {
  const { text } = usePane();
  const words = text.tables;
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold class="row-kinds" summary={words.rows(rows.length)} onToggle={setOpen}>
      {isOpen && (
        <>
          <p class="muted">{words.rowsHint}</p>
          {rows.slice(0, MOST_SHOWN).map(({ row, text: said, kind }) => (
            <div key={row} class="column-role">
              <p>
                <span class="cell-name">{row + 1}</span> <span class="muted">{said}</span>
              </p>
              <div class="field-pair">
                <select
                  class="field-input compact outlined"
                  aria-label={words.kindOfRow(row + 1)}
                  value={kind}
                  onChange={(event) => onChange(said, event.currentTarget.value as RowKind)}
                >
                  {ROW_KINDS.map((each) => (
                    <option key={each} value={each}>
                      {words.rowKinds[each]}
                    </option>
                  ))}
                </select>
              </div>
            </div>
          ))}
          {rows.length > MOST_SHOWN && <p class="muted">{words.firstRows(MOST_SHOWN)}</p>}
        </>
      )}
    </Fold>
  );
}
