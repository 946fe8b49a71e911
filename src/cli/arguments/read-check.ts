import { type Language } from '../../core/language/bilingual';
import { refuse } from '../refusal';
import { type CommandLine } from './command-line';
import { type CheckRequest, FORMATS } from './request';

/** `periksa BERKAS...`. */
export function readCheck(line: CommandLine, files: readonly string[], language: Language): CheckRequest {
  line.allow('periksa', ['format', 'abaikan-pengaturan']);
  const format = line.choice('format', FORMATS, 'teks');
  if (files.length === 0) refuse('berkas yang diperiksa belum disebut.', 'there is no file to check.');
  return { kind: 'check', files, format, language, ignoreSettings: line.flag('abaikan-pengaturan') };
}
