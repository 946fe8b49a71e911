/**
 * The kinds of document whose tables differ in what they must have, in the order in which one follows from the other.
 * Source: PermenPANRB 53/2014, which asks a reviewer to hold these documents against each other.
 */

import { type Bilingual, both } from '../../language/bilingual';

interface ProfileRow {
  readonly name: Bilingual;
  /** Where there is little room: the head of a column beside other documents. */
  readonly short: Bilingual;
  /** On the command line and in JSON, which is a contract; the same in both languages. */
  readonly word: string;
}

export const PROFILE_ROWS = {
  /** The indicators as they are laid down. */
  sk: { name: both('Penetapan IKU', 'IKU decree'), short: both('IKU', 'KPIs'), word: 'iku' },
  renstra: {
    name: both('Renstra atau RPJMD', 'Strategic plan'),
    short: both('Renstra/RPJMD', 'Strategic plan'),
    word: 'renstra',
  },
  pk: { name: both('Perjanjian Kinerja', 'Performance agreement'), short: both('PK', 'Agreement'), word: 'pk' },
  lkjip: { name: both('Laporan kinerja', 'Performance report'), short: both('Laporan', 'Report'), word: 'laporan' },
} as const satisfies Readonly<Record<string, ProfileRow>>;

export type Profile = keyof typeof PROFILE_ROWS;

export const PROFILES = Object.keys(PROFILE_ROWS) as readonly Profile[];
