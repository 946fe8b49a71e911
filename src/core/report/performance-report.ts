/**
 * The performance report: the comparisons of PermenPANRB 53/2014, a sheet each, from the targets and actuals that the
 * workbook holds. Figures are written as values, so the report stays what it was on its date.
 */

import { type AgencyProfile } from '../agency';
import { type Bilingual } from '../language/bilingual';
import { ACHIEVEMENT_TREND } from '../forms/comparisons/achievement-trend';
import { ANALYSIS } from '../forms/comparisons/analysis';
import {
  achievementChart,
  achievementTrendChart,
  ratioChart,
  standardChart,
  trendChart,
} from '../forms/comparisons/charts';
import { type Comparison, GRID_RIGHT, NOTHING_CARRIED, setGridWidths } from '../forms/comparisons/comparison';
import { EFFICIENCY } from '../forms/comparisons/efficiency';
import { FINAL_TARGET } from '../forms/comparisons/final-target';
import { AGAINST_LAST_YEAR } from '../forms/comparisons/last-year';
import { placeComparison } from '../forms/comparisons/place-comparison';
import { PROGRAMS } from '../forms/comparisons/programs';
import { STANDARD } from '../forms/comparisons/standard';
import { THIS_YEAR } from '../forms/comparisons/this-year';
import { TREND } from '../forms/comparisons/trend';
import { formContext } from '../forms/context';
import { namedAgency } from '../forms/named-agency';
import { type FormContext } from '../forms/form';
import { SheetDraft } from '../forms/layout/draft';
import { placeNotes, placeTitle } from '../forms/layout/page';
import { printSetup } from '../forms/layout/print';
import { type PlacedTable } from '../forms/layout/table';
import { type Footnotes, footnotesOf, remarkOn } from '../forms/figure-remarks';
import { describeFormula, describeScale } from '../forms/method';
import { type Settings } from '../settings';
import { type SheetPlan } from '../sheet/plan';
import { type IndicatorTable } from '../table/model';
import { type MeasuredIndicator } from './measured-indicator';
import { placeObjectives } from './objective-table';
import { colourRatings } from './rating-colors';
import { type ReportData, reportRecordOf, reportData } from './report-data';
import { agencyLines, type ComparisonSheet, markOfReport, REPORT_NAMES, reportTitle } from './report-heads';
import { type ReportOptions } from './report-options';

interface Report {
  readonly data: ReportData;
  readonly context: FormContext;
  readonly settings: Settings;
  readonly options: ReportOptions;
  readonly footnotes: Footnotes;
  readonly agency: AgencyProfile;
}

interface SheetSpec {
  readonly sheet: ComparisonSheet;
  /** Why the sheet is left out, or `null` when the workbook holds what it needs. */
  readonly missing: (report: Report) => Bilingual | null;
  /** Writes below the title. */
  readonly write: (draft: SheetDraft, top: number, report: Report) => Written;
}

interface Written {
  /** Its header is repeated on every page. */
  readonly table: PlacedTable;
  /** The row below everything. */
  readonly next: number;
}

/**
 * The sheets that the tables' figures allow; the first one says which comparisons could not be made, and why.
 * @throws ReportError when there is no indicator, or nothing says which year is meant.
 */
export function performanceReport(
  tables: readonly IndicatorTable[],
  settings: Settings,
  options: ReportOptions,
): readonly SheetPlan[] {
  const data = reportData(tables, settings, options);
  const context = contextOf(data, settings, options);
  const agency = namedAgency(settings.agency, tables, 'any');
  const report = { data, context, settings, options, footnotes: footnotesOf(tables), agency };
  return SHEETS.filter(({ missing }) => missing(report) === null).map((spec) => buildSheet(spec, report));
}

/** The years from the first actual on, at most five, ending with the year of the report. */
function contextOf(data: ReportData, settings: Settings, { language, date, paper }: ReportOptions): FormContext {
  const { year, indicators } = data;
  const withActual = indicators.flatMap(({ years }) =>
    [...years].flatMap(([each, { actual }]) => (actual ? [each] : [])),
  );
  const from = withActual.reduce((first, each) => Math.min(first, each), year);
  const first = Math.max(from, year - 4);
  const records = indicators.map((indicator, index) =>
    reportRecordOf(indicator, index, { year, firstYear: first, language }),
  );
  return formContext(
    {
      years: { from: first, to: year },
      rows: 1,
      level: 'dinas',
      language,
      formulas: 'native',
      today: date,
      measurement: settings,
      ...(paper ? { paper } : {}),
    },
    records,
    false,
  );
}

