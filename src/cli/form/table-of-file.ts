import { type Language } from '../../core/language/bilingual';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';
import { type IndicatorTable } from '../../core/table/model';
import { recognise } from '../../core/table/recognise';
import { nearestWord } from '../arguments/nearest-word';
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
  const place = placeOf(first);
  const others = tables.length - 1;
  const line = {
    id: `Diisi dari ${place}${others > 0 ? `; ${others} tabel lain tidak dipakai (pilih lembarnya dengan --lembar)` : ''}.`,
    en: `Filled from ${place}${others > 0 ? `; other tables not used: ${others} (choose a sheet with --lembar)` : ''}.`,
  };
  terminal.err(`${line[language]}\n`);
  return first;
}

function sheetNamed(wanted: string, sheets: readonly SheetGrid[]): SheetGrid {
  // Excel does not tell sheet names apart by case.
  const found = sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  const names = sheets.map(({ name }) => name);
  const nearest = nearestWord(wanted, names);
  const known = names.map((name) => `"${name}"`).join(', ');
  return refuse(
    `tidak ada lembar "${wanted}".${nearest === null ? '' : ` Maksud Anda "${nearest}"?`}\nYang ada: ${known}.`,
    `there is no sheet "${wanted}".${nearest === null ? '' : ` Did you mean "${nearest}"?`}\nThere are: ${known}.`,
  );
}
