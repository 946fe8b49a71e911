/** Whose name, place and titles a form shows: what the agency's profile says, and for the rest brackets to write over. */

import { type AgencyProfile, NO_AGENCY, type FormLevel } from '../agency';
import { type Bilingual, both } from '../language/bilingual';
import { LEVEL_WORDS } from './words';

const FULL_NAME = both('[Nama lengkap]', '[Full name]');
const NUMBER = both('[nomor]', '[number]');
const PLACE = both('[Tempat]', '[Place]');

/** What waits for the signatory's name, number and place, in both languages. */
export const SIGNATURE_BLANKS: readonly string[] = [FULL_NAME, NUMBER, PLACE].flatMap(({ id, en }) => [id, en]);

/** Whether a blank waits for a name or for an employee number; `null` for neither of them alone. */
export function partOfSigner(text: string): 'name' | 'number' | null {
  const has = ({ id, en }: Bilingual) => text.includes(id) || text.includes(en);
  if (has(FULL_NAME)) return 'name';
  return has(NUMBER) || text.startsWith(EMPLOYEE_NUMBER.id) || text.startsWith(EMPLOYEE_NUMBER.en) ? 'number' : null;
}

/** How the two sides of an agreement are called where they sign. */
export const FIRST_PARTY = both('Pihak Pertama,', 'First party,');
export const SECOND_PARTY = both('Pihak Kedua,', 'Second party,');

export interface Signer {
  readonly title: string;
  readonly name: string;
  /** With its label; `""` for those who have none. */
  readonly number: string;
}

export interface Signers {
  /** The agency's name as titles show it: in capitals. */
  readonly organisation: string;
  readonly place: string;
  readonly head: Signer;
  /** Who receives the promise of a Perjanjian Kinerja. A head of region promises alone. */
  readonly superior: Signer | null;
}

/** A profile of another level speaks of another office: nothing of it is used. */
export function signersOf(level: FormLevel, profile: AgencyProfile, say: (text: Bilingual) => string): Signers {
  const agency = (profile.level ?? STANDARD_LEVEL) === level ? profile : NO_AGENCY;
  const words = LEVEL_WORDS[level];
  const superior = SUPERIOR[level];
  // Heads of regions are elected: they have no employee number.
  const numbered = (number: string | undefined, isElected: boolean) =>
    isElected ? '' : `${say(EMPLOYEE_NUMBER)} ${number ?? say(NUMBER)}`;
  return {
    organisation: agency.organisation?.toUpperCase() ?? say(words.placeholder),
    place: agency.place ?? say(PLACE),
    head: {
      title: agency.headTitle ?? say(words.head),
      name: agency.headName ?? say(FULL_NAME),
      number: numbered(agency.headNumber, level === 'pemda'),
    },
    superior: superior && {
      title: agency.superiorTitle ?? say(superior),
      name: agency.superiorName ?? say(FULL_NAME),
      number: numbered(agency.superiorNumber, level === 'dinas'),
    },
  };
}

/** Most users are agencies of a region. */
export const STANDARD_LEVEL: FormLevel = 'dinas';

const EMPLOYEE_NUMBER = both('NIP', 'Employee no.');

const SUPERIOR: Readonly<Record<FormLevel, Bilingual | null>> = {
  pemda: null,
  dinas: LEVEL_WORDS.pemda.head,
  unit: LEVEL_WORDS.dinas.head,
};
