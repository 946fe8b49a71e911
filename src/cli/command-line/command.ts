/** What a command of the program is: all that the command line, the help and the runner know of it. */

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { type ExitCode, type Terminal } from '../terminal';
import { type CommandLine, type Option } from './command-line';

/** A file that a command reads whole before it writes its own, and the file it writes, both as the user named them. */
export interface RiskyWork {
  readonly file: string;
  readonly output: string;
  /** The file stands for many, whose contents come together in one. */
  readonly gathers?: true;
}

/** What a command is, written down; `Request` is what it makes of its command line. */
export interface CommandDefinition<Request> {
  readonly name: string;
  /** What stands behind the name, as in `BERKAS... [pilihan]`. */
  readonly usage: Bilingual;
  /** What it does, for each way to call it: the words behind the name, and what becomes of them. */
  readonly purposes: readonly { readonly words: Bilingual; readonly text: Bilingual }[];
  /** All that it takes besides the common options; an option of several commands is the same object in each. */
  readonly options: readonly Option[];
  /** A chapter of the help for what the command knows by name. */
  readonly chapter?: { readonly title: Bilingual; readonly words: readonly string[] };
  /** @throws Refusal for a command line that makes no sense. */
  read(line: CommandLine, language: Language): Request;
  /** Left out where the command itself takes care of what a file may cost. */
  risk?(request: Request): RiskyWork | null;
  /** Loads what it needs when it is called: what writes files is heavy, and checking must not wait for it. */
  run(request: Request, terminal: Terminal): Promise<ExitCode>;
}

/** What one command line asks for, understood and not yet done. */
export interface Task {
  readonly risk: RiskyWork | null;
  run(terminal: Terminal): Promise<ExitCode>;
}

/** A command whose kind of request is its own matter. */
export interface Command extends Omit<CommandDefinition<never>, 'read' | 'risk' | 'run'> {
  /** @throws Refusal for a command line that makes no sense, and for an option that the command does not have. */
  understand(line: CommandLine, language: Language): Task;
}

export function command<Request>({ read, risk, run, ...described }: CommandDefinition<Request>): Command {
  return {
    ...described,
    understand: (line, language) => {
      line.allow(described.name, described.options);
      const request = read(line, language);
      return { risk: risk?.(request) ?? null, run: (terminal) => run(request, terminal) };
    },
  };
}
