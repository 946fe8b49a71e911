import { FORMS, buildForm } from '../../src/core/forms/catalogue';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { pictureOf } from '../../src/taskpane/forms/plan-picture';

const plan: SheetPlan = {
  name: 'Formulir',
  cells: [
    { row: 0, column: 0, value: 'JUDUL', style: { bold: true } },
    { row: 1, column: 0, value: 'Indikator kinerja yang namanya panjang sekali' },
    { row: 1, column: 1, value: 0.5 },
    { row: 2, column: 1, formula: '=IKU.CAPAIAN(A1,B1)', result: 1.05 },
  ],
  styles: [
    { area: { top: 1, left: 0, bottom: 2, right: 1 }, style: { border: '#000000', wrap: true, numberFormat: '0%' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [
    { column: 0, width: 20 },
    { column: 1, width: 10 },
  ],
};

test('a picture has every cell where the sheet has it, with its text as it is shown', () => {
  const { width, cells } = pictureOf(plan);
  expect(width).toBe(20 * 7 + 5 + (10 * 7 + 5));
  expect(cells.map(({ lines }) => lines.join(' '))).toEqual([
    'JUDUL',
    'Indikator kinerja yang namanya panjang sekali',
    '50%',
    '',
    '105%',
  ]);
  const [title, name, figure, empty] = cells;
  expect(title).toMatchObject({ x: 0, y: 0, width });
  expect(name?.lines.length).toBeGreaterThan(1);
  expect(name?.height).toBeGreaterThan(empty?.height ?? 0);
  expect(figure?.x).toBe(name?.width);
});

test('an empty form is drawn as wide as the same form with its example: what is to be filled in is seen', () => {
  for (const { id } of FORMS) {
    const picture = (example: boolean) =>
      pictureOf(buildForm(id, { years: [2026], rows: 3, level: 'dinas', language: 'id', formulas: 'native', example }));
    expect([id, picture(false).width]).toEqual([id, picture(true).width]);
  }
});
