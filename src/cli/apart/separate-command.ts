/** Carries out a command on one file in a process of its own, which is ended when the file costs too much. */

import { dirname, resolve } from 'node:path';

import { type Language } from '../../core/language/bilingual';
import { removeRemainsOf } from '../files/output-file';
import { printableName } from '../printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { WRITING_LIMITS } from './limits';
import { hear, programBeside, start } from './start';

const PROGRAM = programBeside(__dirname, 'command-process');

interface Work {
  readonly args: readonly string[];
  /** What is read and written, as the user named them. */
  readonly file: string;
  readonly output: string;
  readonly language: Language;
}

export async function carryOutApart({ args, file, output, language }: Work, terminal: Terminal): Promise<ExitCode> {
  const { program, folder, colour, width, now } = terminal;
  const child = start(PROGRAM, WRITING_LIMITS);
  const answer = hear<CommandMessage, ExitCode>(
    child,
    WRITING_LIMITS,
    (message, settle) => {
      if (message.kind === 'done') settle(message.code);
      else terminal[message.kind](message.text);
    },
    (reason) => {
      if (child.pid !== undefined) removeRemainsOf(child.pid, dirname(resolve(folder, output)));
      terminal.err(`iku: ${printableName(file)}: ${reason[language]}\n${NOTHING_WRITTEN[language]}\n`);
      return EXIT.failure;
    },
  );
  const request: CommandRequest = { args, place: { program, folder, colour, width, now: now.toISOString() } };
  child.send(request, () => undefined);
  const code = await answer;
  // It ends itself when there is nobody to talk to.
  if (child.connected) child.disconnect();
  return code;
}

const NOTHING_WRITTEN: Readonly<Record<Language, string>> = {
  id: 'Tidak ada berkas yang ditulis.',
  en: 'No file was written.',
};

export interface CommandRequest {
  readonly args: readonly string[];
  /** The terminal, as far as it is plain data. */
  readonly place: Pick<Terminal, 'program' | 'folder' | 'colour' | 'width'> & { readonly now: string };
}

export type CommandMessage =
  | { readonly kind: 'out' | 'err' | 'progress'; readonly text: string }
  | { readonly kind: 'done'; readonly code: ExitCode };
