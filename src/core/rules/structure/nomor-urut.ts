/** Gaps, repeats or disorder in the numbering. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { normalise, tidy } from '../../language/normalise';
import { type CellPosition, cellName } from '../../sheet/address';
import { type CellValue, valueAt } from '../../sheet/grid';
import { type Cell, type Indicator, type IndicatorTable, columnsOf } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type NewValue, fixCells } from '../finding/fixes';
import { WHOLE_TABLE } from '../finding/one-cause';
import { quote } from '../finding/quote';
import { type Report, defineRule } from '../rule';

export const nomorUrut = defineRule({
  meta: {
    id: 'nomor-urut',
    level: 'advice',
    title: both('Nomor urut tidak berurutan', 'The numbering is out of order'),
    why: both(
      'Nomor yang melompat atau berulang biasanya tanda baris yang hilang atau tersalin dua kali.',
      'A number that jumps or repeats is usually the trace of a lost or copied row.',
    ),
    remedy: both(
      'Periksa dahulu apakah ada baris yang hilang atau tersalin dua kali. Bila semua baris lengkap, tulis ulang nomor atau kodenya berurutan dari atas.',
      'First check whether a row is missing or was copied twice. When all rows are there, write numbers or codes anew from the top.',
    ),
    basis: practice('baris tabel diberi nomor urut', 'rows of a table are numbered in order'),
    proposes: true,
    messages: {
      twice: both(
        'Kode "{number}" sudah dipakai di {first} untuk "{name}". Beri setiap indikator kodenya sendiri.',
        'The code "{number}" already stands in {first} for "{name}". Give each indicator a code of its own.',
      ),
      gap: both(
        'Nomor "{number}" tidak berurutan: sesudah {before} seharusnya {expected}. Periksa apakah ada baris yang hilang, lalu perbaiki nomornya.',
        'The number "{number}" is out of order: after {before} comes {expected}. See whether a row is missing, then correct the number.',
      ),
    },
  },
  *check(table, { grid, facts }): Iterable<Report<'gap' | 'twice'>> {
    for (const { first, again, number } of hasCodeInParts(table) ? [] : codesTwice(facts)) {
      const data = {
        number: number.text,
        first: cellName(first.number?.position ?? number.position),
        name: quote(first.name.text),
      };
      yield { at: again, message: 'twice', data, causeOfMany: WHOLE_TABLE };
    }
    if (isSplitCode(table)) return;
    const numbered = numberedIn(table);
    let renumbering: readonly NewValue[] | undefined;
    const breaks = groupRows(table);
    const totals = table.rows.filter(({ kind }) => kind === 'total');
    let isPlain: boolean | undefined;
    const runsOn = numbersRunOn(numbered, breaks);
    for (const { number, indicator, value, before } of jumpsIn(numbered)) {
      const isBetween = (row: number) => row > before.indicator.row && row < indicator.row;
      const { column } = number.position;
      const between = table.rows.filter(({ row }) => isBetween(row)).map(({ row }) => valueAt(grid, row, column));
      if (value === numberBehind(before.value, between) + 1) continue;
      if (!runsOn && breaks.some(isBetween)) continue;
      // A subtotal ends a part, and the next may count anew.
      if (value === 1 && totals.some(({ row }) => isBetween(row))) continue;
      // "A, 1, 2, B, 1": what has letters or Roman numerals is counted by itself, whether or not it has figures of its own.
      if (value === 1 && between.some((each) => LETTERED.test(String(each)))) continue;
      const plain = (isPlain ??= breaks.length === 0 && numbered.length === rowsNumbered(table));
      yield {
        at: number.position,
        message: 'gap',
        data: { number: number.text, before: before.value, expected: before.value + 1 },
        // Where a row is missing, new numbers would hide that.
        ...fixCells(grid, 'proposed', plain ? (renumbering ??= renumber(numbered)) : []),
        // One fix mends all of them.
        ...(plain ? { cause: WHOLE_TABLE } : { causeOfMany: WHOLE_TABLE }),
      };
    }
  },
});

function numberedIn(table: IndicatorTable): readonly Numbered[] {
  const numbered: Numbered[] = [];
  for (const indicator of table.indicators) {
    const value = numberOf(indicator);
    // Several indicators side by side share the number of their row.
    if (value !== null && !sharesNumber(numbered.at(-1)?.indicator, indicator)) numbered.push({ indicator, value });
  }
  return numbered;
}

/** Numbers that neither follow the one before nor repeat it or begin anew for a reason. */
function jumpsIn(numbered: readonly Numbered[]) {
  return numbered.flatMap(({ indicator, value }, index) => {
    const before = numbered[index - 1];
    if (!before || !indicator.number || value === before.value + 1) return NO_JUMP;
    if (continues(before.indicator, indicator, value, before.value)) return NO_JUMP;
    return [{ number: indicator.number, indicator, value, before }];
  });
}

const NO_JUMP = [] as const;

/** The last number of a run that goes on through rows which hold no indicator: headings, and what could not be read, may be numbered too. */
function numberBehind(first: number, between: readonly CellValue[]): number {
  return between.reduce((last: number, value) => (numberIn(String(value)) === last + 1 ? last + 1 : last), first);
}

function sharesNumber(before: Indicator | undefined, { number }: Indicator): boolean {
  const one = before?.number?.position;
  const other = number?.position;
  return one !== undefined && one.row === other?.row && one.column === other.column;
}

