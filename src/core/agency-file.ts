/**
 * An office's profile as a file that its people share: what the office has in common and how it measures, without a person's name or
 * employee number. A file comes from anywhere, so it is read entry by entry like the settings of a workbook.
 */

import { NO_AGENCY, PERSON_TEXTS, officePart } from './agency';
import { type Bilingual, both } from './language/bilingual';
import { type Settings, DEFAULT_SETTINGS } from './settings';
import { readParts } from './stored-settings';

/** What such a file is known by, and the form of what it holds. */
const KIND = 'asisten-iku-profil-instansi';
const VERSION = 1;

/** Many times what a profile needs. In letters. */
export const LONGEST_AGENCY_FILE = 100_000;

const SHARED = ['agency', 'lowerMethod', 'achievementCap', 'ratingScale'] as const;

export type SharedSettings = Pick<Settings, (typeof SHARED)[number]>;

export type AgencyFile =
  | {
      readonly shared: Partial<SharedSettings>;
      /** What of it could not be used. */
      readonly remarks: readonly Bilingual[];
    }
  | { readonly problem: Bilingual };

/** The text of the file. */
export function agencyFile(settings: SharedSettings): string {
  const { lowerMethod, achievementCap, ratingScale } = settings;
  const shared = { agency: officePart(settings.agency), lowerMethod, achievementCap, ratingScale };
  return `${JSON.stringify({ kind: KIND, version: VERSION, ...shared }, null, 2)}\n`;
}

/** What of a given text holds. Names and employee numbers are passed over, whoever put them in. */
export function readAgencyFile(text: string): AgencyFile {
  const data = text.length <= LONGEST_AGENCY_FILE ? parsed(text) : null;
  if (data?.['kind'] !== KIND) return { problem: NO_PROFILE };
  if (data['version'] !== VERSION) return { problem: NEWER_PROFILE };
  const given = Object.fromEntries(SHARED.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])));
  const { parts, dropped } = readParts(given);
  const agency = parts.agency ?? NO_AGENCY;
  const named = PERSON_TEXTS.some((key) => agency[key] !== undefined);
  const words = dropped.map(({ name, entries }) =>
    both(
      `${name.id}: ${entries.length} isian tidak dapat dipakai dan dilewati (${entries.slice(0, 3).join(', ')}).`,
      `${name.en}: ${entries.length} entries cannot be used and are left out (${entries.slice(0, 3).join(', ')}).`,
    ),
  );
  return {
    shared: { ...parts, ...(parts.agency ? { agency: officePart(agency) } : {}) },
    remarks: named ? [...words, PERSONS_LEFT_OUT] : words,
  };
}

/** Settings under the given profile. The persons of this workbook stay. */
export function withShared(settings: Settings, shared: Partial<SharedSettings>): Settings {
  const persons = PERSON_TEXTS.flatMap((key) => {
    const text = settings.agency[key];
    return text === undefined ? [] : [[key, text] as const];
  });
  return { ...settings, ...shared, agency: { ...(shared.agency ?? settings.agency), ...Object.fromEntries(persons) } };
}

/** What a later import would replace: to take it back. */
export function sharedOf({ agency, lowerMethod, achievementCap, ratingScale }: Settings): SharedSettings {
  return { agency, lowerMethod, achievementCap, ratingScale };
}

/** Something was said that is worth a file. */
export function hasShared(settings: Settings): boolean {
  const measuring = SHARED.filter((key) => key !== 'agency');
  return (
    Object.keys(officePart(settings.agency)).length > 0 ||
    measuring.some((key) => settings[key] !== DEFAULT_SETTINGS[key])
  );
}

const NO_PROFILE = both(
  'Berkas ini bukan profil instansi Asisten IKU. Pilih berkas yang disimpan dengan “Simpan sebagai berkas”.',
  'This file is no agency profile of IKU Assistant. Choose one that was saved with “Save as a file”.',
);

const NEWER_PROFILE = both(
  'Profil instansi ini ditulis oleh Asisten IKU versi lain. Perbarui Asisten IKU untuk memakainya.',
  'Another version of IKU Assistant wrote this agency profile. Update IKU Assistant to use it.',
);

const PERSONS_LEFT_OUT = both(
  'Nama dan NIP dalam berkas tidak diambil: keduanya diketik di buku kerja masing-masing.',
  'Names and employee numbers in the file are not taken: each workbook has its own.',
);

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : null;
  } catch {
    return null;
  }
}