function buildSheet(spec: SheetSpec, report: Report): SheetPlan {
  const { context, data, options, agency } = report;
  const { say } = context;
  const draft = new SheetDraft();
  setGridWidths(draft);
  const titleRows = placeTitle(draft, 0, GRID_RIGHT, [
    say(reportTitle(data.year)),
    // Right below the title: by it the sheet is known again.
    say(REPORT_NAMES[spec.sheet]),
    ...agencyLines(agency),
  ]);
  const dateLine = say({ id: `Disusun ${options.date}`, en: `Prepared ${options.date}` });
  const top = placeNotes(draft, titleRows, GRID_RIGHT, [dateLine]);
  const { table, next } = spec.write(draft, top + 1, report);
  const bottom = next - 1;
  const area = { top: 0, left: 0, bottom, right: GRID_RIGHT };
  draft.name(markOfReport(spec.sheet), area);
  return draft.plan({
    name: say(REPORT_NAMES[spec.sheet]),
    freeze: { rows: table.body.top, columns: 3 },
    print: printSetup(draft, {
      orientation: 'landscape',
      paper: context.paper,
      ...area,
      repeatRows: { from: table.header.from, to: table.body.top - 1 },
      onePage: 'almost',
      say,
    }),
  });
}

/** A comparison with the report's figures, its ratings in colour. */
function placeFigures(
  draft: SheetDraft,
  top: number,
  comparison: Comparison,
  { context, settings }: Report,
): PlacedTable {
  const table = placeComparison(draft, { top, comparison, carried: NOTHING_CARRIED, readOnly: true }, context);
  if (comparison === THIS_YEAR) colourRatings(draft, table, context.records, settings.ratingScale);
  return table;
}

/** A comparison with its chart below. */
function withChart(comparison: Comparison, chart: typeof achievementChart): SheetSpec['write'] {
  return (draft, top, report) => {
    const table = placeFigures(draft, top, comparison, report);
    return { table, next: chart(draft, table, table.area.bottom + 2, report.context) };
  };
}

/** The words that only people can write, and where. */
function withInvitation(draft: SheetDraft, table: PlacedTable, { context }: Report): Written {
  const note = context.say({
    id: 'Sel berwarna kuning muda diisi oleh instansi: penyebab, solusi, dan program tidak dapat dihitung.',
    en: 'Pale yellow cells are filled in by the agency: causes, remedies and programs cannot be computed.',
  });
  return { table, next: placeNotes(draft, table.area.bottom + 2, GRID_RIGHT, [note]) };
}

function noEarlierYears({ context }: Report): Bilingual | null {
  if (context.years.length > 1) return null;
  return {
    id: 'Perbandingan dengan tahun sebelumnya tidak dibuat: tidak ada realisasi tahun sebelumnya.',
    en: 'No comparison with earlier years: there are no earlier actuals.',
  };
}

