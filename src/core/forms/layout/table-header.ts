/** The header of a table: one or two rows with merged groups, and the row (1) (2) (3) below. */

import { type Language } from '../../language/bilingual';
import { type SheetDraft } from './draft';
import { heightOfText } from './text-height';
import { LOOK } from './look';
import { type PlacedField } from './placed-field';

/** A label without a group is merged down to the last header row; a group is merged over its labels. */
export function writeHeader(
  draft: SheetDraft,
  placed: readonly PlacedField[],
  header: { readonly from: number; readonly to: number },
  language: Language,
): void {
  const leftmost = placed[0]?.left ?? 0;
  const rightmost = placed[placed.length - 1]?.right ?? 0;
  draft.style({ top: header.from, left: leftmost, bottom: header.to, right: rightmost }, LOOK.header);
  for (const { group, first, last, members } of headingsOf(placed, language)) {
    if (group === undefined) {
      draft.value(header.from, first.left, first.field.label[language]);
      draft.merge({ top: header.from, left: first.left, bottom: header.to, right: first.right });
    } else {
      draft.value(header.from, first.left, group);
      draft.merge({ top: header.from, left: first.left, bottom: header.from, right: last.right });
      for (const member of members) {
        draft.value(header.to, member.left, member.field.label[language]);
        draft.merge({ top: header.to, left: member.left, bottom: header.to, right: member.right });
      }
    }
  }
  fitHeader(draft, placed, header, language);
}

/** What stands in the first header row: the label of a field, or the name of several in a row. */
interface Heading {
  readonly group: string | undefined;
  readonly first: PlacedField;
  readonly last: PlacedField;
  readonly members: readonly PlacedField[];
}

function headingsOf(placed: readonly PlacedField[], language: Language): readonly Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < placed.length;) {
    const group = placed[index]?.field.group?.[language];
    let next = index + 1;
    if (group !== undefined) while (placed[next]?.field.group?.[language] === group) next++;
    const members = placed.slice(index, next);
    const [first] = members;
    const last = members[members.length - 1];
    if (first && last) headings.push({ group, first, last, members });
    index = next;
  }
  return headings;
}

/** Header cells are merged, so Excel would not make them tall enough by itself. */
function fitHeader(
  draft: SheetDraft,
  placed: readonly PlacedField[],
  header: { readonly from: number; readonly to: number },
  language: Language,
): void {
  const tall = (text: string, left: number, right: number) =>
    heightOfText(text, draft.widthBetween(left, right) * BOLD);
  const needed = ({ field, left, right }: PlacedField) => tall(field.label[language], left, right);
  const single = header.from === header.to;
  const leaves = placed.filter(({ field }) => single || field.group);
  const whole = placed.filter(({ field }) => !single && !field.group);
  const leafHeight = Math.max(18, ...leaves.map(needed));
  draft.height(header.to, leafHeight);
  if (single) return;
  const groups = headingsOf(placed, language).flatMap(({ group, first, last }) =>
    group === undefined ? [] : [tall(group, first.left, last.right)],
  );
  draft.height(header.from, Math.max(20, ...whole.map((entry) => needed(entry) - leafHeight), ...groups));
}

/** Bold letters leave so much of the width. */
const BOLD = 0.85;

/** Numbers in the format `(0)`: typed as text, Excel would take (1) for −1. */
export function writeNumbering(draft: SheetDraft, placed: readonly PlacedField[], row: number): void {
  for (const [index, { left, right }] of placed.entries()) {
    draft.across(row, left, right, { value: index + 1 }, LOOK.numbering);
  }
  draft.height(row, 13);
}
