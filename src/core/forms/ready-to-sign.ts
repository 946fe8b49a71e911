/** What stands between a sheet and its signature: everything that a form leaves to its user and that nobody has written yet. */

import { isEither, normalise } from '../language/normalise';
import { type Level } from '../knowledge/choices/levels';
import { signerWords } from '../knowledge/documents/signers';
import { anyOf } from '../language/words/any-of';
import { type Finding } from '../rules/rule';
import { type Settings } from '../settings';
import { asksAboutScale } from './plain-formulas';
import { type CellPosition } from '../sheet/address';
import { type CellValue, type SheetGrid, textAt, valueAt } from '../sheet/grid';
import { isStatementMark } from '../sheet/marks';
import { type NumberFault, faultOfFigure, faultOfNumber } from './employee-number';
import { isSignature } from '../table/body/row-texts';
import { factsOf, type IndicatorFacts } from '../indicator/facts';
import { openDirection } from '../indicator/achievements/open-direction';
import { type IndicatorTable, type Measurement } from '../table/model';
import { type AchievementObstacle, formulasIn, obstacleIn } from './computed-cells';
import { EXAMPLE_NAMES } from './examples';
import { contradictingNotes } from './formula-notes';
import { readsDirection } from './renewed-formulas';
import { SIGNATURE_BLANKS } from './signers';
import { EXAMPLE_NOTE, LEVEL_WORDS } from './words';

/** In the order in which they are put right. An open warning is no hindrance, only to be known. */
const SIGNING_POINT_KINDS = [
  'error',
  'example',
  'unmeasured',
  'direction',
  'eitherWay',
  'note',
  'placeholder',
  'post',
  'emptyRows',
  'signature',
  'number',
  'warning',
] as const;
export type SigningPointKind = (typeof SIGNING_POINT_KINDS)[number];

export interface SigningPoint {
  readonly kind: SigningPointKind;
  readonly cell: CellPosition;
  /** What the cell says; empty rows say nothing, and numbers of employees are not said again. */
  readonly text: string;
  /** What does not fit in the number of an employee. */
  readonly fault?: NumberFault;
  /** The last row of empty ones, zero-based. */
  readonly lastRow?: number;
  /** Why an achievement is not computed, where its figures tell. */
  readonly obstacle?: AchievementObstacle;
  /** The error or warning that is open there. */
  readonly finding?: Finding;
}

/** What whoever signs should know besides what is left to be done. */
export interface SigningNotes {
  /** The sheet has a place for a signature, or dots and brackets in its stead; without one it is no document to be signed. */
  readonly isDocument: boolean;
  readonly openWarnings: readonly SigningPoint[];
  /** Findings that somebody has set aside, by their levels. */
  readonly ignored: Readonly<Record<Exclude<Level, 'advice'>, number>>;
}

/** `tables` and `findings` are those of this sheet. */
export function signingNotes(
  grid: SheetGrid,
  tables: readonly IndicatorTable[],
  findings: readonly Finding[],
): SigningNotes {
  const ignored = (wanted: Level) =>
    findings.filter(({ level, accepted }) => level === wanted && accepted !== undefined).length;
  return {
    isDocument:
      (grid.marks ?? []).some(isStatementMark) ||
      grid.values.slice(lineBelow(grid, tables)).some((cells) => cells.some(isPlaceOfSignature)),
    openWarnings: inOrder(openPoints(findings, 'warning')),
    ignored: { error: ignored('error'), warning: ignored('warning') },
  };
}

/** Signatures stand below the tables: in a table "Kepala Bidang" is who answers for an indicator. */
function lineBelow({ origin }: SheetGrid, tables: readonly IndicatorTable[]): number {
  return Math.max(0, ...tables.map(({ area }) => area.bottom + 1 - origin.row));
}

function isPlaceOfSignature(value: CellValue): boolean {
  return typeof value === 'string' && (isSignature(value) || blankKind(value) === 'signature');
}

/** `tables` and `findings` are those of this sheet. */
export function signingPoints(
  grid: SheetGrid,
  tables: readonly IndicatorTable[],
  findings: readonly Finding[],
  settings: Settings,
): readonly SigningPoint[] {
  const errors = openPoints(findings, 'error');
  const examples = tables.flatMap(({ indicators }) =>
    indicators
      .filter(({ name }) => EXAMPLES.has(normalise(name.text)))
      .map(({ name }): SigningPoint => ({ kind: 'example', cell: name.position, text: name.text })),
  );
  const measured = tables.flatMap((table) =>
    factsOf(table, settings).indicators.flatMap((facts) => {
      const open = openDirections(facts);
      return open.length > 0 ? open : unmeasuredPoint(facts, settings);
    }),
  );
  const notes = contradictingNotes(grid, tables, settings).map(({ cell, text }): SigningPoint => ({
    kind: 'note',
    cell,
    text,
  }));
  return inOrder([...errors, ...examples, ...measured, ...notes, ...leftBlanks(grid), ...emptyRows(grid)]);
}

