/** One page: how many indicators in each rating, the best, the worst, and where data are missing. */

import { type Bilingual, both } from '../language/bilingual';
import { normalise } from '../language/normalise';
import { namedAgency } from '../forms/named-agency';
import { SheetDraft } from '../forms/layout/draft';
import { type Field, type FieldInput, type FormRecord } from '../forms/layout/field';
import { COLORS, LOOK } from '../forms/layout/look';
import { placeNotes, placeTitle } from '../forms/layout/page';
import { printSetup } from '../forms/layout/print';
import { type PlacedTable, placeTable } from '../forms/layout/table';
import { describeFormula, describeScale } from '../forms/method';
import { STATUS_NAMES } from '../knowledge/choices/statuses';
import { chosenScale } from '../knowledge/choices/rating-scales';
import { type Settings } from '../settings';
import { type SheetPlan } from '../sheet/plan';
import { type IndicatorTable } from '../table/model';
import { type MeasuredIndicator, type StatedAchievement } from './measured-indicator';
import { whyNotComputed } from './performance-report';
import { colourRatings } from './rating-colors';
import { reportData } from './report-data';
import { agencyLines, dashboardTitle, markOfReport } from './report-heads';
import { type ReportOptions } from './report-options';

const WIDTHS = [4, 50, 14, 18, 16] as const;
const RIGHT = WIDTHS.length - 1;
const CHART_ROWS = 11;
/** So many stand among the best and the worst. */
const EXTREMES = 5;
/** So many gaps are named; the rest is counted. */
const MOST_GAPS = 10;

const NAME: Bilingual = { id: 'Dasbor Kinerja', en: 'Performance Dashboard' };
const CONTRADICTED: Bilingual = {
  id: 'Capaian tertulis yang tidak sesuai dengan target dan realisasinya',
  en: 'Written achievements that do not follow from target and actual',
};
const REVERSED: Bilingual = {
  id: 'Capaian tertulis yang dihitung ke arah sebaliknya: periksa arah indikatornya',
  en: 'Written achievements computed for the other direction: check the direction of the indicator',
};
const OTHERWISE: Bilingual = {
  id: 'Capaian tertulis yang mengikuti cara hitung atau batas atas lain daripada di Pengaturan',
  en: 'Written achievements that follow another method or cap than the settings',
};
const RATED: Bilingual = {
  id: 'Dinilai dengan predikat, tanpa persentase',
  en: 'Told by ratings, without a percentage',
};
const NOT_MEASURED: Bilingual = { id: 'Tidak terukur', en: 'Not measured' };

interface Ranked {
  readonly name: string;
  readonly value: number;
  readonly rating: string;
  readonly stated?: StatedAchievement | undefined;
}

/** @throws ReportError when there is no indicator, or nothing says which year is meant. */
export function dashboard(tables: readonly IndicatorTable[], settings: Settings, options: ReportOptions): SheetPlan {
  const { year, indicators } = reportData(tables, settings, options);
  const rows = indicators.length;
  const names = new Set(indicators.map(({ name }) => normalise(name))).size;
  const { language } = options;
  const say = (text: Bilingual) => text[language];
  const draft = new SheetDraft();
  for (const [column, width] of WIDTHS.entries()) draft.width(column, width);

  const titleRows = placeTitle(draft, 0, RIGHT, [
    say(dashboardTitle(year)),
    ...agencyLines(namedAgency(settings.agency, tables, 'any')),
  ]);
  let next = placeNotes(draft, titleRows, RIGHT, [
    say({
      id: `Disusun ${options.date}. ${names} indikator${names === rows ? '' : ` dalam ${rows} baris`}.`,
      en: `Prepared ${options.date}. ${names} indicators${names === rows ? '' : ` in ${rows} rows`}.`,
    }),
  ]);
  const place = (top: number, heading: Bilingual, fields: readonly Field[], records: readonly FormRecord[]) =>
    placeSection(draft, top, say(heading), fields, records, settings, options);

  const ranked = rank(indicators, year);
  const counts = place(
    next + 1,
    { id: 'Jumlah indikator menurut predikat', en: 'Indicators by rating' },
    COUNT_FIELDS,
    countRecords(ranked, { all: rows, rated: ratedIn(indicators, year).length }, settings, say),
  );
  next = countChart(draft, counts, say);
  // With few indicators none stands among the best and the worst at once.
  const best = ranked.slice(0, Math.min(EXTREMES, Math.ceil(ranked.length / 2)));
  const worst = ranked.slice(best.length).slice(-EXTREMES).reverse();
  for (const [heading, extremes] of [
    [{ id: 'Capaian tertinggi', en: 'Highest achievement' }, best],
    [{ id: 'Capaian terendah', en: 'Lowest achievement' }, worst],
  ] as const) {
    if (extremes.length > 0) next = place(next + 1, heading, RANKED_FIELDS, rankedRecords(extremes)).area.bottom + 1;
  }
  for (const [heading, why] of [
    [CONTRADICTED, 'contradicts'],
    [REVERSED, 'reversed'],
    [OTHERWISE, 'otherwise'],
  ] as const) {
    const marked = ranked.filter(({ stated }) => reasonToMark(stated) === why);
    if (marked.length === 0) continue;
    next = place(next + 1, heading, CONTRADICTED_FIELDS, contradictedRecords(marked, say)).area.bottom + 1;
  }
  const rated = ratedRecords(indicators, year);
  if (rated.length > 0) next = place(next + 1, RATED, RATED_FIELDS, rated).area.bottom + 1;
  for (const [heading, kind, label] of GAPS) {
    const gaps = gapRecords(indicators, { year, kind, say });
    if (gaps.length > 0) next = place(next + 1, heading, gapFields(label), gaps).area.bottom + 1;
  }
  next = placeNotes(draft, next + 1, RIGHT, [say(describeFormula(settings)), say(describeScale(settings))]);

  const area = { top: 0, left: 0, bottom: next - 1, right: RIGHT };
  draft.name(markOfReport('dasbor'), area);
  return draft.plan({
    name: say(NAME),
    print: printSetup(draft, {
      orientation: 'portrait',
      paper: options.paper ?? 'F4',
      ...area,
      onePage: 'always',
      say,
    }),
  });
}

