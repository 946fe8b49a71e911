/** Tables of two offices or places in one workbook: "Kecamatan A" on one sheet, "Kecamatan B" on the next; "UPT A" above one table, "UPT B" above the next. */

import {
  AFTER_OFFICE,
  INSIDE_OFFICE,
  OFFICE_PARTS,
  OFFICE_WORDS,
  PLACE_WORDS,
} from '../../knowledge/documents/offices';
import { normalise } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable } from '../../table/model';
import { oncePer } from '../once';

const NAMED = new RegExp(
  String.raw`(?:^|\s)(${[...OFFICE_WORDS, ...PLACE_WORDS, ...OFFICE_PARTS, ...INSIDE_OFFICE].join('|')})\.?\s+(.+?)(?=\s+${anyOf(AFTER_OFFICE)}(?!\p{L})|\s*[,;(\d]|$)`,
  'u',
);

/** Whose figures a table holds, by the word for such an office or place; from its sheet, its title and the lines above it. */
const officesOf = oncePer((table: IndicatorTable) => officesIn([table.sheet, ...linesAbove(table)]));

function officesIn(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const [, word, name] = NAMED.exec(normalise(text)) ?? [];
    if (word !== undefined && name !== undefined && !found.has(word)) found.set(word, name);
  }
  return found;
}

function linesAbove({ title, nearby, area }: IndicatorTable, from = -1): readonly string[] {
  const lines = nearby.filter(({ position: { row } }) => row > from && row < area.top).map(({ text }) => text);
  return from < 0 ? [title, ...lines] : lines;
}

/** Both name an office or a place by the same word, and neither name goes on as the other. */
export function areOfOtherOffices(a: IndicatorTable, b: IndicatorTable): boolean {
  return a.sheet === b.sheet ? areHeadedApart(a, b) : differ(officesOf(a), officesOf(b));
}

function differ(here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): boolean {
  return [...here].some(([word, name]) => {
    const other = there.get(word);
    return other !== undefined && !name.startsWith(other) && !other.startsWith(name);
  });
}

/** The lines between the two name another office than those above the first. */
function areHeadedApart(a: IndicatorTable, b: IndicatorTable): boolean {
  const [first, second] = a.area.top <= b.area.top ? [a, b] : [b, a];
  const here = officesIn(linesAbove(second, first.area.bottom));
  return here.size > 0 && differ(here, officesIn(linesAbove(first)));
}
