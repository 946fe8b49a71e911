import { parseArgs } from 'node:util';

import { type Bilingual, type Language } from '../core/language/bilingual';

export const FORMATS = ['teks', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

const LANGUAGES: readonly Language[] = ['id', 'en'];

export interface CheckRequest {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
}

/** What a command line asks for. */
export type Request =
  | CheckRequest
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'misuse'; readonly language: Language; readonly message: Bilingual };

const OPTIONS = {
  format: { type: 'string' },
  bahasa: { type: 'string' },
  bantuan: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments after the program's name. Never throws: a command line that makes no sense is a `misuse`. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = LANGUAGES.find((candidate) => candidate === values.bahasa) ?? 'id';
  const misuse = (id: string, en: string): Request => ({ kind: 'misuse', language, message: { id, en } });

  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in OPTIONS)) {
      return misuse(`pilihan "${token.rawName}" tidak dikenal.`, `unknown option "${token.rawName}".`);
    }
  }
  if (values.bantuan || values.help) return { kind: 'help', language };

  const format = FORMATS.find((candidate) => candidate === (values.format ?? 'teks'));
  if (!format) {
    const known = FORMATS.join(', ');
    return misuse(`--format harus salah satu dari: ${known}.`, `--format must be one of: ${known}.`);
  }
  if (values.bahasa !== undefined && values.bahasa !== language) {
    const known = LANGUAGES.join(', ');
    return misuse(`--bahasa harus salah satu dari: ${known}.`, `--bahasa must be one of: ${known}.`);
  }

  const [command, ...files] = positionals;
  if (command === undefined) return misuse('perintahnya belum disebut.', 'the command is missing.');
  if (command !== 'periksa') {
    return misuse(`perintah "${command}" tidak dikenal.`, `unknown command "${command}".`);
  }
  if (files.length === 0) return misuse('berkas yang diperiksa belum disebut.', 'there is no file to check.');
  return { kind: 'check', files, format, language };
}
