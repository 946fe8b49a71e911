import { type Bilingual, type Language } from '../../core/language/bilingual';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';
import { type IndicatorTable } from '../../core/table/model';
import { recognise } from '../../core/table/recognise';
import { didYouMean } from '../arguments/did-you-mean';
import { readInput } from '../files/read-file';
import { noTableLines } from '../no-table';
import { placeOf } from '../place-of';
import { Refusal, refuse } from '../refusal';
import { type Terminal } from '../terminal';

/**
 * The first indicator table of a workbook, or of the named sheet. Says on the error stream which one it is.
 * @throws Refusal when the file cannot be read, has no such sheet, or no table on it.
 */
export function tableOfFile(
  { file, sheet }: { readonly file: string; readonly sheet?: string },
  language: Language,
  terminal: Terminal,
): IndicatorTable {
  const all = readInput(file, language, terminal).sheets;
  const sheets = sheet === undefined ? all : [sheetNamed(sheet, all)];
  const found = sheets.map((grid) => recognise(grid, DEFAULT_SETTINGS));
  const tables = found.flatMap((each) => each.tables);
  const [first] = tables;
  if (!first) {
    const near = found.flatMap(({ nearMisses }) => nearMisses);
    const words = (each: Language) => `${file}: ${noTableLines(near, each).join('\n')}`;
    throw new Refusal({ id: words('id'), en: words('en') });
  }
  terminal.err(`${chosenWords(first, tables.length - 1)[language]}\n`);
  return first;
}

function chosenWords(table: IndicatorTable, others: number): Bilingual {
  const place = placeOf(table);
  if (others === 0) return { id: `Diisi dari ${place}.`, en: `Filled from ${place}.` };
  return {
    id: `Diisi dari ${place}; ${others} tabel lain tidak dipakai (pilih lembarnya dengan --lembar).`,
    en: `Filled from ${place}; other tables not used: ${others} (choose a sheet with --lembar).`,
  };
}

function sheetNamed(wanted: string, sheets: readonly SheetGrid[]): SheetGrid {
  // Excel does not tell sheet names apart by case.
  const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  const names = sheets.map(({ name }) => name);
  const guess = didYouMean(wanted, names);
  const known = names.map((name) => `"${name}"`).join(', ');
  return refuse(
    `tidak ada lembar "${wanted}".${guess.id}\nYang ada: ${known}.`,
    `there is no sheet "${wanted}".${guess.en}\nThere are: ${known}.`,
  );
}
