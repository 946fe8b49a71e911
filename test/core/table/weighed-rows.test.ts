import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { gridFromValues } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise';
import { asTyped, draw } from './drawn-layout';

it('counts rows with a weight of their own before anything is aimed at, and none that goes on with the name above', () => {
  const layout = draw(`
SASARAN | INDIKATOR | BOBOT | TARGET | REALISASI
Usaha yang sehat | a. Laba Kantor Pusat | 10 | 3020 |
 | b. Laba Cabang | 30 | |
Layanan yang cepat | Indeks layanan | 60 | 4 | 4
 | kantor cabang utama | | |
`);
  const [table] = recognise(gridFromValues(asTyped(layout.values)), DEFAULT_SETTINGS).tables;
  expect(table?.indicators.map(({ row }) => row)).toEqual([1, 2, 3]);
});
