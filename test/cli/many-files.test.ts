import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { basename } from 'node:path';

import { read, utils, write } from '@e965/xlsx';

import { reportFile, RunningReport } from '../../src/cli/check/run-report';
import { reviewAll } from '../../src/cli/check/separate-reviewer';
import { gatherFiles } from '../../src/cli/files/gather';
import { readBytes } from '../../src/cli/files/read-file';
import { readWorkbook, UnreadableFile } from '../../src/xlsx/read';
import { iku, PROJECT, temporaryFolder } from './run-iku';
import { ikuProcess } from './run-process';

jest.setTimeout(120_000);

const inFolder = temporaryFolder();
const SAMPLE = `${PROJECT}/samples/lampung.xlsx`;
const OTHER = `${PROJECT}/samples/sulawesi-tengah.xlsx`;

interface Line {
  readonly name: string;
  readonly error: string | null;
  readonly tables: readonly unknown[];
}

function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

const nameOf = ({ name }: { name: string }) => basename(name);

beforeAll(() => {
  fs.mkdirSync(inFolder('kiriman/dinas-b/lama'), { recursive: true });
  fs.mkdirSync(inFolder('kiriman/dinas-a'));
  fs.mkdirSync(inFolder('hampa'));
  fs.copyFileSync(SAMPLE, inFolder('kiriman/dinas-a/iku.xlsx'));
  fs.copyFileSync(OTHER, inFolder('kiriman/dinas-b/iku.xlsx'));
  fs.copyFileSync(SAMPLE, inFolder('kiriman/dinas-b/lama/IKU 10.XLSX'));
  fs.writeFileSync(inFolder('kiriman/dinas-b/lama/iku 9.csv'), '');
  fs.writeFileSync(inFolder('kiriman/dinas-a/~$iku.xlsx'), 'terbuka');
  fs.writeFileSync(inFolder('kiriman/dinas-a/.~lock.iku.xlsx#'), 'terbuka');
  fs.writeFileSync(inFolder('kiriman/surat.docx'), 'surat');
  fs.symlinkSync(inFolder('kiriman'), inFolder('kiriman/dinas-a/kembali'));
  fs.symlinkSync(inFolder('kiriman/dinas-a/iku.xlsx'), inFolder('kiriman/tautan.xlsx'));
});

describe('a folder', () => {
  it('is not held up by a pipe that is named like a workbook: nobody may ever write into it', () => {
    const folder = inFolder('dengan-pipa');
    fs.mkdirSync(folder);
    fs.copyFileSync(SAMPLE, `${folder}/iku.xlsx`);
    execFileSync('mkfifo', [`${folder}/pipa.xlsx`]);
    const { files, said } = gatherFiles([folder], PROJECT);
    expect(files.map((file) => basename(file))).toEqual(['iku.xlsx']);
    expect(said.map(({ id }) => id)).toEqual([
      `${folder}/pipa.xlsx: ini pipa atau perangkat, bukan berkas, jadi dilewati.`,
    ]);
  });

  it('is checked with all below it, in the order of the names, without lock files and links that go round', async () => {
    const { code, out, err } = await iku('periksa', inFolder('kiriman'), '--format', 'json');
    const { files } = JSON.parse(out) as { files: readonly Line[] };
    expect(files.map(({ name }) => name.slice(inFolder('kiriman/').length))).toEqual([
      'dinas-a/iku.xlsx',
      'dinas-b/iku.xlsx',
      'dinas-b/lama/iku 9.csv',
      'dinas-b/lama/IKU 10.XLSX',
    ]);
    expect(files.map(({ error }) => error)).toEqual([
      null,
      null,
      expect.stringContaining('Berkas kosong (0 bita)'),
      null,
    ]);
    expect(code).toBe(2);
    expect(err).toContain('tautan.xlsx: berkas ini sama dengan');
    expect(err).toMatch(/IKU 10\.XLSX: isinya sama persis dengan ".*dinas-a\/iku\.xlsx"/);
    // The letter, and the link to a folder.
    expect(err).toMatch(/kiriman: 2 berkas lain bukan buku kerja/);
  });

  it('without a workbook is said', async () => {
    const { code, err } = await iku('periksa', inFolder('hampa'), SAMPLE);
    expect(err).toContain(`${inFolder('hampa')}: tidak ada buku kerja di folder ini`);
    expect(code).toBe(0);
    // Nothing at all was checked, which no caller may take for all being well.
    expect((await iku('periksa', inFolder('hampa'))).code).toBe(2);
  });
});

