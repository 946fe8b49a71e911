import { findBrokenWords } from '../../../../src/core/language/words/broken-words';

/** "Persen tase → Persentase", with "?" behind a guess. */
function say(text: string): string[] {
  return findBrokenWords(text).map(({ broken, whole, start, end, sure }) => {
    expect(text.slice(start, end)).toBe(broken);
    return `${broken} → ${whole}${sure ? '' : '?'}`;
  });
}

describe('a word that a narrow cell has broken', () => {
  test.each([
    ['Persen tase koperasi', 'Persen tase → Persentase'],
    ['Jumlah perda- gangan', 'perda- gangan → perdagangan'],
    ['Persen-\ntase', 'Persen-\ntase → Persentase'],
    ['Persen -tase', 'Persen -tase → Persentase'],
    ['Per sen tase', 'Per sen tase → Persentase'],
    ['Ke ter se diaan pangan', 'Ke ter se diaan → Ketersediaan'],
    ['PERSEN TASE', 'PERSEN TASE → PERSENTASE'],
    ['ke miskinan', 'ke miskinan → kemiskinan'],
    ['Pemban gunan', 'Pemban gunan → Pembangunan'],
    ['Produk ber sertifikat', 'ber sertifikat → bersertifikat'],
    ['ang ka', 'ang ka → angka'],
    ['kabu paten/kota', 'kabu paten → kabupaten'],
    ['UMK M', 'UMK M → UMKM'],
    ['R T L H', 'R T L H → RTLH'],
    ['Perda gan desa', 'Perda gan → Perdagangan?'],
    ['Pemban gu', 'Pemban gu → Pembangunan?'],
    ['Nilai per sen tase', 'per sen tase → persentase'],
    ['Perin dust', 'Perin dust → Perindustrian?'],
    ['Perda ga', 'Perda ga → Perdagangan?'],
    ['Perindus tr', 'Perindus tr → Perindustrian?'],
  ])('%j: %s', (text, said) => {
    expect(say(text)).toEqual([said]);
  });

  test('is found as often as there is one', () => {
    expect(say('Kem iskinan dan perda gangan')).toEqual(['Kem iskinan → Kemiskinan', 'perda gangan → perdagangan']);
    expect(say('Persen tase ang ka')).toEqual(['Persen tase → Persentase', 'ang ka → angka']);
  });

  test.each([
    'Persentase angka kemiskinan',
    'Persen Tase',
    'Persentase, tase',
    'Persen (tase)',
    'kabu/paten',
    'UM KM',
    'Sub kegiatan',
    'Dua kali per undangan',
    'tenaga kerja',
    'jalan kota',
    'data base',
    'Pemban Gu',
    'Pemban g',
    'Per Sen tase',
    'Perin dustr',
    'Infra struk',
    'per indu',
    'Perd ag',
    'Perda xx',
    'Perda di',
    'industri a',
    'Persen',
    '',
  ])('%j holds none', (text) => {
    expect(say(text)).toEqual([]);
  });
});
