import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { rawWorkbook, textCell } from '../xlsx/make-workbook';
import { temporaryFolder } from './run-iku';
import { ikuProcess, startIku } from './run-process';

jest.setTimeout(180_000);

const inFolder = temporaryFolder();
const GOOD = 'samples/lampung.xlsx';

/** Cells that span thousands of rows: the parser compares each with all before it. */
function endlessPage(): string {
  const row = `<tr>${'<td rowspan="9999" colspan="2">x</td>'.repeat(60)}</tr>`;
  return `<html><table>${row.repeat(6_000)}</table></html>`;
}

/** Millions of cells in as few bytes as they can be. */
function hungryText(): string {
  return `${'a,'.repeat(1_000)}\n`.repeat(9_000);
}

beforeAll(() => {
  writeFileSync(inFolder('lama.xls'), endlessPage());
  writeFileSync(inFolder('rakus.csv'), hungryText());
  writeFileSync(inFolder('rusak.xlsx'), 'bukan buku kerja');
  writeFileSync(
    inFolder('sebagian.xlsx'),
    rawWorkbook([
      { name: 'Baik', xml: `<row r="1">${textCell('A1', 'Indikator')}</row>` },
      { name: 'Rusak', xml: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' },
    ]),
  );
});

test('a file that never ends and one that exhausts the memory cost only themselves', async () => {
  const files = [GOOD, inFolder('lama.xls'), GOOD, inFolder('rakus.csv'), inFolder('rusak.xlsx'), GOOD];
  const { code, out, err } = await ikuProcess(['periksa', ...files, '--format', 'json']);
  expect(code).toBe(2);
  const { files: reviewed, summary } = JSON.parse(out);
  expect(reviewed.map((file: { name: string }) => file.name)).toEqual(files);
  const errors = reviewed.map((file: { error: string | null }) => file.error);
  expect(errors).toEqual([
    null,
    expect.stringContaining('detik kerja'),
    null,
    expect.stringContaining('MB memori'),
    expect.stringContaining('Bukan buku kerja'),
    null,
  ]);
  expect(summary).toMatchObject({ files: 6, tables: 3 });
  expect(err).toContain(`${inFolder('lama.xls')}: Pemeriksaan berkas ini dihentikan`);
});

test('a sheet that cannot be read is said, the others are reviewed, and the run has failed', async () => {
  const { code, out, err } = await ikuProcess(['periksa', inFolder('sebagian.xlsx'), GOOD, '--format', 'json']);
  expect(code).toBe(2);
  expect(err).toContain('sebagian.xlsx: Lembar "Rusak" tidak terbaca');
  const [partly, good] = JSON.parse(out).files;
  expect([partly.error, good.error]).toEqual([expect.stringContaining('Lembar "Rusak"'), null]);
  expect(good.tables).toHaveLength(1);
});

test('the same report is written as without a process of its own', async () => {
  const { iku } = await import('./run-iku');
  for (const format of ['teks', 'sarif']) {
    const args = ['periksa', GOOD, inFolder('rusak.xlsx'), '--format', format];
    const [apart, within] = [await ikuProcess(args), await iku(...args)];
    expect(apart).toEqual({ code: within.code, out: within.out, err: within.err });
  }
});

test('a run that is ended says how many files have their line and how to go on, and has no broken line', async () => {
  const target = inFolder('dihentikan.ndjson');
  const files = Array.from({ length: 300 }, () => GOOD);
  const running = startIku(['periksa', ...files, '--format', 'ndjson', '--keluaran', target, '--timpa']);
  while (!existsSync(target) || !readFileSync(target, 'utf8').includes('\n')) await sleep(20);
  running.kill('SIGINT');
  const { signal, err } = await running.outcome;
  const lines = readFileSync(target, 'utf8').trimEnd().split('\n');
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ error: null });
  expect(signal).toBe('SIGINT');
  expect(err).toContain(`Dihentikan: ${lines.length} dari 300 berkas`);
  expect(err).toContain('--lanjut, tanpa --timpa.');
});

test('an error stream that nobody reads changes neither the report nor the exit code', async () => {
  const { code, out } = await ikuProcess(['periksa', inFolder('rusak.xlsx'), GOOD], 'stderr');
  expect(code).toBe(2);
  expect(out).toContain('2 indikator');
});

test('a report that nobody reads to its end is no failure', async () => {
  const { code, err } = await ikuProcess(['periksa', GOOD], 'stdout');
  expect([code, err]).toEqual([0, '']);
});

describe('a command that writes', () => {
  test.each([
    ['laporan', ['laporan', 'lama.xls'], 'detik kerja'],
    ['templat', ['templat', 'rencana-aksi', '--isi', 'rakus.csv'], 'MB memori'],
  ])('%s is ended by a file that costs too much, says so, and leaves nothing behind', async (_, args, why) => {
    const input = args[args.length - 1] ?? '';
    const placed = [...args.slice(0, -1), inFolder(input), '--keluaran', inFolder('hasil.xlsx')];
    const { code, out, err } = await ikuProcess(placed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(input);
    expect(err).toContain(why);
    expect(err).toContain('Tidak ada berkas yang ditulis.');
    expect(readdirSync(inFolder('.')).filter((name) => /hasil|iku-/.test(name))).toEqual([]);
  });

  test('says the same, and writes the same, as without a process of its own', async () => {
    const { iku } = await import('./run-iku');
    const args = (output: string) => ['laporan', GOOD, '--keluaran', output];
    const apart = await ikuProcess(args(inFolder('satu.xlsx')));
    const within = await iku(...args(inFolder('dua.xlsx')));
    const named = ({ code, out, err }: { code: number | null; out: string; err: string }) =>
      [code, out.replace('satu', 'dua'), err] as const;
    expect(named(apart)).toEqual(named(within));
    const refused = await ikuProcess(args(inFolder('satu.xlsx')));
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('sudah ada')]);
  });
});