describe('ndjson', () => {
  it('is a line for each file, also for one that cannot be read', async () => {
    const { out } = await iku('periksa', SAMPLE, 'tidak-ada.xlsx', OTHER, '--format', 'ndjson');
    const lines = linesOf(out);
    expect(out.endsWith('}\n')).toBe(true);
    expect(lines.map(nameOf)).toEqual(['lampung.xlsx', 'tidak-ada.xlsx', 'sulawesi-tengah.xlsx']);
    expect(lines.map(({ error }) => error)).toEqual([null, expect.stringContaining('Berkas tidak ditemukan.'), null]);
  });

  it('goes on where a run was ended: only what has no whole line is checked again', async () => {
    const target = inFolder('hasil.ndjson');
    const args = ['periksa', inFolder('kiriman'), '--format', 'ndjson', '--keluaran', target];
    // Nothing of the lines is seen on the screen, so the counts are said there.
    const summary = (await iku(...args)).err.split('\n').find((line) => line.includes('tabel, '));
    expect(summary).toMatch(/^4 berkas, [1-9]\d* tabel, [1-9]\d* indikator: \d+ kesalahan/);
    const whole = fs.readFileSync(target, 'utf8');
    const [first = '', second = ''] = whole.split('\n');
    fs.writeFileSync(target, `${first}\n${second.slice(0, 40)}`);
    const { code, err } = await iku(...args, '--lanjut');
    expect(fs.readFileSync(target, 'utf8')).toBe(whole);
    expect(err).toContain(summary);
    expect(err).toContain('1 berkas sudah ada barisnya, jadi dilewati. Baris terakhir terputus');
    // What the earlier lines say counts: the unreadable file is among them now.
    expect((await iku(...args, '--lanjut')).code).toBe(code);
    expect(code).toBe(2);
  });

  it('gives a recap of earlier lines too, which is that of a run without a break', async () => {
    const target = inFolder('untuk-rekap.ndjson');
    const rows = (name: string) => {
      const { sheets } = readWorkbook(fs.readFileSync(inFolder(name)), name);
      return sheets.map((sheet) => [sheet.name, sheet.values]);
    };
    const args = ['periksa', inFolder('kiriman'), '--format', 'ndjson', '--keluaran', target];
    const { code } = await iku(...args, '--rekap', inFolder('utuh.xlsx'));
    const [first = '', second = '', third = ''] = fs.readFileSync(target, 'utf8').split('\n');
    fs.writeFileSync(target, `${first}\n${second}\n${third}\n`);
    const resumed = await iku(...args, '--lanjut', '--rekap', inFolder('diteruskan.xlsx'));
    expect([resumed.code, resumed.err]).toEqual([code, expect.stringContaining('3 berkas sudah ada barisnya')]);
    expect(rows('diteruskan.xlsx')).toEqual(rows('utuh.xlsx'));

    fs.writeFileSync(target, `${first.replace(/"agency":("[^"]*"|null),/, '')}\n`);
    const old = await iku(...args, '--lanjut', '--rekap', inFolder('tidak-jadi.xlsx'));
    expect([old.code, old.err]).toEqual([2, expect.stringContaining('ditulis versi sebelumnya')]);
  });

  it('never writes over a file without being told so, nor behind what somebody else wrote', async () => {
    const target = inFolder('catatan.ndjson');
    fs.writeFileSync(target, 'catatan saya\n');
    const args = ['periksa', SAMPLE, '--format', 'ndjson', '--keluaran', target];
    expect((await iku(...args)).err).toContain('sudah ada');
    expect((await iku(...args, '--lanjut')).err).toContain('bukan hasil periksa');
    fs.writeFileSync(target, 'tanpa akhir baris');
    expect((await iku(...args, '--lanjut')).err).toContain('bukan hasil periksa');
    expect(fs.readFileSync(target, 'utf8')).toBe('tanpa akhir baris');
    expect((await iku(...args, '--timpa')).code).toBe(0);
    expect(linesOf(fs.readFileSync(target, 'utf8')).map(nameOf)).toEqual(['lampung.xlsx']);
  });
});

