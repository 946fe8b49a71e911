/** What a fix would make of a cell, as the reader will see it, and in words where that looks the same as before. */

import { type Bilingual, type Language } from '../language/bilingual';
import { tidy } from '../language/normalise';
import { formatNumber, displayText } from '../sheet/display';
import { numberFormatAt, type SheetGrid, valueAt } from '../sheet/grid';
import { type CellChange } from '../rules/rule';

export interface ProposedChange {
  /** What the cell will show. */
  readonly text: string;
  /** What changes, where the reader cannot see it: "60 org" as a text becomes the number 60, shown as "60 org". */
  readonly note: Bilingual | null;
}

/** The change as it is shown to a person, in the number format that the cell then has. */
export function proposedChange(change: CellChange, sheets: readonly SheetGrid[]): ProposedChange {
  const text = shownAfter(change, sheets);
  return { text, note: tidy(text) === tidy(change.before) ? noteOn(change, sheets) : null };
}

/** The same in one text: `60 org (teks menjadi angka)`. */
export function proposalText(change: CellChange, sheets: readonly SheetGrid[], language: Language): string {
  const { text, note } = proposedChange(change, sheets);
  return note ? `${text} (${note[language]})` : text;
}

/** The same for programs: a change that only turns a text into the number it looks like is given as the plain number. */
export function proposedText(change: CellChange, sheets: readonly SheetGrid[]): string {
  const shown = shownAfter(change, sheets);
  return typeof change.after === 'number' && shown === change.before ? formatNumber(change.after) : shown;
}

function shownAfter(change: CellChange, sheets: readonly SheetGrid[]): string {
  const grid = sheets.find((sheet) => sheet.name === change.sheet);
  const { row, column } = change.position;
  return displayText(change.after, change.numberFormat ?? (grid ? numberFormatAt(grid, row, column) : 'General'));
}

const TEXT_TO_NUMBER: Bilingual = { id: 'teks menjadi angka', en: 'text becomes a number' };
const OTHER_NUMBER: Bilingual = { id: 'angka di balik tampilannya berubah', en: 'the number behind it changes' };
const SPACES: Bilingual = { id: 'spasi dirapikan', en: 'spaces are tidied' };
const OTHER_SIGNS: Bilingual = { id: 'huruf serupa diganti', en: 'a look-alike letter is replaced' };

function noteOn({ sheet, position, before, after }: CellChange, sheets: readonly SheetGrid[]): Bilingual {
  const grid = sheets.find(({ name }) => name === sheet);
  if (typeof after === 'number') {
    const wasNumber = grid !== undefined && typeof valueAt(grid, position.row, position.column) === 'number';
    return wasNumber ? OTHER_NUMBER : TEXT_TO_NUMBER;
  }
  return before.replace(/\s/g, '') === String(after).replace(/\s/g, '') ? SPACES : OTHER_SIGNS;
}
