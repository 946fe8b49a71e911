/** The sheets of several documents of one agency side by side: every indicator, what each document says of it, and what differs. */

import { partName } from '../compare/versions/words';
import { type DocumentComparison, type DocumentRow } from '../compare/documents/compare-documents';
import { type Difference, type Saying, type Statement } from '../compare/documents/differences';
import { PROFILE_ROWS } from '../knowledge/choices/profiles';
import { COMPARED_PART_NAMES } from '../compare/documents/words';
import { type Bilingual, type Language, both, joined } from '../language/bilingual';
import { placeName } from '../sheet/address';
import { type SheetPlan } from '../sheet/plan';
import { placeOf } from './comparison-sheets';
import { type ListColumn, type ListSheet, listSheet } from './list-sheet';

export function documentSheets(comparison: DocumentComparison, language: Language): readonly SheetPlan[] {
  return documentLists(comparison, language).map((list) => listSheet(list, language));
}

/** The same as lists: for whoever shows them elsewhere than on a sheet. */
export function documentLists(comparison: DocumentComparison, language: Language): readonly ListSheet[] {
  return [indicatorList, differenceList, statementList].map((list) => list(comparison, language));
}

/** How each document is called in a column: what it is, else its file; with its file where two are the same kind. No two alike. */
export function documentNames({ documents }: DocumentComparison, language: Language): readonly string[] {
  const names = documents.map(({ name, kind }) => {
    if (kind === null) return name;
    const isOnly = documents.filter((other) => other.kind === kind).length === 1;
    return isOnly ? PROFILE_ROWS[kind].short[language] : `${PROFILE_ROWS[kind].short[language]} (${name})`;
  });
  // The heads of a table must differ, and upper case makes no difference to Excel.
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other.toLowerCase() === name.toLowerCase()).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Which file is which document. */
export function documentsText(comparison: DocumentComparison, language: Language): string {
  const names = documentNames(comparison, language);
  return comparison.documents
    .map(({ name }, at) => (names[at]?.includes(name) ? (names[at] ?? name) : `${names[at] ?? ''}: ${name}`))
    .join('; ');
}

/** How a row stands: nothing to do, or what there is to look at. */
const STATES = {
  same: both('sejalan', 'in line'),
  differs: both('berbeda', 'differs'),
  missing: both('tidak lengkap', 'missing somewhere'),
  both: both('berbeda, tidak lengkap', 'differs, missing somewhere'),
} as const;

export function rowState(row: DocumentRow): Bilingual {
  const differs = row.differences.length > 0;
  if (isEverywhere(row)) return differs ? STATES.differs : STATES.same;
  return differs ? STATES.both : STATES.missing;
}

function isEverywhere({ statements }: DocumentRow): boolean {
  return statements.every((statement) => statement !== null);
}

/** How many indicators there are, and how many are in line. */
export function documentsSummary({ rows }: DocumentComparison): Bilingual {
  const differing = rows.filter(({ differences }) => differences.length > 0).length;
  const lacking = rows.filter((row) => !isEverywhere(row)).length;
  const inLine = rows.filter((row) => rowState(row) === STATES.same).length;
  return both(
    `${rows.length} indikator: ${inLine} sejalan di semua dokumen, ${differing} berbeda isinya, ${lacking} tidak ada di sebagian dokumen.`,
    `${rows.length} indicators: ${inLine} in line in all documents, ${differing} with differences, ${lacking} missing in some documents.`,
  );
}

/** What to know before the comparison is believed. */
export function documentsWarnings(comparison: DocumentComparison, language: Language): readonly string[] {
  const { documents, isOfSeveralAgencies } = comparison;
  const agencies = documents.flatMap(({ agency }) => agency ?? []).join('; ');
  const names = documentNames(comparison, language);
  return [
    ...(isOfSeveralAgencies
      ? [
          both(
            `Judulnya menyebut instansi yang berbeda: ${agencies}. Pastikan semua dokumen dari satu instansi.`,
            `The titles name different agencies: ${agencies}. Make sure that all documents are of one agency.`,
          ),
        ]
      : []),
    ...documents.flatMap(({ withoutYear }, at) =>
      withoutYear === 0
        ? []
        : [
            both(
              `${names[at] ?? ''}: target ${withoutYear} indikator tidak dibandingkan karena tahunnya tidak tertulis; tuliskan tahun di judul atau di kepala kolom.`,
              `${names[at] ?? ''}: the targets of ${withoutYear} indicators are not compared, because their year is not written; write it into the title or the column header.`,
            ),
          ],
    ),
  ].map((text) => text[language]);
}

const OPEN = both('(kosong)', '(empty)');

/** `"75" (PK!E5)`. */
function sayingText({ text, sheet, cell }: Saying, language: Language): string {
  return `${text === '' ? OPEN[language] : `"${text}"`} (${placeName(sheet, cell)})`;
}

/** `target 2025: IKU "80" (IKU!E5), PK "75" (PK!E5)`. */
export function differenceText(difference: Difference, names: readonly string[], language: Language): string {
  const said = difference.sayings.flatMap((sayings, at) =>
    sayings.length > 0 ? [`${names[at] ?? ''} ${sayings.map((each) => sayingText(each, language)).join(' / ')}`] : [],
  );
  const note = difference.what === 'name' ? ` (${TAKEN_FOR_ONE[language]})` : '';
  return `${partName(COMPARED_PART_NAMES[difference.what], difference.year, language)}: ${said.join(', ')}${note}`;
}

