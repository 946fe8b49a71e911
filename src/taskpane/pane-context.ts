/** What every part of the pane may need: the words, the language, the actions. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language } from '../core/language/bilingual';
import { type SheetGrid } from '../core/sheet/grid';
import { type Messages } from './i18n';
import { type Session } from './session/session';

export interface Pane {
  readonly text: Messages;
  readonly language: Language;
  readonly session: Session;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A part of the pane was drawn outside of <PaneContext.Provider>.');
  return pane;
}

/** The sheets as they were read, for whoever shows what is in their cells. */
export const SheetsContext = createContext<readonly SheetGrid[]>([]);
