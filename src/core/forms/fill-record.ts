/** One indicator of a recognised table as a record of a form: each field fetches its content from where its source says. */

import { DEFAULT_SETTINGS } from '../settings';
import { factsOf, type IndicatorFacts, type TableFacts } from '../indicator/facts';
import { endOfPlan } from '../indicator/periods/goals';
import { addsYears } from '../indicator/periods/column-period';
import { openDirection } from '../indicator/achievements/open-direction';
import { polarityOfBound } from '../measure/figure';
import { POLARITY_ROWS } from '../knowledge/choices/polarities';
import { normalise } from '../language/normalise';
import { type QuantityReading } from '../language/quantity';
import { isPercent, sameUnit } from '../language/units';
import {
  type Cell,
  type ExplanationParts,
  type Indicator,
  type IndicatorTable,
  type Measurement,
  type SharedText,
} from '../table/model';
import { NOTE } from './fields';
import { footnotesOf, remarkOn, saysRating } from './figure-remarks';
import { type FormContext } from './form';
import { textBoundsOf } from './plain-formulas';
import { type Entry, type Field, type FieldSource, type FormRecord } from './layout/field';

export interface FilledRecord {
  readonly record: FormRecord;
  /** Columns of the sheet whose content the record holds. */
  readonly used: ReadonlySet<number>;
  /** Cells whose figure the record holds, but not what stands beside it. */
  readonly cut: readonly Cell[];
}

interface Found {
  readonly entry: Entry;
  /** The column it is from; left out where only a part of the cell was taken, or it was inferred. */
  readonly column?: number;
  /** Where it is the figure of. */
  readonly measurement?: Measurement;
}

/** What is known of a table, under the ways of measuring that the form is made with. */
export function factsForForm(table: IndicatorTable, { measurement }: FormContext): TableFacts {
  return factsOf(table, { ...DEFAULT_SETTINGS, ...measurement });
}

export function recordOf(facts: IndicatorFacts, fields: readonly Field[], context: FormContext): FilledRecord {
  const { indicator } = facts;
  const record: Record<string, Entry> = {};
  const used = new Set<number>();
  const figures: Measurement[] = [];
  const unit = unitFor(facts);
  for (const field of fields) {
    const found = field.source && find(facts, field, field.source, unit, context);
    if (!found || (field.input.kind === 'formula' && !field.input.editable)) continue;
    record[field.key] = found.entry;
    if (found.column !== undefined) used.add(found.column);
    if (found.measurement && typeof found.entry.value === 'number') figures.push(found.measurement);
  }
  // Where the form has no unit column, its figures carry the unit.
  if (unit !== '') record['unit'] ??= { value: unit };
  joinCalculation(indicator, fields, record, used);
  if (indicator.explanation && allPartsTaken(indicator, fields)) used.add(indicator.explanation.position.column);
  if (indicator.unit && showsUnit(fields, record)) used.add(indicator.unit.position.column);
  const cut = addRemarks(figures, facts.table.table, { fields, record, context });
  return { record: withoutComputed(record, fields), used, cut };
}

interface Filling {
  readonly fields: readonly Field[];
  readonly record: Record<string, Entry>;
  readonly context: FormContext;
}

/** What stands beside the figures goes into the note. Gives the cells for whose words the form has no place. */
function addRemarks(figures: readonly Measurement[], table: IndicatorTable, filling: Filling): readonly Cell[] {
  const { fields, record, context } = filling;
  const footnotes = footnotesOf([table]);
  const remarks = figures.flatMap(({ cell, column }) => {
    if (typeof cell.value !== 'string') return [];
    const header = column.header.replace(/\s+/g, ' ');
    const remark = remarkOn({ of: { id: header, en: header }, text: cell.text }, footnotes);
    return remark ? [{ cell, text: context.say(remark) }] : [];
  });
  if (remarks.length === 0) return [];
  if (!fields.some(({ key }) => key === NOTE.key)) return remarks.map(({ cell }) => cell);
  const before = record[NOTE.key];
  const said = [...(before ? [String(before.value)] : []), ...remarks.map(({ text }) => text)];
  record[NOTE.key] = { value: said.join('; ') };
  return [];
}

/** What a formula gives anyway goes on being computed. */
function withoutComputed(record: FormRecord, fields: readonly Field[]): FormRecord {
  const computed = fields.flatMap(({ key, input }) => {
    const gives = input.kind === 'formula' ? input.gives?.(record) : undefined;
    return gives !== undefined && gives === record[key]?.value ? [key] : [];
  });
  return Object.fromEntries(Object.entries(record).filter(([key]) => !computed.includes(key)));
}

