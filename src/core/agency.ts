/** Who the documents of a workbook are made for, as the user said it once; and the part of it that an office shares as a file. */

import { type Bilingual, both } from './language/bilingual';

/** Whose indicators they are: the region as a whole, one of its agencies, or a unit within an agency. */
export const FORM_LEVELS = ['pemda', 'dinas', 'unit'] as const;
export type FormLevel = (typeof FORM_LEVELS)[number];

/** What an office has in common, whoever leads it. */
const OFFICE_TEXTS = ['organisation', 'place', 'headTitle', 'superiorTitle'] as const;

/** Persons: they stay in the workbook in which they were typed. */
export const PERSON_TEXTS = ['headName', 'headNumber', 'superiorName', 'superiorNumber'] as const;

export const AGENCY_TEXTS = [...OFFICE_TEXTS, ...PERSON_TEXTS] as const;
export type AgencyText = (typeof AGENCY_TEXTS)[number];

/** What is not said is absent; no text is empty. */
export type AgencyProfile = Partial<Readonly<Record<AgencyText, string>>> & { readonly level?: FormLevel };

export const NO_AGENCY: AgencyProfile = {};

/** In letters; the longest official names of agencies stay below it. */
export const LONGEST_AGENCY_TEXT = 200;

export const AGENCY_WORDS: Readonly<Record<AgencyText | 'level', Bilingual>> = {
  organisation: both('Nama instansi', 'Name of the agency'),
  place: both('Tempat penandatanganan', 'Place of signing'),
  level: both('Tingkat', 'Level'),
  headTitle: both('Jabatan penanda tangan', 'Title of the signatory'),
  headName: both('Nama penanda tangan', 'Name of the signatory'),
  headNumber: both('NIP penanda tangan', 'Employee number of the signatory'),
  superiorTitle: both('Jabatan atasan', 'Title of the superior'),
  superiorName: both('Nama atasan', 'Name of the superior'),
  superiorNumber: both('NIP atasan', 'Employee number of the superior'),
};

/** One entry as it was stored or given; `undefined` where it cannot be used. */
export function readAgencyEntry(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (key === 'level') return FORM_LEVELS.find((level) => level === value);
  const isKnown = AGENCY_TEXTS.some((text) => text === key);
  return isKnown && value.trim() !== '' && isOneLine(value) && value.length <= LONGEST_AGENCY_TEXT ? value : undefined;
}

/** The profile with other texts; an empty one takes what was said back. */
export function withAgencyText(agency: AgencyProfile, key: AgencyText, typed: string): AgencyProfile {
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_AGENCY_TEXT);
  const others = Object.entries(agency).filter(([name]) => name !== key);
  return Object.fromEntries(text === '' ? others : [...others, [key, text]]) as AgencyProfile;
}

/** The part that says nothing of persons. */
export function officePart(agency: AgencyProfile): AgencyProfile {
  const persons: readonly string[] = PERSON_TEXTS;
  return Object.fromEntries(Object.entries(agency).filter(([key]) => !persons.includes(key))) as AgencyProfile;
}

// Exactly these break a line or an XML part.
const isOneLine = (text: string): boolean => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text);
