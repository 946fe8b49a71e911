/** From a command line to what it does and how it ends. */

import { type Bilingual } from '../core/language/bilingual';
import { readArguments } from './arguments/read-arguments';
import { type Request } from './arguments/request';
import { HELP } from './help';
import { printable, printableName } from './printable';
import { Refusal } from './refusal';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Carries out one command line (without the program's name). */
export async function run(args: readonly string[], outside: Terminal): Promise<ExitCode> {
  const terminal = withoutCommands(outside);
  const request = readArguments(args);
  try {
    const file = terminal.separate ? riskyFile(request) : null;
    if (file === null || !('output' in request)) return await carryOut(request, terminal);
    const { carryOutApart } = await import('./apart/separate-command');
    return await carryOutApart({ args, file, output: request.output.name, language: request.language }, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`iku: ${error.explanation[request.language]}\n`);
    return EXIT.failure;
  }
}

/** Messages quote files and their names, which must not be able to command the terminal. */
function withoutCommands(terminal: Terminal): Terminal {
  return {
    ...terminal,
    err: (text) => terminal.err(printable(text)),
    progress: (text) => terminal.progress(printableName(text)),
  };
}

/** A file that the command reads whole before it writes its own; `periksa` looks after its files itself. */
function riskyFile(request: Request): string | null {
  if (request.kind === 'report') return request.file;
  if (request.kind !== 'makeForm') return null;
  if (request.content.kind === 'table') return request.content.file;
  return request.output.overwrite ? request.output.name : null;
}

const HINT: Bilingual = { id: 'Petunjuk: iku --bantuan', en: 'Help: iku --help --bahasa en' };

/** Each command is loaded when it is asked for: what writes files is heavy, and checking must not wait for it. */
async function carryOut(request: Request, terminal: Terminal): Promise<ExitCode> {
  const { language } = request;
  switch (request.kind) {
    case 'help':
      terminal.out(HELP[language]);
      return EXIT.done;
    case 'misuse':
      terminal.err(`iku: ${request.message[language]}\n${HINT[language]}\n`);
      return EXIT.failure;
    case 'check':
      return (await import('./check/check')).check(request, terminal);
    case 'listForms':
      return (await import('./form/list-forms')).listForms(request, terminal);
    case 'makeForm':
      return (await import('./form/make-form')).makeForm(request, terminal);
    case 'report':
      return (await import('./report/make-report')).makeReport(request, terminal);
  }
}
