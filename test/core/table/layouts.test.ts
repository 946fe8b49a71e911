/**
 * Layouts made from the tables of the decrees and of other agencies, and at least 98 % of them recognised like their
 * originals; of the forms of planning, whose headers say less, at least 97 %. `LAYOUTS=2000 npx jest test/core/table/layouts` tries more than the ordinary run.
 */

import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { recognise } from '../../../src/core/table/recognise';
import { AGENCY_LAYOUTS } from './agency-layouts';
import { COUNTRY_LAYOUTS } from './country-layouts';
import { SURVEY_LAYOUTS } from './survey-layouts';
import { DECREE_LAYOUTS } from './decree-layouts';
import { describeColumn, draw, rowsOf } from './drawn-layout';
import { changes, type LayoutVariant, vary } from './layout-variants';
import { MIXED_LAYOUTS } from './mixed-layouts';
import { PLANNING_FORM_LAYOUTS } from './planning-form-layouts';
import { TERSE_LAYOUTS } from './terse-layouts';
import { runs } from '../../runs';

/** Of fewer, one layout more or less that is missed would decide. */
const FEWEST = 500;

const VARIANTS = wantedVariants(process.env['LAYOUTS']);
const SEED = 42;
const TABLES = {
  ...DECREE_LAYOUTS,
  ...AGENCY_LAYOUTS,
  ...TERSE_LAYOUTS,
  ...MIXED_LAYOUTS,
  ...COUNTRY_LAYOUTS,
  ...SURVEY_LAYOUTS,
};

function wantedVariants(text = String(FEWEST)): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= FEWEST) return count;
  throw new Error(`LAYOUTS="${text}": give a whole number from ${FEWEST} on; of fewer layouts the share says nothing.`);
}

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

test.each([
  ['tables', 0.98, TABLES],
  ['forms of planning', 0.97, PLANNING_FORM_LAYOUTS],
])(`of ${VARIANTS} layouts of %s at least %d are recognised like their originals`, (_, required, pictures) => {
  const originals = Object.entries(pictures).map(([name, picture]) => ({ name, layout: draw(picture) }));
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
  expect({ enough: share >= required, missed: share >= required ? [] : missed.slice(0, 5) }).toEqual({
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
