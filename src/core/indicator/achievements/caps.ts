/** Where a table's achievements end: what it says itself, and what its own figures show. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { PERCENT_WORDS } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { CAPS } from '../../measure/explain-achievement';
import { type Column, type IndicatorTable } from '../../table/model';

const STATES_CAP = new RegExp(
  String.raw`(?:\bcap\b|${anyOf(figureWords('cap'))})[^;\n]{0,60}?\b(\d{3})\s*\(?(?:%|${PERCENT_WORDS}|\)|$|[.,;])|\b(\d{3})\s*%?\s*\(?${anyOf(figureWords('atMost'))}`,
  'gi',
);

/** The cap that the header of an achievement names for itself: "Capaian (%) maks. 120"; `null` where it names none, or several. */
export function capOfHeader({ header }: Pick<Column, 'header'>): number | null {
  const named = [...header.matchAll(STATES_CAP)].map((match) => Number(match[1] ?? match[2]));
  const [cap, ...more] = CAPS.filter((each) => named.includes(each));
  return more.length === 0 ? (cap ?? null) : null;
}

/** The caps in percent that a header, a note or a text near the table names. */
export function statedCaps({ columns, nearby, title, indicators }: IndicatorTable): readonly number[] {
  const headers = columns.flatMap(({ role, header }) => (role === 'achievement' ? [header] : []));
  const texts = [title, ...headers, ...nearby.map(({ text }) => text)];
  for (const { note } of indicators) if (note && /\d/.test(note.text)) texts.push(note.text);
  const named = texts.flatMap((text) => [...text.matchAll(STATES_CAP)].map((match) => Number(match[1] ?? match[2])));
  return CAPS.filter((cap) => named.includes(cap));
}

/** "=MIN(D2/C2*100,100)": the least of what is computed and of a figure; in percent. */
export function capOfFormula(formula: string): number | null {
  const named = Number(LEAST_OF.exec(formula)?.[1] ?? NaN);
  return CAPS.find((cap) => cap === named || cap === named * FULL) ?? null;
}

const LEAST_OF = /\bMIN\(.*[,;]\s*(\d+(?:\.\d+)?)%?\s*\)/i;
const FULL = 100;