test.each([
  [['--lanjut'], '--lanjut memerlukan --keluaran'],
  [['--keluaran', 'x.ndjson'], '--keluaran memerlukan --format ndjson'],
  [['--format', 'ndjson', '--keluaran', 'x.xlsx'], 'berakhir .ndjson'],
  [['--format', 'ndjson', '--keluaran', 'hasil/.ndjson'], 'harus bernama'],
  [['--rekap', 'x.pdf'], 'berakhir .xlsx'],
  [['--rekap', SAMPLE, '--timpa'], 'tidak pernah ditimpa'],
  [['--timpa'], '--timpa memerlukan --keluaran atau --rekap'],
  [['--paralel', '0'], '--paralel harus antara 1 dan 256'],
  [['--paralel', 'dua'], '--paralel harus bilangan bulat'],
])('periksa with %j is refused', async (args, words) => {
  const { code, err } = await iku('periksa', SAMPLE, ...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('the recap lies where it was asked for, and the next run neither reads nor loses it', async () => {
  const target = inFolder('kiriman/rekap.xlsx');
  const args = ['periksa', inFolder('kiriman'), '--rekap', target];
  const { err } = await iku(...args);
  expect(err).toContain('Rekap ditulis');
  expect((await iku(...args)).err).toContain('sudah ada');
  await iku(...args, '--timpa');
  const { sheets } = readWorkbook(fs.readFileSync(target), 'rekap.xlsx');
  fs.rmSync(target);
  const rows = sheets[0]?.values.slice(4) ?? [];
  expect(rows.map((row) => [basename(String(row[1])), row[10]])).toEqual([
    ['iku.xlsx', 'Diperiksa'],
    ['iku.xlsx', 'Diperiksa'],
    ['iku 9.csv', expect.stringContaining('Tidak terbaca: Berkas kosong (0 bita).')],
    ['IKU 10.XLSX', expect.stringMatching(/^Diperiksa · isinya sama persis dengan ".*dinas-a.iku\.xlsx"$/)],
  ]);
});

test('of files of equal content the first by its name is the original in the recap, whichever was reviewed first', () => {
  const files = ['a.xlsx', 'b.xlsx'];
  const style = { language: 'id', folder: PROJECT, colour: false, width: 100 } as const;
  const run = { ...style, format: 'ndjson', ignoreSettings: false, files, wantsRecap: true } as const;
  const sink = { write: () => undefined, close: () => undefined, done: [] };
  const report = new RunningReport(run, sink, () => undefined);
  const [first, second] = files.map((_, index) => ({ ...reportFile(index, run, () => undefined), digest: 'sama' }));
  const read = { agency: null, sheets: [], isEmpty: false, unread: 0, ownChoices: '', failures: [], findings: [] };
  for (const [index, each] of [[1, second] as const, [0, first] as const]) {
    if (!each) throw new Error('every file has its report');
    report.take(index, { ...each, recap: { kind: 'read', name: files[index] ?? '', summary: each.summary, ...read } });
  }
  expect(report.recaps).toMatchObject([{ name: 'a.xlsx' }, { name: 'b.xlsx', copyOf: 'a.xlsx' }]);
  expect(report.recaps[0]).not.toHaveProperty('copyOf');
});

test('a workbook in the folder is no place for the recap, and what was written in an earlier recap is kept', async () => {
  const folder = inFolder('untuk-rekap');
  fs.mkdirSync(folder);
  fs.copyFileSync(SAMPLE, `${folder}/dinas.xlsx`);
  const run = (name: string) => iku('periksa', folder, '--rekap', `${folder}/${name}`, '--timpa');
  const refused = await run('dinas.xlsx');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('tidak pernah ditimpa');
  expect(fs.readFileSync(`${folder}/dinas.xlsx`)).toEqual(fs.readFileSync(SAMPLE));

  await run('rekap.xlsx');
  expect((await run('rekap.xlsx')).err).not.toContain('disalin');
  const book = read(fs.readFileSync(`${folder}/rekap.xlsx`), { type: 'buffer' });
  const review = book.Sheets[book.SheetNames[3] ?? ''] ?? {};
  utils.sheet_add_aoa(review, [['Akan diperbaiki']], { origin: 'G6' });
  fs.writeFileSync(`${folder}/rekap.xlsx`, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const { err } = await run('rekap.xlsx');
  expect(err).toContain('disalin dulu ke "rekap (lama).xlsx"');
  const kept = readWorkbook(fs.readFileSync(`${folder}/rekap (lama).xlsx`), 'rekap.xlsx').sheets;
  expect(JSON.stringify(kept.map(({ values }) => values))).toContain('Akan diperbaiki');
});

test('several at once write the same report as one after the other', async () => {
  const files = [OTHER, SAMPLE, inFolder('kiriman'), 'tidak-ada.xlsx'];
  const [one, three] = await Promise.all(
    ['1', '3'].map((count) => ikuProcess(['periksa', ...files, '--format', 'json', '--paralel', count])),
  );
  expect(three).toEqual(one);
  expect((JSON.parse(one?.out ?? '') as { files: unknown[] }).files).toHaveLength(7);
});

test('reports go on in order however late one is, and no more of them wait than a few', async () => {
  const indices = Array.from({ length: 100 }, (_, index) => index);
  const taken: number[] = [];
  let furthest = 0;
  let letGo: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (letGo = resolve));
  const reviewer = {
    report: async (index: number) => {
      furthest = Math.max(furthest, index);
      if (index === 0) await slow;
      const summary = { tables: 0, indicators: 0, errors: 0, warnings: 0, advice: 0, accepted: 0 };
      return { said: [], failures: [], body: '', summary, digest: null, recap: null, definitions: [] };
    },
    close: () => undefined,
  };
  const run = reviewAll([reviewer, reviewer], { indices, inOrder: true, take: (index) => taken.push(index) });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(taken).toEqual([]);
  expect(furthest).toBeLessThan(10);
  letGo();
  await run;
  expect(taken).toEqual(indices);
});

describe('a file that is written to while it is read', () => {
  const written = inFolder('ditulis.csv');
  const read = fs.readFileSync;
  afterEach(() => jest.restoreAllMocks());

  function writingAfter(times: number): void {
    let count = 0;
    // The namespace of an import is sealed; what it shows is not.
    jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'readFileSync').mockImplementation(((file: number) => {
      const bytes = read(file);
      if (count++ < times) fs.appendFileSync(written, 'lagi\n');
      return bytes;
    }) as typeof fs.readFileSync);
  }

  it('is read again, and is whole then', () => {
    fs.writeFileSync(written, 'a\n');
    writingAfter(1);
    expect(Buffer.from(readBytes(written)).toString()).toBe('a\nlagi\n');
  });

  it('is said where it never rests', () => {
    fs.writeFileSync(written, 'a\n');
    writingAfter(99);
    expect(() => readBytes(written)).toThrow(UnreadableFile);
  });
});
