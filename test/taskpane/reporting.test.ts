/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { isReport } from '../../src/core/report/own-report';
import { review } from '../../src/core/review';
import { paneHost } from '../../src/taskpane/host';
import { messagesIn } from '../../src/taskpane/i18n';
import { createReporting } from '../../src/taskpane/report/reporting';
import { type ReportKind, marksOf, planReport } from '../../src/taskpane/report/reports';
import { type Tools } from '../../src/taskpane/session/tools';
import { keyed } from '../../src/taskpane/validation/list/grouping';
import { type ConnectedOffice, connectOffice, type WorkbookData } from '../workbench/office';

const ROWS = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian 2024'],
  [1, 'Meningkatnya mutu jalan', 'Prosentase jalan mantap', '%', 80, 60, '90%'],
  [2, 'Meningkatnya mutu hunian', 'Persentase rumah layak huni', '%', 70, 66.5, '95%'],
  [3, 'Meningkatnya mutu air', 'Persentase rumah tangga berair bersih', '%', 90, 81, '90%'],
];

function open(more: Partial<WorkbookData> = {}): ConnectedOffice {
  return connectOffice({ sheets: [{ name: 'IKU', rows: ROWS }], ...more });
}

/** The sheets whose message offered the way back. */
let undoable: readonly string[] = [];
const newSheets: Parameters<typeof createReporting>[1] = {
  offerFor: async (names) => {
    undoable = names;
    return 'undoSheets';
  },
};

/** What the pane says after the button was pressed. */
async function press(kind: ReportKind, year?: number): Promise<string> {
  let said = '';
  undoable = [];
  const tools: Pick<Tools, 'host' | 'change' | 'say'> = {
    host: paneHost,
    change: (action) => action(),
    say: (tone, pick) => void (said = `${tone}: ${pick(messagesIn('id'))}`),
  };
  const reading = await paneHost.read({ kind: 'workbook' });
  const { tables, findings, nearMisses } = review(reading.grids);
  const outcome = {
    scope: 'workbook',
    tables,
    items: keyed(findings, undefined),
    nearMisses,
    partial: [],
    empty: false,
    onlyReports: false,
    failures: [],
    unread: [],
    reading,
  } as const;
  await createReporting(tools as Tools, newSheets).insertReport(marksOf(kind), (earlier) =>
    planReport({
      kind,
      ...(year === undefined ? {} : { year }),
      outcome,
      settings: DEFAULT_SETTINGS,
      language: 'id',
      today: new Date(2026, 0, 5),
      earlier,
    }),
  );
  return said;
}

test('a report of several sheets leaves the reader on the first of them', async () => {
  const office = open();
  await press('performance');
  const made = sheets(office).slice(1);
  expect(made.length).toBeGreaterThan(1);
  expect(office.workbook.active.name).toBe(made[0]);
});

test('new sheets can be taken out again from their message, but not where an earlier one has given way to them', async () => {
  open();
  await press('findings');
  expect(undoable).toEqual(['Hasil Validasi']);
  await press('findings');
  expect(undoable).toEqual([]);
});

const sheets = (office: ConnectedOffice) => office.workbook.sheets.map(({ name }) => name);

