/**
 * Whatever the product writes itself is silent when it is judged: the formulas that fill a table, as functions of the add-in, as
 * Excel's own and as the ones are turned into the others, in each direction, method and cap, over figures of every size and writing.
 */

import fc from 'fast-check';
import { changesOf } from '../src/core/changes/fix';
import { computedCells, resultOf } from '../src/core/forms/computed-cells';
import { factsOf } from '../src/core/indicator/facts';
import { LOWER_METHODS } from '../src/core/knowledge/choices/methods';
import { RATING_SCALE_IDS } from '../src/core/knowledge/choices/rating-scales';
import { review } from '../src/core/review';
import { ACHIEVEMENT_CAPS, DEFAULT_SETTINGS, type Settings } from '../src/core/settings';
import { cellName } from '../src/core/sheet/address';
import { roundHalfAwayFromZero } from '../src/core/sheet/display';
import { type CellValue, type SheetGrid, gridFromValues } from '../src/core/sheet/grid';
import { recognise } from '../src/core/table/recognise';
import { toNative } from '../src/functions/native/convert';
import { runs } from './runs';

/** Names that tell their direction; what is to stay at its target is told by a column. */
const NAMES = {
  higher: [
    ['Persentase jalan mantap', '%'],
    ['Persentase sekolah terakreditasi', '%'],
    ['Indeks kepuasan masyarakat', 'Indeks'],
    ['Jumlah wisatawan', 'Orang'],
    ['Nilai SAKIP', 'Nilai'],
    ['Persentase pemohon yang puas', '%'],
  ],
  lower: [
    ['Angka kematian bayi', 'per 1.000 KH'],
    ['Persentase penduduk miskin', '%'],
    ['Prevalensi stunting', '%'],
    ['Rata-rata waktu penyelesaian izin', 'Hari'],
    ['Jumlah kecelakaan kerja', 'Kasus'],
  ],
  within: [
    ['Deviasi kas harian', '%'],
    ['Jam layanan per hari', 'Jam'],
  ],
} as const;

type Direction = keyof typeof NAMES;

const WORDS = [
  { higher: 'Naik', lower: 'Turun', within: 'Tetap' },
  { higher: 'Maximize', lower: 'Minimize', within: 'Stabilize' },
] as const;

const rows = fc
  .tuple(
    fc.constantFrom<Direction>('higher', 'higher', 'lower', 'within'),
    fc.nat(),
    fc.integer({ min: 100, max: 99_999 }),
    fc.integer({ min: 40, max: 160 }),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom<'' | ',' | '.'>('', '', '', ',', '.'),
    fc.constantFrom<'full' | 'full' | 'full' | 'no actual' | 'zeros'>('full', 'full', 'full', 'no actual', 'zeros'),
  )
  .map(([direction, pick, hundredths, percent, decimals, sign, state]) => {
    const target = roundHalfAwayFromZero(hundredths / 1000, decimals) || 1;
    const actual = roundHalfAwayFromZero((target * percent) / 100, decimals);
    return { direction, pick, target, actual, decimals, sign, state };
  });

type Row = ReturnType<typeof rows.generate>['value'];

interface Plan {
  readonly rows: readonly Row[];
  readonly words: (typeof WORDS)[number] | null;
  readonly formulas: 'iku' | 'native' | 'converted';
  readonly inPoints: boolean;
  readonly settings: Settings;
}

const plans = fc.record({
  rows: fc.array(rows, { minLength: 4, maxLength: 9 }),
  words: fc.constantFrom(null, ...WORDS),
  formulas: fc.constantFrom('iku', 'native', 'converted'),
  inPoints: fc.boolean(),
  settings: fc
    .record({
      lowerMethod: fc.constantFrom(...LOWER_METHODS),
      achievementCap: fc.constantFrom(...ACHIEVEMENT_CAPS),
      ratingScale: fc.constantFrom(...RATING_SCALE_IDS),
    })
    .map((chosen): Settings => ({ ...DEFAULT_SETTINGS, ...chosen })),
}) as fc.Arbitrary<Plan>;

function typed(value: number, { decimals, sign }: Row): CellValue {
  if (sign === '') return value;
  return value.toFixed(decimals).replace('.', sign);
}

