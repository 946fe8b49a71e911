/** What a figure of an indicator can never be. */

import { type IndicatorRow } from '../../knowledge/indicators/library';
import { LEADING_WORDS } from '../../knowledge/indicators/wordings';
import { isPercent, unitHas } from '../../language/units';
import { BETWEEN, RANGE_AND, RANGE_JOINT } from '../../language/words/range-words';
import { type Measurement } from '../../table/model';
import { type IndicatorFacts } from '../facts';
import { knownEnds } from '../library/known';
import { comparedWords, plainNameOf } from '../library/names';
import { isAboutChange, isPartOfWhole } from './names';
import { unitOfFigure } from '../units/unit';

export interface Limits {
  readonly from: number;
  readonly to: number;
  readonly because: 'whole' | 'scale' | 'count';
  /** Who fixes the scale; of a scale that the name itself states nobody. */
  readonly source?: string;
  /** The unit states it: "Skala 1-5". */
  readonly inUnit?: true;
}

/** The limits that a value, or a range of them, oversteps; `null` when it does not, or nothing is certain. */
export function limitsOverstepped(facts: IndicatorFacts, lowest: number, highest = lowest): Limits | null {
  // No scale is narrower than 0 to 1, nor a whole less than 100: most figures need no look at the name's words.
  if (lowest >= 0 && (highest <= 1 || (highest <= 100 && facts.measure?.kind === 'share'))) return null;
  const { limits } = facts;
  return limits && (lowest < limits.from || highest > limits.to) ? limits : null;
}

/** The ends of an indicator's scale, where they are certain; `null` otherwise. */
export function findLimits(facts: IndicatorFacts): Limits | null {
  const row = facts.libraryRow;
  // What the table itself says of its scale goes before what is known of the name.
  const limits = statedLimits(facts) ?? (row && !saysLessThan(row, facts) ? limitsOfRow(row, facts) : null);
  if (limits) return limits;
  // A rise shows as a negative "Persentase Penurunan".
  if (isPartOfWhole(facts)) return { from: isAboutChange(facts) ? -Infinity : 0, to: 100, because: 'whole' };
  const { measure } = facts;
  if (measure?.kind === 'count' && measure.place === 0 && !isAboutChange(facts))
    return { from: 0, to: Infinity, because: 'count' };
  return null;
}

/** "(skala 0-100)", "skala 1 s.d. 4": the name states its own. */
const STATED_SCALE = new RegExp(
  String.raw`\bskala\s+(?:${BETWEEN}\s+)?(\d{1,3})\s*(?:${RANGE_JOINT}|${RANGE_AND})\s*(\d{1,4})\b`,
  'i',
);

/** "(skala 4)": to how many it runs; the scale of a map is 1 to many. */
const STATED_END = /(?:^|\()\s*skala\s+(\d{1,3})\s*(?:\)|$)/i;

/** Said in the name, else in the unit. */
function statedLimits({ indicator: { name }, unit }: IndicatorFacts): Limits | null {
  const ofUnit = unit?.from === 'column' ? (limitsStatedIn(unit.text) ?? limitsInBrackets(unit.text)) : null;
  return limitsStatedIn(name.text) ?? (ofUnit && { ...ofUnit, inUnit: true });
}

/** "Level (1-5)", "Nilai (0-100)": behind the unit. */
function limitsInBrackets(unit: string): Limits | null {
  const [, name = '', from, to] = IN_BRACKETS.exec(unit) ?? [];
  const ends = { from: Number(from), to: Number(to) };
  return unitHas(name, 'score') && ends.to > ends.from ? { ...ends, because: 'scale' } : null;
}

const IN_BRACKETS = new RegExp(String.raw`^\s*(\p{L}+)\s*\(\s*([01])\s*${RANGE_JOINT}\s*(\d{1,3})\s*\)\s*$`, 'iu');

function limitsStatedIn(text: string): Limits | null {
  if (!text.includes('kala')) return null;
  const [, from, to] = STATED_SCALE.exec(text) ?? ['', '0', STATED_END.exec(text)?.[1]];
  const ends = { from: Number(from), to: Number(to) };
  return ends.to > ends.from && ends.to > 1 ? { ...ends, because: 'scale' } : null;
}

/** "Indeks Daya Saing" is most often that of regions, and others of this name run to 100: a scale is held only against who says which index it is. */
function saysLessThan({ measure, name, short = [] }: IndicatorRow, facts: IndicatorFacts): boolean {
  if (measure !== 'index') return false;
  const { words, wholeWords } = plainNameOf(facts);
  const letters = new Set(short.flatMap((text) => comparedWords(text)));
  if (wholeWords.some((word) => letters.has(word))) return false;
  const full = new Set(comparedWords(name));
  return words.every((word) => full.has(word)) && tellingIn(words) < tellingIn(full);
}

/** "Survei Penilaian Integritas" is the whole name of its index. */
function tellingIn(words: Iterable<string>): number {
  return [...words].filter((word) => !LEADING_WORDS.has(word)).length;
}

/** What the library knows of its scale; a part of a whole needs no library. */
function limitsOfRow(row: IndicatorRow, { unit }: IndicatorFacts): Limits | null {
  const ends = knownEnds(row, unit?.text ?? '');
  if (!ends || ends.from === -Infinity) return null;
  if (ends.to === Infinity) return ends.from === 0 ? { ...ends, because: 'count' } : null;
  return row.measure === 'share'
    ? { ...ends, because: 'whole' }
    : { ...ends, because: 'scale', source: row.producer[0] };
}

/**
 * A figure in percent beside a unit that is none is an achievement of the indicator, not its value; and "Jumlah Sasaran" beside a target
 * in percent counts those of whom it is a share.
 */
export function standsOnScale(facts: IndicatorFacts, figure: Measurement): boolean {
  const unit = facts.unit?.text ?? '';
  if (isPercent(unit) && facts.table.countColumns.has(figure.column.index)) return false;
  return unit === '' || isPercent(unit) || !isPercent(unitOfFigure(figure));
}
