/** Which target and which actual an achievement is of, by the columns that a table has. Each figure is named by its header. */

import { otherTriples, triplesOf } from '../../../../src/core/indicator/periods/triples';
import { type Indicator } from '../../../../src/core/table/model';
import { tableOf } from '../../rules/table-builder';

/** A row of columns, "target 2024: Target Renstra": role and period, and the header, without which the role's own word stands there. */
function row(columns: readonly string[]): Indicator {
  const parts = columns.map((column) => column.split(': '));
  const spec = {
    columns: ['indicator', ...parts.map(([role]) => role ?? '')],
    headers: ['Indikator', ...parts.map(([role, header]) => header ?? role ?? '')],
    rows: [['Jumlah taman', ...columns.map((_, at) => at + 1)]],
  };
  const [indicator] = tableOf(spec).indicators;
  if (!indicator) throw new Error('No indicator.');
  return indicator;
}

const told = (columns: readonly string[]) =>
  triplesOf(row(columns)).map(({ target, actual, assumed }) => {
    const names = [target, actual].map((figure) => figure?.column.header ?? '–').join(' | ');
    return assumed === undefined ? names : `${names} (${assumed})`;
  });

test.each<[string, readonly string[], readonly string[]]>([
  ['of one period', ['target: T', 'actual: R', 'achievement: C'], ['T | R']],
  [
    'of two years',
    [
      'target 2023: T23',
      'target 2024: T24',
      'actual 2023: R23',
      'actual 2024: R24',
      'achievement 2023: C23',
      'achievement 2024: C24',
    ],
    ['T23 | R23', 'T24 | R24'],
  ],
  [
    'of a year whose target was revised',
    ['target 2024 before: T', 'target 2024 after: T baru', 'actual 2024: R', 'achievement 2024: C'],
    ['T baru | R'],
  ],
  [
    'of quarters with their own targets',
    [
      'target 2024 q1: T1',
      'target 2024 q2: T2',
      'actual 2024 q1: R1',
      'actual 2024 q2: R2',
      'achievement 2024 q1: C1',
      'achievement 2024 q2: C2',
    ],
    ['T1 | R1', 'T2 | R2'],
  ],
  [
    "of quarters with the year's target only",
    [
      'target 2024: T',
      'actual 2024 q1: R1',
      'actual 2024 q2: R2',
      'achievement 2024 q1: C1',
      'achievement 2024 q2: C2',
    ],
    ['T | R1', 'T | R2'],
  ],
  [
    'of quarters against the year, as the header says',
    ['target 2024: T', 'target 2024 q1: T1', 'actual 2024 q1: R1', 'achievement 2024 q1: Capaian thd Target Setahun'],
    ['T | R1'],
  ],
  [
    'of a year with actuals of its quarters only',
    [
      'target 2024: T',
      'actual 2024 q1: R1',
      'actual 2024 q2: R2',
      'actual 2024 q3: R3',
      'actual 2024 q4: R4',
      'achievement 2024: C',
    ],
    ['T | R4 (yearEnd)'],
  ],
  [
    'of a year without its last quarter',
    ['target 2024: T', 'actual 2024 q1: R1', 'actual 2024 q2: R2', 'actual 2024 q3: R3', 'achievement 2024: C'],
    ['T | –'],
  ],
  ['of the only actual, of a quarter', ['target: T', 'actual 2024 q2: R2', 'achievement: C'], ['T | R2']],
  [
    'of an actual beside the end of the plan',
    ['finalTarget: Akhir', 'actual 2024: R', 'achievement 2024: C'],
    ['Akhir | R (planEnd)'],
  ],
  [
    'of an actual beside the only later target',
    ['target 2026: T26', 'actual 2024: R', 'achievement 2024: C'],
    ['T26 | R (planEnd)'],
  ],
  ['of an actual beside an earlier target', ['target 2022: T22', 'actual 2024: R', 'achievement 2024: C'], ['– | R']],
  ['under the year of the goal', ['target 2026: T26', 'actual 2024: R', 'achievement 2026: C'], ['T26 | R (planEnd)']],
  [
    'of a year beside a target that has an actual of its own',
    ['actual 2023: R23', 'target 2024: T24', 'actual 2024: R24', 'achievement 2023: C23', 'achievement 2024: C24'],
    ['– | R23', 'T24 | R24'],
  ],
  [
    "without a year, of the actual's",
    ['target 2029: T29', 'target 2024: T24', 'actual 2024: R24', 'achievement: C'],
    ['T24 | R24'],
  ],
  [
    "without a year, of the only target's",
    ['actual 2022: R22', 'target 2023: T23', 'actual 2023: R23', 'achievement: C'],
    ['T23 | R23'],
  ],
  [
    'without a year, right behind their actuals',
    ['target: T', 'actual 2022: R22', 'achievement: C', 'actual 2023: R23', 'achievement: D'],
    ['T | R22', 'T | R23'],
  ],
  [
    'of a plan that its header names, and no target does',
    ['target 2024: Target', 'actual 2024: R', 'achievement 2024: % thd RPJMD'],
    ['Target | R (otherPlan)'],
  ],
  [
    'of a plan that its header and a target name',
    [
      'target 2024: Target PK 2024',
      'target 2024: Target RPJMD 2024',
      'actual 2024: R',
      'achievement 2024: Capaian RPJMD',
    ],
    ['Target RPJMD 2024 | R'],
  ],
  [
    'of the target whose header it repeats',
    [
      'target 2024: Target 2024',
      'target 2024 q3: Target TW III',
      'actual 2024 q3: R3',
      'achievement: Capaian terhadap Target 2024',
    ],
    ['Target 2024 | R3'],
  ],
])('an achievement %s', (_, columns, expected) => {
  expect(told(columns)).toEqual(expected);
});

test('what else may be meant is the other target or actual of the period, never the same again', () => {
  const others = (columns: readonly string[]) => {
    const indicator = row(columns);
    return triplesOf(indicator).map((triple) =>
      otherTriples(indicator, triple).map(
        ({ target, actual }) => `${target?.column.header ?? '–'} | ${actual?.column.header ?? '–'}`,
      ),
    );
  };
  expect(others(['target: T', 'actual: R', 'achievement: C'])).toEqual([[]]);
  const two = others(['target 2024: PK', 'target 2024: Renstra', 'actual 2024: R', 'achievement 2024: C']);
  expect(two).toHaveLength(1);
  expect(two[0]?.length).toBeGreaterThan(0);
  expect(two[0]?.every((each) => each.endsWith('| R'))).toBe(true);
  expect(new Set(two[0]).size).toBe(two[0]?.length);
});
