import { useRef } from 'preact/hooks';
import { PROFILES, type Profile } from '../../core/knowledge/choices/profiles';
import { type TableChoice } from '../../core/settings';
import { areaName } from '../../core/sheet/address';
import { type IndicatorTable, type NearMiss, hasHeader } from '../../core/table/model';
import { usePane } from '../pane-context';
import { LANDING, useLanding } from '../parts/landing';
import { LabelledSelect } from '../parts/LabelledSelect';
import { Notice } from '../parts/Notice';
import { NumberField } from '../parts/NumberField';
import { type Outcome } from '../validation/run';
import { PlaceRoles } from './PlaceRoles';
import { NOTHING_SAID, type TablePlace, likelyHeaderRows } from './pointing';
import { choiceOfPlace } from './table-choice';
import { type Pointing, usePointing } from './use-pointing';

interface TableEditorProps {
  readonly outcome: Outcome;
  /** The table that is to be corrected. */
  readonly table?: IndicatorTable;
  /** What came close and is to be read as a table. */
  readonly near?: NearMiss;
  /** An earlier correction. */
  readonly choice?: TableChoice | undefined;
  readonly onDone: () => void;
}

/** Where a table is and what each of its columns is for, pointed out or corrected by hand. What would be read is said at once. */
export function TableEditor({ outcome, table, near, choice, onDone }: TableEditorProps) {
  const { text, session } = usePane();
  const words = text.tables;
  const pointing = usePointing(() => placeAtFirst(outcome, table, near, choice), choice);
  const { place, reading, problem } = pointing;
  const first = useRef<HTMLParagraphElement>(null);
  useLanding(first);

  const save = (event: Event) => {
    event.preventDefault();
    if (!place || !reading) return;
    if (!reading.table) {
      pointing.setProblem(words.notYet);
      return;
    }
    const wanted = pointing.choiceNow({ isNew: table === undefined && choice === undefined });
    onDone();
    void session.setTable({ sheet: place.grid.name, area: place.area }, wanted);
  };
  const forget = (wanted: 'automatic' | 'ignored') => {
    if (!place) return;
    const placed = { sheet: place.grid.name, area: place.area };
    onDone();
    void session.setTable(
      placed,
      wanted === 'ignored' ? { ...choiceOfPlace(place, NOTHING_SAID, null), ignored: true } : null,
    );
  };

  return (
    <form class="table-roles" onSubmit={save} noValidate>
      <p class="muted" ref={first} {...LANDING}>
        {words.pointHint}
      </p>
      <div class="place-row">
        <span class="row-title">{place ? words.item(place.grid.name, areaName(place.area)) : words.nowhere}</span>
        <button type="button" class="button small" onClick={pointing.takeSelection}>
          {words.take}
        </button>
      </div>
      {place && reading && (
        <>
          <PlaceOptions pointing={pointing} place={place} />
          <PlaceRoles reading={reading} answers={pointing.answers} onChange={pointing.setAnswers} />
          <p role="status">
            {reading.table
              ? words.reads(reading.table.indicators.length)
              : `${words.readsNothing} ${reading.reason ? text.noTable.reason[reading.reason] : ''}`}
          </p>
        </>
      )}
      {problem && <Notice tone="warning">{problem}</Notice>}
      <div class="actions">
        {place && (
          <button type="submit" class="button primary small" aria-disabled={!reading?.table}>
            {words.save}
          </button>
        )}
        {choice && (
          <button type="button" class="button small" onClick={() => forget('automatic')}>
            {words.automatic}
          </button>
        )}
        {table && (
          <button type="button" class="button small" onClick={() => forget('ignored')}>
            {words.ignore}
          </button>
        )}
        <button type="button" class="button small" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

/** How the table stands, in how many rows its header, and what kind of document it is of. */
function PlaceOptions({ pointing, place }: { pointing: Pointing; place: TablePlace }) {
  const { text } = usePane();
  const words = text.tables;
  const { profile, setPlace, setProfile } = pointing;
  return (
    <>
      <LabelledSelect<'above' | 'beside'>
        label={words.arrangement}
        value={place.labelled ? 'beside' : 'above'}
        onChange={(wanted) => setPlace({ ...place, labelled: wanted === 'beside' })}
        choices={[
          ['above', words.headersAbove],
          ['beside', words.labelsBeside],
        ]}
      />
      <div class="field-pair">
        {!place.labelled && (
          <NumberField
            label={words.headerRows}
            value={place.headerRows}
            onChange={(rows) => {
              if (rows >= 0 && rows <= place.area.bottom - place.area.top) setPlace({ ...place, headerRows: rows });
            }}
          />
        )}
        <LabelledSelect<Profile | 'auto'>
          label={words.profile}
          value={profile ?? 'auto'}
          onChange={(wanted) => setProfile(wanted === 'auto' ? null : wanted)}
          choices={[['auto', text.profiles.auto], ...PROFILES.map((name) => [name, text.profiles[name]] as const)]}
        />
      </div>
    </>
  );
}

function placeAtFirst(
  outcome: Outcome,
  table: IndicatorTable | undefined,
  near: NearMiss | undefined,
  choice: TableChoice | undefined,
): TablePlace | null {
  const placed = table ?? near;
  const grid = outcome.reading.grids.find(({ name }) => name === placed?.sheet);
  if (!placed || !grid) return null;
  if (table) {
    const labelled = !hasHeader(table);
    return { grid, area: table.area, headerRows: table.headerRows.length, labelled };
  }
  const headerRows = choice?.headerRows ?? likelyHeaderRows(grid, placed.area);
  return { grid, area: placed.area, headerRows, labelled: choice?.labels !== undefined };
}
