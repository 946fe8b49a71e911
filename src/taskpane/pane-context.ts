/** What every part of the pane may need: the words, the language, the actions. */

import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type OfficeDefinition } from '../core/indicator/library/office';
import { type Language } from '../core/language/bilingual';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { type SheetGrid } from '../core/sheet/grid';
import { type IndicatorTable } from '../core/table/model';
import { type Messages } from './i18n';
import { type Session } from './session/session';

export interface Pane {
  readonly text: Messages;
  readonly language: Language;
  /** The language whose readers write formulas and numbers as this Excel does. */
  readonly notation: Language;
  readonly session: Session;
}

/** What the list of findings asks for, whoever shows it. */
export type FindingSession = Pick<Session, 'select' | 'setFilter' | 'setPreferences' | 'accept'>;

/** What only Excel can carry out, and what is kept in the workbook. */
export type MendingSession = Pick<
  Session,
  'fix' | 'fill' | 'preview' | 'undo' | 'toggleHighlight' | 'setLevel' | 'answerDirection'
>;

/** Where findings are shown: in the pane, or where workbooks are only read and nothing can be mended. */
export interface FindingsView {
  readonly text: Messages;
  readonly language: Language;
  /** The language whose readers write formulas as this Excel does. */
  readonly notation: Language;
  readonly session: FindingSession;
  /** `null` where the workbook is only read. */
  readonly mending: MendingSession | null;
  /** Opens the library at an indicator. */
  readonly lookUp: Session['lookUp'];
}

export const FindingsContext = createContext<FindingsView | null>(null);

/** The pane itself, unless somebody else shows the findings. */
export function useFindings(): FindingsView {
  const view = useContext(FindingsContext);
  const pane = useContext(PaneContext);
  // The same object while the pane is the same: thousands of rows are drawn again for another one.
  const ofPane = useMemo(() => pane && findingsOf(pane), [pane]);
  const found = view ?? ofPane;
  if (!found) throw new Error('Findings were drawn outside of <PaneContext.Provider> and <FindingsContext.Provider>.');
  return found;
}

function findingsOf({ text, language, notation, session }: Pane): FindingsView {
  return { text, language, notation, session, mending: session, lookUp: session.lookUp };
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane was drawn outside of <PaneContext.Provider>.');
  return pane;
}

/** Where the agency's own definitions are: in the manuals among these tables, or read already. */
export type OfficeSource =
  | { readonly kind: 'tables'; readonly tables: readonly IndicatorTable[] }
  | { readonly kind: 'definitions'; readonly definitions: readonly OfficeDefinition[] };

/** The agency's own definitions, for whoever leads to them. */
export const OfficeContext = createContext<OfficeSource>({ kind: 'definitions', definitions: [] });

/** The sheets as they were read, for whoever shows what is in their cells. */
export const SheetsContext = createContext<readonly SheetGrid[]>([]);

/** The settings by which an achievement is worked out. */
export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The tables that findings speak of by their index; none where nothing can be mended. */
export const TablesContext = createContext<readonly IndicatorTable[]>([]);
