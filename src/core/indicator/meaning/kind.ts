/**
 * What an indicator measures: what is done (process), what is handed over (output), what comes of it (outcome). `IKU.JENIS`, `IKU.SMART`
 * and the rules on activities and outputs all judge by what stands here.
 */

import {
  ACTIVITY_BEGINNINGS,
  ACTIVITY_THINGS,
  ALREADY_WORDS,
  CARRIED_OUT,
  OUTPUT_THINGS,
  PAPERS,
  RULED_THINGS,
} from '../../knowledge/names/activities';
import { anyOf } from '../../language/words/any-of';
import { COUNTING_WORDS } from '../../knowledge/names/measures';
import { type Beginning, isMeasureTerm, namesMeasure, measureAfter } from './names';

export type IndicatorKind = 'process' | 'output' | 'outcome';

/** Indonesian, as the functions and reports show it. */
export const KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  process: 'Proses',
  output: 'Keluaran',
  outcome: 'Hasil',
};

export interface Activity {
  /** As written. */
  readonly word: string;
  /** It is counted ("Jumlah rapat …"), not named by itself. */
  readonly counted: boolean;
}

/** The work that a name reports; `null` where it reports none, or is an official name that only sounds so. */
export function activityIn(beginning: Beginning): Activity | null {
  const [first, second] = beginning.words;
  if (!first || isMeasureTerm(beginning)) return null;
  if (second && RULED_THINGS.has(second.toLowerCase())) return null;
  if (ACTIVITY_BEGINNINGS.has(first.toLowerCase()) && !hasOwnLetters(beginning.text))
    return { word: first, counted: false };
  const counted = second && COUNTING_WORDS.has(first.toLowerCase()) && ACTIVITY_THINGS.has(second.toLowerCase());
  return counted && !tellsWhatCameOfIt(beginning) ? { word: second, counted: true } : null;
}

/** "Monitoring Center for Prevention (MCP)": letters stand for a name, and work is seldom called by them. */
function hasOwnLetters(text: string): boolean {
  const [, words = '', letters = ''] = NAME_AND_LETTERS.exec(text) ?? [];
  const initials = words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return letters !== '' && initials.map((word) => word.charAt(0)).join('') === letters;
}

const NAME_AND_LETTERS = /^([\p{L} ]{5,80}?)\s?\(([A-Z]{3,7})\)/u;

/** "Jumlah laporan masyarakat yang selesai", "Jumlah dokumen kependudukan yang diterbitkan": only some of them count, by what came of them. */
function tellsWhatCameOfIt({ text }: Beginning): boolean {
  const word = SOME_OF.exec(text)?.[1]?.toLowerCase();
  return word !== undefined && !CARRIED_OUT.has(word);
}

const SOME_OF = new RegExp(String.raw`\byang\s+(?:${anyOf(ALREADY_WORDS)}\s+)?(\p{L}+)`, 'iu');

/** The work that an objective calls done ("Terlaksananya rapat …", "Tersusunnya laporan …"); `null` where it names anything else. */
export function workDoneIn({ words: [first, second] }: Beginning): string | null {
  if (!first || !second || !ACTIVITY_THINGS.has(second.toLowerCase())) return null;
  const isDone = ACTIVITY_BEGINNINGS.has(first.toLowerCase()) && /nya$/i.test(first);
  return isDone ? `${first} ${second}` : null;
}

/** "Jumlah alat …", "Jumlah dokumen …": the thing that is counted, be it handed over or done; `null` for anything else. */
export function outputIn({ words: [first, second] }: Beginning): string | null {
  if (!first || !second || !COUNTING_WORDS.has(first.toLowerCase())) return null;
  const thing = second.toLowerCase();
  return OUTPUT_THINGS.has(thing) || ACTIVITY_THINGS.has(thing) ? second : null;
}

/** `null` when the wording does not tell. */
export function kindIn(beginning: Beginning): IndicatorKind | null {
  if (isMeasureTerm(beginning)) return 'outcome';
  const activity = activityIn(beginning);
  if (activity) return kindOfWork(activity.word);
  const measure = measureAfter(beginning);
  const second = beginning.words[1];
  if (measure?.place !== 0) return measure !== null || namesMeasure(beginning.text) ? 'outcome' : null;
  // How it is measured, but not what.
  if (second === undefined) return null;
  const thing = second.toLowerCase();
  if (ACTIVITY_THINGS.has(thing) || ACTIVITY_BEGINNINGS.has(thing)) return kindOfWork(thing);
  return outputIn(beginning) === null ? 'outcome' : 'output';
}

/** Papers are products; meetings and trainings are work. */
function kindOfWork(word: string): IndicatorKind {
  return PAPERS.has(word.toLowerCase()) ? 'output' : 'process';
}
