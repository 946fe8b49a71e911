import { type Bilingual } from '../../language/bilingual';
import { ANALYSIS } from '../comparisons/analysis';
import {
  type Carried,
  type Comparison,
  GRID_RIGHT,
  NOTHING_CARRIED,
  reportYear,
  setGridWidths,
  trendYears,
} from '../comparisons/comparison';
import { EFFICIENCY } from '../comparisons/efficiency';
import { FINAL_TARGET } from '../comparisons/final-target';
import { AGAINST_LAST_YEAR } from '../comparisons/last-year';
import { placeComparison } from '../comparisons/place-comparison';
import { PROGRAMS } from '../comparisons/programs';
import { STANDARD } from '../comparisons/standard';
import { THIS_YEAR } from '../comparisons/this-year';
import { TREND } from '../comparisons/trend';
import { achievementChart, ratioChart, standardChart, trendChart } from '../comparisons/charts';
import { baseline, finalTarget, PROGRAM, yearActual, yearTarget } from '../fields';
import { type Form, type FormContext, type FormInfo, markOfForm } from '../form';
import { SheetDraft } from '../layout/draft';
import { placeNotes, placeTitle } from '../layout/page';
import { type PageBlock } from '../layout/pagination';
import { printSetup } from '../layout/print';
import { type PlacedTable } from '../layout/table';
import { describeFormula, describeScale } from '../method';
import { EXAMPLE_NOTE } from '../words';
import { waitingNotes } from '../waiting-notes';

const INFO = {
  id: 'laporan-kinerja',
  title: { id: 'Bahan laporan kinerja', en: 'Material for the performance report' },
  purpose: {
    id: 'Semua perbandingan yang diminta laporan kinerja, dengan grafik; cukup isi tabel pertama dan kolom yang kosong.',
    en: 'Every comparison that a performance report needs, with charts; fill the first table and the empty columns.',
  },
  model: { id: 'PermenPANRB 53/2014, lampiran II.', en: 'PermenPANRB 53/2014, annex II.' },
  years: 'period',
  looksBack: true,
  computes: true,
} as const satisfies FormInfo;

/** What carries the later comparisons: links to the cells of the first. A blank there stays blank here. */
function linksTo(table: PlacedTable): Carried {
  return {
    cell: table.cell,
    input: (key) => ({
      kind: 'formula',
      ...(key === 'achievement' ? { format: '0.00%' } : {}),
      write: (_cellOf, rowIndex) => {
        const cell = table.cell(key, rowIndex);
        return `=IF(${cell}="","",${cell})`;
      },
    }),
  };
}

type Chart = (draft: SheetDraft, table: PlacedTable, top: number, context: FormContext) => number;

const LATER: readonly (readonly [Comparison, Chart | null])[] = [
  [AGAINST_LAST_YEAR, null],
  [TREND, trendChart],
  [FINAL_TARGET, ratioChart('progress', { id: 'Progres menuju target akhir', en: 'Progress to the final target' })],
  [STANDARD, standardChart],
  [ANALYSIS, null],
  [EFFICIENCY, ratioChart('efficiency', { id: 'Efisiensi', en: 'Efficiency' }, true)],
  [PROGRAMS, null],
];

/** A comparison with its heading and its chart; a chart that finds no room beside a long table stands on the next page. */
function blockOf(top: number, { area: { bottom } }: PlacedTable, next: number): PageBlock {
  const parts = [
    { from: top, to: bottom },
    { from: bottom + 1, to: next - 1 },
  ];
  return { from: top, to: next - 1, parts };
}

function build(context: FormContext): ReturnType<Form['build']> {
  const { say, signers } = context;
  const draft = new SheetDraft();
  setGridWidths(draft);
  const year = reportYear(context);
  let next = placeTitle(draft, 0, GRID_RIGHT, [
    say({ id: 'BAHAN LAPORAN KINERJA', en: 'MATERIAL FOR THE PERFORMANCE REPORT' }),
    signers.organisation,
    say({ id: `TAHUN ${year}`, en: `YEAR ${year}` }),
  ]);
  // With the empty row below the title, which is repeated on every page.
  const titleRows = next + 1;
  const notes: Bilingual[] = [
    ...waitingNotes(context, year),
    describeFormula(context.measurement),
    describeScale(context.measurement),
    ...(context.example ? [EXAMPLE_NOTE] : []),
  ];
  next = placeNotes(draft, titleRows, GRID_RIGHT, notes.map(say));

  const first = placeComparison(
    draft,
    { top: next + 1, letter: 'A', comparison: THIS_YEAR, carried: NOTHING_CARRIED },
    context,
  );
  draft.name(`${markOfForm(INFO.id)}_indikator`, first.column('indicator'));
  const firstTop = next + 1;
  next = achievementChart(draft, first, first.area.bottom + 2, context);
  const blocks = [blockOf(firstTop, first, next)];
  for (const [index, [comparison, chart]] of LATER.entries()) {
    const letter = String.fromCharCode('B'.charCodeAt(0) + index);
    const top = next + 1;
    const table = placeComparison(draft, { top, letter, comparison, carried: linksTo(first) }, context);
    next = table.area.bottom + 1;
    if (chart) next = chart(draft, table, next + 1, context);
    blocks.push(blockOf(top, table, next));
  }
  const area = { top: 0, left: 0, bottom: next - 1, right: GRID_RIGHT };
  draft.name(markOfForm(INFO.id), area);
  return draft.plan({
    name: say({ id: 'Laporan Kinerja', en: 'Performance Report' }),
    freeze: { rows: titleRows, columns: 3 },
    print: printSetup(draft, {
      orientation: 'landscape',
      paper: context.paper,
      ...area,
      repeatRows: { from: 0, to: titleRows - 1 },
      blocks,
      say,
    }),
    protect: true,
  });
}

export const LAPORAN_KINERJA = {
  ...INFO,
  fields: (context) => [
    ...THIS_YEAR.fields(context, NOTHING_CARRIED),
    // The later comparisons ask for more of the same indicator.
    yearTarget({ firstYear: reportYear(context) - 1 }),
    ...trendYears(context)
      .slice(0, -1)
      .map((year) => yearActual(year)),
    baseline(context),
    finalTarget(),
    PROGRAM,
  ],
  build,
} satisfies Form;
