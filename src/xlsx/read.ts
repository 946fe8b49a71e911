/** A workbook file in, its sheets as plain data out. Works in Node and in a browser. */

import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';

import { type Bilingual } from '../core/language/bilingual';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { type SheetGrid } from '../core/sheet/grid';
import { binaryFailure } from './read/binary-records';
import { parseDelimited } from './read/delimited';
import { refuseEndlessColumns, refuseEndlessRepeats, withSensibleRepeats } from './read/endless';
import { decodeText, fileKind, type FileKind } from './read/file-kind';
import { type GridReading } from './read/grid-from-cells';
import { gridFromRows, gridFromWorksheet } from './read/grid-from-worksheet';
import { LARGEST_FILE_MB, LARGEST_TEXT_MB } from './read/limits';
import { listObjects } from './read/list-objects';
import { marksBySheet } from './read/marks';
import { settingsOf } from './read/settings';
import { hasDisguisedSheet, sheetPaths } from './read/sheet-paths';
import { unpack, type UnpackedWorkbook } from './read/unpack';
import { type Parts } from './read/part-text';
import { type SheetFailure, UnreadableFile, type UnreadableSheet } from './read/unreadable';
import { refuseCutMarkup, refuseCutParts } from './read/whole';

export { LARGEST_FILE_MB } from './read/limits';
export { UnreadableFile, type UnreadableSheet, unreadableSheetText } from './read/unreadable';

export interface WorkbookFile {
  readonly name: string;
  /** Worksheets in the order of their tabs, hidden ones included. */
  readonly sheets: readonly SheetGrid[];
  /** Worksheets that could not be read: nothing is known of what they hold. */
  readonly unreadable: readonly UnreadableSheet[];
  /** What the user chose for this workbook in the pane; the defaults where nothing was. */
  readonly settings: Settings;
  /** What was left out or cut short, and why. */
  readonly notes: readonly Bilingual[];
}

const OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // The text that a cell shows is made in core, for the cells that need it.
  cellText: false,
};

/** Which rows and columns are hidden comes with the styles; in the other formats styles bring only blank cells. */
const STYLED: XLSX.ParsingOptions = { ...OPTIONS, cellStyles: true };

/**
 * Reads .xlsx, .xlsm, .xlsb, .xls, .ods and delimited text. Values are those stored in the file: nothing is calculated,
 * dates stay the numbers that Excel keeps, and a formula without a stored result is an empty text. Figures in delimited
 * text stay text, because "33,54" and "1.250" mean different numbers in different countries.
 * @throws UnreadableFile when there is nothing to review, with the reason in both languages.
 */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookFile {
  const megabytes = bytes.length / (1024 * 1024);
  if (megabytes > LARGEST_FILE_MB) throw new UnreadableFile('tooLarge');
  const kind = fileKind(bytes, name);
  if ((kind === 'text' || kind === 'markup') && megabytes > LARGEST_TEXT_MB) throw new UnreadableFile('tooLarge');
  switch (kind) {
    case 'text':
      return readDelimited(decodeText(bytes), name);
    case 'zip':
      return readZip(bytes, name);
    case 'compound':
      return workbookFile(
        name,
        parse(kind, () => readBytes(bytes, STYLED)),
      );
    case 'markup': {
      const markup = decodeText(bytes);
      refuseCutMarkup(markup);
      refuseEndlessColumns(markup);
      return workbookFile(
        name,
        parse(kind, () => XLSX.read(markup, { ...OPTIONS, type: 'string', raw: true })),
      );
    }
  }
}

/** As spreadsheet programs name the only sheet of a file without sheets. */
const ONLY_SHEET = 'Sheet1';

function readDelimited(text: string, name: string): WorkbookFile {
  const { rows, note } = parseDelimited(text);
  const reading = gridFromRows(ONLY_SHEET, rows);
  if (reading.kind !== 'read') throw new UnreadableFile(reading.kind);
  const notes = [...reading.notes, ...(note ? [note] : []), ...emptyNote([reading.grid])];
  return { name, sheets: [{ ...reading.grid, isUntyped: true }], unreadable: [], settings: DEFAULT_SETTINGS, notes };
}

function readZip(bytes: Uint8Array, name: string): WorkbookFile {
  const unpacked = unpack(bytes);
  let { parts } = unpacked;
  refuseNoWorkbook(unpacked);
  refuseCutParts(parts);
  const openDocument = parts['content.xml'];
  if (openDocument) {
    const content = withSensibleRepeats(new TextDecoder().decode(openDocument));
    refuseEndlessRepeats(content);
    parts = { ...parts, 'content.xml': new TextEncoder().encode(content) };
  }
  const failures = new Map([...unpacked.failures, ...binaryFailures(parts)]);
  const workbook = parse('zip', () =>
    readBytes(zipSync(partsToParse(parts, failures), { level: 0 }), openDocument ? OPTIONS : STYLED),
  );
  return workbookFile(name, workbook, parts, failures);
}

