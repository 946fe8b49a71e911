import { type Language } from '../../core/language/bilingual';
import { type CheckRequest, type Format } from '../arguments/request';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { formatJson } from './format-json';
import { formatSarif } from './format-sarif';
import { formatText } from './format-text';
import { type FileReview, reviewFile } from './review-file';

/** `iku periksa`: every file is reviewed, whatever becomes of the others. */
export function check(request: CheckRequest, terminal: Terminal): ExitCode {
  const { format, language } = request;
  const files = request.files.map((name) => reviewFile(name, terminal));
  for (const file of files) {
    if (file.kind === 'unreadable') terminal.err(`${file.name}: ${file.reason[language]}\n`);
    else for (const note of file.notes) terminal.err(`${file.name}: ${note[language]}\n`);
  }
  terminal.out(formatted(files, format, language, terminal));
  return exitCode(files);
}

function formatted(files: readonly FileReview[], format: Format, language: Language, terminal: Terminal): string {
  switch (format) {
    case 'teks':
      return formatText(files, language, terminal);
    case 'json':
      return formatJson(files, language);
    case 'sarif':
      return formatSarif(files, language);
  }
}

function exitCode(files: readonly FileReview[]): ExitCode {
  if (files.some((file) => file.kind === 'unreadable')) return EXIT.failure;
  const errors = files.some((file) => file.kind === 'reviewed' && file.review.summary.errors > 0);
  return errors ? EXIT.findings : EXIT.done;
}
