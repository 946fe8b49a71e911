/** A table that writes an indicator as the library knows it is right: no rule warns of it, or calls it an error, without a reason named here. */

import { LIBRARY, type IndicatorRow } from '../../../src/core/knowledge/indicators/library';
import { RULES } from '../../../src/core/rules/catalogue';
import { checkTable } from '../../../src/core/rules/engine';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue } from '../../../src/core/sheet/grid';
import { type TableSpec, gridOf, tableOf } from './table-builder';

/** What is said of them is deserved. */
const DESERVED: Readonly<Record<string, readonly string[]>> = {
  // They count the work of an office, and the library has them because tables do.
  'indikator-kegiatan': ['umum-kerjasama', 'umum-dokumen', 'umum-rapat'],
  // What the library knows of their calculation is a note on scale or subject, and no calculation.
  'rumus-bukan-rumus': [
    ...[
      'pdrb',
      'akip-internal',
      'spip',
      'apip',
      'iid',
      'ikk-kebijakan',
      'itkp',
      'ipp-perencanaan',
      'kami',
      'ombudsman',
      'kip',
    ],
    ...['ipo', 'mukp', 'inflasi-pangan', 'ikeg', 'ikd'],
  ],
};

it('finds nothing wrong in a row as the library would write it', () => {
  const said: Record<string, string[]> = {};
  for (const row of LIBRARY) {
    for (const rule of rulesOver(row)) (said[rule] ??= []).push(row.id);
  }
  expect(said).toEqual(DESERVED);
});

it('finds nothing wrong in two years of such a row, measured in its direction', () => {
  const said: Record<string, string[]> = {};
  for (const row of LIBRARY) {
    for (const rule of rulesOverYears(row)) (said[rule] ??= []).push(row.id);
  }
  expect(said).toEqual({ 'indikator-kegiatan': DESERVED['indikator-kegiatan'] });
});

/** A little better every year, and each year a little short of its target. */
function rulesOverYears(row: IndicatorRow): readonly string[] {
  const target = targetOf(row);
  if (typeof target !== 'number' || target === 0 || row.direction === 'within' || row.direction === undefined)
    return [];
  const isFalling = row.direction === 'lower';
  const round = (value: number) => (row.measure === 'count' ? Math.round(value) : Number(value.toPrecision(4)));
  const [first, second] = isFalling ? [target, round(target * 0.95)] : [round(target * 0.95), target];
  const short = (goal: number) => round(goal * (isFalling ? 1.02 : 0.98));
  const reached = (goal: number) => {
    const share = short(goal) / goal;
    return Math.round((isFalling ? 2 - share : share) * 10_000) / 100;
  };
  const gap = (goal: number) => Number((short(goal) - goal).toFixed(6));
  const spec: TableSpec = {
    columns: [
      ...['objective', 'indicator', 'unit', 'target 2023', 'actual 2023', 'achievement 2023'],
      ...['target 2024', 'actual 2024', 'achievement 2024', 'other'],
    ],
    headers: [
      ...['Sasaran', 'Indikator', 'Satuan', 'Target 2023', 'Realisasi 2023', 'Capaian 2023 (%)'],
      ...['Target 2024', 'Realisasi 2024', 'Capaian 2024 (%)', 'Selisih'],
    ],
    rows: [
      [
        ...['Terwujudnya pelayanan publik', row.name, row.unit, first, short(first), reached(first)],
        ...[second, short(second), reached(second), gap(second)],
      ],
    ],
  };
  const grid = gridOf(spec);
  const { findings } = checkTable(RULES, tableOf(spec, grid), 0, grid, DEFAULT_SETTINGS);
  return findings.filter(({ level }) => level !== 'advice').map(({ rule }) => rule.id);
}

function rulesOver(row: IndicatorRow): readonly string[] {
  const spec: TableSpec = {
    columns: ['objective', 'indicator', 'unit', 'calculation', 'target 2024', 'dataSource', 'owner'],
    rows: [
      [
        'Terwujudnya pelayanan publik',
        row.name,
        row.unit,
        row.formula ?? 'Hasil penilaian lembaga',
        targetOf(row),
        row.dataSource ?? 'Laporan',
        row.producer[0] ?? 'Bidang',
      ],
    ],
    profile: 'sk',
  };
  const grid = gridOf(spec);
  const { findings } = checkTable(RULES, tableOf(spec, grid), 0, grid, DEFAULT_SETTINGS);
  return findings.filter(({ level }) => level !== 'advice').map(({ rule }) => rule.id);
}

/** Within the first of its scales: a usual figure, else the middle, else some figure. */
function targetOf({ levels, scales = [], typical = '' }: IndicatorRow): CellValue {
  const best = levels?.[levels.length - 1];
  const { from = 0, to } = scales[0] ?? {};
  const figures = (typical.match(/\d+(?:,\d+)?/g) ?? []).map((figure) => Number(figure.replace(',', '.')));
  const usual = figures.find((figure) => figure > from && (to === undefined || figure <= to));
  if (usual !== undefined) return usual;
  if (best !== undefined && scales.length === 0) return best;
  return to === undefined ? from + 10 : (from + to) / 2;
}
