/** Where a table's achievements end: what it says itself, and what its own figures show. */

import { columnWords } from '../../knowledge/columns/column-words';
import { figureWords } from '../../knowledge/cells/figure-words';
import { PERCENT_WORDS } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { CAPS } from '../../measure/explain-achievement';
import { sameNumber } from '../../measure/result';
import { type Settings } from '../../settings';
import { type Column, type IndicatorTable, type Measurement } from '../../table/model';

const STATES_CAP = new RegExp(
  String.raw`(?:\bcap\b|${anyOf(figureWords('cap', 'overCap'))})[^;\n]{0,60}?\b(\d{3})\s*\(?(?:%|${PERCENT_WORDS}|\)|$|[.,;])|\b(\d{3})\s*%?\s*\(?${anyOf(figureWords('atMost'))}`,
  'gi',
);

/** The cap that the header of an achievement names for itself: "Capaian (%) maks. 120"; `null` where it names none, or several. */
export function capOfHeader({ header }: Pick<Column, 'header'>): number | null {
  const named = [...header.matchAll(STATES_CAP)].map((match) => Number(match[1] ?? match[2]));
  const [cap, ...more] = CAPS.filter((each) => named.includes(each));
  return more.length === 0 ? (cap ?? null) : null;
}

/** The caps in percent that a header, a note, a text near the table, a formula of its achievements or the user's settings name. */
export function statedCaps(
  { columns, nearby, title, indicators }: IndicatorTable,
  { achievementCap }: Pick<Settings, 'achievementCap'>,
): readonly number[] {
  const headers = columns.flatMap(({ role, header }) => (role === 'achievement' ? [header] : []));
  const texts = [title, ...headers, ...nearby.map(({ text }) => text)];
  for (const { note } of indicators) if (note && /\d/.test(note.text)) texts.push(note.text);
  const named = texts.flatMap((text) => [...text.matchAll(STATES_CAP)].map((match) => Number(match[1] ?? match[2])));
  if (achievementCap !== 'none') named.push(Number(achievementCap));
  const computed = new Set(indicators.flatMap(({ achievements }) => achievements.flatMap(capOfCell)));
  return CAPS.filter((cap) => named.includes(cap) || computed.has(cap));
}

/**
 * The cap that a text at the table lays upon its achievements, "Capaian maksimum 120%"; `null` where it names none, or several, or where
 * the achievements may stand as they are and be cut off in a column behind them.
 */
export function capAround({ columns, nearby, title }: IndicatorTable): number | null {
  if (columns.some(({ role, header }) => role === 'score' || ADJUSTED.test(header))) return null;
  const texts = [title, ...nearby.map(({ text }) => text)].filter((text) => SPEAKS_OF_ACHIEVEMENT.test(text));
  const [cap, ...more] = CAPS.filter((each) => texts.some((text) => laysCap(text, each)));
  return more.length === 0 ? (cap ?? null) : null;
}

/** The only figure of the text, said to be the most; or twice the same, what lies above and what it is taken for. A legend has more figures. */
function laysCap(text: string, cap: number): boolean {
  const figures = (text.match(FIGURES) ?? []).map(Number);
  if (figures.length === 0 || figures.some((figure) => figure !== cap)) return false;
  return FIRM_CAP.test(text) || (figures.length === 2 && OVER_CAP.test(text));
}

const FIGURES = /\d{1,3}(?:[.,]\d{1,3})?(?!\d)/g;
const FIRM_CAP = new RegExp(String.raw`\b${anyOf(figureWords('cap'))}`, 'i');
const OVER_CAP = new RegExp(String.raw`\b${anyOf(figureWords('overCap'))}\b`, 'i');
const SPEAKS_OF_ACHIEVEMENT = new RegExp(String.raw`\b${anyOf(columnWords('reached'))}\b`, 'i');
const ADJUSTED = new RegExp(String.raw`\b${anyOf(columnWords('adjusted'))}\b`, 'i');

function capOfCell({ cell: { formula } }: Measurement): number | readonly never[] {
  return capOfFormula(formula) ?? [];
}

/**
 * The cap that a formula computes with, in percent: "=MIN(D2/C2*100,100)", "=MIN(1.2,D2/C2)", "=IF(D2/C2>1.2,1.2,D2/C2)" and the fourth
 * argument of `IKU.CAPAIAN`; `null` where it has none.
 */
function capOfFormula(formula: string): number | null {
  if (formula === '' || !MAY_CUT.test(formula)) return null;
  const plain = formula.replace(/\s+/g, '');
  const call = CALL.exec(plain);
  const told = call ? argumentOf(plain, call.index + call[0].length, CAP_ARGUMENT) : '';
  const named = [told, ...CUTS.map((cut) => cut.exec(plain)?.[1] ?? '')];
  for (const text of named) {
    const figure = Number(text.replace('%', '') || NaN);
    const cap = CAPS.find((each) => each === figure || sameNumber(each, figure * FULL));
    if (cap !== undefined) return cap;
  }
  return null;
}

const MAY_CUT = /\bMIN\(|\bIKU\.CAPAIAN\(|>=?\s*1/i;
const CALL = /\bIKU\.CAPAIAN\(/i;
/** Target, actual and direction stand before it. */
const CAP_ARGUMENT = 3;

const LITERAL = String.raw`(1(?:\d\d|\.\d+)?)%?`;

/** The least of a figure and of what is computed, on either side; what lies above it is made it. */
const CUTS: readonly RegExp[] = [
  new RegExp(String.raw`\bMIN\(${LITERAL}[,;]`, 'i'),
  new RegExp(String.raw`\bMIN\((?:(?!MIN\().)*[,;]${LITERAL}\)`, 'i'),
  new RegExp(String.raw`>=?${LITERAL}[,;]\1%?[,;)]`),
];
const FULL = 100;

/** What a call that begins here is given in this place, counted from 0. */
function argumentOf(formula: string, start: number, place: number): string {
  let depth = 0;
  let count = 0;
  let from = start;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '(') depth++;
    const isEnd = sign === ')' && depth === 0;
    if (sign === ')') depth--;
    if (!isEnd && (depth > 0 || (sign !== ',' && sign !== ';'))) continue;
    if (count === place) return formula.slice(from, at).replace(/"/g, '');
    if (isEnd) return '';
    count++;
    from = at + 1;
  }
  return '';
}
