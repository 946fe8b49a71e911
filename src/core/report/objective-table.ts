/** The table and chart of mean achievement by objective. */

import { type FormContext } from '../forms/form';
import { CHART_ROWS } from '../forms/comparisons/charts';
import { GRID_RIGHT } from '../forms/comparisons/comparison';
import { type SheetDraft } from '../forms/layout/draft';
import { type Field } from '../forms/layout/field';
import { COLORS, LOOK } from '../forms/layout/look';
import { type PlacedTable, placeTable } from '../forms/layout/table';
import { type Settings } from '../settings';
import { summariseObjectives } from './objective-summary';
import { colourRatings } from './rating-colors';
import { type ReportData } from './report-data';

const FIELDS: readonly Field[] = [
  { key: 'number', label: { id: 'No', en: 'No' }, width: 4, align: 'center', input: { kind: 'text' } },
  { key: 'objective', label: { id: 'Sasaran', en: 'Objective' }, width: 52, span: 2, input: { kind: 'text' } },
  {
    key: 'counts',
    label: { id: 'Indikator Terukur', en: 'Indicators Measured' },
    width: 24,
    span: 2,
    align: 'center',
    input: { kind: 'text' },
  },
  {
    key: 'mean',
    label: { id: 'Rata-rata Capaian', en: 'Mean Achievement' },
    width: 28,
    span: 2,
    align: 'center',
    input: { kind: 'formula', format: '0.00%', write: () => '' },
  },
  {
    key: 'rating',
    label: { id: 'Predikat', en: 'Rating' },
    width: 28,
    span: 4,
    align: 'center',
    input: { kind: 'text' },
  },
];

/** Gives the table and the row below its chart. */
export function placeObjectives(
  draft: SheetDraft,
  top: number,
  data: ReportData,
  settings: Settings,
  { say, language }: FormContext,
): { readonly table: PlacedTable; readonly next: number } {
  const objectives = summariseObjectives(data, settings).filter(({ objective }) => objective !== '');
  const heading = say({ id: 'Rata-rata capaian indikator setiap sasaran', en: 'Mean achievement by objective' });
  draft.across(top, 0, GRID_RIGHT, { value: heading }, LOOK.section);
  draft.height(top, 20);
  const records = objectives.map(({ objective, indicators, measured, mean, rating }, index) => ({
    number: { value: index + 1 },
    objective: { value: objective },
    counts: { value: say({ id: `${measured} dari ${indicators}`, en: `${measured} of ${indicators}` }) },
    ...(mean === null ? {} : { mean: { value: mean } }),
    rating: { value: rating },
  }));
  const table = placeTable(draft, {
    top: top + 1,
    fields: FIELDS,
    records,
    rows: records.length,
    language,
    numbering: false,
    readOnly: true,
  });
  colourRatings(draft, table, records, settings.ratingScale);
  const chart = table.area.bottom + 2;
  const title = say({ id: 'Rata-rata capaian per sasaran', en: 'Mean achievement by objective' });
  draft.chart({
    kind: 'bar',
    title,
    description: say({
      id: 'Grafik batang rata-rata capaian setiap sasaran.',
      en: 'Bars of mean achievement by objective.',
    }),
    categories: { ...table.column('objective'), right: table.column('objective').left },
    series: [
      {
        name: title,
        values: { ...table.column('mean'), right: table.column('mean').left },
        color: COLORS.accent,
      },
    ],
    place: { top: chart, left: 0, bottom: chart + CHART_ROWS - 1, right: GRID_RIGHT },
    axisFormat: '0%',
    ...(objectives.every(({ mean }) => mean === null || mean >= 0) ? { axisMinimum: 0 } : {}),
  });
  return { table, next: chart + CHART_ROWS };
}