const TAKEN_FOR_ONE = both(
  'dianggap indikator yang sama karena namanya mirip; periksa',
  'taken for one indicator because the names are alike; have a look',
);

/** `tidak ada di: Renstra, PK`; `null` for an indicator that all documents have. */
export function missingText({ statements }: DocumentRow, names: readonly string[], language: Language): string | null {
  const missing = statements.flatMap((statement, at) => (statement ? [] : [names[at] ?? '']));
  const list = missing.join(', ');
  return missing.length === 0 ? null : both(`tidak ada di: ${list}`, `not in: ${list}`)[language];
}

const INDICATOR: ListColumn = { label: both('Indikator', 'Indicator'), width: 46 };

function sameInBoth(names: readonly string[], width: number): readonly ListColumn[] {
  return names.map((name) => ({ label: both(name, name), width }));
}

function placesText(statement: Statement | null): string {
  return statement ? statement.places.map(placeOf).join('; ') : '-';
}

function summaryOf(comparison: DocumentComparison, text: Bilingual): Bilingual {
  const said = (language: Language): string => {
    const warnings = documentsWarnings(comparison, language).join(' ');
    return [`${documentsText(comparison, language)}.`, text[language], warnings].filter(Boolean).join(' ');
  };
  return both(said('id'), said('en'));
}

function indicatorList(comparison: DocumentComparison, language: Language): ListSheet {
  const names = documentNames(comparison, language);
  return {
    name: both('Antardokumen', 'Across Documents'),
    title: both('INDIKATOR ANTARDOKUMEN SATU INSTANSI', 'INDICATORS ACROSS THE DOCUMENTS OF ONE AGENCY'),
    summary: summaryOf(comparison, documentsSummary(comparison)),
    table: 'IKU_Antardokumen',
    columns: [
      { label: both('Keadaan', 'State'), width: 16 },
      INDICATOR,
      ...sameInBoth(names, 18),
      { label: both('Yang Perlu Dilihat', 'What to Look At'), width: 70 },
    ],
    rows: comparison.rows.map((row) => [
      rowState(row)[language],
      row.name,
      ...row.statements.map(placesText),
      [missingText(row, names, language), ...row.differences.map((each) => differenceText(each, names, language))]
        .filter(Boolean)
        .join('; '),
    ]),
    none: both('Tidak ada indikator.', 'No indicators.'),
  };
}

function differenceList(comparison: DocumentComparison, language: Language): ListSheet {
  const names = documentNames(comparison, language);
  const rows = comparison.rows.flatMap(({ name, differences }) =>
    differences.map((difference) => [
      partName(COMPARED_PART_NAMES[difference.what], difference.year, language),
      name,
      ...difference.sayings.map((sayings) => sayings.map((each) => sayingText(each, language)).join(' / ')),
    ]),
  );
  return {
    name: both('Perbedaan', 'Differences'),
    title: both('PERBEDAAN ANTARDOKUMEN', 'DIFFERENCES BETWEEN THE DOCUMENTS'),
    summary: summaryOf(
      comparison,
      joined(
        both(`${rows.length} perbedaan.`, `${rows.length} differences.`),
        both('Samakan dokumennya, atau jelaskan bedanya.', 'Make the documents agree, or explain the difference.'),
      ),
    ),
    table: 'IKU_Beda_Dokumen',
    columns: [{ label: both('Yang Berbeda', 'What Differs'), width: 16 }, INDICATOR, ...sameInBoth(names, 34)],
    rows,
    none: both('Tidak ada perbedaan.', 'No differences.'),
  };
}

function statementList(comparison: DocumentComparison, language: Language): ListSheet {
  const names = documentNames(comparison, language);
  const texts = (sayings: readonly Saying[]): string =>
    sayings.map(({ text }) => (text === '' ? OPEN[language] : text)).join(' / ');
  return {
    name: both('Isi Dokumen', 'What They Say'),
    title: both('ISI SETIAP DOKUMEN', 'WHAT EACH DOCUMENT SAYS'),
    summary: summaryOf(
      comparison,
      both('Satu baris untuk setiap indikator di setiap dokumen.', 'A row for each indicator in each document.'),
    ),
    table: 'IKU_Isi_Dokumen',
    columns: [
      { label: both('Dokumen', 'Document'), width: 16 },
      INDICATOR,
      { label: both('Nama di Dokumen', 'Name in the Document'), width: 46 },
      { label: both('Sel', 'Cell'), width: 18 },
      { label: both('Satuan', 'Unit'), width: 14 },
      { label: both('Rumus', 'Calculation'), width: 40 },
      { label: both('Target', 'Targets'), width: 34 },
    ],
    rows: comparison.rows.flatMap(({ name, statements }) =>
      statements.flatMap((statement, at) =>
        statement
          ? [
              [
                names[at] ?? '',
                name,
                statement.places[0].name,
                placesText(statement),
                texts(statement.units),
                texts(statement.calculations),
                statement.targets.map(({ year, sayings }) => `${year}: ${texts(sayings)}`).join('; '),
              ],
            ]
          : [],
      ),
    ),
    none: both('Tidak ada indikator.', 'No indicators.'),
  };
}
