/** What kind of document a table seems to come from. Kinds differ in the columns that they must have. */

import { documentWords } from '../../knowledge/documents/document-words';
import { type Profile } from '../../knowledge/choices/profiles';
import { anyOf } from '../../language/words/any-of';
import { type Column, type Role } from '../model';

const says = (words: readonly string[]) => new RegExp(`\\b${anyOf(words)}(?:nya)?\\b`, 'i');
const AGREEMENT = says(documentWords('agreement'));
const PLAN = says(documentWords('strategicPlan', 'plan'));
const REPORT = says(documentWords('report', 'reached'));
const DECREE = says(documentWords('decree', 'indicators'));

/** The columns that only a decree or an IKU form has. */
const DECREE_ROLES: readonly Role[] = ['calculation', 'explanation', 'dataSource', 'owner'];

export function profileOf(title: string, columns: readonly Column[]): Profile {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const decreeColumns = DECREE_ROLES.filter(has).length;
  const targets = columns.filter((column) => column.role === 'target').length;
  if (has('actual') || has('achievement')) return 'lkjip';
  if (AGREEMENT.test(title)) return 'pk';
  // Who and whence stand beside the yearly targets of many plans; how it is computed stands only where indicators are laid down.
  const laysDown = has('calculation') || has('explanation') || DECREE.test(title);
  if (PLAN.test(title) && !DECREE.test(title) && targets > 1) return 'renstra';
  if (decreeColumns >= 2 && (laysDown || targets <= 1)) return 'sk';
  if (PLAN.test(title)) return 'renstra';
  // An owner or a programme beside the target is found in every plan of action.
  const isPlanned = has('program') || has('budget') || (has('owner') && decreeColumns === 1 && !DECREE.test(title));
  if (decreeColumns === 1 && targets <= 1 && !isPlanned) return 'sk';
  if (targets > 1) return 'renstra';
  if (REPORT.test(title)) return 'lkjip';
  return DECREE.test(title) && !has('target') ? 'sk' : 'pk';
}
