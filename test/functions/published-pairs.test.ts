/** IKU.CAPAIAN on the very texts of published reports, where the file with them lies beside the project. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readQuantity } from '../../src/core/language/read-quantity';
import { formatNumber } from '../../src/core/sheet/display';
import { call } from './excel-call';

const FILE = resolve(__dirname, '../../../shared/capaian-pairs.csv');
const present = existsSync(FILE);
if (!present) console.log(`Skipped: the published figures are not there (${FILE}).`);

(present ? test : test.skip)(
  `what a report printed is what the cell shows${present ? '' : ' (skipped: capaian-pairs.csv is not beside the project)'}`,
  () => {
    const lines = readFileSync(FILE, 'utf8').trim().split(/\r?\n/).slice(1);
    const right = lines.map((line) => line.slice(1, -1).split('","')).filter((cells) => cells[9] === 'cocok');
    expect(right.length).toBeGreaterThan(200);
    const wrong = right.flatMap(([table, row, , period, direction, target = '', actual = '', printed = '']) => {
      const reading = readQuantity(printed, { unit: '%' });
      if (reading.kind !== 'single') return [`${table} ${row} ${period}: "${printed}" is no number`];
      const { value, decimals } = reading.quantity;
      const answer = call('CAPAIAN', target, actual, direction);
      const shown = typeof answer === 'number' ? formatNumber(answer * 100, decimals) : String(answer);
      const expected = formatNumber(value, decimals);
      return shown === expected ? [] : [`${table} ${row} ${period}: ${shown} and not ${expected}`];
    });
    expect(wrong).toEqual([]);
  },
);