/** The unit of the row. One that stands only among several in a cell ("15 Kop/ 25 UKM") is not the row's. */
function unitFor({ indicator, unit: known }: IndicatorFacts): string {
  if (!known) return '';
  const figures = [...indicator.targets, ...indicator.actuals];
  const composite = figures.some(({ reading }) => reading.kind === 'composite');
  return known.from === 'targets' && composite ? '' : known.text;
}

/** The form has a unit column, or a number that carries the unit in its format. */
function showsUnit(fields: readonly Field[], record: FormRecord): boolean {
  return fields.some(
    ({ key, carriesUnit }) => key === 'unit' || (carriesUnit === true && typeof record[key]?.value === 'number'),
  );
}

function find(
  facts: IndicatorFacts,
  field: Field,
  source: FieldSource,
  unit: string,
  context: FormContext,
): Found | null {
  const { indicator } = facts;
  switch (source.role) {
    case 'indicator':
      return text(indicator.name);
    case 'goal':
      return shared(indicator.goal);
    // A table whose indicators measure goals directly names them where others name objectives.
    case 'objective':
      return shared(indicator.objective) ?? shared(indicator.goal);
    case 'calculation':
    case 'explanation':
      return explanation(indicator, source);
    case 'unit':
      return unit === '' ? null : { entry: { value: unit } };
    case 'polarity':
      return text(indicator.polarity) ?? knownPolarity(facts) ?? boundPolarity(facts);
    case 'indicatorType':
      return text(indicator.indicatorType);
    case 'dataSource':
      return shared(indicator.dataSource);
    case 'owner':
      return shared(indicator.owner);
    case 'note':
      return text(indicator.note);
    case 'baseline':
      return figure(indicator.baselines[indicator.baselines.length - 1], unit);
    case 'target':
      return field.carriesUnit
        ? withUnit(ofPeriod(indicator.targets, source, context), unit)
        : target(
            source.last
              ? endOfPlan(indicator, facts.table.table)?.target
              : ofPeriod(indicator.targets, source, context),
            unit,
            facts,
          );
    case 'actual':
      return figure(ofPeriod(indicator.actuals, source, context), unit);
    default:
      return text(indicator.cells[facts.table.table.columns.findIndex(({ role }) => role === source.role)]);
  }
}

function text(cell: Cell | undefined): Found | null {
  return cell && cell.text !== '' ? { entry: { value: cell.text }, column: cell.position.column } : null;
}

function shared(content: SharedText | undefined): Found | null {
  return text(content?.cell);
}

function explanation(indicator: Indicator, { role, part }: FieldSource): Found | null {
  const own = role === 'calculation' ? text(indicator.calculation) : null;
  if (own) return own;
  if (!part) return role === 'explanation' ? text(indicator.explanation) : null;
  const labelled = indicator.explanationParts?.[part];
  if (labelled !== undefined) return { entry: { value: labelled } };
  // An explanation without labels says what the indicator means.
  return part === 'meaning' && !indicator.explanationParts ? text(indicator.explanation) : null;
}

/** What the settings say, or the name itself tells; the user sees the word and can change it. */
function knownPolarity({ direction }: IndicatorFacts): Found | null {
  return direction ? { entry: { value: POLARITY_ROWS[direction.polarity].word } } : null;
}

/** What the targets themselves say: "≤ 5". */
function boundPolarity({ indicator: { targets } }: IndicatorFacts): Found | null {
  const said = new Set(
    targets.flatMap(({ reading }) => (reading.kind === 'bound' ? [polarityOfBound(reading.comparator)] : [])),
  );
  const [only, ...more] = [...said];
  return only && more.length === 0 ? { entry: { value: POLARITY_ROWS[only].word } } : null;
}

/** The figure of the source's year and quarter. After a revision its value counts, unless the form asks for the one before. */
function ofPeriod(
  measurements: readonly Measurement[],
  source: FieldSource,
  { firstYear }: FormContext,
): Measurement | undefined {
  const [only] = measurements;
  const ofTime = measurements.filter(
    ({ column }) =>
      column.year === source.year &&
      column.quarter === source.quarter &&
      column.half === undefined &&
      !addsYears(column),
  );
  if (ofTime.length === 0) {
    if (source.quarter !== undefined) return undatedQuarter(measurements, source, firstYear);
    const undated = measurements.length === 1 && only?.column.year === undefined && source.year === firstYear;
    return undated && source.revision !== 'after' ? only : undefined;
  }
  const revised = (revision: 'before' | 'after' | undefined) =>
    ofTime.find(({ column }) => column.revision === revision);
  if (source.revision === 'after') return revised('after');
  if (source.revision === 'before') return revised('before') ?? revised(undefined);
  return revised('after') ?? revised(undefined) ?? revised('before');
}

