/** From a command line to what it does and how it ends. */

import packageInfo from '../../package.json';
import { type Bilingual, type Language } from '../core/language/bilingual';
import { type Task } from './command-line/command';
import { CommandLine, didYouMean } from './command-line/command-line';
import { helpText } from './command-line/help';
import { COMMON_OPTIONS, HELP, LANGUAGE, VERSION } from './command-line/shared-options';
import { COMMANDS } from './all-commands';
import { printable, printableName, EXIT, type ExitCode, type Terminal } from './terminal';
import { Refusal, refuse } from './refusal';

/** Carries out one command line (without the program's name). */
export async function run(args: readonly string[], outside: Terminal): Promise<ExitCode> {
  const terminal = withoutCommands(outside);
  const options = COMMANDS.flatMap((command) => command.options);
  const line = new CommandLine(args, options, COMMON_OPTIONS);
  const language = LANGUAGE.words.find((word) => word === line.value(LANGUAGE)) ?? LANGUAGE.standard;
  const task = taskOf(line, language);
  try {
    if (task.risk === null || !terminal.separate) return await task.run(terminal);
    const { carryOutApart } = await import('./apart/separate-command');
    return await carryOutApart({ args, ...task.risk, language }, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`iku: ${error.inWords(language)}\n`);
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

/** What the line asks for; one that makes no sense asks to be told so. */
function taskOf(line: CommandLine, language: Language): Task {
  try {
    return understand(line, language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return task((terminal) => {
      terminal.err(`iku: ${error.inWords(language)}\n${HINT[language]}\n`);
      return EXIT.failure;
    });
  }
}

const HINT: Bilingual = { id: 'Petunjuk: iku --bantuan', en: 'Help: iku --help --bahasa en' };

function task(run: (terminal: Terminal) => ExitCode): Task {
  return { risk: null, run: (terminal) => Promise.resolve(run(terminal)) };
}

/** @throws Refusal for a command line that makes no sense. */
function understand(line: CommandLine, language: Language): Task {
  line.checkSpelling();
  if (line.flag(HELP)) return task((terminal) => help(language, terminal));
  if (line.flag(VERSION)) return task(showVersion);
  line.choice(LANGUAGE);
  const { command: name } = line;
  if (name === undefined) return refuse('perintahnya belum disebut.', 'the command is missing.');
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command.understand(line, language);
  const known = COMMANDS.map((each) => each.name);
  const guess = didYouMean(name, known);
  return refuse(`perintah "${name}" tidak dikenal.${guess.id}`, `unknown command "${name}".${guess.en}`);
}

function help(language: Language, terminal: Terminal): ExitCode {
  terminal.out(helpText(COMMANDS, terminal.program, language));
  return EXIT.done;
}

function showVersion(terminal: Terminal): ExitCode {
  terminal.out(`${packageInfo.version}\n`);
  return EXIT.done;
}