/** Measured indicators, best first; equal ones in the order of the tables. */
function rank(indicators: readonly MeasuredIndicator[], year: number): readonly Ranked[] {
  return indicators
    .flatMap(({ name, years }) => {
      const { achievement: result, stated } = years.get(year) ?? {};
      return result?.kind === 'percent' ? [{ name, value: result.value, rating: result.rating, stated }] : [];
    })
    .sort((a, b) => b.value - a.value);
}

function shown(key: string, label: Bilingual, input: FieldInput = { kind: 'text' }, more: Partial<Field> = {}): Field {
  return { key, label, width: 10, align: 'center', input, ...more };
}

const PERCENT: FieldInput = { kind: 'formula', format: '0.00%', write: () => '' };
const NUMBER = shown('number', { id: 'No', en: 'No' });
const RATING = shown('rating', { id: 'Predikat', en: 'Rating' });
const INDICATOR = shown('indicator', { id: 'Indikator', en: 'Indicator' }, { kind: 'text' }, { align: 'left' });

const STATED = shown('stated', { id: 'Tertulis', en: 'As written' });

const COUNT_FIELDS: readonly Field[] = [
  NUMBER,
  { ...RATING, align: 'left' },
  shown('count', { id: 'Jumlah', en: 'Count' }),
  shown('share', { id: 'Bagian', en: 'Share' }, PERCENT, { span: 2 }),
];

const RANKED_FIELDS: readonly Field[] = [
  NUMBER,
  INDICATOR,
  shown('achievement', { id: 'Capaian', en: 'Achievement' }, PERCENT),
  STATED,
  RATING,
];

const CONTRADICTED_FIELDS: readonly Field[] = [
  NUMBER,
  INDICATOR,
  shown('achievement', { id: 'Menurut hitungan', en: 'As computed' }, PERCENT),
  STATED,
  RATING,
];

const RATED_FIELDS: readonly Field[] = [
  NUMBER,
  INDICATOR,
  shown('target', { id: 'Target', en: 'Target' }),
  shown('actual', { id: 'Realisasi', en: 'Actual' }),
  shown('status', { id: 'Status', en: 'Status' }),
];

/** What has no achievement: as a figure is missing, or as the two give none. */
const GAPS = [
  [both('Data belum lengkap', 'Missing data'), 'missing', both('Yang belum ada', 'What is missing')],
  [both('Tidak dapat dihitung', 'Not computable'), 'failed', both('Sebabnya', 'Why')],
] as const;

function gapFields(label: Bilingual): readonly Field[] {
  return [NUMBER, INDICATOR, shown('why', label, { kind: 'text' }, { span: 3, align: 'left' })];
}

function placeSection(
  draft: SheetDraft,
  top: number,
  heading: string,
  fields: readonly Field[],
  records: readonly FormRecord[],
  { ratingScale }: Settings,
  { language }: ReportOptions,
): PlacedTable {
  draft.across(top, 0, RIGHT, { value: heading }, LOOK.section);
  draft.height(top, 20);
  const table = placeTable(draft, {
    top: top + 1,
    fields,
    records,
    rows: records.length,
    language,
    numbering: false,
    readOnly: true,
  });
  colourRatings(draft, table, records, ratingScale);
  return table;
}

