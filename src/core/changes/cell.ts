/** A cell that gets another content: how it is written, taken back, and told. */

import { type Bilingual, both, inEach } from '../language/bilingual';
import { tidy } from '../language/normalise';
import { type CellPosition, cellName } from '../sheet/address';
import { displayText, formatNumber } from '../sheet/display';
import { type CellValue, type SheetGrid, formulaAt, numberFormatAt, textAt, valueAt } from '../sheet/grid';
import { withContents } from '../sheet/reshape';
import { formulaInWords } from '../sheet/notation';
import { changedPart } from './changed-part';
import { type Description, type Kind, type Telling, placeSeenFrom } from './kind';

/** One cell to be changed. It is written only while the cell still shows `before`, or still holds the formula that it `replaces`. */
export interface CellChange {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly position: CellPosition;
  /** The cell's text as displayed when the finding was made. */
  readonly before: string;
  /** Written as what it is: a text stays a text also where it begins with `=`. */
  readonly after: CellValue;
  /** `after` is a formula that the rule made itself. No text that stands in a workbook may come here. */
  readonly formula?: true;
  /** What the cell will show, where `after` is a formula of which the result is known. */
  readonly shows?: string;
  /** Set together with a number, when the display must change with it (`0.00%`). */
  readonly numberFormat?: string;
  /** The formula that is expected there instead of a constant: one of ours, or what another change has written. */
  readonly replaces?: string;
  /** A note that a form of ours has written itself: it may be changed though the form protects it. */
  readonly isNote?: true;
}

export const GENERAL_FORMAT = 'General';
export const TEXT_FORMAT = '@';

/** The number format that the cell has afterwards: a number in a cell of texts would be shown as the text that it looks like. */
export function formatAfter({ after, formula, numberFormat }: CellChange, now: string): string {
  const needsNumbers = formula === true || typeof after === 'number';
  return numberFormat ?? (needsNumbers && now === TEXT_FORMAT ? GENERAL_FORMAT : now);
}

/** Two fixes of one row may both fill its unit: what already says so is done. */
function isDone({ position: { row, column }, after, formula, numberFormat }: CellChange, grid: SheetGrid): boolean {
  const isFormatted = numberFormat === undefined || numberFormatAt(grid, row, column) === numberFormat;
  const content = formula ? formulaAt(grid, row, column) : valueAt(grid, row, column);
  const isConstant = formula === true || formulaAt(grid, row, column) === '';
  return content === after && isConstant && isFormatted;
}

export const cellKind: Kind<CellChange, CellChange> = {
  keyOf: ({ sheet, position, after, formula, numberFormat }) =>
    JSON.stringify([sheet, cellName(position), after, formula ?? false, numberFormat ?? null]),
  fits: (change, grid) => {
    const { row, column } = change.position;
    if (isDone(change, grid)) return true;
    if (change.replaces !== undefined) return formulaAt(grid, row, column) === change.replaces;
    return textAt(grid, row, column) === change.before && formulaAt(grid, row, column) === '';
  },
  /** A formula keeps the value that the cell had: core computes no formulas. */
  apply: (change, grid) => {
    const { position, after, formula } = change;
    if (isDone(change, grid)) return grid;
    const { row, column } = position;
    return withContents(grid, row, {
      left: column,
      values: [formula ? valueAt(grid, row, column) : after],
      formulas: [formula ? String(after) : ''],
      numberFormats: [formatAfter(change, numberFormatAt(grid, row, column))],
    });
  },
  inverse: (change, grid) => {
    const { sheet, position } = change;
    const { row, column } = position;
    const after = cellKind.apply(change, grid);
    const [is, was] = [formulaAt(after, row, column), formulaAt(grid, row, column)];
    return {
      kind: 'cell',
      sheet,
      position,
      before: textAt(after, row, column),
      after: was === '' ? valueAt(grid, row, column) : was,
      ...(was !== '' && { formula: true as const }),
      ...(is !== '' && { replaces: is }),
      numberFormat: numberFormatAt(grid, row, column),
    };
  },
  describe: (change, telling) => {
    const { text, note } = outcomeOf(change, telling.sheets);
    const place = placeSeenFrom(change.sheet, cellName(change.position), telling.home);
    const told = change.formula && change.shows === undefined ? formulaInWords(text) : both(text, text);
    const line = inEach((language) => {
      const shown = changedPart(change.before, told[language]);
      return `${place} "${shown.before}" → "${shown.after}"`;
    });
    return {
      place,
      before: change.before,
      after: text,
      ...(change.formula && change.shows === undefined && { isFormula: true as const }),
      ...(change.shows !== undefined && { formula: String(change.after) }),
      note,
      line: withNote(line, note),
      outcome: withNote(told, note),
    };
  },
  data: (change, sheets) => ({
    sheet: change.sheet,
    cell: cellName(change.position),
    before: change.before,
    after: plainText(change, sheets),
    // A unit that moves into the format ("2 dokumen" as 2 in the format `0 "dokumen"`) is still there.
    ...(change.numberFormat !== undefined && { numberFormat: change.numberFormat }),
  }),
  list: 'cells',
};

