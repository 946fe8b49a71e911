/**
 * That this workbook was checked since the browser's window was opened, so that a pane that is loaded again shows the result again.
 * Only the fact is kept, never the result: cells may have changed since, so they are read anew.
 */

import { type Scope, SCOPES } from '../excel/read/scope';

const KEY = 'asisten-iku-diperiksa';

/** A selection is gone with the pane, so a check of one is not repeated. */
export function rememberCheck(workbook: string, scope: Scope): void {
  try {
    if (scope === 'selection') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ workbook, scope }));
  } catch {
    // Storage may be switched off: then nothing is repeated.
  }
}

/** What was checked last, if that was in this workbook. */
export function lastCheck(workbook: string): Scope | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    const { workbook: of, scope } = stored as { readonly workbook?: unknown; readonly scope?: unknown };
    return of === workbook ? (SCOPES.find((known) => known === scope) ?? null) : null;
  } catch {
    return null;
  }
}
