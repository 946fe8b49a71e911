/** `iku templat`: lists the standard forms, or makes one as a new workbook. */

import { FORM_IDS, type FormId } from '../../core/forms/catalogue';
import { type FormLevel } from '../../core/agency';
import { both, type Language } from '../../core/language/bilingual';
import { type PrintSetup } from '../../core/sheet/plan';
import { command } from '../command-line/command';
import {
  type CommandLine,
  didYouMean,
  type ChoiceOption,
  type FlagOption,
  same,
  type ValueOption,
} from '../command-line/command-line';
import {
  OUTPUT,
  type OutputChoice,
  OVERWRITE,
  PAPER,
  readOutput,
  readYears,
  LEVEL,
  FORM_YEARS,
} from '../command-line/shared-options';
import { refuse } from '../refusal';

/** What a form holds when it is made. */
type FormContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'example' }
  /** A table of the workbook, or of the sheet where one is named: the first, or the one of that number (from 1). */
  | { readonly kind: 'table'; readonly file: string; readonly sheet?: string; readonly table?: number };

export interface ListFormsRequest {
  readonly kind: 'list';
  readonly language: Language;
}

export interface MakeFormRequest {
  readonly kind: 'make';
  readonly language: Language;
  readonly form: FormId;
  readonly content: FormContent;
  /** Left out where the user named none. */
  readonly years?: readonly number[];
  readonly rows?: number;
  readonly level: FormLevel;
  readonly formulas: 'iku' | 'native';
  readonly paper: PrintSetup['paper'];
  readonly output: OutputChoice;
}

const LIST: FlagOption = {
  name: 'daftar',
  type: 'boolean',
  help: [
    {
      text: {
        id: 'menyebut semua formulir, sama seperti "templat" saja',
        en: 'lists the forms, as "templat" alone does',
      },
    },
  ],
};

const ROWS: ValueOption = {
  name: 'baris',
  type: 'string',
  help: [
    {
      value: same('N'),
      text: {
        id: 'jumlah baris indikator, 1 sampai 500; bawaan: 10',
        en: 'rows for indicators, 1 to 500; default: 10',
      },
    },
  ],
};

/** Excel works out an add-in's functions in a file from elsewhere only when their cells are entered (SheetJS/sheetjs #2736). */
const FORMULAS: ChoiceOption<'iku' | 'asli'> = {
  name: 'rumus',
  type: 'string',
  words: ['iku', 'asli'],
  standard: 'asli',
  help: [
    {
      text: {
        id: 'fungsi pengaya, yang mungkin baru dihitung setelah selnya dibuka dan Enter ditekan, atau rumus Excel biasa (bawaan)',
        en: "the add-in's functions, which Excel may work out only once their cells are entered, or plain Excel formulas (default)",
      },
    },
  ],
};

const FORMULAS_MEANT = { iku: 'iku', asli: 'native' } as const;

const EXAMPLE: FlagOption = {
  name: 'contoh',
  type: 'boolean',
  help: [
    {
      text: { id: 'berisi dua indikator rekaan sebagai contoh', en: 'holds two invented indicators as an example' },
    },
  ],
};

const FILLED_FROM: ValueOption = {
  name: 'isi',
  type: 'string',
  help: [
    {
      value: { id: 'BERKAS', en: 'FILE' },
      text: {
        id: 'berisi indikator dari tabel IKU pertama di berkas itu; isian yang tidak memiliki kolom di formulir disebutkan satu per satu',
        en: 'holds the indicators of the first indicator table in that file; whatever the form has no place for is listed',
      },
    },
  ],
};

const SHEET: ValueOption = {
  name: 'lembar',
  type: 'string',
  help: [
    {
      value: { id: 'NAMA', en: 'NAME' },
      text: {
        id: 'tabelnya diambil dari lembar ini (bersama --isi)',
        en: 'takes the table from this sheet (with --isi)',
      },
    },
  ],
};