function withNote({ id, en }: Bilingual, note: Bilingual | null): Bilingual {
  return note ? { id: `${id} (${note.id})`, en: `${en} (${note.en})` } : { id, en };
}

/** What the cell will show in the number format that it then has, and in words what changes where that looks the same as before. */
function outcomeOf(
  change: CellChange,
  sheets: Telling['sheets'],
): Pick<Description, 'note'> & { readonly text: string } {
  const text = shownAfter(change, sheets);
  return { text, note: tidy(text) === tidy(change.before) ? noteOn(change, sheets) : null };
}

/** A change that only turns a text into the number it looks like is given to programs as the plain number. */
function plainText(change: CellChange, sheets: readonly SheetGrid[]): string {
  const shown = shownAfter(change, sheets);
  return typeof change.after === 'number' && shown === change.before ? formatNumber(change.after) : shown;
}

function shownAfter(change: CellChange, sheets: readonly SheetGrid[]): string {
  if (change.shows !== undefined) return change.shows;
  const grid = sheets.find((sheet) => sheet.name === change.sheet);
  const { row, column } = change.position;
  return displayText(change.after, formatAfter(change, grid ? numberFormatAt(grid, row, column) : GENERAL_FORMAT));
}

const TEXT_TO_NUMBER: Bilingual = { id: 'teks menjadi angka', en: 'text becomes a number' };
const OTHER_NUMBER: Bilingual = { id: 'angka di balik tampilannya berubah', en: 'the number behind it changes' };
const SAME_RESULT: Bilingual = { id: 'rumus diperbarui, hasilnya tetap', en: 'another formula, the same result' };
const TO_FORMULA: Bilingual = { id: 'menjadi rumus', en: 'becomes a formula' };
const SPACES: Bilingual = { id: 'spasi dirapikan', en: 'spaces are tidied' };
const OTHER_SIGNS: Bilingual = { id: 'huruf serupa diganti', en: 'a look-alike letter is replaced' };

function noteOn(change: CellChange, sheets: readonly SheetGrid[]): Bilingual {
  const { sheet, position, before, after, shows, replaces } = change;
  if (shows !== undefined) return replaces === undefined ? TO_FORMULA : SAME_RESULT;
  const grid = sheets.find(({ name }) => name === sheet);
  if (typeof after === 'number') {
    const wasNumber = grid !== undefined && typeof valueAt(grid, position.row, position.column) === 'number';
    return wasNumber ? OTHER_NUMBER : TEXT_TO_NUMBER;
  }
  return before.replace(/\s/g, '') === String(after).replace(/\s/g, '') ? SPACES : OTHER_SIGNS;
}
