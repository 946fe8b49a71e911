/** Tables of two offices or places in one workbook: "Kecamatan A" on one sheet, "Kecamatan B" on the next. */

import { AFTER_OFFICE, OFFICE_WORDS, PLACE_WORDS } from '../../knowledge/documents/offices';
import { normalise } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable } from '../../table/model';
import { oncePer } from '../once';

const NAMED = new RegExp(
  String.raw`(?:^|\s)(${[...OFFICE_WORDS, ...PLACE_WORDS].join('|')})\.?\s+(.+?)(?=\s+${anyOf(AFTER_OFFICE)}(?!\p{L})|\s*[,;(\d]|$)`,
  'u',
);

/** Whose figures a table holds, by the word for such an office or place; from its sheet, its title and the lines above it. */
const officesOf = oncePer(({ sheet, title, nearby, area }: IndicatorTable): ReadonlyMap<string, string> => {
  const above = nearby.flatMap(({ position, text }) => (position.row < area.top ? [text] : []));
  const found = new Map<string, string>();
  for (const text of [sheet, title, ...above]) {
    const [, word, name] = NAMED.exec(normalise(text)) ?? [];
    if (word !== undefined && name !== undefined && !found.has(word)) found.set(word, name);
  }
  return found;
});

/** Both name an office or a place by the same word, and neither name goes on as the other. */
export function areOfOtherOffices(a: IndicatorTable, b: IndicatorTable): boolean {
  if (a.sheet === b.sheet) return false;
  const others = officesOf(b);
  return [...officesOf(a)].some(([word, name]) => {
    const other = others.get(word);
    return other !== undefined && !name.startsWith(other) && !other.startsWith(name);
  });
}
