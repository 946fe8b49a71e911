/** Excelize for programs in Node: the sources and the packed command line. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Excelize, loadExcelize } from './excelize';

let started: Promise<Excelize> | undefined;

/** Started at the first call. */
export function excelizeInNode(): Promise<Excelize> {
  started ??= loadExcelize(readFileSync(wasmFile()));
  return started;
}

/** A packed program has the file beside it; the sources take it from the installed package. */
function wasmFile(): string {
  const beside = join(__dirname, 'excelize.wasm.gz');
  return existsSync(beside) ? beside : join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz');
}