/** "TW I" under "Realisasi", beside "Realisasi 2025": quarters that name no year are those of the last year that stands there. */
function undatedQuarter(
  measurements: readonly Measurement[],
  { year, quarter }: FieldSource,
  firstYear: number,
): Measurement | undefined {
  const years = measurements.flatMap(({ column }) => column.year ?? []);
  if (year !== (years.length > 0 ? Math.max(...years) : firstYear)) return undefined;
  const [only, ...more] = measurements.filter(
    ({ column }) =>
      column.year === undefined &&
      column.quarter === quarter &&
      column.month === undefined &&
      column.half === undefined &&
      column.revision === undefined,
  );
  return more.length === 0 ? only : undefined;
}

/** A single number in the row's unit becomes a number; anything else moves as the text it is. */
function figure(measurement: Measurement | undefined, unit: string): Found | null {
  if (!measurement) return null;
  const { reading, cell } = measurement;
  const column = cell.position.column;
  if (reading.kind === 'blank' || reading.kind === 'error') return null;
  if (reading.kind === 'single' && isUnit(reading.quantity.unit, unit)) {
    const { value, decimals } = reading.quantity;
    return { entry: decimals > 0 ? { value, decimals } : { value }, column, measurement };
  }
  return { entry: { value: cell.text }, column };
}

function target(measurement: Measurement | undefined, unit: string, facts: IndicatorFacts): Found | null {
  const found = figure(measurement, unit);
  const bounds =
    measurement && typeof found?.entry.value === 'string' ? textBoundsOf(measurement, facts.unitKind) : null;
  const isOpen = measurement !== undefined && openDirection(facts, measurement.reading.kind) !== null;
  // The form holds what its cell shows.
  const said = found && bounds && { bounds: { ...bounds, said: String(found.entry.value) } };
  return found && { ...found, entry: { ...found.entry, ...(isOpen && { asksDirection: true as const }), ...said } };
}

/** Where each cell says its unit itself: "≤ 14%", and "BB (72)" with the rating that is aimed at. */
function withUnit(measurement: Measurement | undefined, unit: string): Found | null {
  const found = figure(measurement, unit);
  if (!found || !measurement) return found;
  const { reading, cell } = measurement;
  const said = cell.text.trim();
  if (reading.kind === 'single' && typeof cell.value === 'string' && saysRating(said)) return text(cell);
  const isBare = reading.kind === 'bound' ? reading.quantity.unit === '' : isBareRange(reading);
  if (!isBare || unit === '') return found;
  return { ...found, entry: { value: isPercent(unit) ? `${said}%` : `${said} ${unit}` } };
}

function isBareRange(reading: QuantityReading): boolean {
  return reading.kind === 'range' && reading.lower.unit === '' && reading.upper.unit === '';
}

function isUnit(written: string, unit: string): boolean {
  return written === '' || normalise(written) === normalise(unit) || sameUnit(written, unit);
}

/** A form that explains but has no column for the calculation gets it as the last part of the explanation. */
function joinCalculation(
  { calculation }: Indicator,
  fields: readonly Field[],
  record: Record<string, Entry>,
  used: Set<number>,
): void {
  if (!calculation || calculation.text === '' || record['calculation']) return;
  if (!fields.some(({ key }) => key === 'explanation')) return;
  const before = record['explanation'] ? `${String(record['explanation'].value)}\n` : '';
  record['explanation'] = { value: `${before}Rumus Perhitungan: ${calculation.text}` };
  used.add(calculation.position.column);
}

/** A label such as "Alasan Pemilihan Indikator : " is no longer than this. */
const LONGEST_LABEL = 45;

/** The form takes every labelled part, and the explanation says nothing outside them. */
function allPartsTaken({ explanation, explanationParts }: Indicator, fields: readonly Field[]): boolean {
  if (!explanation || !explanationParts) return false;
  const taken = new Set(fields.map(({ source }) => source?.part));
  const parts = Object.entries(explanationParts) as [keyof ExplanationParts, string][];
  const inParts = parts.reduce((sum, [, text]) => sum + text.length, 0);
  return parts.every(([part]) => taken.has(part)) && explanation.text.length - inParts <= parts.length * LONGEST_LABEL;
}