function openPoints(findings: readonly Finding[], wanted: 'error' | 'warning'): readonly SigningPoint[] {
  return findings
    .filter(({ level, accepted }) => level === wanted && accepted === undefined)
    .map((finding) => ({ kind: wanted, cell: finding.cell, text: finding.text, finding }));
}

function inOrder(points: readonly SigningPoint[]): readonly SigningPoint[] {
  const order = ({ kind, cell }: SigningPoint) => [SIGNING_POINT_KINDS.indexOf(kind), cell.row, cell.column];
  return [...points].sort((a, b) => compared(order(a), order(b)));
}

const MEASURABLE: ReadonlySet<string> = new Set(['single', 'range', 'bound']);
const PLAIN = { formulas: 'native' } as const;

/** A target in figures of which no achievement at all is stated, be it that the cell asks about their scale; a rating ("WTP") has none. */
function unmeasuredPoint(facts: IndicatorFacts, settings: Settings): readonly SigningPoint[] {
  const { name, targets, achievements } = facts.indicator;
  const [first] = achievements;
  const isMeasurable = targets.some(({ reading }) => MEASURABLE.has(reading.kind));
  if (!first || !isMeasurable || achievements.some(({ cell }) => cell.text !== '' && !asksAboutScale(cell))) return [];
  const triple = facts.triples.find(({ achievement }) => achievement === first);
  const waits = triple && [triple.target, triple.actual].some((each) => each?.reading.kind === 'blank');
  const known =
    triple && !asksAboutScale(first.cell) ? obstacleIn(triple, facts, settings, formulasIn(triple) ?? PLAIN) : null;
  const obstacle: AchievementObstacle | null = known ?? (waits ? { at: first.cell, reason: 'missing' } : null);
  return [{ kind: 'unmeasured', cell: first.cell.position, text: name.text, ...(obstacle && { obstacle }) }];
}

/**
 * An achievement that depends on a direction which nobody has said: our formulas stay blank then, and earlier ones took what lies beyond
 * a range for better. One that is set does not reach a formula that reads an empty cell.
 */
function openDirections(facts: IndicatorFacts): readonly SigningPoint[] {
  return facts.triples.flatMap((triple): readonly SigningPoint[] => {
    const { target, achievement } = triple;
    const reads = readsDirection(triple, facts);
    if (!target || achievement.cell.formula === '' || (facts.direction !== null && !reads)) return [];
    const waits = reads && achievement.cell.text === '' && isFigure(triple.actual);
    const point = { cell: target.cell.position, text: target.cell.text };
    if (target.reading.kind === 'range')
      return achievement.cell.text !== '' || waits ? [{ kind: 'direction', ...point }] : [];
    return waits && openDirection(facts, target.reading.kind) ? [{ kind: 'eitherWay', ...point }] : [];
  });
}

function isFigure(figure: Measurement | undefined): boolean {
  return figure !== undefined && MEASURABLE.has(figure.reading.kind);
}

const EXAMPLES: ReadonlySet<string> = new Set(EXAMPLE_NAMES.map(normalise));

/** Brackets and dots that wait for words, a post of which one of several is to be chosen, and the note that rows are examples. */
function leftBlanks(grid: SheetGrid): readonly SigningPoint[] {
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((value, offset) => {
      if (typeof value !== 'string') return [];
      const cell = { row: grid.origin.row + index, column: grid.origin.column + offset };
      const numbered = numberPoint(grid, cell, value);
      if (numbered !== undefined) return numbered ?? [];
      const kind = blankKind(value);
      return kind === null ? [] : [{ kind, cell, text: textAt(grid, cell.row, cell.column) }];
    }),
  );
}

/**
 * What is to be said of a line or a label "NIP": that its number does not fit, `null` where it does or where none is due, and
 * `undefined` where it is another text, or one that still waits for its number.
 */
