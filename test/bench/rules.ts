/**
 * All rules over one table of 10,000 indicators with targets, actuals and achievements; half of it, to see that it is linear;
 * and the same table as people paste it: every figure a text, most with a unit, and something to say of every row.
 */

import { RULES } from '../../src/core/rules/catalogue';
import { checkTable, checkWorkbook } from '../../src/core/rules/engine';
import { type Rule } from '../../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type CellValue } from '../../src/core/sheet/grid';
import { type BenchResult } from '../../tools/bench';
import { type TableSpec, gridOf, tableOf } from '../core/rules/table-builder';

const YEARS = [2024, 2025];
const SUBJECTS = ['koperasi', 'desa', 'sekolah', 'puskesmas', 'usaha kecil', 'jalan', 'irigasi', 'perpustakaan'];

function spec(count: number): TableSpec {
  const rows = Array.from({ length: count }, (_, i): CellValue[] => {
    const subject = SUBJECTS[i % SUBJECTS.length] ?? '';
    const targets = YEARS.map((year) => 50 + (i % 40) + (year - 2023));
    const actuals = targets.map((target, year) => target + ((i + year) % 7) - 3);
    const achievements = targets.map((target, year) => Math.round(((actuals[year] ?? 0) / target) * 10000) / 100);
    const name = `Persentase ${subject} yang memenuhi standar di wilayah ${i}`;
    return [
      i + 1,
      i % 3 === 0 ? `Meningkatnya kualitas ${subject} kelompok ${i}` : '',
      name,
      'Jumlah yang memenuhi standar / jumlah seluruhnya x 100%',
      '%',
      ...targets,
      ...actuals,
      ...achievements,
      'Laporan bidang',
      'Bidang Pelayanan',
    ];
  });
  const measured = ['target', 'actual', 'achievement'].flatMap((role) => YEARS.map((year) => `${role} ${year}`));
  return {
    columns: ['number', 'objective', 'indicator', 'calculation', 'unit', ...measured, 'dataSource', 'owner'],
    rows,
    profile: 'sk',
  };
}

/** The same with its figures as texts, misspelt and broken words, and achievements that do not follow. */
function pasted(count: number): TableSpec {
  const one = spec(count);
  const rows = one.rows.map((row, i): CellValue[] =>
    row.map((value, column) => {
      if (column === 2) return i % 5 === 0 ? `Presentase ${String(value).slice(11)} dan rapi di desa ` : value;
      if (column === 3) return i % 4 === 0 ? `Jumlah yang meme nuhi standar ke-${i} / jumlah seluruhnya x 100%` : value;
      if (column < 5 || typeof value !== 'number') return value;
      const text = String(value).replace('.', ',');
      return column < 7 ? `${text} %` : i % 7 === 0 ? `${text}1` : text;
    }),
  );
  return { ...one, rows };
}

/** Quarters that follow from the last of them: every row is held to what its quarters add up to, and to its column. */
function quarters(count: number): TableSpec {
  const rows = Array.from({ length: count }, (_, i): CellValue[] => {
    const [target, last] = [100 + (i % 7), 26];
    const achievement = Math.round((last / target) * 10000) / 100;
    const objective = `Tersusunnya laporan ${SUBJECTS[i % SUBJECTS.length] ?? ''}`;
    return [objective, `Jumlah kios ditata di wilayah ${i}`, 'Unit', target, 20 + (i % 5), 22, 25, last, achievement];
  });
  const measured = ['target 2025', ...[1, 2, 3, 4].map((quarter) => `actual q${quarter}`), 'achievement'];
  return { columns: ['objective', 'indicator', 'unit', ...measured], rows };
}

/** The quickest of several runs, in milliseconds: what the rules cost, not what else the machine does. No run's table has been seen before. */
function time(rules: readonly Rule[], one: TableSpec): number {
  const grid = gridOf(one);
  const runs = Array.from({ length: 12 }, () => {
    const table = tableOf(one, grid);
    const start = performance.now();
    checkTable(rules, table, 0, grid, DEFAULT_SETTINGS);
    checkWorkbook(rules, [table], [grid], DEFAULT_SETTINGS);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const run = async (): Promise<BenchResult[]> => {
  const half = time(RULES, spec(5000));
  const full = time(RULES, spec(10000));
  const ofQuarters = [2500, 5000].map((count) => time(RULES, quarters(count)));
  return [
    {
      name: 'time for twice as many with quarters',
      value: (ofQuarters[1] ?? 0) / (ofQuarters[0] ?? 1),
      unit: 'times',
      limit: 3,
    },
    { name: 'all rules over 10,000 indicators', value: full, unit: 'ms', limit: 250 },
    { name: 'time for twice as many indicators', value: full / half, unit: 'times', limit: 3 },
    {
      name: 'all rules over 10,000 pasted indicators, slips in every row',
      value: time(RULES, pasted(10000)),
      unit: 'ms',
    },
    { name: 'half of them', value: time(RULES, pasted(5000)), unit: 'ms' },
  ];
};

export default run;
