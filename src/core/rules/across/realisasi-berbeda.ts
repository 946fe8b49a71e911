/** The same indicator and year with another actual in another table of the workbook. */

import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { cellName, placeName } from '../../sheet/address';
import { type IndicatorTable, type Measurement } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { areOfOtherOffices } from '../../indicator/context/other-offices';
import { indicatorsByName } from '../../indicator/context/same-indicators';
import { partOfTable } from '../../indicator/periods/table-period';
import { yearOf } from '../../indicator/periods/column-period';
import { quantityOf } from '../../language/quantity';
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
    },
  },
  *checkAll(tables) {
    if (tables.length < 2) return;
    const pairs = new Map<string, Comparison>();
    for (const places of indicatorsByName(tables).values()) {
      for (const [index, other] of places.entries()) {
        for (const first of places.slice(0, index)) compare(first, other, tables, pairs);
      }
    }
    const said = new Set<string>();
    for (const { compared, different } of pairs.values()) {
      // Tables that differ in most rows are of two places or offices, not of one.
      if (compared > 1 && different.length * 2 > compared) continue;
      for (const report of different) {
        const key = `${report.table.sheet}|${cellName(report.at)}`;
        if (said.has(key)) continue;
        said.add(key);
        yield report;
      }
    }
  },
});

type WorkbookReport = Report<'differs'> & { readonly table: IndicatorTable };

interface Comparison {
  compared: number;
  readonly different: WorkbookReport[];
}

function compare(
  first: IndicatorFacts,
  other: IndicatorFacts,
  tables: readonly TableFacts[],
  pairs: Map<string, Comparison>,
): void {
  // Each quarter or month reports on a sheet of its own, what it came to or what the year came to so far.
  if (partOfTable(first.table.table) !== partOfTable(other.table.table)) return;
  if (areOfOtherOffices(first.table.table, other.table.table)) return;
  const key = `${tables.indexOf(first.table)}|${tables.indexOf(other.table)}`;
  const comparison = pairs.get(key) ?? { compared: 0, different: [] };
  pairs.set(key, comparison);
  for (const here of other.indicator.actuals) {
    const year = yearOf(here.column, other.table.table);
    const there = first.indicator.actuals.find(
      (each) => year !== undefined && yearOf(each.column, first.table.table) === year,
    );
    if (!there || year === undefined || here.column.soFar !== there.column.soFar || !inOneUnit(here, there)) continue;
    const isSame = sameFigure(here, there);
    if (isSame === null) continue;
    comparison.compared++;
    if (isSame) continue;
    comparison.different.push({
      table: other.table.table,
      at: here.cell.position,
      message: 'differs',
      data: {
        year,
        name: other.indicator.name.text,
        here: here.cell.text,
        there: there.cell.text,
        place: placeName(first.table.table.sheet, there.cell.position),
      },
      cause: String(other.indicator.row),
    });
  }
}

/** At the decimals of the rougher one; `null` where one of them is no single figure. */
function sameFigure(a: Measurement, b: Measurement): boolean | null {
  const [one, other] = [quantityOf(a.reading), quantityOf(b.reading)];
  if (!one || !other) return null;
  const half = 0.5 * 10 ** -Math.min(one.decimals, other.decimals);
  return Math.abs(one.value - other.value) <= half * (1 + 1e-9);
}
