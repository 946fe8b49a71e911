/** Rows of activities, below the level where results are due: there activities and what they hand over are measured. */

import { INPUT_LABELS, OUTPUT_LABELS, RESULT_LABELS } from '../../knowledge/cells/cell-words';
import { anyOf } from '../../language/words/any-of';
import { type Column, type Indicator, type IndicatorTable, type Role, columnsOf } from '../../table/model';
import { type TableFacts } from '../facts';

/** Below these headings activities and their outputs are what is to be measured. */
const ACTIVITY_LEVEL = /^\s*(?:sasaran\s+)?(?:sub\s*-?\s*)?kegiatan\b/i;

/**
 * Whether the row is one of an activity: its own label, its objective, the heading above it or its programme says so, its objectives are those of
 * activities, or it has an activity's code.
 */
export function isActivityLevel(indicator: Indicator, { table, groups }: TableFacts): boolean {
  const { objective, goal, cells, row, name, indicatorType } = indicator;
  const types = [indicatorType, objective?.cell];
  if (OUTPUT_LABEL.test(name.text) || types.some((cell) => OUTPUT_TYPE.test(cell?.text ?? ''))) return true;
  const above = [objective?.cell.text ?? '', goal?.cell.text ?? '', groups.get(row) ?? ''];
  if (above.some((text) => ACTIVITY_LEVEL.test(text))) return true;
  const isSplit = table.columns.filter(({ role }) => role === 'number').length > 1;
  const isOwn = ofOwnLevel(indicator, table);
  return table.columns.some((column, index) => {
    if (!isOwn(column)) return false;
    const { role, header } = column;
    if (role === 'objective' || role === 'goal') return ACTIVITY_HEADER.test(header);
    if (role === 'indicator') {
      return INDIVIDUAL.test(header) || isOfOutputs(header) || (isOfEither(header) && !isProgramme(indicator, table));
    }
    if (!LEVEL_ROLES.has(role)) return false;
    const text = cells[index]?.text ?? '';
    if (isSplit && role === 'number' && CODE_PART.test(text)) return true;
    return ACTIVITY_CODE.test(text) || (text !== '' && (ACTIVITY_LEVEL.test(text) || ACTIVITY_ONLY.test(header)));
  });
}

/** Of several levels side by side each has its columns around its indicator: those of the next level say nothing of this one. */
function ofOwnLevel({ name }: Indicator, table: IndicatorTable): (column: Column) => boolean {
  const names = columnsOf(table, 'indicator').map(({ index }) => index);
  const own = name.position.column;
  const before = names.filter((index) => index < own).pop() ?? -1;
  const after = names.find((index) => index > own);
  // What stands before the next level's indicator is what that one measures.
  return ({ index }) => index > before && (after === undefined || index <= own);
}

/** What one person does is measured by what he or she hands over (PermenPANRB 6/2022: "Indikator Kinerja Individu"). */
const INDIVIDUAL = /\bindividu\b/i;

/** "Indikator Output", "Indikator Keluaran": the header says what is measured there; one that names results as well says nothing. */
function isOfOutputs(header: string): boolean {
  return OUTPUT_HEADER.test(header) && !RESULT_HEADER.test(header);
}

const OUTPUT_HEADER = new RegExp(String.raw`\b${anyOf(OUTPUT_LABELS)}\b`, 'i');
const RESULT_HEADER = new RegExp(String.raw`\b${anyOf(RESULT_LABELS)}\b`, 'i');

/** "Indikator Kinerja Program (Outcome)/Kegiatan (Output)": what a row is to measure follows from what stands before it. */
function isOfEither(header: string): boolean {
  return OUTPUT_HEADER.test(header) && RESULT_HEADER.test(header);
}

/** Whether programme and code say that of programmes, activities and what they consist of this row is a programme. */
function isProgramme({ cells }: Indicator, { columns }: IndicatorTable): boolean {
  const before = columns.flatMap(({ role }, place) => (LEVEL_ROLES.has(role) ? [cells[place]?.text ?? ''] : []));
  return !before.some((text) => /\p{L}{3}/u.test(text)) || before.some((text) => PROGRAMME.test(text));
}

/** "Program Penunjang Urusan …"; "1.01.02", the code of one. */
const PROGRAMME = /^\s*(?:program\b|(?:[x\d]{1,2}\.){2}\d{2}\.?(?![.\d]))/i;

/** The name itself says so: "Output: …", "Indikator Kegiatan - …", "(IKK) …"; that a program is meant, no word between them says. */
const OUTPUT_LABEL = new RegExp(
  String.raw`^\W*(?:indikator\s+)?(?:kinerja\s+)?${anyOf(OUTPUT_LABELS)}(?:[\s.-]*\d[\d.-]*[\s)\]:]|\s*[)\]:]|\s*\([^)]*\)\s*:|\s+[–-]\s)`,
  'i',
);

/** "Masukan | Keluaran | Hasil" in front of the names: what goes in and what is handed over is due there. */
const OUTPUT_TYPE = new RegExp(String.raw`^\s*${anyOf([...OUTPUT_LABELS, ...INPUT_LABELS])}\s*$`, 'i');

const INPUT_TYPE = new RegExp(String.raw`^\s*${anyOf(INPUT_LABELS)}\s*$`, 'i');

/** "Masukan | Dana yang dibutuhkan": what is put in, by its column or by the cell before it. */
export function isInput({ indicatorType, objective }: Indicator): boolean {
  return [indicatorType, objective?.cell].some((cell) => INPUT_TYPE.test(cell?.text ?? ''));
}

/** Objectives of activities, and of nothing above them. */
const ACTIVITY_HEADER = /^\s*sasaran\s+(?:sub\s*-?\s*)?kegiatan\b/i;
const ACTIVITY_ONLY = /^\s*(?:nama\s+)?(?:sub\s*-?\s*)?kegiatan\b/i;
/** Where codes and the names of programmes and activities stand. */
const LEVEL_ROLES: ReadonlySet<Role> = new Set<Role>(['program', 'other', 'number']);
/** In the national nomenclature the level of government (1 or 2) stands before an activity's own number: 1.01.01.2.05. */
const ACTIVITY_CODE = /^(?:[x\d]{1,2}\.){2,4}[12]\.\d{2}\b/i;
/** The same where every part of the code has a column of its own. */
const CODE_PART = /^[12][.,]\d{2}$/;
