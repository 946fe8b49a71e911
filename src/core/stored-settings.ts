/** Settings as the text that is kept in the workbook, and back. The pane stores and reads it in Excel, the command line in files. */

import { type Bilingual } from './language/bilingual';
import { type Settings, DEFAULT_SETTINGS } from './settings';
import { PARTS, isWhole, isObject } from './stored-parts';

/** What a stored text holds. */
export interface StoredSettings {
  /** All of it that can be used; the defaults for the rest. */
  readonly settings: Settings;
  /** What could not be used, in words for the user. */
  readonly remarks: readonly Bilingual[];
  /** A later version of the add-in wrote it: it may be read past, but not written over. */
  readonly isNewer: boolean;
  /** Parts that a later version added to this one's form: they stay as they are. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** What could not be used of the known parts: another version may be able to, so it stays as well. */
  readonly leftOut: LeftOut;
  /** Each change has a number, so that of several copies the latest is known; 0: written before changes had one. */
  readonly revision: number;
}

/** By the part: entries of a record, items of a list, or the part itself. */
export type LeftOut = Readonly<Record<string, unknown>>;

export function storedSettings(
  settings: Settings,
  { extra, leftOut, revision }: Pick<StoredSettings, 'extra' | 'leftOut' | 'revision'> = NOTHING_ELSE,
): string {
  return JSON.stringify({ ...extra, ...bothOf(settings, leftOut), revision });
}

const NOTHING_ELSE = { extra: {}, leftOut: {}, revision: 1 };

/** What is used of each part together with what is not; of a part that was chosen anew what was chosen. */
function bothOf(settings: Settings, leftOut: LeftOut): object {
  const parts = Object.entries(leftOut).map(([key, left]) => {
    const used: unknown = Object.entries(settings).find(([name]) => name === key)?.[1];
    return [key, mergedPart(used, left) ?? (isStandard(key, used) ? left : used)];
  });
  return { ...settings, ...Object.fromEntries(parts) };
}

/** Two lists, or two records, as one, in which the first counts; `null` for anything else. */
export function mergedPart(first: unknown, second: unknown): object | null {
  if (Array.isArray(first) && Array.isArray(second)) return [...(first as unknown[]), ...(second as unknown[])];
  return isObject(first) && isObject(second) ? { ...second, ...first } : null;
}

function isStandard(key: string, value: unknown): boolean {
  const standard = Object.entries(DEFAULT_SETTINGS).find(([name]) => name === key)?.[1];
  return JSON.stringify(value) === JSON.stringify(standard);
}

/** Nothing is stored there. */
export function isNothingStored(stored: unknown): boolean {
  return stored === undefined || stored === null || stored === '';
}

/** Reads one stored text; what cannot be used is left out and told, so that no file can break the pane. `isDamaged`: nothing of it can be. */
export function readStored(stored: unknown): StoredSettings & { readonly isDamaged: boolean } {
  const nothing = {
    settings: DEFAULT_SETTINGS,
    remarks: [],
    isNewer: false,
    isDamaged: false,
    ...NOTHING_ELSE,
    revision: 0,
  };
  if (isNothingStored(stored)) return nothing;
  const data = parseObject(stored);
  if (!data) return { ...nothing, remarks: [DAMAGED], isDamaged: true };
  if (data['version'] !== DEFAULT_SETTINGS.version) return { ...nothing, remarks: [NEWER], isNewer: true };
  const { parts, dropped, leftOut } = readParts(data);
  const { revision } = data;
  const known = [...Object.keys(DEFAULT_SETTINGS), 'revision'];
  return {
    ...nothing,
    settings: { ...DEFAULT_SETTINGS, ...parts },
    remarks: dropped.map(({ name, entries }) => droppedWords(name, entries)),
    leftOut,
    extra: Object.fromEntries(Object.entries(data).filter(([key]) => !known.includes(key))),
    revision: isWhole(revision, 0, Number.MAX_SAFE_INTEGER - 1) ? Number(revision) : 0,
  };
}

/** The known parts among these, as far as they can be used. */
export function readParts(data: Readonly<Record<string, unknown>>): {
  readonly parts: Partial<Settings>;
  /** By the part: what could not be used, by its name. */
  readonly dropped: readonly { readonly name: Bilingual; readonly entries: readonly string[] }[];
  readonly leftOut: LeftOut;
} {
  const read = Object.entries(PARTS).flatMap(([key, part]) =>
    data[key] === undefined ? [] : [{ key, name: part.name, ...part.read(data[key]) }],
  );
  const incomplete = read.filter(({ dropped }) => dropped.length > 0);
  return {
    parts: Object.fromEntries(read.map(({ key, value }) => [key, value])),
    dropped: incomplete.map(({ name, dropped }) => ({ name, entries: dropped })),
    leftOut: Object.fromEntries(incomplete.map(({ key, left }) => [key, left])),
  };
}

export const NEWER: Bilingual = {
  id: 'Pengaturan buku kerja ini ditulis oleh Asisten IKU versi lebih baru, jadi di sini dipakai pengaturan bawaan dan yang tersimpan tidak diubah. Perbarui Asisten IKU untuk memakainya.',
  en: "A newer version of IKU Assistant wrote this workbook's settings, so the defaults apply here and what is stored is left alone. Update IKU Assistant to use it.",
};

const DAMAGED: Bilingual = {
  id: 'Pengaturan yang tersimpan di buku kerja ini rusak, jadi dipakai pengaturan bawaan. Pilihan berikutnya menggantikannya.',
  en: 'The settings stored in this workbook are damaged, so the defaults apply. The next choice that you make replaces them.',
};

function droppedWords(part: Bilingual, dropped: readonly string[]): Bilingual {
  const named = dropped.slice(0, MOST_NAMED).join(', ') + (dropped.length > MOST_NAMED ? ', …' : '');
  return {
    id: `Pengaturan buku kerja ini, ${part.id}: ${dropped.length} isian tidak dapat dipakai dan dilewati (${named}).`,
    en: `This workbook's settings, ${part.en}: ${dropped.length} entries cannot be used and are left out (${named}).`,
  };
}

const MOST_NAMED = 3;

function parseObject(stored: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof stored !== 'string') return null;
  try {
    const data: unknown = JSON.parse(stored);
    return isObject(data) ? data : null;
  } catch {
    return null;
  }
}
