/** What `--bantuan` prints, made of what the commands say of themselves. */

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { wrap } from '../terminal';
import { type Command } from './command';
import { type Option, type OptionHelp } from './command-line';
import { COMMON_OPTIONS } from './shared-options';

/** Where what is said of a word begins, in characters from the left. */
const TEXT_COLUMN = 25;
const TEXT_WIDTH = 79;

/** The help of the whole program, which the user calls as `program`. */
export function helpText(commands: readonly Command[], program: string, language: Language): string {
  const say = (text: Bilingual) => text[language];
  const purposes = commands.flatMap(({ name, purposes }) =>
    purposes.map(({ words, text }) => entry(`${name} ${say(words)}`.trim(), say(text))),
  );
  const sections = [
    [say(TITLE)],
    [say(USAGE), ...commands.map(({ name, usage }) => `  ${program} ${name} ${say(usage)}`)],
    [say({ id: 'Perintah', en: 'Commands' }), ...purposes.flat()],
    ...optionGroups(commands).map(({ owners, options }) => [
      `${say(OPTIONS_OF)} ${listed(owners, language)}`,
      ...options.flatMap((option) => optionLines(option, language)),
    ]),
    [say(COMMON), ...COMMON_OPTIONS.flatMap((option) => optionLines(option, language))],
    ...commands.flatMap(({ chapter }) => (chapter ? [[say(chapter.title), ...wordList(chapter.words)]] : [])),
    [say(CLOSING)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Options by the commands that take them: first those of one command alone, in the order of the commands. */
function optionGroups(commands: readonly Command[]): readonly { owners: string[]; options: Option[] }[] {
  const groups = new Map<string, { owners: string[]; options: Option[] }>();
  for (const option of new Set(commands.flatMap(({ options }) => options))) {
    const owners = commands.filter(({ options }) => options.includes(option)).map(({ name }) => name);
    const group = groups.get(owners.join()) ?? { owners, options: [] };
    group.options.push(option);
    groups.set(owners.join(), group);
  }
  return [...groups.values()].sort((a, b) => a.owners.length - b.owners.length);
}

function optionLines(option: Option, language: Language): readonly string[] {
  return option.help.flatMap((help) => entry(termOf(option, help, language), help.text[language]));
}

/** `--keluaran BERKAS.xlsx`, `-h, --bantuan, --help`. */
function termOf(option: Option, { value }: OptionHelp, language: Language): string {
  const names = `--${option.name}`;
  if (option.type === 'boolean') {
    const { short, alias } = option;
    return `${short === undefined ? '' : `-${short}, `}${names}${alias === undefined ? '' : `, --${alias}`}`;
  }
  const words = 'words' in option ? option.words.join('|') : '';
  return `${names} ${value?.[language] ?? words}`;
}

/** A word and, to its right, what is said of it. */
function entry(term: string, text: string): readonly string[] {
  const margin = ' '.repeat(TEXT_COLUMN);
  const [first = '', ...more] = wrap(text, TEXT_WIDTH);
  return [`  ${term} `.padEnd(TEXT_COLUMN) + first, ...more.map((line) => margin + line)];
}

/** Words with commas between them, in lines. */
function wordList(words: readonly string[]): readonly string[] {
  return wrap(words.join(', '), TEXT_WIDTH - 9).map((line) => `  ${line}`);
}

function listed(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join();
  const and = { id: names.length > 2 ? ', dan ' : ' dan ', en: ' and ' }[language];
  return names.slice(0, -1).join(', ') + and + (names.at(-1) ?? '');
}

const TITLE: Bilingual = {
  id: 'iku: pemeriksa, formulir, dan laporan Indikator Kinerja Utama (IKU) dalam berkas Excel',
  en: 'iku: checks, forms and reports for key performance indicators (IKU) in Excel files',
};

const USAGE: Bilingual = { id: 'Pemakaian', en: 'Usage' };
const OPTIONS_OF: Bilingual = { id: 'Pilihan', en: 'Options of' };
const COMMON: Bilingual = { id: 'Pilihan umum', en: 'Common options' };

const CLOSING: Bilingual = {
  id: `Kode keluar
  0  selesai; untuk periksa: tidak ada temuan tingkat kesalahan
  1  periksa menemukan sedikitnya satu temuan tingkat kesalahan
  2  ada berkas atau lembar yang tidak terbaca (periksa tetap memeriksa yang lain), tidak ada satu pun
     buku kerja di folder itu, ada yang tidak dapat ditulis, atau perintahnya keliru

Pengaturan yang disimpan di buku kerja lewat pengaya berlaku juga di sini: aturan yang dimatikan, temuan
yang diabaikan, cara menghitung capaian, dan skala predikat. periksa menyebutkan apa yang diatur oleh
berkas itu sendiri; --abaikan-pengaturan menilai tanpanya.

Berkas yang dibaca tidak pernah diubah, dan tidak ada yang dikirim ke luar komputer ini.`,
  en: `Exit codes
  0  done; for periksa: no finding of level error
  1  periksa has at least one finding of level error
  2  some file or sheet could not be read (periksa still checks the others), there is no workbook at
     all in the folder, something could not be written, or the command makes no sense

Settings that the add-in keeps in a workbook hold here too: rules switched off, findings accepted, how
achievement is computed, and the rating scale. periksa says what the file itself has set;
--abaikan-pengaturan judges without it.

The files that are read are never changed, and nothing leaves this computer.`,
};
