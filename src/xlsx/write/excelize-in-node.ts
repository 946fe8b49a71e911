import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { type Excelize, loadExcelize } from './excelize';

let started: Promise<Excelize> | undefined;

/** Excelize from the installed package, started at the first call. */
export function excelizeInNode(): Promise<Excelize> {
  started ??= loadExcelize(readFileSync(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz')));
  return started;
}
