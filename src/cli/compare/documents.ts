/** Carries out `iku banding` for documents of one agency: read, set side by side, and told as text, JSON or sheets. */

import { type DocumentRow, compareDocuments } from '../../core/compare/documents/compare-documents';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { documentsJson } from '../../core/report/documents-json';
import {
  differenceText,
  documentNames,
  documentsSummary,
  documentsText,
  documentsWarnings,
  documentSheets,
  missingText,
  rowState,
} from '../../core/report/documents-sheets';
import { type NamedDocumentsRequest } from './compare-command';
import { keepAside } from '../files/earlier-file';
import { outputFile, writeSheets } from '../files/output-file';
import { printableJson, printableLines, EXIT, type ExitCode, type Terminal } from '../terminal';
import { fileOfSide, readSide } from './side';

const TITLE: Bilingual = { id: 'Indikator antardokumen', en: 'Indicators across documents' };

export async function compareSeveral(request: NamedDocumentsRequest, terminal: Terminal): Promise<ExitCode> {
  const { documents, language, format, output: choice } = request;
  const outputs = choice
    ? documents.map(({ name }) => outputFile(choice, terminal.folder, fileOfSide(name, terminal.folder)))
    : [];
  const sides = documents.map(({ name, ...kind }) => ({ ...readSide(name, language, terminal), ...kind }));
  const comparison = compareDocuments(sides.map(({ review, ...side }) => ({ ...side, tables: review.tables })));
  const names = documentNames(comparison, language);
  terminal.out(
    format === 'json'
      ? `${printableJson(documentsJson(comparison))}\n`
      : printableLines([
          documentsText(comparison, language),
          documentsSummary(comparison)[language],
          ...documentsWarnings(comparison, language),
          ...comparison.rows.flatMap((row) => rowLines(row, names, language)),
        ]),
  );
  const [output] = outputs;
  if (output?.replaces) keepAside(output, language, terminal);
  if (output) await writeSheets(output, documentSheets(comparison, language), TITLE[language], terminal);
  return sides.some(({ isPartial }) => isPartial) ? EXIT.failure : EXIT.done;
}

/** Nothing for an indicator that all documents have alike. */
function rowLines(row: DocumentRow, names: readonly string[], language: Language): readonly string[] {
  const missing = missingText(row, names, language);
  if (missing === null && row.differences.length === 0) return [];
  return [
    `  ${rowState(row)[language]}: "${row.name}"`,
    ...(missing === null ? [] : [`    ${missing}`]),
    ...row.differences.map((each) => `    ${differenceText(each, names, language)}`),
  ];
}
