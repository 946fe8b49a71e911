/** Lays one indicator as a card: a label and its value on each line. */

import { type Language } from '../../language/bilingual';
import { type SheetDraft } from './draft';
import { heightOfText } from './text-height';
import { type Field, type FormRecord } from './field';
import { COLORS, LOOK } from './look';
import { validationOf } from './validation';

export interface CardSpec {
  readonly top: number;
  readonly fields: readonly Field[];
  readonly record: FormRecord;
  readonly language: Language;
  readonly example: boolean;
}

/** Labels in column A, values in column B; gives the row below the card. */
export function placeCard(draft: SheetDraft, { top, fields, record, language, example }: CardSpec): number {
  const filled = Object.keys(record).length > 0;
  for (const [index, field] of fields.entries()) {
    const row = top + index;
    const area = { top: row, left: 1, bottom: row, right: 1 };
    draft.value(row, 0, field.label[language]);
    const entry = record[field.key];
    if (entry) {
      draft.value(row, 1, entry.value);
      const height = heightOfText(String(entry.value), draft.widthOf(1));
      // A single line keeps the automatic height, and grows while the user types.
      if (height > heightOfText('', 1)) draft.height(row, height);
    }
    const validation = validationOf(field.input, area, language);
    if (validation) draft.validate(validation);
  }
  const bottom = top + fields.length - 1;
  draft.style({ top, left: 0, bottom, right: 0 }, { ...LOOK.body, bold: true, fill: COLORS.numberingFill });
  draft.style(
    { top, left: 1, bottom, right: 1 },
    { ...LOOK.body, ...LOOK.input, horizontal: 'left', ...(example && filled ? LOOK.example : {}) },
  );
  return bottom + 1;
}
