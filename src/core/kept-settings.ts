/**
 * The settings of one workbook as they are found in several places. Excel keeps the document settings of an add-in apart for each
 * way by which it was installed (OfficeDev/office-js #840, #2758), so a copy that all of them see stands in a part of its own.
 */

import { Explained } from './language/explained';
import { type KeptPlace } from './kept-part';
import { type Settings, DEFAULT_SETTINGS, MOST_NOTED_CHECKS } from './settings';
import {
  type LeftOut,
  type StoredSettings,
  NEWER,
  isNothingStored,
  mergedPart,
  readStored,
  storedSettings,
} from './stored-settings';
import { keyOfAccepted, keyOfTable } from './stored-parts';

/** Where the workbook keeps them. */
export const SETTINGS_PLACE: KeptPlace = { key: 'AsistenIKU.pengaturan', namespace: 'urn:asisten-iku:pengaturan' };

/** The settings of the workbook must not be written over; the explanation says why. */
export class SettingsNotWritable extends Explained {
  override readonly name = 'SettingsNotWritable';
}

/**
 * What holds of these texts, the add-in's own before the copies. The latest change holds, for each change is written to all places
 * that are seen; texts of the same change that differ, and those from before changes had numbers, are united entry by entry, so
 * that nothing that somebody chose is lost. What a later version wrote stands alone.
 */
export function readKept(stored: readonly unknown[]): StoredSettings {
  const read = stored.filter((text) => !isNothingStored(text)).map(readStored);
  const newer = read.find(({ isNewer }) => isNewer);
  if (newer) return newer;
  const good = read.filter(({ isDamaged }) => !isDamaged);
  const latest = Math.max(...good.map(({ revision }) => revision));
  const [first, ...others] = [
    ...good.filter(({ revision }) => revision === latest),
    ...good.filter(({ revision }) => revision === 0 && latest > 0),
  ];
  return first ? others.reduce<StoredSettings>(united, first) : (read[0] ?? readStored(undefined));
}

/**
 * The text to store everywhere after one change of what holds of these. Whoever else has written in them since keeps what they said.
 * Throws `SettingsNotWritable` for what a later version wrote.
 */
export function changeKept(
  stored: readonly unknown[],
  change: (settings: Settings) => Settings,
): { readonly stored: string; readonly settings: Settings } {
  const { settings, extra, leftOut, isNewer, revision } = readKept(stored);
  if (isNewer) throw new SettingsNotWritable(NEWER);
  const changed = change(settings);
  return { stored: storedSettings(changed, { extra, leftOut, revision: revision + 1 }), settings: changed };
}

/** Entries of both; where they say different things of the same, those of the first. */
function united(first: StoredSettings, second: StoredSettings): StoredSettings {
  const [a, b] = [first.settings, second.settings];
  return {
    ...first,
    settings: {
      ...a,
      levels: { ...b.levels, ...a.levels },
      polarities: { ...b.polarities, ...a.polarities },
      accepted: unitedBy(keyOfAccepted, a.accepted, b.accepted),
      tables: unitedBy(keyOfTable, a.tables, b.tables),
      sheets: unitedBy((name) => name, a.sheets, b.sheets),
      agency: { ...b.agency, ...a.agency },
      history: latestFirst(unitedBy(({ at }) => at, a.history, b.history)),
      lowerMethod: chosen('lowerMethod', a, b),
      achievementCap: chosen('achievementCap', a, b),
      ratingScale: chosen('ratingScale', a, b),
    },
    remarks: unitedBy(({ id }) => id, first.remarks, second.remarks),
    extra: { ...second.extra, ...first.extra },
    leftOut: unitedLeftOut(first.leftOut, second.leftOut),
  };
}

function latestFirst(checks: Settings['history']): Settings['history'] {
  return [...checks].sort((one, other) => other.at.localeCompare(one.at)).slice(0, MOST_NOTED_CHECKS);
}

function unitedLeftOut(first: LeftOut, second: LeftOut): LeftOut {
  const both = Object.entries(second).map(([key, left]) => [key, mergedPart(first[key], left) ?? first[key] ?? left]);
  return { ...first, ...Object.fromEntries(both) };
}

function unitedBy<Entry>(
  keyOf: (entry: Entry) => string,
  first: readonly Entry[],
  second: readonly Entry[],
): readonly Entry[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((entry) => !known.has(keyOf(entry)))];
}

/** A choice of the second, where the first is at what holds without one. */
function chosen<Key extends 'lowerMethod' | 'achievementCap' | 'ratingScale'>(
  key: Key,
  first: Settings,
  second: Settings,
): Settings[Key] {
  return first[key] === DEFAULT_SETTINGS[key] ? second[key] : first[key];
}