const TABLE: ValueOption = {
  name: 'tabel',
  type: 'string',
  help: [
    {
      value: same('N'),
      text: {
        id: 'tabel ke-N, bila ada beberapa (bersama --isi)',
        en: 'takes the Nth table, where there are several (with --isi)',
      },
    },
  ],
};

/** What may be said about the form that is made. */
const MAKING = [FORM_YEARS, ROWS, LEVEL, FORMULAS, EXAMPLE, FILLED_FROM, SHEET, TABLE, OUTPUT, OVERWRITE, PAPER];

export const FORM_TEMPLATES = command<ListFormsRequest | MakeFormRequest>({
  name: 'templat',
  usage: { id: '[ID --keluaran BERKAS.xlsx] [pilihan]', en: '[ID --keluaran FILE.xlsx] [options]' },
  purposes: [
    {
      words: same(''),
      text: {
        id: 'menyebut semua formulir baku: nama, kegunaan, dan acuannya',
        en: 'lists the standard forms: their names, what they are for, their models',
      },
    },
    {
      words: same('ID'),
      text: { id: 'membuat formulir itu sebagai buku kerja baru', en: 'makes that form as a new workbook' },
    },
  ],
  options: [LIST, ...MAKING],
  chapter: { title: { id: 'Formulir', en: 'Forms' }, words: FORM_IDS },
  read: (line, language) => {
    const [id, ...more] = line.words;
    if (line.flag(LIST) || (id === undefined && !line.has(MAKING))) {
      line.allow('templat --daftar', [LIST]);
      return { kind: 'list', language };
    }
    if (id === undefined) {
      return refuse('formulirnya belum disebut; daftarnya: iku templat.', 'name the form; for a list: iku templat.');
    }
    if (more.length > 0) refuse('"templat" membuat satu formulir saja.', '"templat" makes one form only.');
    return readForm(id, line, language);
  },
  risk: (request) => {
    if (request.kind === 'list') return null;
    const { content, output } = request;
    if (content.kind === 'table') return { file: content.file, output: output.name };
    // The file that is replaced is read for what people wrote in it.
    return output.overwrite ? { file: output.name, output: output.name } : null;
  },
  run: async (request, terminal) => {
    if (request.kind === 'list') return (await import('./make-form')).listForms(request, terminal);
    return (await import('./make-form')).makeForm(request, terminal);
  },
});

function readForm(id: string, line: CommandLine, language: Language): MakeFormRequest {
  const years = line.value(FORM_YEARS);
  const rows = line.wholeNumber(ROWS);
  return {
    kind: 'make',
    language,
    form: formNamed(id),
    content: readContent(line),
    level: line.choice(LEVEL),
    formulas: FORMULAS_MEANT[line.choice(FORMULAS)],
    paper: line.choice(PAPER),
    output: readOutput(line),
    ...(years === undefined ? {} : { years: readYears(years) }),
    ...(rows === undefined ? {} : { rows }),
  };
}

function formNamed(id: string): FormId {
  const known = FORM_IDS.find((form) => form === id);
  if (known) return known;
  const all = FORM_IDS.join(', ');
  const guess = didYouMean(id, FORM_IDS);
  return refuse(
    `formulir "${id}" tidak dikenal.${guess.id}`,
    `unknown form "${id}".${guess.en}`,
    both(`Yang ada: ${all}.`, `Known: ${all}.`),
  );
}

function readContent(line: CommandLine): FormContent {
  const file = line.value(FILLED_FROM);
  const sheet = line.value(SHEET);
  const example = line.flag(EXAMPLE);
  if (file === undefined) {
    if (sheet !== undefined) refuse('--lembar memerlukan --isi BERKAS.', '--lembar needs --isi FILE.');
    if (line.has([TABLE])) refuse('--tabel memerlukan --isi BERKAS.', '--tabel needs --isi FILE.');
    return { kind: example ? 'example' : 'empty' };
  }
  if (example) refuse('pilih --contoh atau --isi, jangan keduanya.', 'choose --contoh or --isi, not both.');
  const table = line.wholeNumber(TABLE);
  return {
    kind: 'table',
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
  };
}
