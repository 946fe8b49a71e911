/** A workbook file in, its sheets as plain data out. Works in Node and in a browser. */

import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';

import { type Bilingual } from '../core/language/bilingual';
import { type Settings } from '../core/settings';
import { type SheetGrid } from '../core/sheet/grid';
import { decodeText, fileKind, type FileKind } from './read/file-kind';
import { gridFromWorksheet } from './read/grid-from-worksheet';
import { listObjects } from './read/list-objects';
import { marksBySheet } from './read/marks';
import { settingsOf } from './read/settings';
import { type Parts, unpack } from './read/unpack';
import { LARGEST_FILE_MB, UnreadableFile } from './read/unreadable';

export { UnreadableFile, type UnreadableReason } from './read/unreadable';

export interface WorkbookFile {
  readonly name: string;
  /** Worksheets in the order of their tabs, hidden ones included. */
  readonly sheets: readonly SheetGrid[];
  /** What the user chose for this workbook in the pane; the defaults where nothing was. */
  readonly settings: Settings;
  /** What was left out or cut short, and why. */
  readonly notes: readonly Bilingual[];
}

const OPTIONS: XLSX.ParsingOptions = { dense: true, cellNF: true, cellHTML: false, cellStyles: true };

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls, .ods and delimited text. Values are those stored in the file: nothing is calculated,
 * dates stay the numbers that Excel keeps, and a formula without a stored result is an empty text. Figures in delimited
 * text stay text, because "33,54" and "1.250" mean different numbers in different countries.
 * @throws UnreadableFile when there is nothing to review, with the reason in both languages.
 */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookFile {
  if (bytes.length > LARGEST_FILE_MB * 1024 * 1024) throw new UnreadableFile('tooLarge');
  const kind = fileKind(bytes, name);
  const parts = kind === 'zip' ? workbookParts(bytes) : {};
  const workbook = parse(kind, () => {
    if (kind === 'zip') return XLSX.read(zipSync({ ...parts }, { level: 0 }), { ...OPTIONS, type: 'array' });
    if (kind === 'compound') return XLSX.read(bytes, { ...OPTIONS, type: 'array' });
    return XLSX.read(decodeText(bytes), { ...OPTIONS, type: 'string', raw: true });
  });

  const tables = listObjects(parts);
  const marks = marksBySheet(workbook);
  const sheets: SheetGrid[] = [];
  const notes: Bilingual[] = [];
  for (const [index, sheetName] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[sheetName];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') {
      notes.push(skipped(sheetName, sheet?.['!type']));
      continue;
    }
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const reading = gridFromWorksheet(sheetName, sheet, hidden, {
      listObjects: tables.get(sheetName),
      marks: marks.get(sheetName)?.marks,
      seal: marks.get(sheetName)?.seal,
    });
    sheets.push(reading.grid);
    if (reading.note) notes.push(reading.note);
  }
  if (sheets.every((sheet) => sheet.values.length === 0)) notes.push(NOTHING_IN_IT);
  return { name, sheets, settings: settingsOf(parts), notes };
}

const NOTHING_IN_IT: Bilingual = {
  id: 'Buku kerja tidak berisi apa pun: semua lembarnya kosong.',
  en: 'The workbook holds nothing: all its sheets are empty.',
};

function skipped(sheetName: string, type: string | undefined): Bilingual {
  if (type === 'chart') {
    return {
      id: `Lembar "${sheetName}" hanya berisi bagan, jadi dilewati.`,
      en: `Sheet "${sheetName}" is a chart sheet and was skipped.`,
    };
  }
  return {
    id: `Lembar "${sheetName}" bukan lembar kerja, jadi dilewati.`,
    en: `Sheet "${sheetName}" is not a worksheet and was skipped.`,
  };
}

function workbookParts(bytes: Uint8Array): Parts {
  const parts = unpack(bytes);
  const paths = Object.keys(parts);
  const isWorkbook = paths.some((path) => /(^|\/)workbook\d*\.(xml|bin)$/i.test(path) || path === 'content.xml');
  if (!isWorkbook) throw new UnreadableFile('notWorkbook');
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw new UnreadableFile('encrypted');
  return parts;
}

function parse(kind: FileKind, read: () => XLSX.WorkBook): XLSX.WorkBook {
  try {
    return quietly(read);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new UnreadableFile('encrypted');
    // The parser's own words for a file of another program in the same container (a .doc, an Access base …).
    if (/unsupported|cannot find workbook|not a spreadsheet/i.test(message)) throw new UnreadableFile('notWorkbook');
    // A web page or an XML file without a table in it is whole, only no workbook.
    throw new UnreadableFile(kind === 'markup' ? 'notWorkbook' : 'corrupted');
  }
}

/** The parser talks to the console about number formats that it does not know, which would stand among our own messages. */
function quietly<Result>(read: () => Result): Result {
  const output = console;
  const { error } = output;
  output.error = () => undefined;
  try {
    return read();
  } finally {
    output.error = error;
  }
}
