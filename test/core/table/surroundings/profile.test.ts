/** Which kind of document a table seems to be, where its columns could belong to two. */

import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { recognise } from '../../../../src/core/table/recognise';
import { draw, gridOf } from '../drawn-layout';

const profile = (picture: string) => recognise(gridOf(draw(picture).values), DEFAULT_SETTINGS).tables[0]?.profile;

it('takes yearly targets with source and owner for a plan, which need not say how they are computed', () => {
  expect(
    profile(`
MATRIKS TARGET TAHUNAN
Kode | Nama Indikator | Satuan | Sumber Data | Target 2023 | Target 2024 | Instansi Pelaksana
> 1.2.1 | Persentase warga yang punya akta | % | Dinas Satu | 80 | 85 | Dinas Satu
`),
  ).toBe('renstra');
});

it.each([
  ['its title', 'INDIKATOR KINERJA UTAMA', 'Sumber Data'],
  ['its calculation', 'MATRIKS TARGET TAHUNAN', 'Rumus Perhitungan'],
])('takes the same for a decree by %s', (_what, title, column) => {
  expect(
    profile(`
${title}
No | Nama Indikator | Satuan | ${column} | Target 2023 | Target 2024 | Penanggung Jawab
> 1 | Persentase warga yang punya akta | % | Akta / warga x 100% | 80 | 85 | Dinas Satu
`),
  ).toBe('sk');
});

it('takes yearly targets with calculation and owner under the title of a plan for a plan', () => {
  expect(
    profile(`
CASCADING RENSTRA BALAI ARSIP
No | Nama Indikator | Satuan | Rumus Perhitungan | Target 2025 | Target 2026 | Penanggung Jawab
> 1 | Persentase arsip yang tertata | % | Arsip tertata / arsip x 100% | 80 | 85 | Bidang Satu
`),
  ).toBe('renstra');
});
