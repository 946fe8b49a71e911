import { type LeftBehind } from '../core/forms/fill';
import { type Bilingual, type Language } from '../core/language/bilingual';
import { cellName } from '../core/sheet/address';
import { type IndicatorTable } from '../core/table/model';
import { placeOf } from './place-of';
import { wrap } from './wrap';

const HEADING: Bilingual = { id: 'Yang tidak dipindahkan dari', en: 'What was not moved from' };

/** Room for a cell such as `AB123`. */
const CELL_WIDTH = 7;
const INDENT = '  ';

/** Enough to know a text again, in characters; all of it stands in its cell. */
const LONGEST_QUOTE = 80;

/** Every cell of the table that a form had no place for: where it stands, what it says, and why it stayed. */
export function leftBehindLines(
  table: IndicatorTable,
  left: readonly LeftBehind[],
  language: Language,
  width: number,
): readonly string[] {
  if (left.length === 0) return [];
  const margin = ' '.repeat(INDENT.length + CELL_WIDTH);
  const items = left.flatMap(({ position, text, reason }) => {
    const [first = '', ...more] = wrap(`"${quote(text)}": ${reason[language]}`, width - margin.length);
    return [INDENT + cellName(position).padEnd(CELL_WIDTH) + first, ...more.map((line) => margin + line)];
  });
  return [`${HEADING[language]} ${placeOf(table)} (${left.length}):`, ...items];
}

function quote(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
}
