/** All that the pane shows, as plain data. */

import { type Bilingual, type Language } from '../core/language/bilingual';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { type CellPosition } from '../core/sheet/address';
import { type Scope } from '../excel/read/scope';
import { type Problem } from '../excel/problem';
import { type AppliedFixes } from '../excel/write/applied-fixes';
import { spokenFor } from './i18n/fetched-english';
import { DEFAULT_PREFERENCES, type Preferences, wantedLanguage } from './preferences';
import { type FindingFilter, NO_FILTER } from './validation/list/grouping';
import { type Outcome, type Progress } from './validation/run';

export const PAGES = ['validation', 'forms', 'functions', 'dictionary', 'report', 'settings'] as const;
export type Page = (typeof PAGES)[number];

/** The state of the last validation. The previous outcome stays on the screen while the next one is made. */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly progress: Progress; readonly previous: Outcome | null }
  | { readonly state: 'done'; readonly outcome: Outcome }
  | { readonly state: 'error'; readonly problem: Problem; readonly previous: Outcome | null };

/** Where the focus is to go, because what had it is gone; another object is another wish. */
export type FocusWish =
  | { readonly on: 'finding'; readonly key: string }
  /** The first line of the result. */
  | { readonly on: 'outcome' }
  /** The button that shows the safe fixes. */
  | { readonly on: 'safeFixes' }
  | { readonly on: 'part'; readonly part: PagePart };

/** What a page is asked for from elsewhere: the page itself, or one part of it. */
export type PagePart = 'page' | 'agency' | 'measuring' | 'fill' | 'guide' | 'entry';

/** A cell, by the name that its sheet had. */
export interface VisitedCell {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** A short message about the user's last action, until the next one. */
export type PaneNotice =
  | {
      readonly tone: 'info' | 'warning';
      readonly text: Bilingual;
      readonly action?: NoticeAction;
      /** What may be done instead. */
      readonly alternative?: 'leaveStanding' | 'validate';
    }
  | { readonly tone: 'danger'; readonly problem: Problem; readonly action?: NoticeAction };

/** The way back that a message offers: of a fix, of a choice, of the row that was added to a form, or of new sheets. */
export type NoticeAction = 'undo' | 'undoChoice' | 'undoFormRow' | 'undoSheets';

export interface PaneState {
  readonly page: Page;
  /** The name that the page Kamus was asked to look up from elsewhere; '' for none. */
  readonly lookedUp: string;
  readonly preferences: Preferences;
  /** The language that Office speaks. */
  readonly hostLanguage: Language;
  /** The language whose readers write formulas as this Excel does; `null` where it does not say. */
  readonly notation: Language | null;
  readonly settings: Settings;
  readonly scope: Scope;
  readonly run: Run;
  /** Findings of the run before, in the same scope, accepted ones too, of which none has become better: to say what has. */
  readonly before: number | null;
  readonly filter: FindingFilter;
  /** The finding whose details are open. */
  readonly selected: string | null;
  readonly focused: FocusWish | null;
  /** The cell of a recognised table that the user went to last, where no finding was on it. */
  readonly visited: VisitedCell | null;
  /** The findings whose fixes are being looked at before they are carried out. */
  readonly fixing: readonly string[] | null;
  /** What has been fixed from here, oldest first: each can be taken back. */
  readonly applied: readonly AppliedFixes[];
  /** The cells of the findings are coloured in the sheets. */
  readonly highlighted: boolean;
  /** Excel is carrying out what the user asked for. */
  readonly working: boolean;
  readonly notice: PaneNotice | null;
}

export function initialState(hostLanguage: Language): PaneState {
  return {
    page: 'validation',
    lookedUp: '',
    preferences: DEFAULT_PREFERENCES,
    hostLanguage,
    notation: null,
    settings: DEFAULT_SETTINGS,
    scope: 'workbook',
    run: { state: 'idle' },
    before: null,
    filter: NO_FILTER,
    selected: null,
    focused: null,
    visited: null,
    fixing: null,
    applied: [],
    highlighted: false,
    working: false,
    notice: null,
  };
}

/** The language of what is shown: the wanted one, once its words are here. */
export function languageIn(state: PaneState): Language {
  return spokenFor(wantedLanguage(state.preferences, state.hostLanguage));
}

/** What is on the screen: the last outcome, also while a new one is being made. */
export function outcomeIn(run: Run): Outcome | null {
  switch (run.state) {
    case 'idle':
      return null;
    case 'done':
      return run.outcome;
    case 'busy':
    case 'error':
      return run.previous;
  }
}