/** The address of the cell right of (or at) a text, in the row of another text. */
function placeOf(office: ConnectedOffice, sheet: string, subject: string, header: string): string {
  const values = office.values(sheet, 'A1:P60');
  const column = values.flatMap((line) => [line.indexOf(header)]).find((found) => found >= 0) ?? -1;
  const row = values.findIndex((line) => line.includes(subject));
  if (row < 0 || column < 0) throw new Error(`"${sheet}" does not say "${subject}" under "${header}".`);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function write(office: ConnectedOffice, sheet: string, subject: string, header: string, text: string): void {
  office.user(sheet, placeOf(office, sheet, subject, header), [[text]]);
}

function read(office: ConnectedOffice, sheet: string, subject: string, header: string) {
  return office.values(sheet, placeOf(office, sheet, subject, header))[0]?.[0];
}

function says(office: ConnectedOffice, sheet: string, text: string): boolean {
  return office.values(sheet, 'A1:P80').some((line) => line.some((value) => String(value).includes(text)));
}

const CAUSE = 'Penyebab Keberhasilan atau Kegagalan';

test('words in the yellow cells survive a new report, where rows were added and a spelling was mended meanwhile', async () => {
  const office = open();
  await press('performance');
  const before = sheets(office);
  write(office, 'Analisis', 'Prosentase jalan mantap', CAUSE, 'Anggaran pemeliharaan terlambat');
  write(office, 'Analisis', 'Persentase rumah layak huni', 'Solusi yang Dilakukan', "'=bukan rumus");
  write(office, 'Program', 'Persentase rumah layak huni', 'Program/Kegiatan', 'Bedah rumah');
  office.user('IKU', 'A5:G5', [[4, 'Meningkatnya mutu sekolah', 'Persentase sekolah baik', '%', 50, 45, '90%']]);
  office.user('IKU', 'C2', [['Persentase jalan mantap']]);

  expect(await press('performance')).toMatch(/^info: Lembar dibuat: [^.]*\.$/);
  expect(sheets(office)).toEqual(before);
  expect(read(office, 'Analisis', 'Persentase jalan mantap', CAUSE)).toBe('Anggaran pemeliharaan terlambat');
  expect(read(office, 'Program', 'Persentase rumah layak huni', 'Program/Kegiatan')).toBe('Bedah rumah');
  expect(read(office, 'Analisis', 'Persentase rumah layak huni', 'Solusi yang Dilakukan')).toBe('=bukan rumus');
  expect(says(office, 'Analisis', 'Persentase sekolah baik')).toBe(true);
});

test('words on an indicator that is gone are kept on the sheet, said, and come back with it', async () => {
  const office = open();
  await press('performance');
  write(office, 'Analisis', 'Persentase rumah layak huni', CAUSE, 'Lahan belum bebas');
  office.user('IKU', 'C3', [['Indeks kualitas permukiman']]);
  for (let run = 0; run < 2; run++) {
    expect(await press('performance')).toContain('1 isian Anda tidak lagi memiliki tempat');
    expect(says(office, 'Analisis', 'Isian yang tidak lagi memiliki tempat')).toBe(true);
    expect(says(office, 'Analisis', 'Lahan belum bebas')).toBe(true);
  }
  office.user('IKU', 'C3', [['Persentase rumah layak huni']]);
  expect(await press('performance')).not.toContain('tidak lagi memiliki tempat');
  expect(read(office, 'Analisis', 'Persentase rumah layak huni', CAUSE)).toBe('Lahan belum bebas');
});

test.each([
  ['a remark beside the table', 'N4', 'rapat 3 Maret'],
  ['a figure that was corrected by hand', 'F8', 61],
  ['a remark below everything', 'B70', 'dikirim ke Bappeda'],
])(
  '%s is no entry: the old sheet stays under another name, and the entries come over',
  async (_what, address, value) => {
    const office = open();
    await press('performance');
    write(office, 'Analisis', 'Persentase rumah layak huni', CAUSE, 'Lahan belum bebas');
    office.user('Analisis', address, [[value]]);
    expect(await press('performance')).toMatch(/^warning: .*tetap disimpan sebagai “Analisis \(lama\)”/);
    expect(office.values('Analisis (lama)', address)).toEqual([[value]]);
    expect(read(office, 'Analisis', 'Persentase rumah layak huni', CAUSE)).toBe('Lahan belum bebas');
    // It is a report still, so it is passed over; and it is not made older every time.
    const { grids } = await paneHost.read({ kind: 'workbook' });
    expect(review(grids).summary.tables).toBe(1);
    expect(await press('performance')).toMatch(/^info: /);
    expect(sheets(office).filter((name) => name.startsWith('Analisis'))).toEqual(['Analisis', 'Analisis (lama)']);
  },
);

test('last year’s report stays beside the one of this year, with its own analysis', async () => {
  const office = open();
  await press('performance');
  write(office, 'Analisis', 'Persentase rumah layak huni', CAUSE, 'Lahan belum bebas');
  office.user('IKU', 'E1:G1', [['Target 2025', 'Realisasi 2025', 'Capaian 2025']]);
  expect(await press('performance')).toContain('Laporan tahun sebelumnya tetap disimpan sebagai');
  expect(says(office, 'Analisis 2024', 'Lahan belum bebas')).toBe(true);
  expect(says(office, 'Analisis', 'Lahan belum bebas')).toBe(false);
});

test('a status that the user gave to a finding survives, also when rows are inserted above', async () => {
  const office = open();
  await press('findings');
  write(office, 'Hasil Validasi', 'Salah eja', 'Status', 'Selesai');
  write(office, 'Hasil Validasi', 'Salah eja', 'Catatan', 'tanya Bappeda');
  office.user('IKU', 'A1:G5', [['TABEL', '', '', '', '', '', ''], ...ROWS]);
  expect(await press('findings')).toBe('info: Lembar dibuat: Hasil Validasi.');
  expect(read(office, 'Hasil Validasi', 'Salah eja', 'Status')).toBe('Selesai');
  expect(read(office, 'Hasil Validasi', 'Salah eja', 'Catatan')).toBe('tanya Bappeda');
  expect(office.workbook.sheets).toHaveLength(2);
});

test('sorted findings are still ours; a column added beside them is not', async () => {
  const office = open();
  await press('findings');
  const [first, second] = office.values('Hasil Validasi', 'A5:M6');
  if (first && second) {
    const constant = (line: readonly (string | number | boolean)[], address: string) =>
      line.forEach((value, column) => {
        if (column !== 3) office.user('Hasil Validasi', `${String.fromCharCode(65 + column)}${address}`, [[value]]);
      });
    constant(second, '5');
    constant(first, '6');
  }
  expect(await press('findings')).toMatch(/^info: /);
  office.user('Hasil Validasi', 'N4:N5', [['Bidang'], ['Bidang A']]);
  expect(await press('findings')).toContain('tetap disimpan sebagai “Hasil Validasi (lama)”');
  expect(office.values('Hasil Validasi (lama)', 'N5')).toEqual([['Bidang A']]);
});

test('a sheet of somebody else that has our mark is neither replaced nor passed over in a validation', async () => {
  const office = connectOffice({
    sheets: [{ name: 'Anggaran', rows: ROWS }],
    names: [{ name: 'IKU_laporan_temuan', formula: '=Anggaran!$A$1:$B$3' }],
  });
  expect(review((await paneHost.read({ kind: 'workbook' })).grids).summary.tables).toBe(1);
  expect(await press('findings')).toContain('Lembar “Anggaran” bukan laporan Asisten IKU, jadi tidak diubah.');
  expect(sheets(office)).toEqual(['Anggaran', 'Hasil Validasi']);
  expect(office.values('Anggaran', 'C2')).toEqual([['Prosentase jalan mantap']]);
  write(office, 'Hasil Validasi', 'Salah eja', 'Catatan', 'tanya Bappeda');
  expect(await press('findings')).toBe('info: Lembar dibuat: Hasil Validasi.');
  expect(read(office, 'Hasil Validasi', 'Salah eja', 'Catatan')).toBe('tanya Bappeda');
});

test('a column that the user made wider stays so', async () => {
  const office = open();
  await press('performance');
  const sheet = office.workbook.findSheet('Analisis');
  sheet?.columns.set(8, { ...sheet.columns.get(8), size: 300 });
  await press('performance');
  expect(office.workbook.findSheet('Analisis')?.columns.get(8)?.size).toBe(300);
});

test('whichever request Excel refuses while a report is made again: nothing is lost, no half sheet stays, and the next run is whole', async () => {
  const office = open();
  await press('findings');
  write(office, 'Hasil Validasi', 'Salah eja', 'Catatan', 'tanya Bappeda');
  let asked = 0;
  office.onUse = () => void asked++;
  await press('findings');
  const all = asked;
  // The last requests, where one sheet takes the place of another, one by one; of the others a sample.
  for (let fault = 0; fault < all; fault += fault < all - 40 ? 17 : 1) {
    let at = 0;
    office.onUse = () => (at++ === fault ? 'GeneralException' : undefined);
    const said = await press('findings').catch(() => 'galat');
    office.onUse = () => undefined;
    const reading = await paneHost.read({ kind: 'workbook' });
    const others = reading.grids.filter(({ name }) => name !== 'IKU');
    expect([fault, others.map((grid) => [grid.name, isReport(grid)])]).toEqual([
      fault,
      others.map(({ name }) => [name, true]),
    ]);
    expect(others.some(({ values }) => values.some((line) => line.includes('tanya Bappeda')))).toBe(true);
    for (const [, name = ''] of said.matchAll(/“([^”]+)”/g)) expect(sheets(office)).toContain(name);
    if (others.length > 1)
      expect([fault, said]).toEqual([fault, expect.stringMatching(/(masih ada|tetap disimpan) sebagai/)]);
    // As the user would tidy up: of two sheets the one that the add-in will refresh stays.
    const marked = office.workbook.names.find(({ name, scope }) => name === 'IKU_laporan_temuan' && scope === null);
    for (const { name } of others) {
      const left = office.workbook.findSheet(name);
      if (left && !marked?.formula.includes(`'${name}'`))
        office.workbook.change('grid', () => office.workbook.removeSheet(left));
    }
  }
  expect(await press('findings')).toMatch(/^info: /);
  expect(read(office, others(office), 'Salah eja', 'Catatan')).toBe('tanya Bappeda');
}, 120_000);

/** The one sheet besides the user's. */
function others(office: ConnectedOffice): string {
  return sheets(office).find((name) => name !== 'IKU') ?? '';
}

test('tables that name no year are reported for the year that is chosen', async () => {
  const office = open({
    sheets: [{ name: 'IKU', rows: ROWS.map((row) => row.map((cell) => String(cell).replace(' 2024', ''))) }],
  });
  expect(await press('dashboard', 2023)).toMatch(/^info: Lembar dibuat: /);
  expect(office.workbook.sheets.map(({ name }) => name)).toContain('Dasbor Kinerja');
});
