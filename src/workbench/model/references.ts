import { columnIndex, columnLetters, quoteSheetName } from './address';
import { type Shift } from './changes';

/** Cells that were put in or taken out, as the references of a formula feel it. */
export interface Move {
  shift: Shift;
  /** First line affected and how many, along the direction of the shift. */
  at: number;
  count: number;
  /** The lines across it that are touched. */
  from: number;
  to: number;
}

const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(])/gu;

/**
 * The formula with its references carried along. `home` is the formula's sheet, `moved` the sheet where cells moved.
 * A reference whose cells are all gone becomes `#REF!`.
 */
export function shiftReferences(formula: string, home: string, moved: string, move: Move): string {
  return outsideTexts(formula, (part) => shiftPart(part, home, moved, move));
}

/** The formula with what stands outside its quoted texts changed. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

function shiftPart(part: string, home: string, moved: string, move: Move): string {
  return part.replace(
    REFERENCE,
    (
      whole: string,
      sheet: string | undefined,
      absColumn1: string,
      column1: string,
      absRow1: string,
      row1: string,
      absColumn2: string | undefined,
      column2: string | undefined,
      absRow2: string | undefined,
      row2: string | undefined,
      offset: number,
    ) => {
      // A name such as `SKOR_A1` or a function such as `LOG10(` is no reference.
      if (/[\p{L}\p{N}_.]$/u.test(part.slice(0, offset))) return whole;
      const target = sheet ? sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") : home;
      if (target.toLowerCase() !== moved.toLowerCase()) return whole;
      const isRange = column2 !== undefined && row2 !== undefined;
      const rows: [number, number] = [Number(row1) - 1, Number(row2 ?? row1) - 1];
      const columns: [number, number] = [columnIndex(column1), columnIndex(column2 ?? column1)];
      const vertical = move.shift === 'down' || move.shift === 'up';
      const [along, across] = vertical ? [rows, columns] : [columns, rows];
      if (across[0] < move.from || across[1] > move.to) return whole;
      const shifted = shiftSpan(along, move);
      if (!shifted) return `${sheet ?? ''}#REF!`;
      const [newRows, newColumns] = vertical ? [shifted, columns] : [rows, shifted];
      const first = `${absColumn1}${columnLetters(newColumns[0])}${absRow1}${newRows[0] + 1}`;
      if (!isRange) return `${sheet ?? ''}${first}`;
      return `${sheet ?? ''}${first}:${absColumn2 ?? ''}${columnLetters(newColumns[1])}${absRow2 ?? ''}${newRows[1] + 1}`;
    },
  );
}

function shiftSpan([first, last]: [number, number], { shift, at, count }: Move): [number, number] | null {
  if (shift === 'down' || shift === 'right') {
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  }
  const end = at + count;
  if (first >= at && last < end) return null;
  const move = (index: number, edge: 'first' | 'last') => {
    if (index >= end) return index - count;
    if (index >= at) return edge === 'first' ? at : at - 1;
    return index;
  };
  return [move(first, 'first'), move(last, 'last')];
}

const SHEET_OF_REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The formula with its references to a sheet under the sheet's new name. */
export function renameInReferences(formula: string, before: string, after: string): string {
  const rename = (whole: string, quoted: string | undefined, plain: string | undefined): string => {
    const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
    return name.toLowerCase() === before.toLowerCase() ? `${quoteSheetName(after)}!` : whole;
  };
  return outsideTexts(formula, (part) => part.replace(SHEET_OF_REFERENCE, rename));
}

/** The formula as it reads when copied so many rows and columns further on. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  const move = (absolute: string, text: string, by: number, letters: boolean): string => {
    if (absolute) return absolute + text;
    return letters ? columnLetters(columnIndex(text) + by) : String(Number(text) + by);
  };
  return outsideTexts(formula, offsetPart);

  function offsetPart(part: string): string {
    return part.replace(REFERENCE, (whole: string, ...groups: unknown[]) => {
      const [sheet, a1, c1, b1, r1, a2, c2, b2, r2] = groups as (string | undefined)[];
      const at = groups[9] as number;
      if (/[\p{L}\p{N}_.]$/u.test(part.slice(0, at))) return whole;
      const first = move(a1 ?? '', c1 ?? '', columns, true) + move(b1 ?? '', r1 ?? '', rows, false);
      if (c2 === undefined || r2 === undefined) return `${sheet ?? ''}${first}`;
      return `${sheet ?? ''}${first}:${move(a2 ?? '', c2, columns, true)}${move(b2 ?? '', r2, rows, false)}`;
    });
  }
}
