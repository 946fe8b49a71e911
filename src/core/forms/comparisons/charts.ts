/** The charts under the comparisons. Each says in words what it shows, and stays readable in grey: columns dark, the line dashed by its own colour. */

import { type Bilingual } from '../../language/bilingual';
import { type FormContext } from '../form';
import { achievementKey, actualKey } from '../fields';
import { type CellArea } from '../../sheet/address';
import { type SheetDraft } from '../layout/draft';
import { COLORS } from '../layout/look';
import { type PlacedTable } from '../layout/table';
import { GRID_RIGHT, trendYears } from './comparison';

/** Rows of the sheet that a chart covers. */
export const CHART_ROWS = 13;
const MOST_LINES = 6;
const MOST_NAMES = 12;

/** Dark to light, so that lines differ in grey too. */
const LINE_COLORS = ['#1F2933', '#2C5777', '#B4532A', '#5E8C61', '#8A6FA8', '#9DB8CC'] as const;

/** A format that shows nothing: the line needs cells, but beside a table that is signed they would be taken for figures. */
const UNSEEN = ';;;';

/** Columns of achievement with the 100 % line; gives the row below. The line's values are not seen, and stand outside the printed area. */
export function achievementChart(draft: SheetDraft, table: PlacedTable, top: number, context: FormContext): number {
  const { say } = context;
  const line = GRID_RIGHT + 2;
  const label = say({ id: 'Garis 100%', en: '100% line' });
  draft.value(table.header.to, line, label, { numberFormat: UNSEEN });
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    draft.value(row, line, 1, { numberFormat: UNSEEN });
  }
  draft.chart({
    kind: 'columnWithLine',
    title: say({ id: 'Capaian setiap indikator', en: 'Achievement by indicator' }),
    description: say({
      id: 'Grafik kolom capaian setiap indikator dengan garis target 100%.',
      en: 'Columns of achievement by indicator with a line at 100%.',
    }),
    categories: categoriesOf(table),
    series: [
      {
        name: say({ id: 'Capaian', en: 'Achievement' }),
        values: firstColumn(table.column('achievement')),
        color: COLORS.accent,
      },
      { name: label, values: { ...table.body, left: line, right: line }, color: COLORS.warning, line: true },
    ],
    place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: GRID_RIGHT },
    axisFormat: '0%',
    ...(knownFigures(context, 'achievement').some((value) => value < 0) ? {} : { axisMinimum: 0 }),
  });
  return top + CHART_ROWS;
}

interface Lines {
  /** The field of a year. */
  readonly keyOf: (year: number) => string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly axisFormat?: string;
}

/** A line for each of the first indicators over the years; gives the row below. */
function lineChart({ keyOf, title, description, axisFormat }: Lines) {
  return (draft: SheetDraft, table: PlacedTable, top: number, context: FormContext): number => {
    const { say } = context;
    const years = trendYears(context);
    const first = table.column(keyOf(years[0] ?? context.lastYear));
    const last = table.column(keyOf(context.lastYear));
    const lines = Math.min(MOST_LINES, table.body.bottom - table.body.top + 1);
    draft.chart({
      kind: 'line',
      title: say(title),
      description: say(description),
      categories: { top: table.header.to, bottom: table.header.to, left: first.left, right: last.left },
      series: Array.from({ length: lines }, (_, index) => {
        const row = table.body.top + index;
        const name = context.records[index]?.['indicator']?.value;
        return {
          name: name === undefined ? `${say({ id: 'Indikator', en: 'Indicator' })} ${index + 1}` : String(name),
          values: { top: row, bottom: row, left: first.left, right: last.left },
          color: LINE_COLORS[index % LINE_COLORS.length] ?? COLORS.ink,
          line: true,
        };
      }),
      place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: GRID_RIGHT },
      ...(axisFormat === undefined ? {} : { axisFormat }),
    });
    return top + CHART_ROWS;
  };
}

export const trendChart = lineChart({
  keyOf: actualKey,
  title: { id: 'Realisasi setiap tahun', en: 'Actuals by year' },
  description: {
    id: 'Grafik garis realisasi setiap tahun, satu garis setiap indikator.',
    en: 'Lines of the actuals by year, one line an indicator.',
  },
});

export const achievementTrendChart = lineChart({
  keyOf: achievementKey,
  title: { id: 'Capaian setiap tahun', en: 'Achievement by year' },
  description: {
    id: 'Grafik garis capaian setiap tahun dalam persen, satu garis setiap indikator.',
    en: 'Lines of achievement by year in percent, one line an indicator.',
  },
  axisFormat: '0%',
});

/** The actual beside the standard, for each indicator; gives the row below. */
export function standardChart(draft: SheetDraft, table: PlacedTable, top: number, context: FormContext): number {
  const { say } = context;
  draft.chart({
    kind: 'column',
    title: say({ id: 'Realisasi dan standar nasional', en: 'Actuals and the national standard' }),
    description: say({
      id: 'Grafik kolom realisasi di samping standar nasional setiap indikator.',
      en: 'Columns of the actual beside the national standard, by indicator.',
    }),
    categories: categoriesOf(table),
    series: [
      {
        name: say({ id: 'Realisasi', en: 'Actual' }),
        values: table.column(actualKey(context.lastYear)),
        color: COLORS.accent,
      },
      {
        name: say({ id: 'Standar nasional', en: 'National standard' }),
        values: table.column('standard'),
        color: COLORS.accentLight,
      },
    ],
    place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: GRID_RIGHT },
    axisMinimum: 0,
  });
  return top + CHART_ROWS;
}

/** Bars of a computed percentage by indicator. `mayBeNegative`: half of them may well lie below 0, and must be seen. */
export function ratioChart(key: string, title: Bilingual, mayBeNegative = false) {
  return (draft: SheetDraft, table: PlacedTable, top: number, context: FormContext): number => {
    const { say } = context;
    const figures = knownFigures(context, key);
    // Bars that do not begin at 0 exaggerate differences.
    const beginsAtZero = figures.length > 0 ? figures.every((value) => value >= 0) : !mayBeNegative;
    draft.chart({
      kind: 'bar',
      title: say(title),
      description: say({
        id: `Grafik batang: ${title.id.toLowerCase()} setiap indikator.`,
        en: `Bars: ${title.en.toLowerCase()} by indicator.`,
      }),
      categories: categoriesOf(table),
      series: [{ name: say(title), values: firstColumn(table.column(key)), color: COLORS.accent }],
      place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: GRID_RIGHT },
      axisFormat: '0%',
      ...(beginsAtZero ? { axisMinimum: 0 } : {}),
    });
    return top + CHART_ROWS;
  };
}

/** The indicators' names, or their numbers where names would no longer fit under the columns. */
function categoriesOf(table: PlacedTable): CellArea {
  const rows = table.body.bottom - table.body.top + 1;
  return firstColumn(table.column(rows > MOST_NAMES ? 'number' : 'indicator'));
}

/** The figures that are known while the plan is made: all of a report's, none of an empty form's. */
function knownFigures({ records }: FormContext, key: string): readonly number[] {
  return records.flatMap((record) => {
    const value = record[key]?.value;
    return typeof value === 'number' ? [value] : [];
  });
}

/** A field over several columns has its values in the first of them. */
function firstColumn(area: CellArea): CellArea {
  return { ...area, right: area.left };
}
