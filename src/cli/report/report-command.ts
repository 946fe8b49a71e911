/** `iku laporan`: what a workbook says and what is wrong with it, as a workbook of its own. */

import { type Language } from '../../core/language/bilingual';
import { type PrintSetup } from '../../core/sheet/plan';
import { command } from '../command-line/command';
import { type FlagOption, type ValueOption } from '../command-line/command-line';
import { OUTPUT, type OutputChoice, OVERWRITE, PAPER, readOutput, readYears } from '../command-line/shared-options';
import { refuse } from '../refusal';
import { IGNORE_SETTINGS } from '../check/check-command';

export interface ReportRequest {
  readonly language: Language;
  readonly file: string;
  /** The last measured year where it is left out. */
  readonly year?: number;
  readonly annex: boolean;
  /** Report as if the file had no settings of its own. */
  readonly ignoreSettings: boolean;
  readonly paper: PrintSetup['paper'];
  readonly output: OutputChoice;
}

const YEAR: ValueOption = {
  name: 'tahun',
  type: 'string',
  help: [
    {
      value: { id: 'TAHUN', en: 'YEAR' },
      text: {
        id: 'tahun yang dilaporkan; bawaan: tahun terakhir yang memiliki realisasi',
        en: 'the year that is reported; default: the last one with actuals',
      },
    },
  ],
};

const ANNEX: FlagOption = {
  name: 'lampiran',
  type: 'boolean',
  help: [
    {
      text: {
        id: 'ditambah lampiran keputusan dari setiap tabel',
        en: 'adds the annex of a decree made from each table',
      },
    },
  ],
};

export const REPORT = command<ReportRequest>({
  name: 'laporan',
  usage: { id: 'BERKAS --keluaran BERKAS2.xlsx [pilihan]', en: 'FILE --keluaran FILE2.xlsx [options]' },
  purposes: [
    {
      words: { id: 'BERKAS', en: 'FILE' },
      text: {
        id: 'membuat buku kerja baru berisi hasil validasi, dasbor, dan laporan kinerja',
        en: 'makes a new workbook with the review results, a dashboard and the performance report',
      },
    },
  ],
  options: [YEAR, ANNEX, IGNORE_SETTINGS, OUTPUT, OVERWRITE, PAPER],
  read: (line, language) => {
    const [file, ...more] = line.words;
    if (file === undefined) {
      return refuse('berkas yang dilaporkan belum disebut.', 'there is no file to report on.');
    }
    if (more.length > 0) refuse('"laporan" membaca satu berkas saja.', '"laporan" reads one file only.');
    const years = line.value(YEAR);
    return {
      language,
      file,
      annex: line.flag(ANNEX),
      ignoreSettings: line.flag(IGNORE_SETTINGS),
      paper: line.choice(PAPER),
      output: readOutput(line),
      ...(years === undefined ? {} : { year: onlyYear(years) }),
    };
  },
  risk: ({ file, output }) => ({ file, output: output.name }),
  run: async (request, terminal) => (await import('./make-report')).makeReport(request, terminal),
});

function onlyYear(text: string): number {
  const [year, ...more] = readYears(text);
  if (year !== undefined && more.length === 0) return year;
  return refuse('laporan dibuat untuk satu tahun, misalnya --tahun 2025.', 'a report is for one year: --tahun 2025.');
}