/** The worksheets of a binary workbook that would lead the parser astray. */
function binaryFailures(parts: Parts): ReadonlyMap<string, SheetFailure> {
  const failures = new Map<string, SheetFailure>();
  for (const [path, part] of Object.entries(parts)) {
    if (!/\.bin$/i.test(path)) continue;
    const failure = binaryFailure(part);
    if (failure === null) continue;
    if (!/(^|\/)worksheets\//i.test(path)) throw new UnreadableFile(failure);
    failures.set(path, failure);
  }
  return failures;
}

/** The relations of a sheet lead only to what is not looked at: comments, drawings and the like. */
function partsToParse(parts: Parts, failures: ReadonlyMap<string, SheetFailure>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(parts).filter(([path]) => !failures.has(path) && !/(^|\/)worksheets\/_rels\//i.test(path)),
  );
}

/** Node's own kind of bytes has checked and fast readers of numbers and texts, which the parser uses where it can. */
function readBytes(bytes: Uint8Array, options: XLSX.ParsingOptions): XLSX.WorkBook {
  if (typeof Buffer === 'undefined') return XLSX.read(bytes, { ...options, type: 'array' });
  return XLSX.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { ...options, type: 'buffer' });
}

/** @throws UnreadableFile when no sheet of the workbook can be read. */
function workbookFile(
  name: string,
  workbook: XLSX.WorkBook,
  parts: Parts = {},
  failures: ReadonlyMap<string, SheetFailure> = new Map(),
): WorkbookFile {
  // Excel has no workbook without a sheet: what should say which there are is damaged.
  if (workbook.SheetNames.length === 0) throw new UnreadableFile('corrupted');
  const paths = sheetPaths(parts);
  const tables = listObjects(parts, paths);
  const marks = marksBySheet(workbook);
  const sheets: SheetGrid[] = [];
  const unreadable: UnreadableSheet[] = [];
  const notes: Bilingual[] = [];
  const names = workbook.SheetNames.map((given: unknown, index) =>
    typeof given === 'string' ? given : `${ONLY_SHEET.slice(0, -1)}${index + 1}`,
  );
  const doubled = doubledIn(names);
  const isDisguised = hasDisguisedSheet(parts);
  for (const [index, sheetName] of names.entries()) {
    // Of two sheets of one name the parser keeps one, and nobody knows which.
    const sheet = doubled.has(sheetName) ? undefined : workbook.Sheets[sheetName];
    if (sheet && (sheet['!type'] ?? 'sheet') !== 'sheet') {
      if (isDisguised) unreadable.push({ name: sheetName, reason: 'corrupted' });
      else notes.push(skipped(sheetName, sheet['!type']));
      continue;
    }
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const failure = failures.get(paths.get(sheetName) ?? '');
    const own = marks.get(sheetName);
    const extras = { listObjects: tables.get(sheetName), marks: own?.marks, seal: own?.seal };
    const reading: GridReading | { readonly kind: SheetFailure } = sheet
      ? gridFromWorksheet(sheetName, sheet, hidden, extras)
      : { kind: failure ?? 'corrupted' };
    if (reading.kind !== 'read') {
      unreadable.push({ name: sheetName, reason: reading.kind });
      continue;
    }
    sheets.push(reading.grid);
    notes.push(...reading.notes);
  }
  const [failed] = unreadable;
  if (failed && sheets.length === 0) throw new UnreadableFile(failed.reason);
  if (!failed) notes.push(...emptyNote(sheets));
  const { settings, remarks } = settingsOf(parts);
  return { name, sheets, unreadable, settings, notes: [...notes, ...remarks] };
}

function doubledIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

function emptyNote(sheets: readonly SheetGrid[]): readonly Bilingual[] {
  if (sheets.some((sheet) => sheet.values.length > 0)) return [];
  return [
    {
      id: 'Buku kerja tidak berisi apa pun: semua lembarnya kosong.',
      en: 'The workbook holds nothing: all its sheets are empty.',
    },
  ];
}

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

function refuseNoWorkbook({ parts }: UnpackedWorkbook): void {
  const paths = Object.keys(parts);
  const isWorkbook = paths.some((path) => /(^|\/)workbook\d*\.(xml|bin)$/i.test(path) || path === 'content.xml');
  if (!isWorkbook) throw new UnreadableFile('notWorkbook');
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