function countRecords(
  ranked: readonly Ranked[],
  { all, rated }: { readonly all: number; readonly rated: number },
  { ratingScale }: Settings,
  say: (text: Bilingual) => string,
): readonly FormRecord[] {
  const classes = chosenScale(ratingScale).classes.map(({ name }) => ({
    name,
    count: ranked.filter(({ rating }) => rating === name).length,
  }));
  const others = [
    // Most agencies set no rating as a target: then nothing is said of it.
    ...(rated > 0 ? [{ name: say(RATED), count: rated }] : []),
    { name: say(NOT_MEASURED), count: all - ranked.length - rated },
  ];
  return [...classes, ...others].map(({ name, count }, index) => ({
    number: { value: index + 1 },
    rating: { value: name },
    count: { value: count },
    share: { value: count / all },
  }));
}

function countChart(draft: SheetDraft, table: PlacedTable, say: (text: Bilingual) => string): number {
  const top = table.area.bottom + 2;
  draft.chart({
    kind: 'bar',
    title: say({ id: 'Jumlah indikator menurut predikat', en: 'Indicators by rating' }),
    description: say({
      id: 'Grafik batang jumlah indikator pada setiap predikat, termasuk yang tidak terukur.',
      en: 'Bars of the number of indicators in each rating, with those not measured.',
    }),
    categories: table.column('rating'),
    series: [{ name: say({ id: 'Indikator', en: 'Indicators' }), values: table.column('count'), color: COLORS.accent }],
    place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: RIGHT },
    axisFormat: '0',
    axisMinimum: 0,
  });
  return top + CHART_ROWS;
}

function rankedRecords(ranked: readonly Ranked[]): readonly FormRecord[] {
  return ranked.map(({ name, value, rating, stated }, index) => ({
    number: { value: index + 1 },
    indicator: { value: name },
    achievement: { value },
    ...(stated ? { stated: { value: `${stated.text}${reasonToMark(stated) ? MARK : ''}` } } : {}),
    rating: { value: rating },
  }));
}

/** What is wrong with a written achievement; the first that holds. */
function reasonToMark(stated: StatedAchievement | undefined): 'contradicts' | 'reversed' | 'otherwise' | undefined {
  return (['contradicts', 'reversed', 'otherwise'] as const).find((why) => stated?.[why]);
}

/** Behind a figure of the document that does not follow from its own target and actual, in its direction, as the settings compute it. */
const MARK = ' (!)';

/** As many as gaps are named, in the order of the tables; the rest is counted. */
function contradictedRecords(contradicted: readonly Ranked[], say: (text: Bilingual) => string): readonly FormRecord[] {
  const records = rankedRecords(contradicted.slice(0, MOST_GAPS));
  const others = contradicted.length - records.length;
  return others > 0
    ? [...records, { number: { value: records.length + 1 }, indicator: { value: andOthers(others, say) } }]
    : records;
}

function andOthers(count: number, say: (text: Bilingual) => string): string {
  return say({ id: `dan ${count} indikator lain`, en: `and ${count} others` });
}

/** Indicators whose targets are ratings (WTP, BB): nothing is missing of them, and no percentage is invented. */
function ratedIn(indicators: readonly MeasuredIndicator[], year: number): readonly MeasuredIndicator[] {
  return indicators.filter(({ years }) => years.get(year)?.achievement.kind === 'rated');
}

function ratedRecords(indicators: readonly MeasuredIndicator[], year: number): readonly FormRecord[] {
  return ratedIn(indicators, year).map(({ name, years }, index) => {
    const { target, actual, status } = years.get(year) ?? {};
    return {
      number: { value: index + 1 },
      indicator: { value: name },
      target: { value: target?.text ?? '' },
      actual: { value: actual?.text ?? '' },
      status: { value: status ? STATUS_NAMES[status] : '' },
    };
  });
}

interface GapChoice {
  readonly year: number;
  readonly kind: (typeof GAPS)[number][1];
  readonly say: (text: Bilingual) => string;
}

function gapRecords(indicators: readonly MeasuredIndicator[], { year, kind, say }: GapChoice): readonly FormRecord[] {
  const rated = new Set(ratedIn(indicators, year));
  const gaps = indicators.flatMap((indicator) => {
    const isOther = (indicator.years.get(year)?.achievement.kind === 'failed') !== (kind === 'failed');
    const why = isOther || rated.has(indicator) ? null : whyNotComputed(indicator, year);
    return why ? [{ name: indicator.name, why: say(why) }] : [];
  });
  const named: { name: string; why: string }[] = gaps.slice(0, MOST_GAPS);
  const others = gaps.length - named.length;
  if (others > 0) named.push({ name: andOthers(others, say), why: '' });
  return named.map(({ name, why }, index) => ({
    number: { value: index + 1 },
    indicator: { value: name },
    why: { value: why },
  }));
}
