import { type Language } from '../core/language/bilingual';
import { check } from './check/check';
import { readArguments } from './arguments';
import { HELP } from './help';

/** The world outside the command: where it reads and writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly colour: boolean;
  /** Characters a line. */
  readonly width: number;
}

/** What the program tells its caller. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Carries out one command line (without the program's name). */
export function run(args: readonly string[], terminal: Terminal): ExitCode {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      terminal.out(HELP[request.language]);
      return EXIT.clean;
    case 'misuse':
      return refuse(request.message[request.language], request.language, terminal);
    case 'check':
      return check(request, terminal);
  }
}

function refuse(message: string, language: Language, terminal: Terminal): ExitCode {
  const hint = { id: 'Petunjuk: iku --bantuan', en: 'Help: iku --help --bahasa en' }[language];
  terminal.err(`iku: ${message}\n${hint}\n`);
  return EXIT.failure;
}
