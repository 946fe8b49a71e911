import { FORM_IDS } from '../../src/core/forms/catalogue';
import { iku, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();
const TO = ['--keluaran', inFolder('baru.xlsx')];

test.each([
  [['templat', 'target-rensra', ...TO], 'Maksud Anda "target-renstra"?'],
  [['templat', 'multitahun', ...TO], 'Maksud Anda "iku-multitahun"?'],
  [['templat', 'xyz', ...TO], FORM_IDS.join(', ')],
  [['templat', ...TO], 'formulirnya belum disebut'],
  [['templat', '--tahun', '2025'], 'formulirnya belum disebut'],
  [['templat', 'manual-iku', 'keterkaitan', ...TO], 'satu formulir saja'],
  [['templat', 'manual-iku'], '--keluaran BERKAS.xlsx'],
  [['templat', 'manual-iku', '--keluaran', 'a.pdf'], '.xlsx'],
  [['templat', 'manual-iku', '--keluaran', '--timpa'], '--keluaran memerlukan nilai'],
  [['templat', 'manual-iku', ...TO, '--timpa=ya'], '--timpa tidak memakai nilai'],
  [['templat', 'manual-iku', ...TO, '--tahun', '2029-2025'], 'sesudah tahun akhir'],
  [['templat', 'manual-iku', ...TO, '--tahun', '2025,2027'], 'melompati tahun 2026'],
  [['templat', 'manual-iku', ...TO, '--tahun', 'besok'], '"besok" tidak dimengerti'],
  [['templat', 'manual-iku', ...TO, '--tahun', '0000'], 'antara 1945 dan 2099'],
  [['templat', 'manual-iku', ...TO, '--tahun', '2000-2099'], 'paling banyak 25 tahun'],
  [['templat', 'manual-iku', ...TO, '--baris', '0'], 'antara 1 dan 500'],
  [['templat', 'manual-iku', ...TO, '--baris', 'dua'], '--baris'],
  [['templat', 'manual-iku', ...TO, '--tingkat', 'desa'], 'pemda, dinas, unit'],
  [['templat', 'manual-iku', ...TO, '--rumus', 'excel'], 'iku, asli'],
  [['templat', 'manual-iku', ...TO, '--kertas', 'A3'], 'F4, A4'],
  [['templat', 'manual-iku', ...TO, '--lembar', 'IKU'], '--lembar memerlukan --isi'],
  [['templat', 'manual-iku', ...TO, '--contoh', '--isi', 'samples/lampung.xlsx'], 'jangan keduanya'],
  [['templat', 'manual-iku', ...TO, '--isi', 'tidak-ada.xlsx'], 'tidak-ada.xlsx: Berkas tidak ditemukan'],
  [['templat', 'manual-iku', ...TO, '--isi', 'package.json'], 'package.json: '],
  [['templat', 'manual-iku', ...TO, '--isi', 'samples/sulawesi-tengah.xlsx', '--lembar', 'Tabel 9'], 'Yang ada: "'],
  [['templat', '--daftar', ...TO], '--keluaran tidak berlaku'],
  [['laporan', ...TO], 'belum disebut'],
  [['laporan', 'samples/lampung.xlsx', 'samples/lampung.xlsx', ...TO], 'satu berkas saja'],
  [['laporan', 'samples/lampung.xlsx'], '--keluaran BERKAS.xlsx'],
  [['laporan', 'samples/lampung.xlsx', ...TO, '--tahun', '2024-2025'], 'satu tahun'],
  [['laporan', 'samples/lampung.xlsx', ...TO, '--contoh'], '--contoh tidak berlaku untuk "laporan"'],
  [['laporan', 'tidak-ada.xlsx', ...TO], 'tidak-ada.xlsx: Berkas tidak ditemukan'],
  [['lapor', 'samples/lampung.xlsx'], 'Maksud Anda "laporan"?'],
  [['periksa', 'samples/lampung.xlsx', '--tahun', '2025'], '--tahun tidak berlaku untuk "periksa"'],
])('%j is refused, and the message says what to do', async (args, words) => {
  const { code, out, err } = await iku(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

test('refusals speak English when asked to', async () => {
  const { err } = await iku('templat', 'target-rensra', ...TO, '--bahasa', 'en');
  expect(err).toContain('Did you mean "target-renstra"?');
  expect(err).not.toContain('formulir "');
});
