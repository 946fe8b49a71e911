/** The JSON of several documents of one agency side by side. */

import { type DocumentComparison } from '../compare/documents/compare-documents';
import { type Saying } from '../compare/documents/differences';
import { PROFILE_ROWS } from '../knowledge/choices/profiles';
import { COMPARED_PART_NAMES } from '../compare/documents/words';
import { cellName } from '../sheet/address';
import { placeJson } from './comparison-json';

/** One document; the same in every language. Lists with a place for each document follow the order of `documents`. */
export function documentsJson({ documents, rows, isOfSeveralAgencies }: DocumentComparison) {
  const sayings = (each: readonly Saying[]) =>
    each.map(({ text, sheet, cell }) => ({ text, sheet, cell: cellName(cell) }));
  return {
    version: 1,
    documents: documents.map(({ name, kind, agency, withoutYear }) => ({
      name,
      kind: kind && PROFILE_ROWS[kind].word,
      agency,
      withoutYear,
    })),
    severalAgencies: isOfSeveralAgencies,
    indicators: rows.map(({ name, statements, differences }) => ({
      name,
      statements: statements.map(
        (statement) =>
          statement && {
            places: statement.places.map(placeJson),
            units: sayings(statement.units),
            calculations: sayings(statement.calculations),
            targets: statement.targets.map(({ year, sayings: said }) => ({ year, sayings: sayings(said) })),
          },
      ),
      missing: statements.flatMap((statement, at) => (statement ? [] : [documents[at]?.name ?? ''])),
      differences: differences.map(({ what, year, sayings: said }) => ({
        what: COMPARED_PART_NAMES[what].id,
        ...(year !== undefined && { year }),
        sayings: said.map(sayings),
      })),
    })),
  };
}
