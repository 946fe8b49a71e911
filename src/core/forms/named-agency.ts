/** Whose document it is: what the agency's profile says, or else the name that stands above its tables. */

import { type AgencyProfile, type FormLevel } from '../agency';
import { GENERAL_REGION_WORDS, REGION_WORDS } from '../knowledge/documents/offices';
import { normalise } from '../language/normalise';
import { anyOf } from '../language/words/any-of';
import { agencyOf } from '../table/surroundings/agency';
import { type IndicatorTable } from '../table/model';
import { STANDARD_LEVEL } from './signers';

const OF_REGION = new RegExp(`^${anyOf([...REGION_WORDS, ...GENERAL_REGION_WORDS])}\\b`, 'i');

/**
 * `level`: whose name may be taken: a form of a region shows no agency's; what a unit is called stands above no table. Tables of several
 * agencies name none.
 */
export function namedAgency(
  agency: AgencyProfile,
  tables: readonly IndicatorTable[],
  level: FormLevel | 'any',
): AgencyProfile {
  // A profile of another level speaks of another office: nothing of it is used.
  const own: AgencyProfile = level === 'any' || (agency.level ?? STANDARD_LEVEL) === level ? agency : { level };
  if (own.organisation !== undefined || level === 'unit') return own;
  const names = new Map(
    tables.flatMap((table) => {
      const name = agencyOf([table]);
      return name === null ? [] : [[normalise(name), name]];
    }),
  );
  const [organisation, ...others] = [...names.values()];
  if (organisation === undefined || others.length > 0) return own;
  if (level !== 'any' && OF_REGION.test(organisation) !== (level === 'pemda')) return own;
  return { ...own, organisation };
}
