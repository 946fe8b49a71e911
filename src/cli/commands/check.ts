/** `iku periksa`: finds the indicator tables of workbooks and checks them. */

import { type Language } from '../../core/language/bilingual';
import { command } from '../command-line/command';
import { type ChoiceOption, type FlagOption, same } from '../command-line/option';
import { refuse } from '../refusal';

const FORMATS = ['teks', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckRequest {
  readonly files: readonly string[];
  readonly format: Format;
  /** Judge the files without the settings that they keep themselves. */
  readonly ignoreSettings: boolean;
  readonly language: Language;
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
      value: same('sarif'),
      text: { id: 'SARIF 2.1.0, untuk alat pemeriksa dan CI', en: 'SARIF 2.1.0, for analysis tools and CI' },
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
  usage: { id: 'BERKAS... [pilihan]', en: 'FILE... [options]' },
  purposes: [
    {
      words: { id: 'BERKAS...', en: 'FILE...' },
      text: {
        id: 'mencari semua tabel IKU dalam buku kerja dan memeriksanya sel demi sel (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)',
        en: 'finds every indicator table in the workbooks and checks it cell by cell (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv)',
      },
    },
  ],
  options: [FORMAT, IGNORE_SETTINGS],
  read: (line, language) => {
    const format = line.choice(FORMAT);
    const files = line.words;
    if (files.length === 0) refuse('berkas yang diperiksa belum disebut.', 'there is no file to check.');
    return { files, format, language, ignoreSettings: line.flag(IGNORE_SETTINGS) };
  },
  run: async (request, terminal) => (await import('../check/check')).check(request, terminal),
});
