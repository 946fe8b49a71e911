/** What a table says of its months and quarters: that each counts from the beginning of the year, or each by itself. */

import { columnWords } from '../../knowledge/columns/column-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { saysCumulative, saysSoFar } from '../../table/header/period-reading';
import { type Column, type Indicator, type IndicatorTable, type Role } from '../../table/model';

export type PartBasis = 'soFar' | 'byItself';

const CUMULATIVE = anyOf(periodWords('soFar'));
const NEGATION = anyOf(periodWords('denial'));

/** Counted from the beginning of the year, as its header says. */
export function isSoFar({ header }: Pick<Column, 'header'>): boolean {
  return saysSoFar(header);
}

/** What is said of these months or quarters, row by row: by the row's own cells, by the headers, else by the words around the table. */
export function saidBases(table: IndicatorTable, parts: readonly Column[]): (indicator: Indicator) => PartBasis | null {
  const ofAll = basisOfHeaders(parts) ?? basisAround(table, parts[0]?.role);
  return (indicator) => basisOfRow(table, indicator) ?? ofAll;
}

function basisIn(text: string): PartBasis | null {
  const cumulative = saysCumulative(text);
  if (cumulative === undefined) return null;
  return cumulative ? 'soFar' : 'byItself';
}

/** Columns in which a row may be called "Kumulatif" or "Non kumulatif". */
const TELLING: ReadonlySet<Role> = new Set<Role>(['note', 'indicatorType', 'other']);

const WHOLE_CELL = new RegExp(
  String.raw`^\(?(?:target|angka)?\s*(?:${NEGATION}[\s-]*)?(?:bersifat\s+)?${CUMULATIVE}\)?[.;]?$`,
  'i',
);

function basisOfRow({ columns }: IndicatorTable, { cells }: Indicator): PartBasis | null {
  for (const [place, { role }] of columns.entries()) {
    const text = TELLING.has(role) ? (cells[place]?.text ?? '') : '';
    if (WHOLE_CELL.test(text)) return basisIn(text);
  }
  return null;
}

function basisOfHeaders(parts: readonly Column[]): PartBasis | null {
  if (parts.length === 0) return null;
  if (parts.every(isSoFar)) return 'soFar';
  return parts.every(({ header }) => basisIn(header) === 'byItself') ? 'byItself' : null;
}

const SPEAKS_OF_PARTS = new RegExp(
  String.raw`\b${anyOf(periodWords('quarter', 'semester', 'month', 'period'))}\b|\bbulanan\b|bersifat`,
  'i',
);

/** "REALISASI KUMULATIF TAHUN 2025", "angka bersifat kumulatif": of all figures there are, and of no indicator that is called so. */
const SPEAKS_OF_FIGURES = new RegExp(
  String.raw`\b${anyOf(columnWords('figures'))}(?:\s+${anyOf(columnWords('ofKind'))})?\s+(?:${NEGATION}[\s-]*)?${CUMULATIVE}(?!\p{L})`,
  'iu',
);

/** "(target triwulan bersifat kumulatif)" above the table or below it; what is said of actuals says nothing of targets. */
function basisAround({ title, nearby }: IndicatorTable, role: Role | undefined): PartBasis | null {
  const isOfParts = (text: string) =>
    SPEAKS_OF_PARTS.test(text) || SPEAKS_OF_FIGURES.test(text) || WHOLE_CELL.test(text.trim());
  const said = [title, ...nearby.map(({ text }) => text)].flatMap((text) =>
    isOfParts(text) && speaksOf(role, text) ? (basisIn(text) ?? []) : [],
  );
  const [first, ...others] = said;
  return first !== undefined && others.every((each) => each === first) ? first : null;
}

function speaksOf(role: Role | undefined, text: string): boolean {
  const [ofTargets, ofActuals] = [/\btarget/i.test(text), /\b(?:realisasi|capaian)/i.test(text)];
  if (ofTargets === ofActuals) return true;
  return role === 'target' ? ofTargets : ofActuals;
}

const LAST_PART = new RegExp(
  String.raw`\b(?:${anyOf(periodWords('quarter', 'semester', 'month'))}\s+terakhir|last\s+${anyOf(periodWords('quarter', 'month'))})\b`,
  'i',
);

const OF_YEAR = new RegExp(String.raw`\b(?:se)?${anyOf(periodWords('year'))}(?:an)?\b`, 'i');

/** "Realisasi setahun adalah triwulan terakhir yang terisi": the year follows its parts, as the words around the table say. */
export function takesLastKnown({ nearby }: IndicatorTable): boolean {
  return nearby.some(({ text }) => LAST_PART.test(text) && OF_YEAR.test(text));
}
