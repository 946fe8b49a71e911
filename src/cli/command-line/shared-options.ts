/** The options that several commands take, and how what stands behind them is read. */

import { fromTo } from '../../core/from-to';
import { type Language } from '../../core/language/bilingual';
import { type PrintSetup } from '../../core/sheet/plan';
import { refuse } from '../refusal';
import { type CommandLine, type ChoiceOption, type FlagOption, type ValueOption, same } from './command-line';
import { FORM_LEVELS, type FormLevel } from '../../core/agency';

export const LANGUAGE: ChoiceOption<Language> = {
  name: 'bahasa',
  type: 'string',
  words: ['id', 'en'],
  standard: 'id',
  help: [
    {
      text: {
        id: 'bahasa pesan, formulir, dan laporan; bawaan: id',
        en: 'language of messages, forms and reports; default: id',
      },
    },
  ],
};

export const HELP: FlagOption = {
  name: 'bantuan',
  type: 'boolean',
  short: 'h',
  alias: 'help',
  help: [{ text: { id: 'petunjuk ini', en: 'this text' } }],
};

export const VERSION: FlagOption = {
  name: 'versi',
  type: 'boolean',
  alias: 'version',
  help: [{ text: { id: 'versi program', en: 'the version of the program' } }],
};

/** What goes with every command. */
export const COMMON_OPTIONS = [LANGUAGE, HELP, VERSION];

export const OUTPUT: ValueOption = {
  name: 'keluaran',
  type: 'string',
  help: [
    {
      value: { id: 'BERKAS.xlsx', en: 'FILE.xlsx' },
      text: {
        id: 'tujuan; tidak pernah sama dengan berkas yang dibaca',
        en: 'where to write; never the file that is read',
      },
    },
  ],
};

export const OVERWRITE: FlagOption = {
  name: 'timpa',
  type: 'boolean',
  help: [
    {
      text: {
        id: 'mengganti berkas tujuan bila sudah ada; isian Anda di laporan dibawa, dan berkas yang memuat tulisan lain disalin dulu',
        en: 'replaces that file if it exists; your entries in a report are carried over, and a file with other writing in it is copied first',
      },
    },
  ],
};

export const PAPER: ChoiceOption<PrintSetup['paper']> = {
  name: 'kertas',
  type: 'string',
  words: ['F4', 'A4'],
  standard: 'F4',
  help: [{ text: { id: 'ukuran kertas; bawaan: F4', en: 'paper size; default: F4' } }],
};

/** Where a new file goes. */
export interface OutputChoice {
  /** The path as the user gave it. */
  readonly name: string;
  /** A file that is already there may be replaced. */
  readonly overwrite: boolean;
}

/** @throws Refusal when no file is named, or one that is no .xlsx: Excel refuses a file whose name says something else. */
export function readOutput(line: CommandLine): OutputChoice {
  const name = line.value(OUTPUT);
  if (name === undefined) {
    return refuse('tujuan belum disebut: --keluaran BERKAS.xlsx.', 'say where to write: --keluaran FILE.xlsx.');
  }
  return workbookOutput(name, line);
}

/** @throws Refusal for a name that is no .xlsx. */
export function workbookOutput(name: string, line: CommandLine): OutputChoice {
  if (!/\.xlsx$/i.test(name)) {
    refuse(`nama berkas keluaran harus berakhir .xlsx: "${name}".`, `the output file must end in .xlsx: "${name}".`);
  }
  return { name, overwrite: line.flag(OVERWRITE) };
}

/**
 * `2025`, `2025-2029` and `2025,2026`: the years in order.
 * @throws Refusal for anything else, a period that ends before it begins, and a list with gaps.
 */
export function readYears(text: string): readonly number[] {
  const period = /^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$/.exec(text);
  if (period) return yearsFrom(Number(period[1]), Number(period[2]));
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d{4}$/.test(part))) {
    refuse(
      `--tahun "${text}" tidak dimengerti. Tulis misalnya 2025, 2025-2029, atau 2025,2026.`,
      `--tahun "${text}" is not understood. Write 2025, 2025-2029 or 2025,2026.`,
    );
  }
  const years = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  const missing = years.find((year, index) => index > 0 && years[index - 1] !== year - 1);
  if (missing !== undefined) {
    refuse(
      `--tahun "${text}" melompati tahun ${missing - 1}; formulir memuat tahun yang berurutan.`,
      `--tahun "${text}" skips ${missing - 1}; a form holds consecutive years.`,
    );
  }
  return years;
}

function yearsFrom(from: number, to: number): readonly number[] {
  if (from > to) {
    refuse(
      `--tahun ${from}-${to}: tahun awalnya sesudah tahun akhir.`,
      `--tahun ${from}-${to}: it begins after it ends.`,
    );
  }
  return fromTo(from, to);
}

export const FORM_YEARS: ValueOption = {
  name: 'tahun',
  type: 'string',
  help: [
    {
      value: { id: 'TAHUN', en: 'YEARS' },
      text: {
        id: '2025-2029, atau 2025,2026, atau 2025; bawaan: tahun tabel yang dipindahkan, atau mulai tahun ini',
        en: '2025-2029, or 2025,2026, or 2025; default: the years of the table that is moved, or from this year on',
      },
    },
  ],
};

export const LEVEL: ChoiceOption<FormLevel> = {
  name: 'tingkat',
  type: 'string',
  words: FORM_LEVELS,
  standard: 'dinas',
  help: [
    {
      value: { id: 'TINGKAT', en: 'LEVEL' },
      text: { id: 'pemda, dinas (bawaan), atau unit', en: 'pemda (region), dinas (agency, default) or unit' },
    },
  ],
};

const FORMATS = ['teks', 'json'] as const;
export type PairFormat = (typeof FORMATS)[number];

const PAIR_FORMAT: ChoiceOption<PairFormat> = {
  name: 'format',
  type: 'string',
  words: FORMATS,
  standard: 'teks',
  help: [
    { value: same('teks'), text: { id: 'untuk dibaca (bawaan)', en: 'to be read (default)' } },
    { value: same('json'), text: { id: 'satu dokumen JSON', en: 'one JSON document' } },
  ],
};

/** What commands take that hold files against each other. */
export const PAIR_OPTIONS = [PAIR_FORMAT, OUTPUT, OVERWRITE];

/** How such a command is to answer. */
export interface PairAnswer {
  readonly language: Language;
  readonly format: PairFormat;
  /** Where the sheets go; none are written where it is left out. */
  readonly output?: OutputChoice;
}

/** @throws Refusal as `readOutput` does, where the line says anything of an output. */
export function readPairAnswer(line: CommandLine, language: Language): PairAnswer {
  const output = line.has([OUTPUT, OVERWRITE]) ? { output: readOutput(line) } : {};
  return { language, format: line.choice(PAIR_FORMAT), ...output };
}
