/** What is said of a difference between documents. */

import { type Bilingual, both } from '../../language/bilingual';
import { CHANGE_NAMES } from '../versions/words';
import { type ComparedPart } from './differences';

export const COMPARED_PART_NAMES: Readonly<Record<ComparedPart, Bilingual>> = {
  name: both('nama', 'name'),
  unit: CHANGE_NAMES.unit,
  calculation: CHANGE_NAMES.calculation,
  target: CHANGE_NAMES.target,
};
