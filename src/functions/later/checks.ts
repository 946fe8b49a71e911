/** JENIS, SMART, SELARAS and PERIKSA: they need word lists and rules, which load at their first call and not before. */

import { alignNames } from '../../core/compare/levels/align-names';
import { KIND_NAMES, kindIn } from '../../core/indicator/kind';
import { beginningOf } from '../../core/indicator/names';
import { failure } from '../../core/measure/result';
import { review } from '../../core/review';
import { messageOf } from '../../core/rules/rule';
import { smartCriteria } from '../../core/rules/smart';
import { levelTitle } from '../../core/knowledge/levels';
import { type CellPosition, cellName, parseArea } from '../../core/sheet/address';
import { type CellValue, gridFromValues } from '../../core/sheet/grid';
import { BLANK_ANSWER, showError } from '../call/answer';
import { type Body } from '../call/body';
import { eachCell, flatten, isGrid } from '../call/broadcast';
import { type Cell, cellOf, isError, isLeftOut, textOfCell } from '../call/cell';
import { type Answer } from '../call/host';

export const jenis: Body = (args, host) =>
  eachCell(args, host, (raw) => {
    const cell = cellOf(raw);
    if (isError(cell)) return showError(host, cell);
    const name = plainText(cell);
    if (name === '') return BLANK_ANSWER;
    const kind = kindIn(beginningOf(name));
    return kind ? KIND_NAMES[kind] : showError(host, UNCLEAR);
  });

const UNCLEAR = failure(
  'notAvailable',
  'Dari kata-katanya tidak terlihat apa yang diukur.',
  'The wording does not show what is measured.',
);

export const smart: Body = (args, host) => {
  const cells = args.slice(0, 5).map((argument) => cellOf(flatten(argument)[0]));
  const error = cells.find(isError);
  if (error) return showError(host, error);
  const [name = '', unit = '', calculation = '', , dataSource = ''] = cells.map(plainText);
  const aim = cells[3] ?? null;
  const isBlank = aim === 0 && !host.tellsBlanks;
  const target = isBlank ? '' : plainValue(aim);
  const criteria = smartCriteria({ name, unit, calculation, target, ...percentFormat(aim), dataSource });
  return criteria.map(({ name: criterion, met, why }): Answer[] => [criterion.id, met ? 'Ya' : 'Tidak', why.id]);
};

/** Names, units and sources: none of them is called 0, which is a blank cell of an older Excel. */
function plainText(cell: Cell): string {
  return isError(cell) || isLeftOut(cell) ? '' : textOfCell(cell);
}

/** The cell as a sheet would hold it. */
function plainValue(cell: Cell): CellValue {
  if (cell === null) return '';
  if (isError(cell)) return cell.code;
  return typeof cell === 'object' ? cell.fraction : cell;
}

function percentFormat(cell: Cell): { numberFormat?: string } {
  return typeof cell === 'object' && cell !== null && !isError(cell) ? { numberFormat: '0.00%' } : {};
}

export const selaras: Body = ([parentArgument, childArgument], host) => {
  const parentCells = flatten(parentArgument).map(cellOf);
  const parents = parentCells.map(plainText);
  const children = flatten(childArgument).map((raw) => plainText(cellOf(raw)));
  const known = children.filter((name) => name !== '');
  const alignments = alignNames(parents, known);
  return parents.map((parent, index): Answer[] => {
    const cell = parentCells[index] ?? null;
    if (isError(cell)) return [showError(host, cell), BLANK_ANSWER];
    const { child, confidence } = alignments[index] ?? { child: null, confidence: 0 };
    if (parent === '') return [BLANK_ANSWER, BLANK_ANSWER];
    if (child === null) return [showError(host, NOT_SERVED), BLANK_ANSWER];
    return [known[child] ?? BLANK_ANSWER, host.percent(confidence)];
  });
};

const NOT_SERVED = failure(
  'notAvailable',
  'Tidak ada indikator bawahan yang mendukungnya.',
  'No indicator of the lower level serves it.',
);

export const periksa: Body = ([table, invocation], host) => {
  const rows = (isGrid(table) ? table : [[table]]).map((row) => row.map(cellOf));
  // Older Excels hand blank cells over as 0. Where they could not be looked up, a finding on a blank cell that is taken for a zero
  // would be false: then zeros count as blank, and a real zero target goes unreported.
  const zerosAreBlank = !host.tellsBlanks && !rows.some((row) => row.includes(null));
  const value = (cell: Cell): CellValue => (zerosAreBlank && cell === 0 ? '' : plainValue(cell));
  const grid = gridFromValues(
    rows.map((row) => row.map(value)),
    {
      origin: originOf(invocation),
      numberFormats: rows.map((row) => row.map((cell) => percentFormat(cell).numberFormat ?? 'General')),
    },
  );
  const { tables, findings } = review([grid]);
  if (tables.length === 0) return [[showError(host, NO_TABLE), BLANK_ANSWER, BLANK_ANSWER, BLANK_ANSWER]];
  if (findings.length === 0) return [['Tidak ada temuan', BLANK_ANSWER, BLANK_ANSWER, BLANK_ANSWER]];
  return findings.map((finding): Answer[] => [
    levelTitle(finding.level, 'id'),
    cellName(finding.cell),
    finding.rule.id,
    messageOf(finding, 'id'),
  ]);
};

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
