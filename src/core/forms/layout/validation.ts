/** What may be typed in a field's cells, as Excel's data validation. */

import { type Language } from '../../language/bilingual';
import { type CellArea } from '../../sheet/address';
import { type PlannedValidation } from '../../sheet/plan';
import { type FieldInput } from './field';

const NOT_IN_LIST = {
  id: 'Isian ini tidak ada di daftar pilihan.',
  en: 'This is not one of the choices.',
};
const NOT_A_NUMBER = {
  id: 'Isi angka saja tanpa satuan, agar dapat dihitung. Predikat seperti WTP atau BB boleh diteruskan.',
  en: 'Type the number alone, without a unit, so that it can be computed. A rating such as WTP or BB may stay.',
};

/** The cell's drop-down list or limit, with the words for the user; `null` where anything may be typed. */
export function validationOf(input: FieldInput, area: CellArea, language: Language): PlannedValidation | null {
  if (input.kind !== 'choice' && input.kind !== 'number') return null;
  const prompt = { title: input.prompt.title[language], text: input.prompt.text[language] };
  const title = input.prompt.title[language];
  if (input.kind === 'choice') {
    return {
      area,
      rule: { kind: 'list', items: input.items },
      prompt,
      error: { title, text: NOT_IN_LIST[language], stops: !input.open },
    };
  }
  return {
    area,
    rule: {
      kind: 'decimal',
      ...(input.minimum === undefined ? {} : { minimum: input.minimum }),
      ...(input.maximum === undefined ? {} : { maximum: input.maximum }),
    },
    prompt,
    error: { title, text: (input.question ?? NOT_A_NUMBER)[language], stops: false },
  };
}
