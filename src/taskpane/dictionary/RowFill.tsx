import { type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Fix } from '../../core/changes/fix';
import { type Definition } from '../../core/indicator/library/definition';
import { fillRow, fitOf, rowPlaceAt } from '../../core/indicator/library/fill-row';
import { dictionaryWords } from '../i18n/dictionary-page';
import { SheetsContext, usePane } from '../pane-context';
import { FixList } from '../validation/fixes/FixList';
import { type Outcome } from '../validation/run';

interface RowFillProps {
  readonly definition: Definition;
  readonly outcome: Outcome | null;
  /** Other buttons of the same line. */
  readonly children: ComponentChildren;
}

/** What is shown below the button: why nothing can be written, or what will be. */
type Offer =
  | { readonly words: string }
  | {
      readonly name: string;
      readonly sheet: string;
      readonly fix: Fix;
      /** Whether the reader must say first that the row is of the same indicator. */
      readonly asks: boolean;
    };

/** "Tulis ke baris ini": fills the empty cells of the selected row, shown first and taken back in one step. */
export function RowFill({ definition, outcome, children }: RowFillProps) {
  const { language, session, text } = usePane();
  const words = dictionaryWords(language);
  const [offer, setOffer] = useState<Offer | null>(null);
  const writeButton = useRef<HTMLButtonElement>(null);
  const applyButton = useRef<HTMLButtonElement>(null);
  // Nothing is written yet: whoever does not see the preview would think it was.
  useEffect(() => applyButton.current?.focus(), [offer]);
  /** The buttons of the preview go: the focus returns to where it came from. */
  const close = () => {
    setOffer(null);
    writeButton.current?.focus();
  };
  const look = async () => {
    if (!outcome) return setOffer({ words: words.noOutcome });
    const selection = await session.readSelection();
    const grid = outcome.reading.grids.find(({ name }) => name === selection?.grid.name);
    const place = selection && grid && rowPlaceAt(outcome.tables, grid, selection.area.top);
    if (!place || !grid) return setOffer({ words: words.noRow });
    const name = 'indicator' in place ? place.indicator.name.text : definition.name;
    const fit = fitOf(place, definition);
    if (fit.kind === 'other') return setOffer({ words: words.otherIndicator(name, fit.is, definition.name) });
    const fix = fillRow(place, definition, grid);
    setOffer(fix ? { name, sheet: grid.name, fix, asks: fit.kind === 'unsure' } : { words: words.nothingEmpty(name) });
  };
  return (
    <>
      <div class="actions">
        <button
          ref={writeButton}
          type="button"
          class="button primary small"
          title={words.writeHint}
          onClick={() => void look()}
        >
          {words.writeRow}
        </button>
        {children}
      </div>
      <div role="status">
        {offer && 'words' in offer && <p>{offer.words}</p>}
        {offer && 'fix' in offer && (
          <SheetsContext.Provider value={outcome?.reading.grids ?? []}>
            {offer.asks && <p>{words.isSame(offer.name, definition.name)}</p>}
            <p>{words.preview(offer.name)}</p>
            <FixList fix={offer.fix} home={offer.sheet} />
          </SheetsContext.Provider>
        )}
      </div>
      {offer && 'fix' in offer && (
        <div class="actions">
          <button
            type="button"
            ref={applyButton}
            class="button primary small"
            onClick={() => {
              close();
              void session.fill([offer.fix]);
            }}
          >
            {offer.asks ? words.applySame : words.apply}
          </button>
          <button type="button" class="button small" onClick={close}>
            {text.cancel}
          </button>
        </div>
      )}
    </>
  );
}
