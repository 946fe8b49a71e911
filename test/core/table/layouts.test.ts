/**
 * Layouts made from the tables of the decrees and of other agencies, and at least 98 % of them recognised like their
 * originals. `LAYOUTS=2000 npx jest test/core/table/layouts` tries more than the ordinary run.
 */

import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { AGENCY_LAYOUTS } from './agency-layouts';
import { COUNTRY_LAYOUTS } from './country-layouts';
import { DECREE_LAYOUTS } from './decree-layouts';
import { describeColumn, draw, rowsOf } from './drawn-layout';
import { changes, type LayoutVariant, vary } from './layout-variants';
import { MIXED_LAYOUTS } from './mixed-layouts';
import { TERSE_LAYOUTS } from './terse-layouts';
import { runs } from '../../runs';

const VARIANTS = Number(process.env.LAYOUTS ?? 500);
const SEED = 42;
const REQUIRED = 0.98;

const originals = Object.entries({
  ...DECREE_LAYOUTS,
  ...AGENCY_LAYOUTS,
  ...TERSE_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...COUNTRY_LAYOUTS,
}).map(([name, picture]) => ({
  name,
  layout: draw(picture),
}));

function isRecognised(variant: LayoutVariant): boolean {
  const { tables } = recognise(variant.grid, DEFAULT_SETTINGS);
  const [table] = tables;
  if (table === undefined || tables.length !== 1) return false;
  const roles = new Map(table.columns.map((column) => [column.index, describeColumn(column)]));
  return (
    [...variant.roles].every(([column, role]) => roles.get(column) === role) &&
    rowsOf(table).join() === variant.indicatorRows.join()
  );
}

test(`at least 98 % of ${VARIANTS} layouts are recognised like their originals`, () => {
  const variants = fc.sample(fc.record({ which: fc.nat(originals.length - 1), change: changes }), {
    numRuns: runs(VARIANTS),
    seed: SEED,
  });
  const missed = variants.flatMap(({ which, change }) => {
    const original = originals[which];
    return original && isRecognised(vary(original.layout, change)) ? [] : [{ name: original?.name, change }];
  });
  const share = 1 - missed.length / variants.length;
  console.log(`${variants.length - missed.length} of ${variants.length} layouts (${(100 * share).toFixed(1)} %)`);
  // When it fails, the first ones that are missed say where to look.
  expect({ enough: share >= REQUIRED, missed: share >= REQUIRED ? [] : missed.slice(0, 5) }).toEqual({
    enough: true,
    missed: [],
  });
});

test.each(Object.entries(DECREE_LAYOUTS))('%s is recognised as printed, wherever it stands', (_name, picture) => {
  const layout = draw(picture);
  fc.assert(
    fc.property(changes, (change) => {
      const moved = {
        ...UNCHANGED,
        seed: change.seed,
        down: change.down,
        right: change.right,
        typed: change.typed,
        merges: change.merges,
      };
      return isRecognised(vary(layout, moved));
    }),
    { numRuns: runs(20), seed: SEED },
  );
});

const UNCHANGED = {
  seed: 1,
  typed: false,
  merges: false,
  synonyms: false,
  upperCase: false,
  misspelling: false,
  brokenWord: false,
  yearForm: 0,
  splitHeader: false,
  numbering: 5,
  pageBreak: 5,
  blankRows: false,
  repeatedObjectives: false,
  spacerColumns: 0,
  hiddenColumn: false,
  down: 0,
  right: 0,
  titleBesideHeader: false,
  below: 7,
  beside: 9,
  signature: false,
};
