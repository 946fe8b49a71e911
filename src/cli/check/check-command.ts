/** `iku periksa`: finds the indicator tables of workbooks and checks them. */

import { type Language } from '../../core/language/bilingual';
import { command } from '../command-line/command';
import {
  type CommandLine,
  type ChoiceOption,
  type FlagOption,
  same,
  type ValueOption,
} from '../command-line/command-line';
import { type OutputChoice, OVERWRITE, workbookOutput } from '../command-line/shared-options';
import { refuse } from '../refusal';

const FORMATS = ['teks', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckRequest {
  /** Files and folders as the user named them. */
  readonly words: readonly string[];
  readonly format: Format;
  /** A file for the lines of `ndjson`; the standard output where it is left out. */
  readonly lines?: LinesChoice;
  /** A workbook for the recap, where one is wanted. */
  readonly recap?: OutputChoice;
  /** How many files are reviewed at once; as many as the machine has processors where it is left out. */
  readonly parallel?: number;
  /** A workbook with the agency's own definitions, which the files are held to. */
  readonly dictionary?: string;
  /** Judge the files without the settings that they keep themselves. */
  readonly ignoreSettings: boolean;
  readonly language: Language;
}

export interface LinesChoice extends OutputChoice {
  /** What stands in the file is kept, and the files that have a line there are not reviewed again. */
  readonly resume: boolean;
}

const FORMAT: ChoiceOption<Format> = {
  name: 'format',
  type: 'string',
  words: FORMATS,
  standard: 'teks',
  help: [
    { value: same('teks'), text: { id: 'laporan untuk dibaca (bawaan)', en: 'a report to read (default)' } },
    {
      value: same('json'),
      text: {
        id: 'satu dokumen JSON: tabel, indikator, dan temuan',
        en: 'one JSON document: tables, indicators and findings',
      },
    },
    {
      value: same('ndjson'),
      text: {
        id: 'satu baris JSON untuk setiap berkas, segera setelah berkas itu selesai',
        en: 'a line of JSON for each file, as soon as it is done',
      },
    },
    {
      value: same('sarif'),
      text: { id: 'SARIF 2.1.0, untuk alat pemeriksa dan CI', en: 'SARIF 2.1.0, for analysis tools and CI' },
    },
  ],
};

const PARALLEL: ValueOption = {
  name: 'paralel',
  type: 'string',
  help: [
    {
      value: same('N'),
      text: {
        id: 'N berkas diperiksa bersamaan; bawaan: sebanyak prosesor komputer ini',
        en: 'checks N files at once; default: as many as this computer has processors',
      },
    },
  ],
};

const LINES_OUTPUT: ValueOption = {
  name: 'keluaran',
  type: 'string',
  help: [
    {
      value: { id: 'BERKAS.ndjson', en: 'FILE.ndjson' },
      text: {
        id: 'tempat baris ndjson; bawaan: layar atau pipa',
        en: 'where the lines of ndjson go; default: the screen or pipe',
      },
    },
  ],
};

const RESUME: FlagOption = {
  name: 'lanjut',
  type: 'boolean',
  help: [
    {
      text: {
        id: 'melanjutkan BERKAS.ndjson: berkas yang sudah ada barisnya dilewati',
        en: 'goes on with FILE.ndjson: files that have their line there are passed over',
      },
    },
  ],
};

const RECAP: ValueOption = {
  name: 'rekap',
  type: 'string',
  help: [
    {
      value: { id: 'BERKAS.xlsx', en: 'FILE.xlsx' },
      text: {
        id: 'juga menulis buku kerja rekap: satu baris per berkas, semua temuan, dan lembar hasil reviu untuk setiap instansi',
        en: 'also writes a recap workbook: a row a file, all findings, and a review sheet for each agency',
      },
    },
  ],
};

const DICTIONARY: ValueOption = {
  name: 'kamus',
  type: 'string',
  help: [
    {
      value: { id: 'BERKAS', en: 'FILE' },
      text: {
        id: 'kamus instansi (formulir Manual IKU); satuan, arah, dan rumus indikator bernama sama dibandingkan dengannya',
        en: "the agency's library (form Manual IKU), with which units, directions and calculations of indicators of the same name are compared",
      },
    },
  ],
};

export const IGNORE_SETTINGS: FlagOption = {
  name: 'abaikan-pengaturan',
  type: 'boolean',
  help: [
    {
      text: {
        id: 'menilai tanpa pengaturan yang disimpan di dalam berkas itu sendiri',
        en: 'judges without the settings that the file itself keeps',
      },
    },
  ],
};

export const CHECK = command<CheckRequest>({
  name: 'periksa',
  usage: { id: 'BERKAS|FOLDER... [pilihan]', en: 'FILE|FOLDER... [options]' },
  purposes: [
    {
      words: { id: 'BERKAS|FOLDER...', en: 'FILE|FOLDER...' },
      text: {
        id: 'mencari semua tabel IKU dalam buku kerja (di dalam folder: semua buku kerja di situ dan di bawahnya) dan memeriksanya sel demi sel (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)',
        en: 'finds every indicator table in the workbooks (in a folder: all workbooks in and below it) and checks it cell by cell (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)',
      },
    },
  ],
  options: [FORMAT, DICTIONARY, IGNORE_SETTINGS, PARALLEL, RECAP, LINES_OUTPUT, RESUME, OVERWRITE],
  read: (line, language) => {
    const format = line.choice(FORMAT);
    const { words } = line;
    if (words.length === 0) refuse('berkas yang diperiksa belum disebut.', 'there is no file to check.');
    const lines = readLinesOutput(line, format);
    const recap = readRecap(line);
    if (line.flag(OVERWRITE) && lines === null && recap === null)
      refuse('--timpa memerlukan --keluaran atau --rekap.', '--timpa needs --keluaran or --rekap.');
    const dictionary = line.value(DICTIONARY);
    const parallel = line.wholeNumber(PARALLEL);
    if (parallel === 0 || (parallel ?? 1) > MOST_PARALLEL) {
      refuse(
        `--paralel harus antara 1 dan ${MOST_PARALLEL}: ${parallel}.`,
        `--paralel must be from 1 to ${MOST_PARALLEL}: ${parallel}.`,
      );
    }
    return {
      words,
      format,
      language,
      ignoreSettings: line.flag(IGNORE_SETTINGS),
      ...(dictionary === undefined ? {} : { dictionary }),
      ...(lines === null ? {} : { lines }),
      ...(recap === null ? {} : { recap }),
      ...(parallel === undefined ? {} : { parallel }),
    };
  },
  run: async (request, terminal) => (await import('./check')).check(request, terminal),
});

/** More processes than this only wait for each other. */
const MOST_PARALLEL = 256;

/** Where the lines go that are kept in a file; `null` where they are not. */
function readLinesOutput(line: CommandLine, format: Format): LinesChoice | null {
  const name = line.value(LINES_OUTPUT);
  const resume = line.flag(RESUME);
  const overwrite = line.flag(OVERWRITE);
  if (name === undefined) {
    if (resume) refuse('--lanjut memerlukan --keluaran BERKAS.ndjson.', '--lanjut needs --keluaran FILE.ndjson.');
    return null;
  }
  if (format !== 'ndjson') {
    refuse('--keluaran memerlukan --format ndjson.', '--keluaran needs --format ndjson.');
  }
  // ".ndjson" alone is what is left of a name that some script did not fill in; several runs would write into it at once.
  if (!/[^/\\]\.(?:ndjson|jsonl)$/i.test(name)) {
    refuse(
      `berkas keluaran harus bernama, dan berakhir .ndjson atau .jsonl: "${name}".`,
      `the output file must have a name that ends in .ndjson or .jsonl: "${name}".`,
    );
  }
  if (resume && overwrite)
    refuse('pilih --lanjut atau --timpa, jangan keduanya.', 'choose --lanjut or --timpa, not both.');
  return { name, overwrite, resume };
}

function readRecap(line: CommandLine): OutputChoice | null {
  const name = line.value(RECAP);
  return name === undefined ? null : workbookOutput(name, line);
}