const SHEETS: readonly SheetSpec[] = [
  {
    sheet: 'capaian',
    missing: () => null,
    write: (draft, top, report) => {
      const table = placeFigures(draft, top, THIS_YEAR, report);
      const chartEnd = achievementChart(draft, table, table.area.bottom + 2, report.context);
      return { table, next: placeNotes(draft, chartEnd + 1, GRID_RIGHT, remarks(report)) };
    },
  },
  {
    sheet: 'sasaran',
    missing: ({ data }) =>
      data.indicators.some(({ objective }) => objective !== '')
        ? null
        : {
            id: 'Ringkasan per sasaran tidak dibuat: tabelnya tidak menyebut sasaran.',
            en: 'No summary by objective: the tables name none.',
          },
    write: (draft, top, { data, settings, context }) => placeObjectives(draft, top, data, settings, context),
  },
  {
    sheet: 'tahun',
    missing: noEarlierYears,
    write: (draft, top, report) => {
      const table = placeFigures(draft, top, AGAINST_LAST_YEAR, report);
      return { table, next: table.area.bottom + 1 };
    },
  },
  {
    sheet: 'tren',
    missing: noEarlierYears,
    write: withChart(TREND, trendChart),
  },
  {
    sheet: 'tren_capaian',
    missing: noEarlierYears,
    write: withChart(ACHIEVEMENT_TREND, achievementTrendChart),
  },
  {
    sheet: 'target_akhir',
    missing: ({ data }) =>
      data.indicators.some(({ finalTarget }) => finalTarget && finalTarget.year > data.year)
        ? null
        : {
            id: 'Perbandingan dengan target akhir tidak dibuat: tidak ada target sesudah tahun laporan.',
            en: 'No comparison with the final target: there is no target after the year of the report.',
          },
    write: withChart(
      FINAL_TARGET,
      ratioChart('progress', { id: 'Progres menuju target akhir', en: 'Progress to the final target' }),
    ),
  },
  {
    sheet: 'standar',
    missing: ({ data }) =>
      data.indicators.some(({ standard }) => standard)
        ? null
        : {
            id: 'Perbandingan dengan standar nasional tidak dibuat: tidak ada kolom standar.',
            en: 'No comparison with a national standard: there is no column for one.',
          },
    write: withChart(STANDARD, standardChart),
  },
  {
    sheet: 'efisiensi',
    missing: ({ data }) =>
      data.indicators.some(({ budget, spent }) => budget !== undefined && spent !== undefined)
        ? null
        : {
            id: 'Efisiensi tidak dihitung: pagu dan realisasi anggaran setiap indikator tidak ditemukan.',
            en: 'Efficiency was not computed: no budget and spending by indicator was found.',
          },
    write: withChart(EFFICIENCY, ratioChart('efficiency', { id: 'Efisiensi', en: 'Efficiency' }, true)),
  },
  {
    sheet: 'analisis',
    missing: () => null,
    write: (draft, top, report) => withInvitation(draft, placeFigures(draft, top, ANALYSIS, report), report),
  },
  {
    sheet: 'program',
    missing: () => null,
    write: (draft, top, report) => withInvitation(draft, placeFigures(draft, top, PROGRAMS, report), report),
  },
];

/** Which formula and scale, what could not be computed, which comparisons were left out. */
function remarks(report: Report): readonly string[] {
  const { data, context, settings } = report;
  const say = context.say;
  return [
    say(describeFormula(settings)),
    say(describeScale(settings)),
    say({
      id: 'Tanpa kolom arah, arah diambil dari pengaturan atau dari nama indikator; selain itu dianggap Naik, kecuali bila targetnya rentang atau dapat dinaikkan dan diturunkan menurut kebijakan: capaiannya tidak dihitung sebelum arahnya dipilih.',
      en: "Without a direction column the direction is from the settings or the indicator's name, otherwise Naik; where the target is a range, or policy may move it either way, nothing is computed before a direction is chosen.",
    }),
    ...data.indicators.flatMap((indicator) => {
      const why = whyNotComputed(indicator, data.year);
      return why ? [`${indicator.name}: ${say(why)}`] : [];
    }),
    ...data.indicators.flatMap((indicator) => besideFigures(indicator, report)),
    [...new Set(SHEETS.flatMap(({ missing }) => missing(report) ?? []).map(say))].join(' '),
  ].filter((remark) => remark !== '');
}

/** What the document says beside the year's figures, which the table holds without it. */
function besideFigures({ name, years }: MeasuredIndicator, { data, context, footnotes }: Report): readonly string[] {
  const { target, actual } = years.get(data.year) ?? {};
  const remarks = [
    { of: { id: 'target', en: 'target' }, known: target },
    { of: { id: 'realisasi', en: 'actual' }, known: actual },
  ].flatMap(({ of, known }) => {
    if (known?.figure.kind !== 'number') return [];
    const remark = remarkOn({ of, text: known.text }, footnotes);
    return remark ? [context.say(remark)] : [];
  });
  return remarks.length > 0 ? [`${name}: ${remarks.join('; ')}.`] : [];
}

/** Why an indicator has no achievement in that year; `null` when it has one. */
export function whyNotComputed(indicator: MeasuredIndicator, year: number): Bilingual | null {
  const result = indicator.years.get(year)?.achievement ?? { kind: 'missing', what: 'both' };
  switch (result.kind) {
    case 'percent':
      return null;
    case 'failed':
      return result.why;
    case 'rated':
      return {
        id: 'Target dan realisasi berupa predikat: dinilai tercapai atau belum, tanpa persentase.',
        en: 'Target and actual are ratings: reached or not, without a percentage.',
      };
    case 'missing':
      return MISSING[result.what];
  }
}

const MISSING: Readonly<Record<'target' | 'actual' | 'both', Bilingual>> = {
  target: { id: 'Target belum ada.', en: 'There is no target.' },
  actual: { id: 'Realisasi belum ada.', en: 'There is no actual.' },
  both: { id: 'Target dan realisasi belum ada.', en: 'There is neither target nor actual.' },
};
