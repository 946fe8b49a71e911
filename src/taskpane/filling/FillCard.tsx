import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  type ComputeOptions,
  type ComputedCells,
  columnsToAdd,
  computedCells,
  formulasOfTable,
} from '../../core/forms/computed-cells';
import { otherScaleOf } from '../../core/forms/other-scale';
import { renewedCount } from '../../core/forms/renewed-formulas';
import { chosenScale } from '../../core/knowledge/choices/rating-scales';
import { type Settings } from '../../core/settings';
import { type ColumnInsertion } from '../../core/changes/columns';
import { changesOf } from '../../core/changes/fix';
import { type CellArea, areaName } from '../../core/sheet/address';
import { type IndicatorTable, hasRowEach } from '../../core/table/model';
import { createDraft } from '../drafts';
import { bothOf } from '../i18n';
import { functionsPageWords } from '../i18n/functions-page';
import { settingsPageWords } from '../i18n/settings-page';
import { SheetsContext, usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { FormulaKindSelect } from '../parts/FormulaKindSelect';
import { LabelledSelect } from '../parts/LabelledSelect';
import { useIsAskedFor } from '../parts/use-part';
import { OtherScales } from '../settings/OtherScales';
import { type Outcome } from '../validation/run';
import { FillPreview } from './FillPreview';
import { useRenewals } from './renewals';

interface FillCardProps {
  readonly outcome: Outcome | null;
  readonly settings: Settings;
}

/** Whether the card is open. */
const useOpen = createDraft<boolean>();

/** How the user wants a table to be filled, by its place. */
const useChoice = createDraft<Partial<ComputeOptions>>();

/** "Isi kolom Capaian dan Predikat": fills a recognised table with formulas, all of them shown first. */
export function FillCard({ outcome, settings }: FillCardProps) {
  const { text, language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const [isOpen, setOpen] = useOpen(session, '', () => false);
  const isAskedFor = useIsAskedFor('fill');
  useEffect(() => {
    if (isAskedFor) setOpen(() => true);
  }, [isAskedFor]);
  const tables = (outcome?.tables ?? []).filter(hasRowEach);
  return (
    <Fold
      class="card"
      part="fill"
      open={isOpen}
      onToggle={(open) => setOpen(() => open)}
      summary={
        <>
          <span class="card-title">{words.title}</span>
          <span class="muted">{words.summary}</span>
        </>
      }
    >
      <div class="card-body">
        {outcome && tables.length > 0 ? (
          <SheetsContext.Provider value={outcome.reading.grids}>
            <TableFill tables={tables} outcome={outcome} settings={settings} />
          </SheetsContext.Provider>
        ) : (
          <>
            <p class="muted">{words.noTable}</p>
            <button type="button" class="button" onClick={() => session.validateFor('fill')}>
              {text.run.button}
            </button>
          </>
        )}
      </div>
    </Fold>
  );
}

interface TableFillProps {
  readonly tables: readonly IndicatorTable[];
  readonly outcome: Outcome;
  readonly settings: Settings;
}

function TableFill({ tables, outcome, settings }: TableFillProps) {
  const { text, language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const [place, setPlace] = useState('');
  const named = tables.map((table) => [text.tables.item(table.sheet, areaName(table.area)), table] as const);
  const renewals = useRenewals(outcome, settings);
  // What has to be renewed is shown without being looked for.
  const first = named.find(([, each]) => renewals.has(each)) ?? named[0];
  const [chosenName, table] = named.find(([name]) => name === place) ?? first ?? [];
  const renewal = table && renewals.get(table);
  const [chosen, choose] = useChoice(session, chosenName ?? '', () => ({}));
  const ofColumn = useMemo(() => (table ? formulasOfTable(table, settings) : 'iku'), [table, settings]);
  const { formulas = ofColumn, typed = 'kept' } = chosen;
  const options = useMemo((): ComputeOptions => ({ formulas, typed }), [formulas, typed]);
  const outdated = renewal?.fills ?? NONE;
  const grid = outcome.reading.grids.find(({ name }) => name === table?.sheet);
  const computed = useMemo(
    () => (table && grid ? computedCells(table, grid, settings, options) : null),
    [table, grid, settings, options],
  );
  const other = useMemo(() => (table && grid ? otherScaleOf(table, grid, settings) : null), [table, grid, settings]);
  if (!table || !computed) return null;
  const { fills, missing, scale, uncomputable } = computed;
  const isDone = !renewal && [fills, missing, uncomputable].every(({ length }) => length === 0);
  const toAdd = columnsToAdd(table, missing, words.headers);
  /** A heading is written at once: what stands below it is shown first, and so the focus goes there. */
  const add = () => {
    if (!toAdd) return;
    const added = changesOf(toAdd, 'insertColumn');
    const [first] = added;
    // They come side by side, behind the last actual or achievement.
    const place = first ? areaName(headersOf(first, added.length)) : '';
    void session.fill([toAdd], {
      told: (done) =>
        bothOf(functionsPageWords, ({ filling }) =>
          done === 0
            ? filling.nothingWritten
            : filling.added(
                missing.map((role) => filling.headers[role]),
                place,
              ),
        ),
      next: { on: 'part', part: 'fill' },
    });
  };
  return (
    <>
      {named.length > 1 && (
        <LabelledSelect
          label={words.table}
          value={chosenName ?? ''}
          onChange={setPlace}
          choices={named.map(([name]) => [name, name] as const)}
        />
      )}
      <FillOptions options={options} onChange={(next) => choose(() => next)} />
      <HowMeasured scale={scale} settings={settings} />
      {scale === null && <p class="muted">{words.ownScale}</p>}
      {scale !== null && other && <p class="muted">{words.scaleOfTable[other.because](areaName(other.ratings))}</p>}
      {outdated.length > 0 && <p role="status">{words.outdated(renewedCount(outdated))}</p>}
      {renewals.size > 0 && <OtherScales outcome={outcome} settings={settings} />}
      <FillPreview
        key={`renewed ${areaName(table.area)}`}
        fills={outdated}
        {...(renewal && { notes: renewal.notes })}
        uncomputable={NONE}
        table={table}
        findings={NONE}
        isNative={options.formulas === 'native'}
        label={words.renewal}
        apply={words.renew}
        isRenewal
      />
      {toAdd && (
        <div class="actions">
          <button type="button" class="button" onClick={add}>
            {words.addColumns(missing.map((role) => words.headers[role]).join(', '))}
          </button>
        </div>
      )}
      {missing.length > 0 && !toAdd && <p>{words.noActual}</p>}
      {isDone && <p role="status">{words.nothing}</p>}
      <FillPreview
        key={`filled ${areaName(table.area)}`}
        fills={fills}
        uncomputable={uncomputable}
        table={table}
        findings={outcome.items}
        isNative={options.formulas === 'native'}
        label={words.preview}
        apply={words.apply}
      />
    </>
  );
}

function headersOf({ headerRow, before }: ColumnInsertion, count: number): CellArea {
  return { top: headerRow, bottom: headerRow, left: before, right: before + count - 1 };
}

const NONE: readonly never[] = [];

interface FillOptionsProps {
  readonly options: ComputeOptions;
  readonly onChange: (options: ComputeOptions) => void;
}

function FillOptions({ options, onChange }: FillOptionsProps) {
  const { language } = usePane();
  return (
    <>
      <FormulaKindSelect value={options.formulas} onChange={(formulas) => onChange({ ...options, formulas })} />
      <label class="check">
        <input
          type="checkbox"
          checked={options.typed === 'replaced'}
          onChange={(event) => onChange({ ...options, typed: event.currentTarget.checked ? 'replaced' : 'kept' })}
        />
        <span>{functionsPageWords(language).filling.replace}</span>
      </label>
    </>
  );
}

/** Under which settings it is computed, and the way to them. */
function HowMeasured({ scale, settings }: { scale: ComputedCells['scale']; settings: Settings }) {
  const { language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const how = settingsPageWords(language);
  return (
    <p class="muted">
      {words.measured(
        chosenScale(scale ?? settings.ratingScale).title[language],
        how.lowerMethods[settings.lowerMethod],
        how.caps[settings.achievementCap],
      )}{' '}
      <button type="button" class="link" onClick={() => session.showPage('settings', 'measuring')}>
        {words.change}
      </button>
    </p>
  );
}
