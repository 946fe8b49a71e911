/** Two documents of one workbook agree: what the report tells of a row, the form that is made of the same table tells too. */

import { fillForm } from '../../../src/core/forms/fill';
import { LOWER_METHODS } from '../../../src/core/knowledge/choices/methods';
import { POLARITIES, POLARITY_ROWS } from '../../../src/core/knowledge/choices/polarities';
import { STATUS_NAMES } from '../../../src/core/knowledge/choices/statuses';
import { collect } from '../../../src/core/report/collect';
import { ACHIEVEMENT_CAPS, DEFAULT_SETTINGS } from '../../../src/core/settings';
import { type CellValue, gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { calculator } from './calculate';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target 2025', 'Realisasi 2025', 'Capaian 2025'];

const PAIRS: readonly (readonly [unit: string, target: CellValue, actual: CellValue])[] = [
  ['%', 14, 0],
  ['Kasus', 0, 0],
  ['Kasus', 0, 3],
  ['%', 3, -0.2],
  ['%', -3, 2],
  ['%', '2,5 - 3,5', 3.9],
  ['%', '2,5 - 3,5', 3],
  ['%', '2,5 - 3,5', 2],
  ['Hari', '≤ 5', 4],
  ['Hari', '≤ 5', 5],
  ['Hari', '≤ 5', 6],
  ['Hari', '> 5', 6],
  ['Orang', 40, 44],
  ['Predikat', 'BB', 'A'],
  ['Opini', 'WTP', 'WDP'],
];

const FORM_FIRST_ROW = 8;

test.each(LOWER_METHODS)('achievement and status by %s', (lowerMethod) => {
  for (const achievementCap of ACHIEVEMENT_CAPS) {
    const settings = { ...DEFAULT_SETTINGS, lowerMethod, achievementCap };
    for (const polarity of [null, ...POLARITIES]) {
      const said = polarity ? POLARITY_ROWS[polarity].word : '';
      const rows = PAIRS.map(([unit, target, actual], at): CellValue[] => [
        at + 1,
        `Ukuran ${String.fromCharCode(65 + at)}`,
        unit,
        said,
        target,
        actual,
        '',
      ]);
      const [table] = recognise(gridFromValues([HEADER, ...rows], { name: 'IKU' }), settings).tables;
      if (!table) throw new Error('No table.');
      const { plan } = fillForm('pengukuran-kinerja', table, {
        rows: rows.length,
        level: 'dinas',
        language: 'id',
        formulas: 'native',
        measurement: settings,
      });
      const form = calculator(plan);
      const told = collect([table], settings, null).map(({ name, years }, at) => {
        const year = years.get(2025);
        return {
          name,
          report: [
            year?.achievement.kind === 'percent' ? year.achievement.value.toFixed(9) : '',
            year?.status ? STATUS_NAMES[year.status] : '',
          ],
          form: ['L', 'N'].map((column) => {
            const value = form.value(`${column}${FORM_FIRST_ROW + at}`);
            return typeof value === 'number' ? value.toFixed(9) : value;
          }),
        };
      });
      expect(told).toHaveLength(rows.length);
      for (const { name, report, form: shown } of told) {
        expect([lowerMethod, achievementCap, said, name, shown]).toEqual([
          lowerMethod,
          achievementCap,
          said,
          name,
          report,
        ]);
      }
    }
  }
});

describe('what nobody has given a direction, and none can be assumed for', () => {
  const ROWS: readonly CellValue[][] = [
    [1, 'Laju inflasi', '%', '', '3 ± 1', -0.4, ''],
    [2, 'Laju inflasi inti', '%', '', 3, 2.5, ''],
    [3, 'Persentase jalan mantap', '%', '', 80, 76, ''],
  ];
  const [table] = recognise(gridFromValues([HEADER, ...ROWS], { name: 'IKU' }), DEFAULT_SETTINGS).tables;

  test.each(['iku', 'native'] as const)('waits for it in the form: %s', (formulas) => {
    if (!table) throw new Error('No table.');
    const { plan } = fillForm('pengukuran-kinerja', table, { rows: 3, level: 'dinas', language: 'id', formulas });
    const formulaIn = (column: string, row: number) => {
      const cell = plan.cells.find((each) => each.row === row && each.column === column.charCodeAt(0) - 65);
      return cell && 'formula' in cell ? cell.formula : '';
    };
    for (const column of ['L', 'N']) {
      expect(formulaIn(column, FORM_FIRST_ROW - 1)).toMatch(/^=IF\(E8="","",/);
      expect(formulaIn(column, FORM_FIRST_ROW)).toMatch(/^=IF\(E9="","",/);
      expect(formulaIn(column, FORM_FIRST_ROW + 1)).not.toMatch(/^=IF\(E10="","",/);
    }
  });

  test('is not computed in the report, which says why', () => {
    if (!table) throw new Error('No table.');
    const told = collect([table], DEFAULT_SETTINGS, null).map(({ years, isDirectionOpen }) => {
      const achievement = years.get(2025)?.achievement;
      return [isDirectionOpen, achievement?.kind === 'failed' ? achievement.why.id.slice(0, 40) : achievement?.kind];
    });
    expect(told).toEqual([
      [true, 'Targetnya rentang dan arahnya belum dipi'],
      [true, 'Arahnya belum dipilih, padahal targetnya'],
      [false, 'percent'],
    ]);
  });
});
