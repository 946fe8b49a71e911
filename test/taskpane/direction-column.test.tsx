/**
 * Which way is better is answered where the table says it.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { FakeHost } from './fake-host';
import { closePane, findings, openFinding, openPane, press, settle, until } from './pane-user';

afterEach(closePane);

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'];

test.each([
  ['Naik', 'Turun'],
  ['Maksimal', 'Minimal'],
])(
  'a column of directions is written, in its own words (%s), and no setting is stored that changes nothing',
  async (up, down) => {
    const host = new FakeHost({
      IKU: [
        HEADER,
        [1, 'Menurunnya stunting', 'Prevalensi stunting', '%', up, 14, 13.1, 93.57],
        [2, 'Meningkatnya layanan', 'Persentase pemohon yang puas', '%', up, 80, 80, 100],
        [3, 'Menurunnya stunting', 'Prevalensi anak kurus', '%', down, 8, 8, 100],
      ],
    });
    await openPane(host);
    await press('Validasi');
    await openFinding('target-melawan-arah');
    const words = `Tulis “${down}” di E2`;
    await until(() => document.body.textContent?.includes(words) ?? false);
    expect(document.querySelectorAll('.answer [role=radio]')).toHaveLength(0);
    expect(document.body.textContent).toContain(`ditentukan oleh sel E2 di kolom arah (“${up}”)`);
    await press(words);
    await settle();
    expect(host.grids[0]?.values[1]?.[4]).toBe(down);
    expect(host.settings.polarities).toEqual({});
    expect(findings().filter((each) => each.startsWith('target-melawan-arah'))).toEqual([]);
    await press('Urungkan');
    expect(host.grids[0]?.values[1]?.[4]).toBe(up);
  },
);
