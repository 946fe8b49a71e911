/** IKU.RUJUKAN answers from the library, and says what it does not know. */

import { BODIES } from '../../src/functions/bodies';
import { type CallHost } from '../../src/functions/call/host';

const HOST: CallHost = {
  tellsBlanks: true,
  percent: (fraction) => String(fraction),
  error: (code, message) => `${code} ${message?.id ?? ''}` as unknown as string,
};

async function ask(...args: unknown[]): Promise<unknown> {
  return BODIES['RUJUKAN']?.([...args, null].slice(0, 2), HOST);
}

describe('IKU.RUJUKAN', () => {
  it('answers one thing', async () => {
    expect(await ask('Tingkat Pengangguran Terbuka', 'Satuan')).toBe('%');
    expect(await ask('Prevalensi Stunting', 'produsen')).toMatch(/Kemenkes/);
    expect(await ask('Rasio Gini', 'dasar')).toBe('BPS');
  });

  it('answers a column', async () => {
    expect(await ask([['TPT'], [''], ['Opini BPK']], 'satuan')).toEqual([['%'], [''], ['Opini / Predikat']]);
  });

  it('answers everything with labels', async () => {
    const card = (await ask('Persentase Penduduk Miskin')) as string[][];
    expect(card[0]).toEqual(['Indikator', 'Persentase Penduduk Miskin']);
    expect(card.map(([label]) => label)).toEqual(
      expect.arrayContaining([
        'Rumus',
        'Pembilang',
        'Penyebut',
        'Satuan',
        'Arah',
        'Produsen',
        'Sumber data',
        'Keyakinan',
      ]),
    );
  });

  it('names the nearest where it knows none', async () => {
    expect(await ask('Indeks kebahagian rakyat', 'satuan')).toMatch(/^#N\/A .*"Indeks Kebahagiaan"/);
    expect(await ask('Zxqv', 'satuan')).toMatch(/^#N\/A Indikator ini tidak ada di kamus\.$/);
  });

  it('leaves an abbreviation with several meanings open', async () => {
    expect(await ask('IRB', 'arah')).toMatch(
      /^#N\/A "IRB" dapat berarti Indeks Reformasi Birokrasi, Indeks Risiko Bencana/,
    );
  });

  it('says what may be asked', async () => {
    expect(await ask('TPT', 'warna')).toMatch(/^#VALUE! apa "warna" tidak dikenal\. Pilihan: "nama", "satuan"/);
  });

  it('answers each name with what is asked beside it', async () => {
    expect(await ask([['TPT'], ['Rasio Gini'], ['Rasio Gini']], [['satuan'], ['dasar'], ['warna']])).toEqual([
      ['%'],
      ['BPS'],
      [expect.stringMatching(/^#VALUE! apa "warna"/)],
    ]);
  });

  it('answers everything of one name only, and says so beside several', async () => {
    const card = await ask([['Rasio Gini']], [[null]]);
    expect(card).toEqual(await ask('Rasio Gini'));
    expect(await ask([['TPT'], [''], ['Rasio Gini']])).toEqual([
      [expect.stringMatching(/^#VALUE! Jawabannya lebih dari satu sel/)],
      [''],
      [expect.stringMatching(/^#VALUE! Jawabannya lebih dari satu sel/)],
    ]);
  });
});
