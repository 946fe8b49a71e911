import { type Language } from '../../core/language/bilingual';
import { Refusal, refuse } from '../refusal';
import { CommandLine } from './command-line';
import { didYouMean } from './did-you-mean';
import { readCheck } from './read-check';
import { readForm } from './read-form';
import { readReport } from './read-report';
import { type Request } from './request';

const LANGUAGES: readonly Language[] = ['id', 'en'];
const COMMANDS = ['periksa', 'templat', 'laporan'];

/** Reads the arguments after the program's name. Never throws: a command line that makes no sense is a `misuse`. */
export function readArguments(args: readonly string[]): Request {
  const line = new CommandLine(args);
  const language = LANGUAGES.find((candidate) => candidate === line.value('bahasa')) ?? 'id';
  try {
    return understand(line, language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'misuse', language, message: error.explanation };
  }
}

function understand(line: CommandLine, language: Language): Request {
  line.checkSpelling();
  if (line.flag('bantuan') || line.flag('help')) return { kind: 'help', language };
  line.choice('bahasa', LANGUAGES, language);

  const [command, ...rest] = line.words;
  switch (command) {
    case undefined:
      return refuse('perintahnya belum disebut.', 'the command is missing.');
    case 'periksa':
      return readCheck(line, rest, language);
    case 'templat':
      return readForm(line, rest, language);
    case 'laporan':
      return readReport(line, rest, language);
    default: {
      const guess = didYouMean(command, COMMANDS);
      return refuse(`perintah "${command}" tidak dikenal.${guess.id}`, `unknown command "${command}".${guess.en}`);
    }
  }
}
