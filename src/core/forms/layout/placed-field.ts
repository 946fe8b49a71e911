/** A field with the columns of the sheet that it covers. */

import { type Field } from './field';

export interface PlacedField {
  readonly field: Field;
  readonly left: number;
  readonly right: number;
}