function numberPoint(grid: SheetGrid, cell: CellPosition, text: string): SigningPoint | null | undefined {
  const behind = NUMBER_LABEL.exec(text.trim())?.[1];
  if (behind === undefined) return undefined;
  // Brackets and dots wait for one.
  if (behind !== '') return /\d/.test(behind) ? pointOfFault(cell, faultOfNumber(behind)) : undefined;
  const beside = besideLabel(grid, cell);
  if (beside === null) return isOfElected(grid, cell) ? null : undefined;
  const value = valueAt(grid, beside.row, beside.column);
  if (typeof value === 'number') return pointOfFault(beside, faultOfFigure(value));
  return typeof value === 'string' && blankKind(value) === null ? pointOfFault(beside, faultOfNumber(value)) : null;
}

function pointOfFault(cell: CellPosition, fault: NumberFault | null): SigningPoint | null {
  return fault && { kind: 'number', cell, text: '', fault };
}

/** What stands to the right of a label, past a colon of its own; `null`: nothing, or the label of who signs beside. */
function besideLabel(grid: SheetGrid, { row, column }: CellPosition): CellPosition | null {
  for (let next = column + 1; next <= column + FARTHEST_BESIDE; next++) {
    const text = textAt(grid, row, next).trim();
    if (text === '' || text === ':') continue;
    return NUMBER_LABEL.test(text) ? null : { row, column: next };
  }
  return null;
}

/** In columns, and in rows between a post and the number below it. */
const FARTHEST_BESIDE = 3;
const FARTHEST_ABOVE = 10;

/** Heads of regions are elected, and have no number: the nearest post above says so. */
function isOfElected(grid: SheetGrid, { row, column }: CellPosition): boolean {
  for (let above = row - 1; above >= Math.max(0, row - FARTHEST_ABOVE); above--) {
    const text = textAt(grid, above, column).trim();
    if (ELECTED.some((post) => squeezed(text).startsWith(post))) return true;
    if (isSignature(text)) return false;
  }
  return false;
}

const squeezed = (text: string): string => normalise(text).replace(/\s/g, '');
const ELECTED: readonly string[] = LEVEL_WORDS.pemda.head.id.split('/').map(squeezed);

/** "NIP. …", "NIP : …"; what stands behind it is the number. */
const NUMBER_LABEL = new RegExp(String.raw`^${anyOf(signerWords('number'))}\b[\s.:]*(.*)$`, 'i');

function blankKind(text: string): SigningPointKind | null {
  if (isEither(normalise(text), EXAMPLE_NOTE)) return 'example';
  if (SIGNATURE_BLANKS.some((blank) => text.includes(blank)) || NUMBER_MISSING.test(text)) return 'signature';
  if (BRACKETS.test(text)) return 'placeholder';
  if (isEither(normalise(text).replace(ENDING, ''), LEVEL_WORDS.pemda.head)) return 'post';
  return DOTS.test(text) ? 'signature' : null;
}

/** `[NAMA PERANGKAT DAERAH]`; not `[1]`, which is a footnote. */
const BRACKETS = /\[\p{L}[^[\]\n]{1,80}\]/u;
const DOTS = /…{3,}|\.{8,}|_{6,}/;
const ENDING = /[\s,.:;]+$/;
const NUMBER_MISSING = /^NIP[\s.:]*$/;

/** What a form would have taken from the agency's profile: names, posts, numbers, the place, and the agency itself. */
export function isOfProfile({ kind, text }: SigningPoint): boolean {
  return kind === 'post' || PROFILE_BLANKS.some((blank) => text.includes(blank));
}

const PROFILE_BLANKS: readonly string[] = [
  ...SIGNATURE_BLANKS,
  ...Object.values(LEVEL_WORDS).flatMap(({ placeholder }) => [placeholder.id, placeholder.en]),
];

/** Rows in which formulas wait and nothing stands: they would be printed and signed empty. */
function emptyRows(grid: SheetGrid): readonly SigningPoint[] {
  const points: SigningPoint[] = [];
  for (const [index, formulas] of grid.formulas.entries()) {
    const row = grid.origin.row + index;
    const waits = formulas.some((formula) => formula !== '');
    const isEmpty = formulas.every((_, offset) => valueAt(grid, row, grid.origin.column + offset) === '');
    if (!waits || !isEmpty || grid.hiddenRows.includes(row)) continue;
    const last = points[points.length - 1];
    if (last && (last.lastRow ?? last.cell.row) === row - 1) points[points.length - 1] = { ...last, lastRow: row };
    else points.push({ kind: 'emptyRows', cell: { row, column: grid.origin.column }, text: '' });
  }
  return points;
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
