import fc from 'fast-check';

import { performanceReport } from '../../../src/core/report/performance-report';
import { isReport } from '../../../src/core/report/own-report';
import { type EarlierSheet, refreshReport } from '../../../src/core/report/refresh/refresh-report';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { tablesOf } from './sample';
import { runs } from '../../runs';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Program'];
const OPTIONS = { language: 'id', date: '5 Januari 2026' } as const;

function planned(sheet: string, names: readonly string[], programs: readonly string[] = []): SheetPlan {
  const rows = names.map((name, index): readonly CellValue[] => [
    index + 1,
    'Meningkatnya mutu layanan',
    name,
    'Indeks',
    80,
    70,
    programs[index] ?? '',
  ]);
  const plans = performanceReport(tablesOf([HEADER, ...rows]), DEFAULT_SETTINGS, OPTIONS);
  const found = plans.find(({ name }) => name === sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  return found;
}

/** The sheet that the plan makes, as it is found later, with what was written on it: `[subject, heading, words]`. */
function found(plan: SheetPlan, words: readonly (readonly [string, string, string])[] = []): EarlierSheet {
  const { plan: sealed } = refreshReport(plan, null, 'id');
  const grid = planToGrid(sealed);
  const values = grid.values.map((line) => [...line]);
  for (const [subject, heading, text] of words) {
    const row = values.find((line) => line.includes(subject));
    const column = values.flatMap((line) => [line.indexOf(heading)]).find((place) => place >= 0) ?? -1;
    if (!row || column < 0) throw new Error(`There is no "${heading}" of "${subject}".`);
    row[column] = text;
  }
  const seal = sealed.names?.[0]?.comment;
  return { grid: { ...grid, values, ...(seal === undefined ? {} : { seal }) }, charts: 0, additions: 0 };
}

function texts(plan: SheetPlan): readonly string[] {
  return planToGrid(plan).values.flatMap((line) => line.map(String));
}

const CAUSE = 'Penyebab Keberhasilan atau Kegagalan';

test('two indicators of one name keep their words in their order', () => {
  const before = planned('Analisis', ['Indeks mutu', 'Indeks mutu', 'Indeks layanan']);
  const earlier = found(before);
  const values = earlier.grid.values.map((line) => [...line]);
  const rows = values.filter((line) => line.includes('Indeks mutu'));
  const column = values.flatMap((line) => [line.indexOf(CAUSE)]).find((place) => place >= 0) ?? -1;
  if (rows[1]) rows[1][column] = 'kedua';
  const after = planned('Analisis', ['Indeks layanan', 'Indeks mutu', 'Indeks mutu']);
  const { plan, earlier: fate } = refreshReport(after, { ...earlier, grid: { ...earlier.grid, values } }, 'id');
  expect(fate).toEqual({ kind: 'replaced' });
  const written = planToGrid(plan).values.filter((line) => line.includes('Indeks mutu'));
  expect(written.map((line) => line[column])).toEqual(['', 'kedua']);
});

test('words are not given to another indicator that differs by a short word', () => {
  const earlier = found(planned('Analisis', ['Indeks mutu siswa SD']), [['Indeks mutu siswa SD', CAUSE, 'gedung']]);
  const { leftovers, plan } = refreshReport(planned('Analisis', ['Indeks mutu siswa SMP']), earlier, 'id');
  expect(leftovers).toBe(1);
  expect(texts(plan)).toEqual(expect.arrayContaining(['Indeks mutu siswa SD', CAUSE, 'gedung']));
});

test('the language may change between the runs', () => {
  const names = ['Indeks mutu'];
  const earlier = found(planned('Analisis', names), [['Indeks mutu', CAUSE, 'gedung']]);
  const english = performanceReport(
    tablesOf([HEADER, [1, 'Meningkatnya mutu layanan', 'Indeks mutu', 'Indeks', 80, 70, '']]),
    DEFAULT_SETTINGS,
    { ...OPTIONS, language: 'en' },
  ).find(({ name }) => name === 'Analysis');
  if (!english) throw new Error('There is no analysis.');
  const { plan, earlier: fate } = refreshReport(english, earlier, 'en');
  expect(fate).toEqual({ kind: 'replaced' });
  expect(texts(plan)).toContain('gedung');
});

test('a program that the user wrote stays in its cell, and the one that the tables name now is told below', () => {
  const earlier = found(planned('Program', ['Indeks mutu'], ['Program A']), [
    ['Indeks mutu', 'Program/Kegiatan', 'Program A dan B'],
  ]);
  const { plan } = refreshReport(planned('Program', ['Indeks mutu'], ['Program C']), earlier, 'id');
  expect(texts(plan)).toEqual(
    expect.arrayContaining(['Program A dan B', 'Program/Kegiatan (menurut tabel sekarang)', 'Program C']),
  );
});

test('comments or pictures of the user keep the old sheet', () => {
  const plan = planned('Analisis', ['Indeks mutu']);
  expect(refreshReport(plan, { ...found(plan), additions: 1 }, 'id').earlier).toEqual({
    kind: 'kept',
    wantedName: 'Analisis (lama)',
    why: 'foreign',
  });
  expect(refreshReport(plan, { ...found(plan), charts: 1 }, 'id').earlier.kind).toBe('kept');
});

test('a sheet that only claims to be a report is none', () => {
  const own = gridFromValues([['LAPORAN KEUANGAN'], ['Pos', 'Nilai']], { marks: ['IKU_laporan_analisis'] });
  expect(isReport(own)).toBe(false);
  const plan = planned('Analisis', ['Indeks mutu']);
  expect(refreshReport(plan, { grid: own, charts: 0, additions: 0 }, 'id').earlier).toEqual({ kind: 'stranger' });
});

const NAMES = ['Indeks mutu', 'Indeks layanan', 'Indeks hunian', 'Indeks air', 'Indeks jalan'];
const HEADINGS = [CAUSE, 'Solusi yang Dilakukan'];

test('whatever is written anywhere on the sheet, and whatever indicators come and go: nothing is lost', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/).map((text) => `kata ${text}`);
  const entry = fc.tuple(fc.constantFrom(...NAMES.slice(0, 3)), fc.constantFrom(...HEADINGS), word);
  const foreign = fc.option(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 14 }), word), { nil: null });
  const reports = fc.array(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), foreign, reports, (entries, remark, later) => {
      let earlier = found(planned('Analisis', NAMES.slice(0, 3)), entries);
      const kept: SheetGrid[] = [];
      if (remark) earlier = { ...earlier, grid: withCell(earlier.grid, ...remark) };
      const words = new Set(earlier.grid.values.flat().filter((value) => String(value).startsWith('kata ')));
      for (const names of later) {
        const report = refreshReport(planned('Analisis', names), earlier, 'id');
        if (report.earlier.kind !== 'replaced') kept.push(earlier.grid);
        const seal = report.plan.names?.[0]?.comment;
        earlier = {
          grid: { ...planToGrid(report.plan), ...(seal === undefined ? {} : { seal }) },
          charts: 0,
          additions: 0,
        };
      }
      const there = new Set([earlier.grid, ...kept].flatMap(({ values }) => values.flat()));
      expect([...words].filter((text) => !there.has(text))).toEqual([]);
    }),
    // A word over the numbers of the columns was once lost.
    { numRuns: runs(150), examples: [[[], [6, 7, 'kata aaa'], [['Indeks mutu']]]] },
  );
});

