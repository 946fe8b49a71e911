/** Fields that several comparisons have. */

import { type Bilingual } from '../../language/bilingual';
import { actualKey, INDICATOR, NUMBER_FIELD, targetKey, UNIT } from '../fields';
import { type Field, type FieldInput } from '../layout/field';
import { type Carried } from './comparison';

/** No, indicator (over two columns) and unit, carried from the first comparison. */
export function carriedLead(carried: Carried): readonly Field[] {
  return [
    { ...NUMBER_FIELD, input: carried.input('number') },
    { ...INDICATOR, span: 2, input: carried.input('indicator') },
    { ...UNIT, input: carried.input('unit') },
  ];
}

/** Target and actual of the year that is reported, carried from the first comparison. */
export function carriedYear(carried: Carried, year: number): readonly Field[] {
  return [
    column(targetKey(year), { id: `Target ${year}`, en: `Target ${year}` }, carried.input(targetKey(year))),
    column(actualKey(year), { id: `Realisasi ${year}`, en: `Actual ${year}` }, carried.input(actualKey(year))),
  ];
}

export function column(key: string, label: Bilingual, input: FieldInput, more: Partial<Field> = {}): Field {
  return { key, label, width: 13, align: 'center', input, ...more };
}

/** A figure that the user types. */
export function typedField(title: Bilingual, text: Bilingual, format?: string): FieldInput {
  return { kind: 'number', prompt: { title, text }, ...(format === undefined ? {} : { format }) };
}

/** A text that the user has to write: marked, and left-aligned. */
export function written(key: string, label: Bilingual, span: number): Field {
  return { key, label, width: 13, span, toWrite: true, input: { kind: 'text' } };
}
