/**
 * Processes that work on somebody's file: how one is started and heard, why it ended, and a whole command carried out in one, which is
 * ended when the file costs too much.
 */

import { dirname, resolve, extname, join } from 'node:path';

import { type Language, type Bilingual } from '../../core/language/bilingual';
import { removeRemainsOf } from '../files/output-file';
import { printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { GATHERING_LIMITS, type WorkLimits, WRITING_LIMITS, TIME_SIGNAL, tooLong, tooMuchMemory } from './watch';
import { type ChildProcess, fork } from 'node:child_process';

import { ourFailure } from '../files/read-file';

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
export function limitsOf({ gathers }: Pick<Work, 'gathers'>): WorkLimits {
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

/** For what waits without working, such as a pipe into which nobody writes. */
const LONGEST_WAIT_MS = 60_000;

/** Of what a process wrote before it ended, this much tells why. */
const LAST_WORDS = 4_000;

/** The file of a program that lies beside its caller, among the sources as in the packed program, which holds no TypeScript. */
export function programBeside(folder: string, name: string): string {
  return join(folder, name + extname(__filename));
}

/** What a file leaves behind is garbage when the next one comes: with room for some files it is cleared away less often. */
const YOUNG_SPACE = ['--min-semi-space-size=16', '--max-semi-space-size=16'];

export function start(program: string, { heapMb }: WorkLimits): ChildProcess {
  return fork(program, [], {
    execArgv: [...process.execArgv, ...YOUNG_SPACE, `--max-old-space-size=${heapMb}`],
    stdio: ['inherit', 'ignore', 'pipe', 'ipc'],
  });
}

/**
 * Hears a process until it has answered or ended.
 * @param take is given each message, and `settle` for when it is the answer.
 * @param ended makes the answer of a process that ended, or was ended, before it had one.
 */
export function hear<Message, Answer>(
  child: ChildProcess,
  limits: WorkLimits,
  take: (message: Message, settle: (answer: Answer) => void) => void,
  ended: (reason: Bilingual) => Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    let lastWords = '';
    let waitedTooLong = false;
    const listen = (words: Buffer) => (lastWords = (lastWords + String(words)).slice(-LAST_WORDS));
    const timer = setTimeout(() => {
      waitedTooLong = true;
      child.kill('SIGKILL');
    }, LONGEST_WAIT_MS);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      child.off('message', hearMessage);
      child.off('close', end);
      child.off('error', fail);
      child.stderr?.off('data', listen);
      resolve(answer);
    };
    const hearMessage = (message: Message) => take(message, settle);
    const end = (code: number | null, signal: NodeJS.Signals | null) =>
      settle(ended(waitedTooLong ? tooLong(limits) : reasonOfEnd(code, signal, lastWords, limits)));
    const fail = (error: Error) => settle(ended(ourFailure(error)));
    child.on('message', hearMessage);
    child.on('error', fail);
    child.on('close', end);
    child.stderr?.on('data', listen);
  });
}

/** Signals by which the operating system, the watch or V8 ends a process that has asked for too much memory. */
const MEMORY_SIGNALS: readonly unknown[] = ['SIGKILL', 'SIGABRT', 'SIGTRAP', 'SIGSEGV', 'SIGILL', 'SIGBUS'];

function reasonOfEnd(
  code: number | null,
  signal: NodeJS.Signals | null,
  lastWords: string,
  limits: WorkLimits,
): Bilingual {
  if (signal === TIME_SIGNAL) return tooLong(limits);
  if (MEMORY_SIGNALS.includes(signal) || /heap out of memory|allocation failed/i.test(lastWords))
    return tooMuchMemory(limits);
  return ourFailure(`exit ${String(code ?? signal)}\n${lastWords}`);
}
