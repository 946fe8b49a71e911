import { FORM_IDS, FORM_LEVELS, type FormId } from '../../core/forms/form';
import { type Language } from '../../core/language/bilingual';
import { refuse } from '../refusal';
import { type CommandLine, type OptionName } from './command-line';
import { didYouMean } from './did-you-mean';
import { PAPERS, readOutput } from './read-output';
import { type FormContent, type ListFormsRequest, type MakeFormRequest } from './request';
import { readYears } from './years';

/** What may be said about the form that is made. */
const MAKING: readonly OptionName[] = [
  'keluaran',
  'timpa',
  'tahun',
  'baris',
  'tingkat',
  'rumus',
  'kertas',
  'contoh',
  'isi',
  'lembar',
  'tabel',
];

const FORMULAS = { iku: 'iku', asli: 'native' } as const;

/** `templat ID --keluaran BERKAS`, and `templat` alone, which lists the forms. */
export function readForm(
  line: CommandLine,
  ids: readonly string[],
  language: Language,
): ListFormsRequest | MakeFormRequest {
  const [id, ...more] = ids;
  if (line.flag('daftar') || (id === undefined && !line.has(MAKING))) {
    line.allow('templat --daftar', ['daftar']);
    return { kind: 'listForms', language };
  }
  line.allow('templat', MAKING);
  if (id === undefined) {
    return refuse('formulirnya belum disebut; daftarnya: iku templat.', 'name the form; for a list: iku templat.');
  }
  if (more.length > 0) refuse('"templat" membuat satu formulir saja.', '"templat" makes one form only.');
  const years = line.value('tahun');
  const rows = line.value('baris');
  return {
    kind: 'makeForm',
    language,
    form: formNamed(id),
    content: readContent(line),
    level: line.choice('tingkat', FORM_LEVELS, 'dinas'),
    formulas: FORMULAS[line.choice('rumus', ['iku', 'asli'], 'iku')],
    paper: line.choice('kertas', PAPERS, 'F4'),
    output: readOutput(line),
    ...(years === undefined ? {} : { years: readYears(years) }),
    ...(rows === undefined ? {} : { rows: readWholeNumber('baris', rows) }),
  };
}

function formNamed(id: string): FormId {
  const known = FORM_IDS.find((form) => form === id);
  if (known) return known;
  const all = FORM_IDS.join(', ');
  const guess = didYouMean(id, FORM_IDS);
  return refuse(
    `formulir "${id}" tidak dikenal.${guess.id}\nYang ada: ${all}.`,
    `unknown form "${id}".${guess.en}\nKnown: ${all}.`,
  );
}

function readContent(line: CommandLine): FormContent {
  const file = line.value('isi');
  const sheet = line.value('lembar');
  const table = line.value('tabel');
  const example = line.flag('contoh');
  if (file === undefined) {
    if (sheet !== undefined) refuse('--lembar memerlukan --isi BERKAS.', '--lembar needs --isi FILE.');
    if (table !== undefined) refuse('--tabel memerlukan --isi BERKAS.', '--tabel needs --isi FILE.');
    return { kind: example ? 'example' : 'empty' };
  }
  if (example) refuse('pilih --contoh atau --isi, jangan keduanya.', 'choose --contoh or --isi, not both.');
  return {
    kind: 'table',
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table: readWholeNumber('tabel', table) }),
  };
}

function readWholeNumber(option: 'baris' | 'tabel', text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return refuse(`--${option} harus bilangan bulat: "${text}".`, `--${option} must be a whole number: "${text}".`);
}