function withCell(grid: SheetGrid, row: number, column: number, text: string): SheetGrid {
  const width = Math.max(column + 1, grid.values[0]?.length ?? 0);
  const height = Math.max(row + 1, grid.values.length);
  const at = <T>(matrix: readonly (readonly T[])[], blank: T) =>
    Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => matrix[y]?.[x] ?? blank));
  const values = at<CellValue>(grid.values, '');
  const line = values[row];
  if (line) line[column] = text;
  return {
    ...grid,
    values,
    formulas: at(grid.formulas, ''),
    numberFormats: at(grid.numberFormats, 'General'),
  };
}

test('namesakes under two objectives are told apart, so that words written for one never stand beside the other', () => {
  const row = (objective: string, actual: number): CellValue[] => [
    1,
    objective,
    'Persentase kepuasan masyarakat',
    '%',
    80,
    actual,
    '',
  ];
  const analysis = (rows: readonly CellValue[][]): SheetPlan => {
    const plans = performanceReport(tablesOf([HEADER, ...rows]), DEFAULT_SETTINGS, OPTIONS);
    const plan = plans.find(({ name }) => name === 'Analisis');
    if (!plan) throw new Error('There is no analysis.');
    return plan;
  };
  const [health, schools] = [row('Meningkatnya layanan kesehatan', 70), row('Meningkatnya layanan sekolah', 75)];
  const names = analysis([health, schools]).cells.flatMap((cell) =>
    'value' in cell && String(cell.value).startsWith('Persentase kepuasan') ? [cell.value] : [],
  );
  expect(names).toEqual([
    'Persentase kepuasan masyarakat (Meningkatnya layanan kesehatan)',
    'Persentase kepuasan masyarakat (Meningkatnya layanan sekolah)',
  ]);
  expect(analysis([schools, health]).cells.map((cell) => 'value' in cell && cell.value)).toContain(names[0]);
});

test('growth and progress are computed on one scale, or not at all', () => {
  const header = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2023', 'Realisasi 2024'];
  const growthOf = (before: CellValue, after: CellValue, unit: string) => {
    const tables = tablesOf([header, [1, 'Tingkat layanan tuntas', unit, 90, before, after]]);
    const plans = performanceReport(tables, DEFAULT_SETTINGS, OPTIONS);
    const plan = plans.find(({ name }) => name === 'Perbandingan Tahun');
    const cells = plan?.cells ?? [];
    const head = cells.find((cell) => 'value' in cell && cell.value === 'Pertumbuhan');
    // Below the header stand a second row of it and the numbers of the columns.
    const first = (head?.row ?? 0) + 3;
    const shown = cells.find((cell) => cell.column === head?.column && cell.row === first);
    return shown && 'value' in shown ? Number(Number(shown.value).toFixed(4)) : null;
  };
  expect(growthOf(0.9, 91.2, 'Indeks')).toBeNull();
  expect(growthOf(0.6, 65, '%')).toBe(0.0833);
  expect(growthOf(60, 65, '%')).toBe(0.0833);
});