function gridOf({ rows, words, inPoints, formulas }: Plan): SheetGrid {
  const header = [
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Arah',
    'Target 2025',
    'Realisasi 2025',
    'Capaian 2025',
    'Predikat',
  ];
  const shown = words ? rows : rows.filter(({ direction }) => direction !== 'within');
  const body = shown.map((row, at): CellValue[] => {
    const names = NAMES[row.direction];
    const [name, unit] = names[row.pick % names.length] ?? ['', ''];
    const isFull = row.state === 'full' || formulas === 'converted';
    const target = row.state === 'zeros' && !isFull ? 0 : row.target;
    const actual = isFull ? row.actual : row.state === 'zeros' ? 0 : '';
    const both =
      formulas === 'native' ? [target, actual] : [typed(target, row), actual === '' ? '' : typed(actual, row)];
    return [at + 1, `${name} ${at + 1}`, unit, words ? words[row.direction] : '', ...both, '', ''];
  });
  if (inPoints)
    body.push([body.length + 1, 'Persentase arsip tertata', '%', words ? words.higher : '', 80, 76, 95, '']);
  return gridFromValues([header, ...body], { name: 'IKU' });
}

/** The table as Excel would show it once the formulas stand in it. */
function filled(plan: Plan): SheetGrid {
  const grid = gridOf(plan);
  const [table] = recognise(grid, plan.settings).tables;
  if (!table) throw new Error('No table.');
  const style = plan.formulas === 'native' ? 'native' : 'iku';
  const { fills } = computedCells(table, grid, plan.settings, { formulas: style, typed: 'replaced' });
  const results = new Map<string, CellValue>();
  for (const facts of factsOf(table, plan.settings).indicators) {
    for (const triple of facts.triples) {
      const result = resultOf(triple, facts, plan.settings);
      const { position } = triple.achievement.cell;
      results.set(cellName(position), result.kind === 'value' ? result.value : '');
    }
  }
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  for (const { fix } of fills) {
    for (const { position, after, numberFormat, shows } of changesOf(fix, 'cell')) {
      const { row, column } = position;
      const formula = plan.formulas === 'converted' ? toNative(String(after)).formula : String(after);
      const value = results.get(cellName(position));
      (formulas[row] as string[])[column] = formula;
      if (numberFormat) (numberFormats[row] as string[])[column] = numberFormat;
      const isInPoints = numberFormat === '0.00' || (numberFormat === undefined && plan.inPoints);
      (values[row] as CellValue[])[column] =
        value === undefined
          ? (shows ?? '')
          : typeof value === 'number' && isInPoints
            ? value * 100
            : shows === 'periksa skala'
              ? shows
              : value;
    }
  }
  return { ...grid, values, formulas, numberFormats };
}

const RULES = new Set([
  'rumus-sel-berbeda',
  'capaian-salah-hitung',
  'capaian-dibulatkan',
  'capaian-tanpa-dasar',
  'predikat-salah',
  'galat-rumus',
  'capaian-kosong',
  'jumlah-salah-hitung',
  'skor-salah-hitung',
]);
const REVERSED = new Set(['asIfHigher', 'asIfLower', 'unlikeOthers', 'outOfRange', 'overCap']);

test('formulas that fill a table are silent when they are judged', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      // Divided by an actual of 0 there is an error, which is one.
      fc.pre(
        plan.settings.lowerMethod !== 'ratio' ||
          !plan.rows.some(({ actual, state }) => actual === 0 || state === 'zeros'),
      );
      fc.pre(plan.words !== null || plan.rows.some(({ direction }) => direction !== 'within'));
      const grid = filled(plan);
      const found = review([grid], plan.settings).findings.filter(
        ({ rule, messageId }) => RULES.has(rule.id) || (rule.id === 'capaian-ekstrem' && REVERSED.has(messageId)),
      );
      const told = found.map(
        ({ rule, messageId, cell }) =>
          `${cellName(cell)} ${rule.id}/${messageId}: ${String(grid.formulas[cell.row]?.[cell.column])} = ${String(grid.values[cell.row]?.[cell.column])} of ${JSON.stringify(grid.values[cell.row])}`,
      );
      expect(told).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});
