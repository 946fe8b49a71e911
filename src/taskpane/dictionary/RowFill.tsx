import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Fix } from '../../core/changes/fix';
import { fillRow } from '../../core/indicator/library/fill-row';
import { type IndicatorRow } from '../../core/knowledge/indicators/library';
import { type CellArea } from '../../core/sheet/address';
import { type Indicator, type IndicatorTable } from '../../core/table/model';
import { dictionaryWords } from '../i18n/dictionary-page';
import { SheetsContext, usePane } from '../pane-context';
import { FixList } from '../validation/FixList';
import { type Outcome } from '../validation/run';

interface RowFillProps {
  readonly row: IndicatorRow;
  readonly outcome: Outcome | null;
  /** Other buttons of the same line. */
  readonly children: ComponentChildren;
}

/** What is shown below the button: why nothing can be written, or what will be. */
type Offer = { readonly words: string } | { readonly name: string; readonly sheet: string; readonly fix: Fix };

/** "Tulis ke baris ini": fills the empty cells of the selected indicator's row, shown first and taken back in one step. */
export function RowFill({ row, outcome, children }: RowFillProps) {
  const { language, session, text } = usePane();
  const words = dictionaryWords(language);
  const [offer, setOffer] = useState<Offer | null>(null);
  const look = async () => {
    if (!outcome) return setOffer({ words: words.noOutcome });
    const selection = await session.readSelection();
    const place = selection && placeOf(outcome, selection.grid.name, selection.area);
    const grid = outcome.reading.grids.find(({ name }) => name === selection?.grid.name);
    if (!place || !grid) return setOffer({ words: words.noRow });
    const name = place.indicator.name.text;
    const fix = fillRow(place.table, place.indicator, row, grid);
    setOffer(fix ? { name, sheet: grid.name, fix } : { words: words.nothingEmpty(name) });
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button primary small" title={words.writeHint} onClick={() => void look()}>
          {words.writeRow}
        </button>
        {children}
      </div>
      <div role="status">
        {offer && 'words' in offer && <p>{offer.words}</p>}
        {offer && 'fix' in offer && (
          <SheetsContext.Provider value={outcome?.reading.grids ?? []}>
            <p>{words.preview(offer.name)}</p>
            <FixList fix={offer.fix} home={offer.sheet} />
          </SheetsContext.Provider>
        )}
      </div>
      {offer && 'fix' in offer && (
        <div class="actions">
          <button
            type="button"
            class="button primary small"
            onClick={() => {
              setOffer(null);
              void session.fill([offer.fix]);
            }}
          >
            {words.apply}
          </button>
          <button type="button" class="button small" onClick={() => setOffer(null)}>
            {text.cancel}
          </button>
        </div>
      )}
    </>
  );
}

interface Place {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
}

/** The indicator in whose row the selection begins. */
function placeOf({ tables }: Outcome, sheet: string, { top }: CellArea): Place | null {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    const indicator = table.indicators.find(({ row, lastRow }) => row <= top && top <= lastRow);
    if (indicator) return { table, indicator };
  }
  return null;
}
