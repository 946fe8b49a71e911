/** Carries out `iku kamus`: the tables of workbooks gathered into one library, and where they define one name differently. */

import { resolve } from 'node:path';

import { type DefinedPart, differingParts, PART_NAMES, partText } from '../../core/compare/definitions';
import { FormOptionError } from '../../core/forms/form';
import { countCards, manualOfTables, yearsOfTables } from '../../core/forms/library-cards';
import { MANUAL_IKU } from '../../core/forms/standard/manual-iku';
import { type OfficeDefinition, definitionsIn, manualsAmong } from '../../core/indicator/library/office';
import { type Bilingual, both, type Language } from '../../core/language/bilingual';
import { isReport } from '../../core/report/own-report';
import { sealed } from '../../core/report/refresh/seal';
import { placeName } from '../../core/sheet/address';
import { type SheetPlan } from '../../core/sheet/plan';
import { type IndicatorTable } from '../../core/table/model';
import { recognise } from '../../core/table/recognise';
import { type DictionaryRequest } from './dictionary-command';
import { isFilledForm, keepAside, readEarlier } from '../files/earlier-file';
import { gatherFiles } from '../files/gather';
import { outputFile, writeSheets } from '../files/output-file';
import { readInput } from '../files/read-file';
import { printableLines, printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { Refusal, refuse } from '../refusal';
import { formYears } from './form-source';

interface Gathered {
  readonly file: string;
  /** Manuals first: they are what the other tables are to agree with. */
  readonly tables: readonly IndicatorTable[];
}

/** A file that cannot be read is said, and costs only itself. */
export async function makeDictionary(request: DictionaryRequest, terminal: Terminal): Promise<ExitCode> {
  const { language, words } = request;
  const { files: found, said } = gatherFiles(words, terminal.folder);
  for (const line of said) terminal.err(`${printableName(line[language])}\n`);
  const output = outputFile(request.output, terminal.folder);
  // The library of an earlier run may lie among the files that it was made of.
  const files = found.filter((file) => resolve(terminal.folder, file) !== output.path);
  const gathered = files.flatMap((file) => gather(file, language, terminal) ?? []);
  const holding = gathered.filter((each) => each.tables.length > 0);
  const tables = holding.flatMap((each) => each.tables);
  if (tables.length === 0) refuse('tidak ada tabel indikator yang dikenali.', 'no indicator table was recognised.');
  const plan = planOf(tables, holding.length > 1 ? 'several' : 'one', request, terminal);
  if (isFilledForm(readEarlier(output, language, terminal), plan)) keepAside(output, language, terminal);
  await writeSheets(output, [sealed(plan)], MANUAL_IKU.title[language], terminal);
  const differences = differencesAmong(holding, language);
  const head = madeText(output.name, countCards(tables), holding.length)[language];
  terminal.out(printableLines([head, ...(differences.length > 0 ? [DIFFER[language], ...differences] : [])]));
  return gathered.length < files.length ? EXIT.failure : EXIT.done;
}

function gather(file: string, language: Language, terminal: Terminal): Gathered | null {
  try {
    const { sheets, settings } = readInput(file, language, terminal);
    const tables = sheets.filter((grid) => !isReport(grid)).flatMap((grid) => recognise(grid, settings).tables);
    const manuals = manualsAmong(tables);
    return { file, tables: [...manuals, ...tables.filter((table) => !manuals.includes(table))] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(`iku: ${error.inWords(language)}\n`);
    return null;
  }
}

function planOf(
  tables: readonly IndicatorTable[],
  offices: 'one' | 'several',
  { years: wanted, level, language, paper }: DictionaryRequest,
  { now }: Terminal,
): SheetPlan {
  const usual = () => formYears(MANUAL_IKU, undefined, null, now.getFullYear()).years ?? [];
  const years = wanted ?? yearsOfTables(tables) ?? usual();
  try {
    return manualOfTables(tables, offices, { years, level, language, paper, formulas: 'native' });
  } catch (error) {
    throw error instanceof FormOptionError ? new Refusal(error.explanation) : error;
  }
}

function madeText(name: string, cards: number, files: number): Bilingual {
  return both(`${name}: ${cards} indikator dari ${files} berkas`, `${name}: ${cards} indicator(s) of ${files} file(s)`);
}

const DIFFER: Bilingual = both(
  'Definisi yang berbeda; kamus memuat yang disebut lebih dulu:',
  'Definitions that differ; the library holds the one named first:',
);

interface Placed {
  readonly file: string;
  readonly definition: OfficeDefinition;
}

/** A line for each part in which a definition is not what the first one of its name says. */
function differencesAmong(gathered: readonly Gathered[], language: Language): readonly string[] {
  const first = new Map<string, Placed>();
  return gathered.flatMap(({ file, tables }) =>
    definitionsIn(tables).flatMap((definition) => {
      const now = { file, definition };
      const before = first.get(definition.key) ?? now;
      first.set(definition.key, before);
      return differingParts(before.definition, definition).map((part) => differenceText(part, before, now, language));
    }),
  );
}

function differenceText(part: DefinedPart, before: Placed, now: Placed, language: Language): string {
  const said = ({ file, definition }: Placed) =>
    `"${partText(definition, part)}" (${file}, ${placeName(definition.sheet, definition.cell)})`;
  return `  ${before.definition.name}: ${PART_NAMES[part][language]} ${said(before)} ≠ ${said(now)}`;
}
