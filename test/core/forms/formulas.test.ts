import fc from 'fast-check';

import { buildForm } from '../../../src/core/forms/catalogue';
import { type FormOptions } from '../../../src/core/forms/form';
import { achievementFormula, distanceFormula, progressFormula, ratingFormula } from '../../../src/core/forms/formulas';
import { SCALE_QUESTION } from '../../../src/core/forms/plain-formulas';
import { achievement } from '../../../src/core/measure/achievement';
import { achievementOfFigures } from '../../../src/core/measure/achievement-of-figures';
import { progress } from '../../../src/core/measure/comparison';
import { ratingOf } from '../../../src/core/measure/rating';
import { wordsIn } from '../../../src/core/knowledge/rows';
import { UNIT_ROWS } from '../../../src/core/knowledge/units/units';
import { unitOf } from '../../../src/core/language/units';
import { unitKindOf } from '../../../src/core/measure/scale';
import { RATING_SCALES } from '../../../src/core/knowledge/choices/rating-scales';
import { type Polarity } from '../../../src/core/knowledge/choices/polarities';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { runs } from '../../runs';
import { calculator } from './calculate';

const CELLS = { target: 'A1', actual: 'B1', unit: 'E1', polarity: 'C1' };
const WORDS: Readonly<Record<Polarity, string>> = { higher: 'Naik', lower: 'Turun', within: 'Tetap' };

/** What a formula in D1 shows beside these cells. */
function shown(formula: string, typed: Readonly<Record<string, CellValue>>): CellValue {
  const plan: SheetPlan = { name: 'Uji', cells: [{ row: 0, column: 3, formula }] };
  return calculator(plan, typed).value('D1') ?? '';
}

const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map((hundredths) => hundredths / 100);

test.each(['difference', 'ratio'] as const)(
  'the native achievement formula gives what the add-in computes (lower is better by %s)',
  (lowerMethod) => {
    const formula = achievementFormula(
      { formulas: 'native', measurement: { lowerMethod, achievementCap: 'none', ratingScale: 'permendagri86' } },
      CELLS,
    );
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('higher', 'lower', 'within'), (target, actual, polarity) => {
        const expected = achievement(target, actual, { polarity, lowerMethod });
        const value = shown(formula, { A1: target, B1: actual, C1: WORDS[polarity], E1: 'Orang' });
        if (expected.kind === 'value')
          expect(Math.abs(Number(value) - expected.value)).toBeLessThan(1e-9 * (1 + Math.abs(expected.value)));
        // Excel shows #DIV/0! where this calculator has no finite number: as the function does.
        else expect(Number.isFinite(value)).toBe(false);
      }),
    );
  },
);

