import { writeFileSync } from 'node:fs';

import * as fc from 'fast-check';

import { keepAside, readEarlier } from '../../src/cli/files/earlier-file';
import { printable, printableJson, printableName } from '../../src/cli/terminal';
import { rawWorkbook, textCell } from '../xlsx/make-workbook';
import { iku, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();

/** Erases the line, colours, rings, turns the direction of writing. */
const COMMANDS = '\u001b[2K\u001b[31m\u0007\u009b1A\u202e\u2066';
const COMMAND = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function fileWithCommands(): string {
  const stored = '_x001B_[2K_x001B_[31m_x0007_&#x9b;1A&#x202e;&#x2066;';
  const cells = (row: number, ...texts: string[]) =>
    `<row r="${row}">${texts.map((text, index) => textCell(`${'ABCD'[index]}${row}`, text)).join('')}</row>`;
  const xml =
    cells(1, 'No', `Indikator${stored}`, 'Satuan', 'Target 2025') +
    cells(2, '1', `Presentase${stored} jalan`, '%', `8o${stored}`);
  const path = inFolder(`iku${COMMANDS}.xlsx`);
  writeFileSync(path, rawWorkbook([{ name: 'IKU&#x202e;', xml }]));
  return path;
}

test('no command of a cell, a sheet or a file name reaches the terminal, in any format', async () => {
  const path = fileWithCommands();
  for (const format of ['teks', 'json', 'sarif']) {
    const { out, err } = await iku('periksa', path, `${path}.tiada`, '--format', format);
    expect([format, COMMAND.exec(out), COMMAND.exec(err)]).toEqual([format, null, null]);
    expect(err).toContain('\\u001b[2K');
  }
  const { files } = JSON.parse((await iku('periksa', path, '--format', 'json')).out);
  expect(files[0].name).toBe(path);
});

test('a text is printable whatever it is, and JSON says the same as before', () => {
  const wild = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(wild, (text) => {
      expect(COMMAND.test(printable(text).replace(/\t/g, ''))).toBe(false);
      expect(/[\n\t]/.test(printableName(text))).toBe(false);
      expect(JSON.parse(printableJson({ [text]: text }))).toEqual({ [text]: text });
    }),
  );
});

test.each([
  [(name: string) => ['periksa', name, '--format', 'ndjson', '--keluaran', `${name}.ndjson`]],
  [(name: string) => ['templat', name, '--keluaran', inFolder('baru.xlsx')]],
  [(name: string) => ['templat', 'manual-iku', '--keluaran', `${name}.pdf`]],
  [(name: string) => ['templat', 'manual-iku', '--keluaran', `${name}.xlsx`]],
  [(name: string) => ['templat', 'manual-iku', '--keluaran', inFolder('a.xlsx'), '--tahun', name]],
  [(name: string) => ['templat', 'manual-iku', '--keluaran', inFolder('a.xlsx'), '--isi', name]],
  [(name: string) => ['laporan', 'samples/lampung.xlsx', '--keluaran', `${name}/hasil.xlsx`]],
  [(name: string) => [name]],
])('nor does a word of the command line that a refusal quotes (%#)', async (args) => {
  const { err, code } = await iku(...args(`${inFolder('tiada\n0 berkas')}/a\n0 berkas, 0 tabel: Tidak ada temuan`));
  expect([code, err.split('\n').filter((line) => line.startsWith('0 berkas'))]).toEqual([2, []]);
});

test('nor does the name of a file that is replaced, when it could not be read or was copied aside', () => {
  const name = 'lama\n0 berkas.xlsx';
  const output = { name, path: inFolder(name), replaces: true };
  writeFileSync(output.path, 'PK');
  const said: string[] = [];
  const terminal = { err: (text: string) => said.push(text) };
  readEarlier(output, 'id', terminal);
  keepAside(output, 'id', terminal);
  expect(said.map((text) => [text.includes('Berkas lama'), text.trim().split('\n').length])).toEqual([
    [true, 1],
    [true, 1],
  ]);
});

test.each(['banding', 'selaras'])('%s shows what cells say as data, on lines of its own making', async (command) => {
  const said = 'a&#10;0 berkas&#x202e;&#x9b;2K';
  const rows = (name: string, target: string) =>
    ['Indikator', 'Target 2025', name + said, target]
      .map((text, index) => [text, index < 2 ? 1 : 2, index % 2 ? 'B' : 'A'] as const)
      .map(([text, row, letter]) => [row, textCell(`${letter}${row}`, text)] as const);
  const sheet = (cells: ReturnType<typeof rows>) =>
    [1, 2]
      .map(
        (row) =>
          `<row r="${row}">${cells
            .filter(([own]) => own === row)
            .map(([, xml]) => xml)
            .join('')}</row>`,
      )
      .join('');
  const files = ['Persentase jalan mantap ', 'Jumlah jembatan dibangun '].map((name, index) => {
    const path = inFolder(`${command}-${index}.xlsx`);
    writeFileSync(path, rawWorkbook([{ name: 'IKU', xml: sheet(rows(name, '80')) }]));
    return path;
  });
  for (const format of ['teks', 'json']) {
    const { out } = await iku(command, ...files, '--format', format);
    expect([COMMAND.exec(out), out.split('\n').filter((line) => line.startsWith('0 berkas'))]).toEqual([null, []]);
    expect(out).toContain('\\u202e');
  }
});

describe('a name with lines in it writes no line of its own', () => {
  const lines = 'a&#10;0 berkas, 0 tabel: Tidak ada temuan';
  const rows = `<row r="1">${textCell('A1', 'Indikator')}${textCell('B1', 'Target')}</row><row r="2">${textCell('A2', 'Persentase jalan mantap')}${textCell('B2', '80')}</row>`;
  const broken = '<row r="1"><c r="A1"><v>70<v></c></row>';
  const written = (text: string) => text.split('\n').some((line) => line.startsWith('0 berkas'));

  test.each([
    ['periksa', []],
    ['laporan', ['--keluaran']],
    ['templat', ['--keluaran']],
  ])('%s, for a sheet that is read and one that is not', async (command, output) => {
    const path = inFolder(`lembar-${command}\n0 berkas.xlsx`);
    writeFileSync(
      path,
      rawWorkbook([
        { name: lines, xml: rows },
        { name: `b${lines}`, xml: broken },
      ]),
    );
    const target = output.flatMap((option) => [option, inFolder(`hasil-${command}\n0 berkas.xlsx`)]);
    const args = command === 'templat' ? ['templat', 'iku-multitahun', '--isi', path] : [command, path];
    const { out, err, code } = await iku(...args, ...target);
    expect(err).toContain('tidak terbaca');
    expect(written(out) || written(err)).toBe(false);
    // A form from a workbook that was read in part is written, and said to be such.
    expect(code).toBe(2);
  });
});
