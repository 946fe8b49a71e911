/** A column of Naik and Turun is the direction only where it means one: what became of a figure proves no achievement wrong. */

import { review } from '../../../src/core/review';
import { cellName } from '../../../src/core/sheet/address';
import { asTyped, draw, gridOf } from './drawn-layout';

function reviewed(picture: string) {
  const { tables, findings } = review([gridOf(asTyped(draw(picture).values))]);
  return {
    last: tables[0]?.columns.map(({ role }) => role).pop(),
    errors: findings.filter(({ level }) => level === 'error').map(({ rule, cell }) => `${rule.id} ${cellName(cell)}`),
    miscounted: findings.filter(({ rule }) => rule.id === 'capaian-salah-hitung').map(({ cell }) => cellName(cell)),
  };
}

/** Achievements that are all right, whatever became of the figures since the year before. */
const reached = (header: string, words: readonly string[]): string => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | ${header}
1 | Angka kecelakaan kerja | Kasus | 10 | 12 | 80 | ${words[0] ?? ''}
2 | Persentase kehadiran pegawai | % | 90 | 81 | 90 | ${words[1] ?? ''}
3 | Jumlah naskah yang dialihmediakan | Naskah | 40 | 50 | 125 | ${words[2] ?? ''}
`;

it.each(['Tren', 'Trend 2024-2025', 'Naik/Turun', 'Perkembangan', 'Kondisi', 'Dibanding tahun lalu', 'Pergerakan'])(
  'says nothing against right achievements beside what became of the figures, under "%s"',
  (header) => {
    expect(reviewed(reached(header, ['Meningkat', 'Menurun', 'Naik']))).toEqual({
      last: 'other',
      errors: [],
      miscounted: [],
    });
  },
);

it.each(['Arah', 'Polarisasi', 'Sifat', 'Tren yang diharapkan'])(
  'believes a header that means a direction: "%s"',
  (header) => {
    // A warning: the achievement follows the direction that the name tells, so the word may be what is wrong.
    expect(reviewed(reached(header, ['Naik', 'Naik', 'Naik']))).toEqual({
      last: 'polarity',
      errors: [],
      miscounted: ['F2'],
    });
  },
);

it('believes words that can mean nothing else, whatever the header', () => {
  expect(reviewed(reached('Max/Min', ['Maximize', 'Maximize', 'Maximize'])).miscounted).toEqual(['F2']);
});

it('takes for directions what agrees with names and achievements', () => {
  expect(reviewed(reached('Naik/Turun', ['Turun', 'Naik', 'Naik']))).toEqual({
    last: 'polarity',
    errors: [],
    miscounted: [],
  });
});

it('takes a trend for the direction where nothing is compared', () => {
  const picture = `
No | Indikator | Satuan | Formulasi | Tren
1 | Angka kecelakaan kerja | Kasus | Jumlah kecelakaan setahun | Turun
2 | Jumlah naskah yang dialihmediakan | Naskah | Jumlah naskah dalam bentuk digital | Naik
`;
  expect(reviewed(picture).last).toBe('polarity');
});

it('says nothing of a direction where years stand beside what became of them', () => {
  const picture = `
No | Indikator | Satuan | 2023 | 2024 | 2025 | Tren
1 | Angka kecelakaan kerja | Kasus | 10 | 12 | 13 | Naik
2 | Persentase kehadiran pegawai | % | 90 | 91 | 89 | Turun
`;
  expect(reviewed(picture).last).toBe('other');
});

it.each(['Arah Kebijakan', 'Arah Pembangunan', 'Sifat Kegiatan'])('takes "%s" for no direction', (header) => {
  expect(reviewed(reached(header, ['Penguatan pengawasan', 'Naik kelas', 'Perluasan arsip'])).last).not.toBe(
    'polarity',
  );
});
