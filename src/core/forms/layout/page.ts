/** What stands around a form's table: title, block of labels, notes, signature. Each part says where the next may begin. */

import { type CellStyle } from '../../sheet/plan';
import { type Signer } from '../signers';
import { type SheetDraft } from './draft';
import { heightOfText } from './text-height';
import { COLORS, LOOK } from './look';

/** Shows `: ` before whatever is typed, so that the colons of a block stand below each other as in an official letter. */
const AFTER_COLON = '": "@';

const PLACEHOLDER: CellStyle = { locked: false, fontColor: COLORS.muted };

export interface BlockLine {
  readonly label: string;
  /** What stands in the cell until the user writes over it. */
  readonly placeholder: string;
  /** Lines of text that the cell has room for. */
  readonly lines?: number;
}

/** Centred lines over the whole width; a line in brackets is for the user to write over. */
export function placeTitle(draft: SheetDraft, top: number, right: number, lines: readonly string[]): number {
  for (const [index, line] of lines.entries()) {
    const style = index === 0 ? LOOK.title : LOOK.subtitle;
    draft.across(top + index, 0, right, { value: line }, { ...style, ...(line.startsWith('[') ? PLACEHOLDER : {}) });
    draft.height(top + index, 17);
  }
  return top + lines.length;
}

/** Labels in the first columns, the user's text in the others. */
export function placeBlock(draft: SheetDraft, top: number, right: number, lines: readonly BlockLine[]): number {
  const split = columnReaching(draft, right, 24);
  for (const [index, line] of lines.entries()) {
    const row = top + index;
    draft.across(row, 0, split, { value: line.label }, LOOK.label);
    draft.across(
      row,
      split + 1,
      right,
      { value: line.placeholder },
      { ...PLACEHOLDER, numberFormat: AFTER_COLON, wrap: true, vertical: 'top' },
    );
    draft.height(row, 15 * (line.lines ?? 1));
  }
  return top + lines.length;
}

/** Small print across the width, one cell a note. */
export function placeNotes(draft: SheetDraft, top: number, right: number, notes: readonly string[]): number {
  for (const [index, note] of notes.entries()) {
    draft.across(top + index, 0, right, { value: note }, LOOK.note);
    draft.height(top + index, heightOfText(note, draft.widthBetween(0, right) * 1.15));
  }
  return top + notes.length;
}

/** Who signs, with the place and date where they stand above it. */
export interface SignatureBlock extends Signer {
  readonly placeAndDate: string;
}

const SIGNATURE_SPACE = 3;

/** One signatory on the right, or two with the second on the left. */
export function placeSignatures(
  draft: SheetDraft,
  top: number,
  right: number,
  signatory: SignatureBlock,
  counterpart?: Signer,
): number {
  const start = right + 1 - columnsWide(draft, right, 34);
  writeSignature(draft, top, start, right, signatory);
  if (counterpart) {
    const end = Math.min(start - 1, columnReaching(draft, right, 34));
    if (end >= 0) writeSignature(draft, top, 0, end, { ...counterpart, placeAndDate: '' });
  }
  return top + 4 + SIGNATURE_SPACE;
}

function writeSignature(draft: SheetDraft, top: number, left: number, right: number, signature: SignatureBlock): void {
  const centred: CellStyle = { horizontal: 'center', wrap: true, locked: false };
  if (signature.placeAndDate) draft.across(top, left, right, { value: signature.placeAndDate }, centred);
  draft.across(top + 1, left, right, { value: signature.title }, { ...centred, bold: true });
  const name = top + 2 + SIGNATURE_SPACE;
  draft.across(name, left, right, { value: signature.name }, { ...centred, bold: true });
  if (signature.number !== '') draft.across(name + 1, left, right, { value: signature.number }, centred);
}

/** The last column of the narrowest left part that is at least so wide; leaves at least one column to the right. */
function columnReaching(draft: SheetDraft, right: number, characters: number): number {
  let column = 0;
  while (column < right - 1 && draft.widthBetween(0, column) < characters) column++;
  return column;
}

/** How many columns, counted from the right edge, reach the width. */
function columnsWide(draft: SheetDraft, right: number, characters: number): number {
  let count = 1;
  while (count <= right && draft.widthBetween(right + 1 - count, right) < characters) count++;
  return count;
}
