/** A run that is ended while it writes: what it was asked to write is there whole, or not at all. */

import { existsSync, readFileSync } from 'node:fs';
import type * as Files from 'node:fs';
import { outputFile, writeOutput } from '../../src/cli/files/output-file';
import { Refusal } from '../../src/cli/refusal';
import { temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();

jest.mock('node:fs', () => {
  const fs = jest.requireActual<typeof Files>('node:fs');
  return {
    ...fs,
    // Half of the bytes are on the disk when the process ends; it removes nothing after that.
    writeFileSync: (...[path, content, options]: Parameters<typeof fs.writeFileSync>) => {
      fs.writeFileSync(path, Buffer.from(content as Uint8Array).subarray(0, 2), options);
      throw new Error('ended');
    },
    rmSync: () => undefined,
  };
});

const write = (name: string, replaces: boolean) =>
  writeOutput(outputFile({ name, overwrite: replaces }, inFolder('.')), Buffer.from('seluruhnya'));

test('nothing stands under the name of a new file', () => {
  expect(() => write('baru.xlsx', false)).toThrow(Refusal);
  expect(existsSync(inFolder('baru.xlsx'))).toBe(false);
});

test('the file that was to be replaced is what it was', () => {
  const { writeFileSync } = jest.requireActual<typeof Files>('node:fs');
  writeFileSync(inFolder('lama.xlsx'), 'lama');
  expect(() => write('lama.xlsx', true)).toThrow(Refusal);
  expect(readFileSync(inFolder('lama.xlsx'), 'utf8')).toBe('lama');
});
