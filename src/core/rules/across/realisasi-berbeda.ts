/** The same indicator and year with another actual in another table of the workbook. */

import { documentWords } from '../../knowledge/documents/document-words';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { cellName, placeName } from '../../sheet/address';
import { isSamePart } from '../../table/header/period-reading';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { saySame } from '../../indicator/figures/rounding';
import { areOfOtherOffices } from '../../indicator/context/other-offices';
import { indicatorsByName } from '../../indicator/context/same-indicators';
import { tableIsDated, partOfTable } from '../../indicator/periods/table-period';
import { atPeriod } from '../../indicator/periods/at-period';
import { isPartOfYear, yearOf, yearSaidOf } from '../../indicator/periods/column-period';
import { inOneUnit } from '../../indicator/units/unit';
import { type Report, defineWorkbookRule } from '../rule';

export const realisasiBerbeda = defineWorkbookRule({
  meta: {
    id: 'realisasi-berbeda',
    level: 'warning',
    title: both('Realisasi yang sama berbeda di tabel lain', 'The same actual differs in another table'),
    why: both(
      'Satu indikator hanya punya satu realisasi setahun. Bila dua tabel berbeda, pembaca tidak tahu mana yang dilaporkan.',
      'An indicator has one actual a year. Where two tables differ, readers cannot know which one is reported.',
    ),
    remedy: both(
      'Cocokkan kedua angka dengan sumber datanya, lalu perbaiki yang keliru. Bila salah satunya angka sementara, tulis "angka sementara" di keterangan.',
      'Compare both figures with their source and correct the wrong one. If one is provisional, note it as "angka sementara".',
    ),
    basis: arithmetic(
      'realisasi indikator dan tahun yang sama dibandingkan antartabel',
      'actuals of the same indicator and year are compared between tables',
    ),
    messages: {
      differs: both(
        'Realisasi {year} untuk "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The actual of {year} for "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
      inColumn: both(
        'Realisasi "{name}" di kolom "{column}" ini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The actual of "{name}" in this column "{column}" is "{here}", but "{there}" in {place}. Make them agree.',
      ),
    },
  },
  *checkAll(tables) {
    if (tables.length < 2) return;
    const pairs = new Map<string, Comparison>();
    for (const places of indicatorsByName(tables).values()) {
      for (const [index, other] of places.entries()) {
        for (const first of places.slice(0, index)) {
          compare(first, other, pairs, placesOf(first, other, places.length === 2, tables));
        }
      }
    }
    const said = new Set<string>();
    for (const { compared, different } of pairs.values()) {
      // Tables that differ in most rows are of two places or offices, not of one.
      if (compared > 1 && different.length * 2 > compared) continue;
      for (const { report, isSure } of different) {
        // What the tables do not date is of one period only where they agree in something else.
        if (!isSure && compared < 2) continue;
        const key = `${report.table.sheet}|${cellName(report.at)}`;
        if (said.has(key)) continue;
        said.add(key);
        yield report;
      }
    }
  },
});

type WorkbookReport = Report<'differs' | 'inColumn'> & { readonly table: IndicatorTable };

interface Comparison {
  compared: number;
  readonly different: Difference[];
}

interface Difference {
  readonly report: WorkbookReport;
  readonly isSure: boolean;
  /** Of a month, a quarter, a third or a half. */
  readonly isOfPart: boolean;
}

/** The two tables; of one that gathers what several others hold, all of them together. */
function placesOf(
  first: IndicatorFacts,
  other: IndicatorFacts,
  areAll: boolean,
  tables: readonly TableFacts[],
): string {
  const [one, two] = [first.table, other.table].map((table) => tables.indexOf(table));
  const [gathers, alsoGathers] = [gathersOthers(first.table.table), gathersOthers(other.table.table)];
  if (!areAll || gathers === alsoGathers) return `${one}|${two}`;
  return `${gathers ? one : two}|others`;
}

const GATHERING = new RegExp(String.raw`\b${anyOf(documentWords('gathering'))}\b`, 'i');

function gathersOthers({ sheet, title }: IndicatorTable): boolean {
  return GATHERING.test(sheet) || GATHERING.test(title);
}

function compare(first: IndicatorFacts, other: IndicatorFacts, pairs: Map<string, Comparison>, key: string): void {
  // Each quarter or month reports on a sheet of its own, what it came to or what the year came to so far.
  if (partOfTable(first.table.table) !== partOfTable(other.table.table)) return;
  if (areOfOtherOffices(first.table.table, other.table.table)) return;
  const comparison = pairs.get(key) ?? { compared: 0, different: [] };
  pairs.set(key, comparison);
  const found: Difference[] = [];
  for (const here of other.indicator.actuals) {
    const there = first.indicator.actuals.find((each) => areOfOneTime(here, other, each, first));
    if (!there || !inOneUnit(here, there)) continue;
    const isSame = saySame(here, there);
    if (isSame === null) continue;
    comparison.compared++;
    if (isSame) continue;
    const year = yearOf(here.column, other.table.table);
    const report: WorkbookReport = {
      table: other.table.table,
      at: here.cell.position,
      message: year === undefined ? 'inColumn' : 'differs',
      data: {
        ...(year === undefined ? { column: here.column.header } : { year }),
        name: other.indicator.name.text,
        here: here.cell.text,
        there: there.cell.text,
        place: placeName(first.table.table.sheet, there.cell.position),
      },
      cause: String(other.indicator.row),
    };
    found.push({ report, isSure: year !== undefined, isOfPart: isPartOfYear(here.column) });
  }
  const ofYears = found.filter(({ isOfPart }) => !isOfPart);
  // Where several parts of a year differ, one table adds them up and the other does not.
  comparison.different.push(...(found.length - ofYears.length > 1 ? ofYears : found));
}

/** Of the same year and the same part of it, by the header or the title; where nothing is dated, the same target tells. */
function areOfOneTime(here: Measurement, other: IndicatorFacts, there: Measurement, first: IndicatorFacts): boolean {
  const [one, two] = [here.column, there.column];
  if (one.soFar !== two.soFar || !isSamePart(one, two)) return false;
  const [year, otherYear] = [yearSaidOf(one, other.table.table), yearSaidOf(two, first.table.table)];
  if (year !== otherYear) return false;
  if (year !== undefined) return true;
  if (
    one.ordinal !== undefined ||
    two.ordinal !== undefined ||
    tableIsDated(other.table.table) ||
    tableIsDated(first.table.table)
  )
    return false;
  const [goal, otherGoal] = [targetBeside(here, other), targetBeside(there, first)];
  return goal !== undefined && otherGoal !== undefined && saySame(goal, otherGoal) === true;
}

function targetBeside({ column }: Measurement, { indicator }: IndicatorFacts): Measurement | undefined {
  return atPeriod(indicator.targets, column) ?? (indicator.targets.length === 1 ? indicator.targets[0] : undefined);
}
