/** Fields that several comparisons have. */

import { type Bilingual } from '../../language/bilingual';
import { INDICATOR, NUMBER, UNIT } from '../fields';
import { type Field, type FieldInput } from '../layout/field';
import { type Carried } from './comparison';

/** No, indicator (over two columns) and unit, carried from the first comparison. */
export function carriedLead(carried: Carried): readonly Field[] {
  return [
    { ...NUMBER, input: carried.input('number') },
    { ...INDICATOR, span: 2, input: carried.input('indicator') },
    { ...UNIT, input: carried.input('unit') },
  ];
}

export function column(key: string, label: Bilingual, input: FieldInput, more: Partial<Field> = {}): Field {
  return { key, label, width: 13, align: 'center', input, ...more };
}

/** A figure that the user types. */
export function typed(title: Bilingual, text: Bilingual, format?: string): FieldInput {
  return { kind: 'number', prompt: { title, text }, ...(format === undefined ? {} : { format }) };
}

/** A text that the user has to write: marked, and left-aligned. */
export function written(key: string, label: Bilingual, span: number): Field {
  return { key, label, width: 13, span, open: true, input: { kind: 'text' } };
}
