import { type Dispatch, type StateUpdater, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Language } from '../core/language/bilingual';
import { SET_BY_FILE } from '../core/own-choices';
import { type CellPosition } from '../core/sheet/address';
import { messagesIn } from '../taskpane/i18n';
import { english } from '../taskpane/i18n/english';
import { keepEnglish } from '../taskpane/i18n/fetched-english';
import {
  FindingsContext,
  type FindingSession,
  type FindingsView,
  OfficeContext,
  SheetsContext,
} from '../taskpane/pane-context';
import { Notice } from '../taskpane/parts/Notice';
import { initialState, type PaneState } from '../taskpane/state';
import { FindingsPart } from '../taskpane/validation/FindingsPart';
import { countFindings, keyed } from '../taskpane/validation/list/grouping';
import { type Desk } from './desk';
import { type OpenedFile } from './review-file';
import { NotRead } from './NotRead';
import { SheetPicture } from './SheetPicture';
import { type DeskLibrary } from './state';
import { type Say, WORDS } from './words';

// This page changes its language at a press and works without a network.
keepEnglish(english);

interface FilePageProps {
  readonly name: string;
  readonly content: OpenedFile;
  readonly library: DeskLibrary | null;
  readonly language: Language;
  readonly desk: Desk;
  readonly say: Say;
}

/** The findings of one file as in the pane, and beside them the sheet with the cell marked. */
export function FilePage({ name, content, library, language, desk, say }: FilePageProps) {
  const { sheets, findings, ownChoices, notRead } = content;
  const items = useMemo(() => keyed(findings), [findings]);
  const counts = useMemo(() => countFindings(items), [items]);
  const [state, setState] = useState<PaneState>(() => initialState(language));
  const [place, setPlace] = useState<Place>({ sheet: sheets[0]?.name ?? '', cell: null });
  const session = useFileSession(desk, setState, setPlace);
  const heading = useRef<HTMLHeadingElement>(null);
  // The row that was pressed is gone: without this whoever reads with a screen reader hears nothing.
  useEffect(() => heading.current?.focus(), []);
  const view = useMemo<FindingsView>(
    () => ({ text: messagesIn(language), language, notation: language, mending: null, lookUp: desk.lookUp, session }),
    [language, desk, session],
  );
  const office = useMemo(() => ({ kind: 'definitions' as const, definitions: library?.definitions ?? [] }), [library]);
  return (
    <>
      <div class="desk-row">
        <button type="button" class="button small" onClick={desk.closeFile}>
          {say(WORDS.back)}
        </button>
        <h2 class="file-name" tabIndex={-1} ref={heading}>
          {name}
        </h2>
      </div>
      {ownChoices.length > 0 && <SetByFile lines={ownChoices} say={say} />}
      <div class="file-page">
        <FindingsContext.Provider value={view}>
          <OfficeContext.Provider value={office}>
            <SheetsContext.Provider value={sheets}>
              <div>
                <NotRead
                  parts={notRead}
                  text={view.text}
                  language={language}
                  goTo={(to, { top, left }) => setPlace({ sheet: to, cell: { row: top, column: left } })}
                />
                {items.length > 0 && (
                  <FindingsPart items={items} counts={counts} manySheets={sheets.length > 1} state={state} />
                )}
                {items.length === 0 && notRead.hasTables && <p>{say(WORDS.noFindings)}</p>}
              </div>
            </SheetsContext.Provider>
          </OfficeContext.Provider>
        </FindingsContext.Provider>
        <SheetPart sheets={sheets} place={place} onPlace={setPlace} say={say} />
      </div>
    </>
  );
}

interface Place {
  readonly sheet: string;
  readonly cell: CellPosition | null;
}

/** What the list of findings may ask for here; the same in every language, for what is typed and not handed in yet belongs to it. */
function useFileSession(
  desk: Desk,
  setState: Dispatch<StateUpdater<PaneState>>,
  setPlace: Dispatch<StateUpdater<Place>>,
): FindingSession {
  return useMemo<FindingSession>(
    () => ({
      select: (key, finding) => {
        setState((before) => ({ ...before, selected: key }));
        setPlace({ sheet: finding.sheet, cell: finding.cell });
        return Promise.resolve();
      },
      setFilter: (filter) => setState((before) => ({ ...before, filter: { ...before.filter, ...filter } })),
      setPreferences: (change) =>
        setState((before) => ({ ...before, preferences: { ...before.preferences, ...change } })),
      accept: async (accepted, { reason, person }) => {
        await desk.accept(
          accepted.map(({ finding }) => finding),
          reason,
          person,
        );
        return true;
      },
    }),
    [desk],
  );
}

/** Settings that came with the file itself. */
function SetByFile({ lines, say }: { readonly lines: readonly string[]; readonly say: Say }) {
  return (
    <Notice tone="warning">
      <p>{say(SET_BY_FILE)}:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface SheetPartProps {
  readonly sheets: OpenedFile['sheets'];
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly say: Say;
}

/** One of the file's sheets, with the cell that was gone to. */
function SheetPart({ sheets, place, onPlace, say }: SheetPartProps) {
  const sheet = sheets.find((each) => each.name === place.sheet);
  return (
    <section class="sheet-part">
      <label class="desk-sort">
        <span>{say(WORDS.sheet)}</span>
        <select
          class="field-input compact"
          value={place.sheet}
          onChange={({ currentTarget }) => onPlace({ sheet: currentTarget.value, cell: null })}
        >
          {sheets.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      {sheet && <SheetPicture key={sheet.name} grid={sheet} marked={place.cell} say={say} />}
    </section>
  );
}
