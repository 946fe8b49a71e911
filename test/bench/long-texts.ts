/** The longest text that a cell can hold, in every column, as every header, and in every argument of every function. */

import { type BenchResult } from '../../tools/bench';
import { BODIES } from '../../src/functions/bodies';
import { type CallHost } from '../../src/functions/call/host';
import { review } from '../../src/core/review';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';

/** Excel's limit for a cell. */
const LONGEST = 32_767;

/** In milliseconds. */
const LIMIT = 50;

/** A measurement is repeated while it may be the machine's fault. */
const TRIES = 5;

const MOST_ARGUMENTS = 6;

const TEXTS: Readonly<Record<string, string>> = {
  words: filledWith('persentase layanan dan jumlah '),
  digits: filledWith('1.'),
  letters: filledWith('A'),
  brackets: filledWith('(jumlah '),
  figures: filledWith('; 80% dan 90 orang'),
  hyphens: filledWith('me-'),
  dashes: `${'-'.repeat(LONGEST - 1)}1`,
  blanks: `${' '.repeat(LONGEST - 1)}x`,
  classes: filledWith('Baik > 80; '),
  formulas: filledWith('a = b / c x 100% '),
};

const COLUMNS: readonly (readonly [header: string, value: CellValue])[] = [
  ['No', 1],
  ['Tujuan', 'Mewujudkan layanan prima'],
  ['Sasaran', 'Meningkatnya mutu layanan'],
  ['Indikator Kinerja', 'Persentase layanan tuntas'],
  ['Rumus Perhitungan', 'layanan tuntas / layanan x 100%'],
  ['Penjelasan', 'Menggambarkan layanan'],
  ['Satuan', '%'],
  ['Kondisi Awal 2023', 70],
  ['Target 2024', 80],
  ['Realisasi 2024', 82],
  ['Capaian 2024', 102.5],
  ['Predikat', 'Baik'],
  ['Polaritas', 'Maksimal'],
  ['Jenis', 'Outcome'],
  ['Sumber Data', 'Bidang Layanan'],
  ['Penanggung Jawab', 'Kepala Bidang Layanan'],
  ['Program', 'Program Layanan'],
  ['Anggaran', 1000],
  ['Keterangan', '-'],
  ['Bobot', 50],
  ['Skor', 51],
  ['Pembilang', 82],
  ['Penyebut', 100],
];

const HOST: CallHost = {
  tellsBlanks: true,
  percent: (fraction) => ({ type: 'FormattedNumber', basicValue: fraction, numberFormat: '0.00%' }),
  error: (code) => code,
};

export default function benchLongTexts(): Promise<BenchResult[]> {
  return Promise.resolve([
    worst('a text of 32,767 characters in a cell', cells(1)),
    worst('a text of 32,767 characters as a header', cells(0)),
    worst('a text of 32,767 characters in a function', calls()),
  ]);
}

function filledWith(part: string): string {
  return part.repeat(Math.ceil(LONGEST / part.length)).slice(0, LONGEST);
}

type Work = readonly [name: string, run: () => void];

function worst(title: string, works: Iterable<Work>): BenchResult {
  let slowest = { name: '', value: 0 };
  for (const [name, run] of works) {
    const value = fastest(run);
    if (value > slowest.value) slowest = { name, value };
  }
  return { name: `${title} (${slowest.name})`, value: slowest.value, unit: 'ms', limit: LIMIT };
}

function fastest(run: () => void): number {
  let best = Infinity;
  for (let tries = 0; tries < TRIES && best > LIMIT / 2; tries++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function* cells(row: 0 | 1): Iterable<Work> {
  for (const [kind, text] of Object.entries(TEXTS)) {
    for (const [column, [header]] of COLUMNS.entries()) {
      const values = [
        COLUMNS.map(([each]) => each),
        ...Array.from({ length: 2 }, () => COLUMNS.map(([, each]) => each)),
      ];
      const changed = values.map((cellsOfRow, index) =>
        index === row ? cellsOfRow.map((each, at) => (at === column ? text : each)) : cellsOfRow,
      );
      yield [`${kind}, ${header}`, () => void review([gridFromValues(changed, { name: 'IKU' })])];
    }
  }
}

function* calls(): Iterable<Work> {
  for (const [kind, text] of Object.entries(TEXTS)) {
    for (const [id, body] of Object.entries(BODIES)) {
      for (let place = 0; place < MOST_ARGUMENTS; place++) {
        const given = Array.from({ length: MOST_ARGUMENTS }, (_, at) => [[at === place ? text : 1]]);
        yield [`${kind}, ${id} ${place + 1}`, () => void attempt(() => body(given, HOST))];
      }
    }
  }
}

/** An answer or a refusal: both must come at once. */
function attempt(run: () => unknown): void {
  try {
    // What answers later may refuse later.
    void Promise.resolve(run()).catch(() => undefined);
  } catch {
    // A refusal is an answer here.
  }
}
