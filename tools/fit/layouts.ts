/** The drawn layouts of the tests, as they are and as other hands would have typed them. */

import fc from 'fast-check';
import { gridFromValues, type SheetGrid } from '../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { type Role } from '../../src/core/table/model';
import { AGENCY_LAYOUTS } from '../../test/core/table/agency-layouts';
import { COUNTRY_LAYOUTS } from '../../test/core/table/country-layouts';
import { DECREE_LAYOUTS } from '../../test/core/table/decree-layouts';
import { describeColumn, draw, type DrawnLayout } from '../../test/core/table/drawn-layout';
import { changes, vary } from '../../test/core/table/layout-variants';
import { MIXED_LAYOUTS } from '../../test/core/table/mixed-layouts';
import { PLANNING_FORM_LAYOUTS } from '../../test/core/table/planning-form-layouts';
import { TERSE_LAYOUTS } from '../../test/core/table/terse-layouts';
import { type Example, type Kind } from './example';

/** Those that `layouts.test.ts` varies; the planning forms are read only as they are drawn. */
const VARIED = {
  ...DECREE_LAYOUTS,
  ...AGENCY_LAYOUTS,
  ...TERSE_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...COUNTRY_LAYOUTS,
};

/** The decrees are labelled tables too, by other names: no fold may hold one and not the other. */
const DECREES: readonly (readonly [string, string])[] = [
  ['Kalimantan Barat', 'kalbar'],
  ['Lampung', 'lampung'],
  ['Ogan Komering Ulu', 'oku'],
  ['Sulawesi Tengah', 'sulteng'],
  ['Tanjung Jabung Barat', 'tanjabbar'],
];

/** Roles that the cells of a column tell; targets and actuals are figures alike. */
const TELLING: ReadonlySet<string> = new Set<Role>([
  'number',
  'indicator',
  'objective',
  'unit',
  'polarity',
  'indicatorType',
  'calculation',
  'rating',
]);

const SHEET = 'Lembar';

export function drawnExamples(): readonly Example[] {
  return Object.entries({ ...VARIED, ...PLANNING_FORM_LAYOUTS }).map(([name, picture]) => {
    const layout = draw(picture);
    return example(name, 'layout as drawn', {
      grid: gridFromValues(layout.values, { name: SHEET }),
      roles: rolesOf(layout),
      indicatorRows: layout.indicatorRows,
    });
  });
}

/** The same variants for the same seed. */
export function variedExamples(count: number, seed: number): readonly Example[] {
  const originals = Object.entries(VARIED).map(([name, picture]) => ({ name, layout: draw(picture) }));
  const sample = fc.record({ original: fc.constantFrom(...originals), change: changes });
  return fc
    .sample(sample, { numRuns: count, seed })
    .map(({ original, change }) => example(original.name, 'layout varied', vary(original.layout, change)));
}

/**
 * Drawn tables with the header of one column gone, as after pasting: its cells are all that is left to go by. In the same order for
 * the same seed.
 */
export function headerLostExamples(seed: number): readonly Example[] {
  const all = Object.entries({ ...VARIED, ...PLANNING_FORM_LAYOUTS }).flatMap(([name, picture]) =>
    withHeaderLost(name, draw(picture)),
  );
  return fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 1, seed })[0] ?? [];
}

/** Only of headers in one row, and not where the next column hangs on what is lost. */
function withHeaderLost(name: string, layout: DrawnLayout): readonly Example[] {
  const { top, bottom } = layout.header;
  const header = layout.values[top] ?? [];
  const isFilled = (column: number) => (header[column] ?? '') !== '';
  if (top !== bottom) return [];
  return layout.roles.flatMap((role, column) => {
    const isLast = column === layout.roles.length - 1;
    if (!TELLING.has(role) || !isFilled(column) || !(isLast || isFilled(column + 1))) return [];
    const values = [...layout.values];
    values[top] = header.map((value, index) => (index === column ? '' : value));
    return [
      example(name, 'header lost', {
        grid: gridFromValues(values, { name: SHEET }),
        roles: rolesOf(layout),
        indicatorRows: layout.indicatorRows,
      }),
    ];
  });
}

function rolesOf({ roles }: DrawnLayout): ReadonlyMap<number, string> {
  return new Map(roles.flatMap((role, column) => (role === '' ? [] : [[column, role] as const])));
}

interface Layout {
  readonly grid: SheetGrid;
  /** By sheet column, as pictures say them. */
  readonly roles: ReadonlyMap<number, string>;
  readonly indicatorRows: readonly number[];
}

function example(name: string, kind: Kind, { grid, roles, indicatorRows }: Layout): Example {
  const columns = [...roles].map(([index, role]) => ({
    index,
    isRight: (column: Parameters<typeof describeColumn>[0]) => describeColumn(column) === role,
  }));
  return {
    name,
    kind,
    agency: DECREES.find(([beginning]) => name.startsWith(beginning))?.[1] ?? name,
    grids: [grid],
    settings: DEFAULT_SETTINGS,
    wanted: [{ sheet: grid.name, rows: indicatorRows, columns }],
    isJudged: () => true,
  };
}
