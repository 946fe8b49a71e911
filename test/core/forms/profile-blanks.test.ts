/** A profile that is filled in later makes of a sheet what it would have been, and touches nothing that a person wrote. */

import { type AgencyProfile, FORM_LEVELS } from '../../../src/core/agency';
import { applyToGrid } from '../../../src/core/changes/apply';
import { changesOf } from '../../../src/core/changes/fix';
import { buildForm, statementOf, FORM_IDS } from '../../../src/core/forms/catalogue';
import { type FormOptions } from '../../../src/core/forms/form';
import { profileFixes } from '../../../src/core/forms/profile-blanks';
import { type SheetGrid, gridFromValues } from '../../../src/core/sheet/grid';
import { type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';

const PROFILE: AgencyProfile = {
  organisation: 'Dinas Awan',
  place: 'Kota Contoh',
  headTitle: 'Kepala Dinas Awan',
  headName: 'Orang Satu',
  headNumber: 'nomor satu',
  superiorTitle: 'Wali Kota Contoh',
  superiorName: 'Orang Dua',
  superiorNumber: 'nomor dua',
};

const gridOf = (plan: SheetPlan): SheetGrid => planToGrid(plan, () => '');

function filledLater(grid: SheetGrid, agency: AgencyProfile): SheetGrid['values'] {
  const changes = profileFixes([grid], agency).flatMap((fix) => changesOf(fix, 'cell'));
  return (applyToGrid(changes, grid) ?? grid).values;
}

describe.each(FORM_LEVELS)('at the level %s', (level) => {
  const agency = { ...PROFILE, level };
  test.each(['id', 'en'] as const)('each form and statement becomes what it would have been (%s)', (language) => {
    const options: FormOptions = {
      years: [2026],
      rows: 3,
      level,
      language,
      formulas: 'native',
      today: '5 Januari 2026',
    };
    const pairs = FORM_IDS.flatMap((id) => {
      const made = (more: Partial<FormOptions>) => ({ ...options, ...more });
      const statement = [statementOf(id, made({})), statementOf(id, made({ agency }))] as const;
      return [
        [buildForm(id, made({})), buildForm(id, made({ agency }))] as const,
        ...(statement[0] ? [statement] : []),
      ];
    });
    for (const [before, after] of pairs) {
      if (!before || !after) throw new Error('no statement');
      expect([before.name, filledLater(gridOf(before), agency)]).toEqual([before.name, gridOf(after).values]);
    }
  });
});

test('what a person wrote, another level and sheets of nobody stay', () => {
  const options: FormOptions = { years: [2026], rows: 3, level: 'dinas', language: 'id', formulas: 'native' };
  const grid = gridOf(buildForm('pengukuran-kinerja', options));
  expect(profileFixes([grid], PROFILE).length).toBeGreaterThan(0);
  const table = [
    ['No', 'Indikator', 'Satuan', 'Penanggung Jawab'],
    [1, 'Persentase jalan mantap', '%', 'Kepala Perangkat Daerah'],
  ];
  expect(profileFixes([gridFromValues(table, { name: 'A' })], PROFILE)).toEqual([]);
  const below = profileFixes(
    [gridFromValues([...table, ['[NAMA PERANGKAT DAERAH]', '', '', '']], { name: 'A' })],
    PROFILE,
  );
  expect(below.flatMap((fix) => changesOf(fix, 'cell').map(({ after }) => after))).toEqual(['DINAS AWAN']);
  expect(profileFixes([grid], { ...PROFILE, level: 'unit' })).toEqual([]);
  const written = {
    ...grid,
    values: grid.values.map((row) =>
      row.map((value) => (typeof value === 'string' && value.startsWith('[') ? 'Dinas Lain' : value)),
    ),
  };
  const said = profileFixes([written], PROFILE).flatMap((fix) => changesOf(fix, 'cell').map(({ before }) => before));
  expect(said).not.toContain('Dinas Lain');
});
