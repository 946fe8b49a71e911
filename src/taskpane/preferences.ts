/** One person's habits on one machine: not part of any workbook, and no loss when the browser forgets them. */

import { type Language } from '../core/language/bilingual';
import { type Density, type Grouping } from './validation/list/grouping';

export interface Preferences {
  /** `null`: the language of Office. */
  readonly language: Language | null;
  readonly grouping: Grouping;
  readonly density: Density;
  /** Edits are checked while one works. */
  readonly live: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: null,
  grouping: 'sheet',
  density: 'roomy',
  live: true,
};

export function wantedLanguage({ language }: Preferences, hostLanguage: Language): Language {
  return language ?? hostLanguage;
}

const KEY = 'asisten-iku';

/** Storage may be switched off (private windows, strict browsers): then the defaults hold for this session. */
export function loadPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' ? { ...DEFAULT_PREFERENCES, ...stored } : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Nothing depends on it.
  }
}
