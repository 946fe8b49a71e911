/** JENIS, SMART, SELARAS and PERIKSA: they need word lists and rules, which load at their first call and not before. */

import { alignNames } from '../../core/compare/levels/align-names';
import { KIND_NAMES, kindIn } from '../../core/indicator/meaning/kind';
import { beginningOf } from '../../core/indicator/meaning/names';
import { BLANK, failure, valueOf } from '../../core/measure/result';
import { review } from '../../core/review';
import { messageOf } from '../../core/rules/rule';
import { smartCriteria } from '../../core/rules/smart';
import { levelTitle } from '../../core/knowledge/choices/levels';
import { type CellPosition, cellName, parseArea } from '../../core/sheet/address';
import { type CellValue, gridFromValues } from '../../core/sheet/grid';
import { type CellOutcome, percentage, rowsOf } from '../call/answer';
import { callOf } from '../call/call-of';
import { type CallCell, type CellError, isError, isPercentNumber } from '../call/cell';
import * as signatures from '../signatures/checks';

export const jenis = callOf(signatures.JENIS, () => (name) => {
  const kind = kindIn(beginningOf(name));
  return kind ? valueOf(KIND_NAMES[kind]) : UNCLEAR;
});

const UNCLEAR = failure(
  'notAvailable',
  'Dari kata-katanya tidak terlihat apa yang diukur.',
  'The wording does not show what is measured.',
);

export const smart = callOf(signatures.SMART, ({ tellsBlanks }) => (name, unit, calculation, aim, dataSource) => {
  const target = aim === 0 && !tellsBlanks ? '' : plainValue(aim);
  const criteria = smartCriteria({ name, unit, calculation, target, ...percentFormat(aim), dataSource });
  return rowsOf(
    criteria.map(({ name: criterion, met, why }) => [criterion.id, met ? 'Ya' : 'Tidak', why.id].map(valueOf)),
  );
});

/** The cell as a sheet would hold it. */
function plainValue(cell: CallCell): CellValue {
  if (cell === null) return '';
  if (isError(cell)) return cell.code;
  return typeof cell === 'object' ? cell.fraction : cell;
}

function percentFormat(cell: CallCell): { numberFormat?: string } {
  return isPercentNumber(cell) ? { numberFormat: '0.00%' } : {};
}

export const selaras = callOf(signatures.SELARAS, () => (parents, children) => {
  const names = parents.map(nameOf);
  const known = children.map(nameOf).filter((name) => name !== '');
  const alignments = alignNames(names, known);
  return rowsOf(
    parents.map((parent, index): CellOutcome[] => {
      if (typeof parent !== 'string') return [parent, BLANK];
      if (parent === '') return [BLANK, BLANK];
      const { child, confidence } = alignments[index] ?? { child: null, confidence: 0 };
      if (child === null) return [NOT_SERVED, BLANK];
      return [valueOf(known[child] ?? ''), percentage(confidence)];
    }),
  );
});

/** An error serves nothing, and is served by nothing. */
function nameOf(name: string | CellError): string {
  return typeof name === 'string' ? name : '';
}

const NOT_SERVED = failure(
  'notAvailable',
  'Tidak ada indikator bawahan yang mendukungnya.',
  'No indicator of the lower level serves it.',
);

export const periksa = callOf(signatures.PERIKSA, ({ tellsBlanks, invocation }) => (rows) => {
  const [[only] = [], ...others] = rows;
  if (rows[0]?.length === 1 && others.length === 0 && only !== undefined && isError(only)) return rowsOf([[only]]);
  // Older Excels hand blank cells over as 0. Where they could not be looked up, a finding on a blank cell that is taken for a zero
  // would be false: then zeros count as blank, and a real zero target goes unreported.
  const zerosAreBlank = !tellsBlanks && !rows.some((row) => row.includes(null));
  const value = (cell: CallCell): CellValue => (zerosAreBlank && cell === 0 ? '' : plainValue(cell));
  const grid = gridFromValues(
    rows.map((row) => row.map(value)),
    {
      origin: originOf(invocation),
      numberFormats: rows.map((row) => row.map((cell) => percentFormat(cell).numberFormat ?? 'General')),
    },
  );
  const { tables, findings } = review([grid]);
  if (tables.length === 0) return rowsOf([[NO_TABLE, BLANK, BLANK, BLANK]]);
  if (findings.length === 0) return rowsOf([[valueOf('Tidak ada temuan'), BLANK, BLANK, BLANK]]);
  return rowsOf(
    findings.map((finding) =>
      [levelTitle(finding.level, 'id'), cellName(finding.cell), finding.rule.id, messageOf(finding, 'id')].map(valueOf),
    ),
  );
});

const NO_TABLE = failure(
  'notAvailable',
  'Tidak ada tabel indikator yang dikenali. Sertakan baris judul kolomnya.',
  'No indicator table was recognised. Include its header rows.',
);

/** Where the range stands, when Excel tells; otherwise cells are named from A1 on. */
function originOf(invocation: unknown): CellPosition {
  const addresses = (invocation as { parameterAddresses?: unknown } | null | undefined)?.parameterAddresses;
  const first: unknown = Array.isArray(addresses) ? addresses[0] : undefined;
  const area = typeof first === 'string' ? parseArea(first) : null;
  return area ? { row: area.top, column: area.left } : { row: 0, column: 0 };
}
