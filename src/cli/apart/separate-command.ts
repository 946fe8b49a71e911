/** Carries out a command on what somebody sent in a process of its own, which is ended when the file costs too much. */

import { dirname, resolve } from 'node:path';

import { type Language } from '../../core/language/bilingual';
import { removeRemainsOf } from '../files/output-file';
import { printableName } from '../printable';
import { EXIT, type ExitCode, type Terminal } from '../terminal';
import { GATHERING_LIMITS, type Limits, WRITING_LIMITS } from './limits';
import { hear, programBeside, start } from './start';

const PROGRAM = programBeside(__dirname, 'command-process');

interface Work {
  readonly args: readonly string[];
  /** What is read and written, as the user named them. */
  readonly file: string;
  readonly output: string;
  /** The file stands for many, whose contents come together in one. */
  readonly gathers?: true;
  readonly language: Language;
}

/** What both processes hold the work to. */
export function limitsOf({ gathers }: Pick<Work, 'gathers'>): Limits {
  return gathers ? GATHERING_LIMITS : WRITING_LIMITS;
}

export async function carryOutApart(work: Work, terminal: Terminal): Promise<ExitCode> {
  const { args, file, output, language, gathers } = work;
  const { program, folder, colour, width, now } = terminal;
  const limits = limitsOf(work);
  const child = start(PROGRAM, limits);
  const answer = hear<CommandMessage, ExitCode>(
    child,
    limits,
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
  const place = { program, folder, colour, width, now: now.toISOString() };
  const request: CommandRequest = { args, place, ...(gathers ? { gathers } : {}) };
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

export interface CommandRequest extends Pick<Work, 'args' | 'gathers'> {
  /** The terminal, as far as it is plain data. */
  readonly place: Pick<Terminal, 'program' | 'folder' | 'colour' | 'width'> & { readonly now: string };
}

export type CommandMessage =
  | { readonly kind: 'out' | 'err' | 'progress'; readonly text: string }
  | { readonly kind: 'done'; readonly code: ExitCode };