test.each([
  ['', 85],
  [85, ''],
  ['', ''],
  ['WTP', 'WTP'],
])('the native formula stays blank for target %p and actual %p', (target, actual) => {
  const formula = achievementFormula(
    {
      formulas: 'native',
      measurement: { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' },
    },
    CELLS,
  );
  expect(shown(formula, { A1: target, B1: actual, C1: '' })).toBe('');
});

test.each(['permendagri86', 'lke', 'empat'] as const)(
  'the native rating formula follows the scale %s',
  (ratingScale) => {
    const formula = ratingFormula(
      { formulas: 'native', measurement: { lowerMethod: 'difference', achievementCap: 'none', ratingScale } },
      'A1',
    );
    const check = (percent: number) => {
      const expected = ratingOf(percent, RATING_SCALES[ratingScale]);
      expect(expected.kind === 'value' && shown(formula, { A1: percent / 100 })).toBe(
        expected.kind === 'value' && expected.value,
      );
    };
    for (const { from } of RATING_SCALES[ratingScale].classes) if (Number.isFinite(from)) check(from);
    fc.assert(fc.property(fc.integer({ min: 0, max: 15000 }), (hundredths) => check(hundredths / 100)));
    expect(shown(formula, { A1: '' })).toBe('');
  },
);

test('the native progress formula gives what the add-in computes, and stays blank where that gives no figure', () => {
  const cells = { actual: 'A1', finalTarget: 'B1', baseline: 'C1', polarity: 'E1', unit: 'F1' };
  const formula = progressFormula(
    {
      formulas: 'native',
      measurement: { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' },
    },
    cells,
  );
  fc.assert(
    fc.property(
      amount,
      amount.filter((target) => target > 0),
      fc.option(amount),
      fc.constantFrom('higher', 'lower', 'within'),
      (actual, finalTarget, baseline, polarity) => {
        fc.pre(baseline !== finalTarget);
        const expected = progress({ actual, finalTarget, baseline, polarity });
        const value = shown(formula, {
          A1: actual,
          B1: finalTarget,
          C1: baseline ?? '',
          E1: WORDS[polarity],
          F1: 'Orang',
        });
        if (expected.kind === 'value')
          expect(Math.abs(Number(value) - expected.value)).toBeLessThan(1e-6 * (1 + Math.abs(expected.value)));
        else expect(value).toBe('');
      },
    ),
  );
  expect(shown(formula, { A1: 40, B1: 50, C1: '', E1: '' })).toBe(0.8);
  expect(shown(formula, { A1: '', B1: 50, C1: 20, E1: 'Naik' })).toBe('');
});

test('the distance from a standard is that of two figures on one scale, or none', () => {
  const distance = (actual: CellValue, standard: CellValue, unit: string) =>
    shown(distanceFormula('A1', 'B1', 'C1'), { A1: actual, B1: standard, C1: unit });
  expect(distance(65, 75, '%')).toBe(-10);
  expect(distance(0, 75, '%')).toBe(-75);
  expect(distance(1, 100, 'Desa')).toBe(-99);
  expect(distance(65, 0.75, '%')).toBe(SCALE_QUESTION);
  expect(distance(0.82, 80, 'Indeks')).toBe(SCALE_QUESTION);
  expect(distance('', 75, '%')).toBe('');
});

test.each(['none', '120'] as const)('the formulas of a row can be read in one breath (cap: %s)', (achievementCap) => {
  const measurement = { lowerMethod: 'difference', achievementCap, ratingScale: 'permendagri86' } as const;
  const options: FormOptions = {
    years: [2025],
    rows: 2,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
    measurement,
  };
  const longest = (id: 'pengukuran-kinerja' | 'laporan-kinerja') =>
    Math.max(...buildForm(id, options).cells.map((cell) => ('formula' in cell ? cell.formula.length : 0)));
  const achievements = buildForm('pengukuran-kinerja', options).cells.flatMap((cell) =>
    'formula' in cell && cell.formula.includes(SCALE_QUESTION) && cell.formula.startsWith('=IF(OR(')
      ? [cell.formula]
      : [],
  );
  expect(Math.max(...achievements.map(({ length }) => length))).toBeLessThan(430);
  // The longest tells a status, of ratings too.
  expect(longest('pengukuran-kinerja')).toBeLessThan(570);
  expect(longest('laporan-kinerja')).toBeLessThan(570);
});

test('whatever a row of the form holds, its formula gives what the function gives, and asks only where a fraction may stand beside a percentage', () => {
  const figures = fc.oneof(
    fc.integer({ min: -30_000, max: 30_000 }).map((hundredths) => hundredths / 100),
    fc.integer({ min: 0, max: 20_000 }).map((parts) => parts / 10_000),
    fc.constantFrom(0, 1, 2, 100),
  );
  const units = ['%', 'Persen', 'persen per tahun', 'Total Nilai', 'Indeks', 'Orang', 'Ton', 'Ruang kelas', '', '-'];
  fc.assert(
    fc.property(
      figures,
      figures,
      fc.constantFrom(...units),
      fc.constantFrom<Polarity>('higher', 'lower', 'within'),
      fc.constantFrom<'difference' | 'ratio'>('difference', 'ratio'),
      (target, actual, unit, polarity, lowerMethod) => {
        const measurement = { lowerMethod, achievementCap: 'none', ratingScale: 'permendagri86' } as const;
        const formula = achievementFormula({ formulas: 'native', measurement }, CELLS);
        const value = shown(formula, { A1: target, B1: actual, C1: WORDS[polarity], E1: unit });
        const number = (figure: number) => ({ kind: 'number', value: figure, unit: '' }) as const;
        const kind = unitKindOf(unit);
        const expected = achievementOfFigures(number(target), number(actual), { polarity, unit: kind, lowerMethod });
        const [size, ratio] = [Math.min(target, Math.abs(actual)), Math.abs(actual / target)];
        const mayMix = kind !== 'other' && size < 2 && (ratio <= 0.03 || ratio > 3);
        if (expected.kind !== 'value') expect(typeof value === 'number' && Number.isFinite(value)).toBe(false);
        else if (value === SCALE_QUESTION) expect([target, actual, unit, mayMix]).toEqual([target, actual, unit, true]);
        else expect(value).toEqual(expect.closeTo(expected.value, 9));
      },
    ),
    { numRuns: runs(500) },
  );
});

test('what has no achievement has no rating, also in points of percent: of a blank divided by 100 some programs make 0', () => {
  const measurement = { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' } as const;
  for (const formulas of ['native', 'iku'] as const) {
    const formula = ratingFormula({ formulas, measurement }, 'A1', { inPoints: true });
    expect(formula.startsWith('=IF(ISNUMBER(A1),')).toBe(true);
  }
  const plain = ratingFormula({ formulas: 'native', measurement }, 'A1', { inPoints: true });
  expect(['', 'periksa skala', 94.12, 50.99].map((A1) => shown(plain, { A1 }))).toEqual([
    '',
    '',
    'Sangat Tinggi',
    'Sangat Rendah',
  ]);
});

describe('with the functions of the add-in', () => {
  const iku = {
    formulas: 'iku',
    measurement: { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' },
  } as const;

  test('a blank direction is passed as "naik", since some hosts would pass an empty cell as 0, which means "tetap"', () => {
    expect(achievementFormula(iku, CELLS)).toContain('IKU.CAPAIAN(A1,B1,IF(C1="","naik",C1),,,E1)');
  });

  test('the method and the scale are named when they are not the default', () => {
    const measurement = { lowerMethod: 'ratio', achievementCap: 'none', ratingScale: 'lke' } as const;
    expect(achievementFormula({ formulas: 'iku', measurement }, CELLS)).toContain(',,"rasio",E1)');
    expect(ratingFormula({ formulas: 'iku', measurement }, 'D1')).toContain('IKU.PREDIKAT(MAX(-2,MIN(2,D1)),"lke")');
  });

  test('no form of native formulas calls a function of the add-in, and the other kind does', () => {
    const options: FormOptions = { years: [2025], rows: 2, level: 'dinas', language: 'id', formulas: 'native' };
    const formulasOf = (formulas: 'iku' | 'native') =>
      buildForm('pengukuran-kinerja', { ...options, formulas }).cells.flatMap((cell) =>
        'formula' in cell ? [cell.formula] : [],
      );
    expect(formulasOf('native').filter((formula) => formula.includes('IKU.'))).toEqual([]);
    expect(formulasOf('iku').filter((formula) => formula.includes('IKU.CAPAIAN'))).toHaveLength(2);
  });
});

test('the measurement form turns quarters into the year, its achievement and its rating', () => {
  const plan = buildForm('pengukuran-kinerja', {
    years: [2025],
    rows: 2,
    level: 'dinas',
    language: 'id',
    formulas: 'native',
  });
  // Row 8 is the first: indicator C, direction E, target F, quarters G to J, year K, achievement L, rating M.
  const typed = { C8: 'Angka kemiskinan', E8: 'Turun', F8: 10, G8: 12, H8: 11 };
  const sheet = calculator(plan, typed);
  expect(sheet.value('A8')).toBe(1);
  expect(sheet.value('K8')).toBe(11);
  expect(sheet.value('L8')).toBeCloseTo((2 * 10 - 11) / 10, 12);
  expect(sheet.value('M8')).toBe('Tinggi');
  expect(sheet.value('L9')).toBe('');
});

/** What an achievement of 35 or 0.35 beside the other comes to in a unit. */
const inUnit = (unit: string, [target, actual]: readonly [number, number]) => {
  const measurement = { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' } as const;
  const formula = achievementFormula({ formulas: 'native', measurement }, CELLS);
  return shown(formula, { A1: target, B1: actual, C1: WORDS.higher, E1: unit });
};

test.each(['Total Nilai', 'Rata-rata/nilai', 'Hasil (skor)', 'Persentase penduduk', 'Orang (% dari penduduk)'])(
  'no 10000 %% comes of a fraction beside a figure in "%s", which may be a percentage or a score',
  (unit) => {
    expect(unitKindOf(unit)).toBe('open');
    expect(inUnit(unit, [0.35, 35])).toBe(SCALE_QUESTION);
    expect(inUnit(unit, [70, 63])).toBeCloseTo(0.9, 12);
  },
);

test.each(['total persen', 'Total %', 'Rata-rata persen', '(%)', 'Persen per tahun', '% (kumulatif)', 'Skor (0-100%)'])(
  '"%s" is percent, in which a fraction beside a figure is asked about, and two fractions or two figures are not',
  (unit) => {
    expect(unitKindOf(unit)).toBe('percent');
    expect(inUnit(unit, [0.35, 35])).toBe(SCALE_QUESTION);
    expect(inUnit(unit, [35, 0.35])).toBe(SCALE_QUESTION);
    expect(inUnit(unit, [0.7, 0.63])).toBeCloseTo(0.9, 12);
    expect(inUnit(unit, [70, 63])).toBeCloseTo(0.9, 12);
  },
);

test.each(['Prosedur', 'Persetujuan', 'Penyajian', 'Percepatan', 'Perizinan', 'Statistik', 'Tingkatan', 'Poktan'])(
  '"%s" is counted, although it begins like a unit in which fractions are in use',
  (unit) => {
    expect(unitKindOf(unit)).toBe('other');
    expect(inUnit(unit, [1, 20])).toBe(20);
    expect(inUnit(unit, [100, 1])).toBe(0.01);
  },
);

test('the native formula takes a pair for sure only where the function does, whatever the unit is called', () => {
  const formula = achievementFormula(
    {
      formulas: 'native',
      measurement: { lowerMethod: 'difference', achievementCap: 'none', ratingScale: 'permendagri86' },
    },
    CELLS,
  );
  const computes = (unit: string) =>
    Number.isFinite(shown(formula, { A1: 0.35, B1: 35, C1: WORDS.higher, E1: unit })) ? 'other' : 'open';
  const spellings = UNIT_ROWS.flatMap(wordsIn);
  const kinds = spellings.filter((word) => unitKindOf(word) !== 'percent');
  // Of one sign: asked about, though the function knows per mil and metres. Of levels and ranks nobody types percent.
  const differing = kinds.filter((unit) => computes(unit) !== unitKindOf(unit));
  expect(differing.filter((unit) => unitKindOf(unit) === 'other' && unit.length > 1)).toEqual([]);
  const categories = new Set(differing.filter((unit) => unit.length > 1).map((unit) => unitOf(unit)?.category));
  expect([...categories].filter((category) => category !== 'rating' && category !== 'index')).toEqual([]);
  const percents = spellings.filter((word) => unitKindOf(word) === 'percent');
  expect(percents.filter((unit) => inUnit(unit, [0.35, 35]) !== SCALE_QUESTION)).toEqual([]);
  // What is counted and has a word for a score in its name is asked about too.
  expect(['Laporan operasional', 'Presentasi', 'Dokumen penilaian'].map(computes)).toEqual(['open', 'open', 'open']);
  expect(['', '-', '–'].map(computes)).toEqual(Array(3).fill('open'));
});