/** Rows with an indicator: of several side by side each row counts once. */
function rowsNumbered({ indicators }: IndicatorTable): number {
  return new Set(indicators.map(({ row, number }) => number?.position.row ?? row)).size;
}

interface CodeTwice {
  readonly first: Indicator;
  readonly number: Cell;
  readonly again: CellPosition;
}

/** "IKU-02", "1.2": a code of one indicator that stands before another as well. Codes of objectives are those of all their indicators. */
function codesTwice({ indicators }: TableFacts): readonly CodeTwice[] {
  const coded: { readonly known: IndicatorFacts; readonly number: Cell; readonly code: string }[] = [];
  for (const known of indicators) {
    const { number } = known.indicator;
    if (!number || ALL_DIGITS.test(number.text) || !CODE.test(tidy(number.text))) continue;
    coded.push({ known, number, code: normalise(number.text) });
  }
  const firsts = new Map<string, IndicatorFacts>();
  const twice = coded.flatMap(({ known, number, code }) => {
    const first = firsts.get(code);
    if (!first) firsts.set(code, known);
    if (!first || first.comparableName === known.comparableName) return [];
    if (sharesNumber(first.indicator, known.indicator)) return [];
    return [{ first: first.indicator, number, again: number.position }];
  });
  const tellsApart = coded.some(({ known, code }, at) => {
    const before = coded[at - 1];
    return before !== undefined && before.code !== code && objectiveRow(before.known) === objectiveRow(known);
  });
  return tellsApart && twice.length * FEWEST_CODES <= coded.length ? twice : [];
}

function objectiveRow({ indicator: { objective } }: IndicatorFacts): number | undefined {
  return objective?.cell.position.row;
}

/** "Kode" over several columns: the parts of a code count nothing. */
function isSplitCode(table: IndicatorTable): boolean {
  const [number] = columnsOf(table, 'number');
  if (!number || !SAYS_CODE.test(number.header)) return false;
  const next = table.columns.find(({ index }) => index === number.index + 1);
  return (
    next !== undefined &&
    (next.role === 'number' || (next.role === 'other' && (next.header === '' || SAYS_CODE.test(next.header))))
  );
}

/** "2.01" behind "1 | 04": the last part of a code alone tells nothing apart. */
function hasCodeInParts(table: IndicatorTable): boolean {
  const places = columnsOf(table, 'number').map(({ index }) => index);
  return places.some((place) => places.includes(place + 1));
}

const SAYS_CODE = /\bkode\b/i;

/** Of so many codes one may be there twice. */
const FEWEST_CODES = 3;

/** As nearly every number; no code. */
const ALL_DIGITS = /^\d*$/;

/** With letters and figures, or in several parts. */
const CODE = /^(?=.*\d)[\p{L}\d]+(?:[.\-\s]\s?[\p{L}\d]+)+\.?$|^\p{L}{1,6}\d{1,3}$/u;

interface Numbered {
  readonly indicator: Indicator;
  readonly value: number;
}

const MOST_DIGITS = 4;

/** "B", "II.", "(c)". */
const LETTERED = /^\s*\(?(?:[a-z]|[ivxl]{1,6})[.)]?\s*$/i;

/** "0005": the code of an activity in the national classification of budgets, and no running number. */
const PADDED_CODE = /^0\d\d/;

/** "3", "3." and "(3)"; anything else (1.1, a, II) is a numbering that we do not judge. */
function numberOf({ number }: Indicator): number | null {
  return numberIn(number?.text ?? '');
}

function numberIn(text: string): number | null {
  const digits = ALL_DIGITS.test(text) ? text : /^\(?(\d+)[.)]?$/.exec(tidy(text))?.[1];
  if (digits === undefined || digits === '' || digits.length > MOST_DIGITS || PADDED_CODE.test(digits)) return null;
  return Number(digits);
}

/** The number counts objectives and is repeated for each indicator, or starts again under a new one. */
function continues(before: Indicator, indicator: Indicator, value: number, previous: number): boolean {
  const objective = indicator.objective?.cell.position.row;
  const sameObjective = objective !== undefined && objective === before.objective?.cell.position.row;
  return (value === previous && sameObjective) || (value === 1 && !sameObjective && objective !== undefined);
}

/** Whether the numbers go on across headings and bands: behind most of them the next number stands, and behind none the first. */
function numbersRunOn(numbered: readonly Numbered[], breaks: readonly number[]): boolean {
  if (breaks.length === 0) return false;
  let across = 0;
  let next = 0;
  let at = 0;
  for (const [index, { indicator, value }] of numbered.entries()) {
    const before = numbered[index - 1];
    let isAcross = false;
    for (; (breaks[at] ?? Infinity) < indicator.row; at++) isAcross = true;
    if (!before || !isAcross) continue;
    if (value === 1) return false;
    across++;
    if (value === before.value + 1) next++;
  }
  return next > 0 && next * 2 >= across;
}

function groupRows(table: IndicatorTable): readonly number[] {
  return table.rows
    .filter(
      ({ kind }) =>
        kind === 'group' || kind === 'parent' || kind === 'objective' || kind === 'header' || kind === 'other',
    )
    .map(({ row }) => row);
}

/** The whole column, counted on from its first number. */
function renumber(numbered: readonly Numbered[]): readonly NewValue[] {
  const first = numbered[0]?.value ?? 1;
  return numbered.flatMap(({ indicator: { number } }, index) => {
    if (!number) return [];
    const value = first + index;
    const after = typeof number.value === 'number' ? value : number.text.replace(/\d+/, String(value));
    return [{ at: number.position, after }];
  });
}
