/** Writes the workbooks in `samples/`: the same bytes at every run. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { writeWorkbook } from '../src/xlsx/write';
import { excelizeInNode } from '../src/xlsx/write/excelize-in-node';
import { SAMPLES } from './samples/samples';

async function main(): Promise<void> {
  const folder = resolve(__dirname, '../samples');
  mkdirSync(folder, { recursive: true });
  const excelize = await excelizeInNode();
  for (const { file, title, written, plans } of SAMPLES) {
    writeFileSync(resolve(folder, file), writeWorkbook(plans(), excelize, { title, written: new Date(written) }));
    console.log(`samples/${file}`);
  }
}

void main();
