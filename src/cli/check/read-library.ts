/** Reads the workbook that `periksa --kamus` holds the files to: like any other that somebody sent. */

import { type OfficeDefinition, twiceText } from '../../core/indicator/library/office';
import { type CheckRequest } from '../commands/check';
import { refuse } from '../refusal';
import { type Terminal } from '../terminal';
import { type CheckRun, type FileReport, reportFile } from './file-report';
import { SeparateReviewer } from './separate-reviewer';

/**
 * Warns of names that it lays down more than once.
 *
 * @throws Refusal when it cannot be read, or lays nothing down.
 */
export async function readLibrary(
  name: string,
  { language }: Pick<CheckRequest, 'language'>,
  terminal: Terminal,
): Promise<readonly OfficeDefinition[]> {
  const { folder, colour, width } = terminal;
  const style = { language, folder, colour, width };
  const run: CheckRun = { ...style, format: 'teks', ignoreSettings: true, files: [name], wantsDefinitions: true };
  const { definitions, failures } = await report(run, terminal);
  const [failure] = failures;
  if (failure !== undefined) return refuse(`--kamus "${name}": ${failure}`, `--kamus "${name}": ${failure}`);
  if (definitions.length === 0) {
    return refuse(
      `--kamus "${name}": tidak ada definisi indikator yang dikenali; kamus instansi disusun dalam formulir Manual IKU (iku kamus).`,
      `--kamus "${name}": no definitions of indicators were recognised; an agency's library is kept in the form Manual IKU (iku kamus).`,
    );
  }
  const twice = twiceText(definitions);
  if (twice) terminal.err(`--kamus "${name}": ${twice[language]}\n`);
  return definitions;
}

async function report(run: CheckRun, { separate, progress }: Terminal): Promise<FileReport> {
  if (!separate) return reportFile(0, run, progress);
  const reviewer = new SeparateReviewer(run, progress);
  try {
    return await reviewer.report(0);
  } finally {
    reviewer.close();
  }
}
