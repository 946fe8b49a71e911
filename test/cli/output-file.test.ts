import { linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';

import { type OutputFile, outputFile, writeOutput } from '../../src/cli/files/output-file';
import { Refusal } from '../../src/cli/refusal';
import { temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();
const BYTES = new TextEncoder().encode('baru');

beforeAll(() => {
  writeFileSync(inFolder('data.xlsx'), 'data');
  symlinkSync(inFolder('data.xlsx'), inFolder('tautan.xlsx'));
  linkSync(inFolder('data.xlsx'), inFolder('nama-lain.xlsx'));
  mkdirSync(inFolder('folder.xlsx'));
});

function place(name: string, overwrite = false, input?: string): OutputFile {
  return outputFile({ name, overwrite }, inFolder('.'), input);
}

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.explanation.id;
    throw error;
  }
  throw new Error('It was not refused.');
}

test.each(['data.xlsx', './data.xlsx', 'folder.xlsx/../data.xlsx', 'tautan.xlsx', 'nama-lain.xlsx'])(
  'the input is never written to, not even as %s and when replacing was asked for',
  (name) => expect(refusal(() => place(name, true, 'data.xlsx'))).toContain('berkas masukan'),
);

test('an existing file stays unless replacing was asked for', () => {
  expect(refusal(() => place('data.xlsx'))).toContain('--timpa');
  expect(readFileSync(inFolder('data.xlsx'), 'utf8')).toBe('data');
});

test('a file that appears while the work is done stays', () => {
  const output = place('sementara.xlsx');
  writeFileSync(inFolder('sementara.xlsx'), 'milik orang lain');
  expect(refusal(() => writeOutput(output, BYTES))).toContain('sudah ada');
  expect(readFileSync(inFolder('sementara.xlsx'), 'utf8')).toBe('milik orang lain');
});

test.each([
  ['tiada/hasil.xlsx', 'tidak ada'],
  ['data.xlsx/hasil.xlsx', 'tidak ada'],
  ['folder.xlsx', 'bukan berkas'],
])('%s cannot be written: the message says why', (name, words) => {
  expect(refusal(() => place(name, true))).toContain(words);
});

test('a name that the disk does not take is no crash', () => {
  const name = `${'n'.repeat(300)}.xlsx`;
  expect(refusal(() => writeOutput(place(name), BYTES))).toContain('terlalu panjang');
});

test('nothing stands under the name before the whole file does, and nothing else is left', () => {
  const before = readdirSync(inFolder('.'));
  const output = place('utuh.xlsx');
  // The bytes are written already when they cannot take their place: a folder has come there.
  expect(() => writeOutput({ ...place('folder-baru.xlsx'), path: inFolder('folder.xlsx') }, BYTES)).toThrow(Refusal);
  expect(() => writeOutput({ ...output, path: inFolder('folder.xlsx'), replaces: true }, BYTES)).toThrow(Refusal);
  expect(readdirSync(inFolder('.'))).toEqual(before);
  writeOutput(output, BYTES);
  expect(readdirSync(inFolder('.')).sort()).toEqual([...before, 'utuh.xlsx'].sort());
  expect(readFileSync(inFolder('utuh.xlsx'), 'utf8')).toBe('baru');
});

test('a link that leads nowhere is replaced when that was asked for, and only then', () => {
  symlinkSync(inFolder('tiada.xlsx'), inFolder('buntu.xlsx'));
  expect(refusal(() => place('buntu.xlsx'))).toContain('--timpa');
  writeOutput(place('buntu.xlsx', true), BYTES);
  expect(readFileSync(inFolder('buntu.xlsx'), 'utf8')).toBe('baru');
});

test('a name as long as the disk takes is written, new or again', () => {
  const name = `${'n'.repeat(250)}.xlsx`;
  writeOutput(place(name), BYTES);
  writeOutput(place(name, true), BYTES);
  expect(readFileSync(inFolder(name), 'utf8')).toBe('baru');
});

test('replacing leaves the new file and nothing else; a link keeps pointing to it', () => {
  writeFileSync(inFolder('lama.xlsx'), 'lama');
  symlinkSync(inFolder('lama.xlsx'), inFolder('ke-lama.xlsx'));
  const before = readdirSync(inFolder('.')).sort();
  writeOutput(place('ke-lama.xlsx', true, 'data.xlsx'), BYTES);
  expect(readFileSync(inFolder('lama.xlsx'), 'utf8')).toBe('baru');
  expect(readdirSync(inFolder('.')).sort()).toEqual(before);
});
