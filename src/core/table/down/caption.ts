/** The name of an indicator that stands over its table: "Tabel 3.5 Persentase …", "Indikator : Indeks …". */

import { documentWords } from '../../knowledge/documents/document-words';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { BROKEN_DOWN_BY, OFFICE_WORDS } from '../../knowledge/documents/offices';
import { periodWords } from '../../knowledge/columns/period-words';
import { JOINING_WORDS } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { isMeasureName } from '../../language/cell-kinds';
import { withoutListMark } from '../../language/words/list-marks';
import { RANGE_AND, UP_TO } from '../../language/words/range-words';
import { YEAR_DIGITS } from '../../language/words/year-digits';
import { type HeaderReader, isHeaderLike } from '../header/header-reading';
import { type Cell, type NearbyText, type Role } from '../model';
import { type SheetView } from '../sheet-view';

const NUMBERED_TABLE = new RegExp(`^${anyOf(documentWords('numbered'))}\\s*[\\d.-]*\\s*[:.]?\\s*`, 'i');
const ABOUT = new RegExp(
  `^${anyOf(documentWords('aimed', 'reached', 'comparing'))}(?:(?:,| dan| serta|\\s)+${anyOf(documentWords('aimed', 'measured', 'reached', 'yearly'))})*\\s+(?=\\p{L})`,
  'iu',
);
/** What a sentence says behind the word: "Capaian indikator Nilai … dalam tiga tahun terakhir dapat dilihat …". */
const MENTIONED = /\bindikator(?:\s+kinerja(?:\s+utama)?)?\s+(.+)$/iu;
const SENTENCE_GOES_ON =
  /\s+(?:(?:dalam|selama)\s+(?:kurun\s+waktu\s+)?\S+\s+tahun|(?:dapat|bisa)\s+di|sebagai(?:mana|\s+berikut))\b.*$/iu;
/** The years that a caption names behind what it is about. */
const YEAR_WORDS = anyOf(periodWords('year', 'period'));
const BETWEEN = String.raw`[^\p{L}\d]{0,4}`;
const YEARS_AT_END = new RegExp(
  String.raw`[\s,(]{1,3}(?:${anyOf(JOINING_WORDS)}\s+)?(?:selama\s+)?(?:${YEAR_WORDS}\s+){0,2}${YEAR_DIGITS}(?:${BETWEEN}(?:(?:${UP_TO}|${RANGE_AND})\W{0,3})?(?:${YEAR_WORDS}\s+)?${YEAR_DIGITS})*[\s).]*$`,
  'iu',
);
const LABELLED = /^([^:]+?)[\s\d.]*:\s*(\S.*)$/su;
const NUMBERED = /^(\D{2,40}?)\s+\d{1,2}(?:\.\d+)*(?:[a-z](?:-\p{L}{1,3})?)?\.?\s+(\p{L}.*)$/su;
const BEGINS_OTHERWISE = new RegExp(
  `^${anyOf([...OFFICE_WORDS, ...documentWords('agreement', 'strategicPlan', 'plan', 'report', 'decree', 'indicators'), 'kinerja', 'strategis'])}\\b`,
  'i',
);
/** "… per Kecamatan", "… Menurut Unit Kerja di Kabupaten Awan": by what the rows below are told apart. */
const BROKEN_DOWN = new RegExp(
  String.raw`\s+(?:${anyOf(documentWords('brokenDown'))}\s+)+${anyOf(BROKEN_DOWN_BY)}\b.*$`,
  'isu',
);
/** In words: fewer name a document or a field of work. */
const SHORTEST_SUBJECT = 3;

/** The nearest text above that says it is the indicator or names a measure; its cell says only the name. */
export function captionName(view: SheetView, reader: HeaderReader, above: readonly NearbyText[]): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const name = labelled(reader, cell.text, 'indicator') ?? measureIn(cell.text);
    if (name !== undefined) return saying(cell, nameAlone(name));
  }
  return subjectOf(view, above);
}

/** The same over rows of places: a caption that says so is about what it names before that, numbered or not. */
export function captionNameOfPlaces(
  view: SheetView,
  reader: HeaderReader,
  above: readonly NearbyText[],
): Cell | undefined {
  const name = captionName(view, reader, above) ?? subjectOf(view, above, BROKEN_DOWN);
  return name && saying(name, nameAlone(name.text.replace(BROKEN_DOWN, '')));
}

/** Where no text names a measure: what the caption of a comparison is about, "Tabel 3.4 Perbandingan … Perkara yang Selesai". `known`: by what a caption is known. */
function subjectOf(view: SheetView, above: readonly NearbyText[], known = NUMBERED_TABLE): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const plain = cell.text.replace(NUMBERED_TABLE, '');
    const subject = nameAlone(plain.replace(ABOUT, ''));
    if (known.test(cell.text) && ABOUT.test(plain) && isSubject(subject)) return saying(cell, subject);
  }
  return undefined;
}

/** No office, no document, no money that is only spent, and no word of headers. */
function isSubject(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ''] = words;
  const role = roleOfWord(first)?.role;
  return (
    words.length >= SHORTEST_SUBJECT &&
    (role === undefined || role === 'other') &&
    !BEGINS_OTHERWISE.test(text) &&
    !words.some((word) => roleOfWord(word)?.role === 'budget')
  );
}

/** Without what a caption says of it: its years, and that they follow. */
function nameAlone(name: string): string {
  return name.replace(SENTENCE_GOES_ON, '').replace(YEARS_AT_END, '');
}

/** "Satuan : %" above the table: the cell, saying only what stands behind the colon. */
export function captionDetail(
  view: SheetView,
  reader: HeaderReader,
  above: readonly NearbyText[],
  role: Role,
): Cell | undefined {
  for (const { position } of [...above].reverse()) {
    const cell = view.cell(position.row, position.column);
    const detail = labelled(reader, cell.text, role);
    if (detail !== undefined) return saying(cell, detail);
  }
  return undefined;
}

/** What stands behind "Nama Indikator :", "IKU 1:", "Indikator 2.1". */
export function labelled(reader: HeaderReader, text: string, role: Role): string | undefined {
  const [, label = '', rest = ''] = LABELLED.exec(text) ?? NUMBERED.exec(text) ?? [];
  const reading = reader.read(label);
  if (reading.role === role && isHeaderLike(reading)) return rest;
  const next = label === '' ? undefined : NEXT_LABEL.exec(rest)?.[1];
  return next === undefined ? undefined : labelled(reader, next, role);
}

/** "Kegiatan : Pelatihan Kader - Indikator : Jumlah …": what is labelled next in the same line. */
const NEXT_LABEL = /\s[-–—;|,]\s*(\p{L}[^:]*:\s*\S.*)$/su;

function measureIn(text: string): string | undefined {
  const plain = withoutListMark(text.replace(NUMBERED_TABLE, ''));
  const mentioned = MENTIONED.exec(plain)?.[1] ?? '';
  return [plain, withoutListMark(plain.replace(ABOUT, '')), mentioned].find(
    (name) => isMeasureName(name) && !ABOUT.test(name) && /\s/.test(name),
  );
}

function saying({ position, value, formula, numberFormat }: Cell, text: string): Cell {
  return { position, value, text, formula, numberFormat };
}
