/** In a column of like formulas one differs in shape, or a typed number stands among them. */

import { isPercentFormat } from '../../sheet/display';
import {
  type ExplainedAchievement,
  type JudgedAchievement,
  exactPercent,
} from '../../indicator/achievements/explained-achievement';
import { isEven } from '../../indicator/achievements/reversed-achievements';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { BRINGING_TOGETHER_FUNCTIONS } from '../../knowledge/cells/excel-functions';
import { type Polarity } from '../../knowledge/choices/polarities';
import { isExcelError } from '../../language/excel-errors';
import { type UnitKind } from '../../measure/scale';
import { cellName } from '../../sheet/address';
import { UNKNOWN_FORMULA } from '../../sheet/grid';
import { type Cell, type Column, type IndicatorTable, type Measurement, aimsOf } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { formulaInWords } from '../../sheet/notation';
import { cellsIn, movedRows, shapeOf } from '../../sheet/formula-shape';
import { defineRule } from '../rule';

/** So many like formulas make a pattern, */
const FEWEST_ALIKE = 3;
/** of achievements so many, beside a single one that is typed, */
const FEWEST_ACHIEVED = 2;
/** when they are at least this part of the column. */
const LEAST_SHARE = 0.6;

export const rumusSelBerbeda = defineRule({
  meta: {
    id: 'rumus-sel-berbeda',
    level: 'warning',
    title: both('Rumus sel berbeda dari tetangganya', 'A formula differs from its neighbours'),
    why: both(
      'Angka yang diketik di antara rumus tidak ikut berubah saat datanya diperbarui, dan rumus yang lain bentuknya biasanya menunjuk sel yang salah.',
      'A number typed among formulas stays when the data change, and a formula of another shape usually points to the wrong cells.',
    ),
    remedy: both(
      'Salin rumus dari sel di atas atau di bawahnya, lalu periksa hasilnya. Bila sel itu sengaja berbeda, beri keterangan agar tidak tertimpa.',
      'Copy the formula from the cell above or below and check the result. If the cell differs on purpose, note it, lest it be written over.',
    ),
    basis: practice('satu kolom memakai satu rumus', 'one column uses one formula'),
    proposes: true,
    messages: {
      typed: both(
        'Angka "{text}" diketik, sedangkan {count} sel lain di kolom ini memakai rumus seperti {cell2}. Pakai rumus {formula}.',
        'The number "{text}" is typed, while {count} other cells of this column use a formula as in {cell2}. Use the formula {formula}.',
      ),
      typedOtherWay: both(
        'Angka "{text}" diketik, sedangkan {count} sel lain di kolom ini memakai rumus seperti {cell2}. Rumus itu untuk arah lain, jadi jangan disalin ke sini; pakai rumus menurut arah indikator ini.',
        'The number "{text}" is typed, while {count} other cells of this column use a formula as in {cell2}. That formula is for another direction, so do not copy it here; use the one for the direction of this indicator.',
      ),
      differs: both(
        'Rumus {own} lain bentuknya daripada {count} sel lain di kolom ini; bila mengikuti mereka, rumusnya {formula}. Periksa sel yang ditunjuknya.',
        'The formula {own} has another shape than {count} other cells of this column; like theirs it would be {formula}. Check the cells that it points to.',
      ),
    },
  },
  *check(table, { grid, facts }) {
    // Most sheets have none, and their rows are told quicker than the cells of every indicator.
    if (!grid.formulas.some((row) => row.some((formula) => formula !== ''))) return;
    const withFormulas = columnsWithFormulas(table);
    for (const [index, column] of table.columns.entries()) {
      if (!withFormulas.has(column.index)) continue;
      const shaped = cellsOf(facts, column, index);
      const isLoneTyped = column.role === 'achievement' && shaped.filter(({ shape }) => shape === '').length === 1;
      const pattern = patternOf(shaped, isLoneTyped ? FEWEST_ACHIEVED : FEWEST_ALIKE);
      if (!pattern) continue;
      const achieved = column.role === 'achievement' ? achievementsIn(facts, column) : NONE;
      const way = wayOfPattern(shaped, pattern.shape, achieved);
      for (const { cell, shape, facts: own } of shaped) {
        if (shape === pattern.shape || showsNoFigure(cell, column)) continue;
        const item = achieved.get(cell.position.row);
        if (cell.formula !== '' && item && isRightlyComputed(item) && !isTurnedRound(item, way)) continue;
        if (isBroughtTogetherOtherwise(own, pattern)) continue;
        const formula = movedRows(pattern.model.formula, cell.position.row - pattern.model.position.row);
        if (isOfferedBeside(cell.formula, formula)) continue;
        const data = {
          count: pattern.count,
          formula: formulaInWords(formula),
          cell2: cellName(pattern.model.position),
          text: cell.text,
          own: formulaInWords(cell.formula),
        };
        if (cell.formula !== '' && pattern.count < FEWEST_ALIKE) continue;
        if (cell.formula !== '') yield { at: cell.position, message: 'differs', data };
        else if (typeof cell.value === 'number') {
          if (item && isOfOtherWay(item, way)) {
            yield { at: cell.position, message: 'typedOtherWay', data };
            continue;
          }
          const { numberFormat } = pattern.model;
          const isOtherScale =
            item !== undefined && isPercentFormat(numberFormat) !== isPercentFormat(cell.numberFormat);
          const after = {
            at: cell.position,
            after: formula,
            formula: true,
            ...(isOtherScale && { numberFormat }),
          } as const;
          yield { at: cell.position, message: 'typed', data, ...fixCells(grid, 'proposed', [after]) };
        }
      }
    }
  },
});

/**
 * An achievement or a rating that waits for its figures shows nothing that could be wrong: a formula that is filled in before they come
 * guards against their absence, and is told its own direction. So it is with an achievement that is a question.
 */
function showsNoFigure({ formula, value }: Cell, { role }: Column): boolean {
  if (formula === '' || typeof value !== 'string') return false;
  return role === 'achievement' ? !isExcelError(value) : value === '' && role === 'rating';
}

type ByRow = ReadonlyMap<number, ExplainedAchievement>;

const NONE: ByRow = new Map();

/** The achievements of one column, by their rows. */
function achievementsIn({ achievements }: TableFacts, { index }: Column): ByRow {
  return new Map(
    achievements.flatMap((item) => {
      const { row, column } = item.achievement.cell.position;
      return column === index ? [[row, item] as const] : [];
    }),
  );
}

/** By which formula the figure follows; `null` where it follows from none, and at 100 %, where it follows from all. */
function wayOf({ explanation }: ExplainedAchievement): By | null {
  return explanation.kind === 'follows' && !isEven(exactPercent(explanation)) ? explanation.by : null;
}

type By = Extract<JudgedAchievement, { kind: 'follows' }>['by'];

/** The formula that the cells of the pattern are computed by; `null` where they do not tell, or tell of several. */
function wayOfPattern(cells: readonly ShapedCell[], shape: string, achieved: ByRow): By | null {
  const ways = new Set(
    cells.flatMap((each) => {
      const item = each.shape === shape ? achieved.get(each.cell.position.row) : undefined;
      return (item && wayOf(item)) ?? [];
    }),
  );
  const [only, ...more] = ways;
  return more.length === 0 ? (only ?? null) : null;
}

/** `=IF(F7="3 ± 1",…,<the formula of its neighbours>)`: the same, with a case of its own before it. */
function isOfferedBeside(own: string, ofNeighbours: string): boolean {
  const [whole, part] = [own, ofNeighbours].map((formula) => formula.replace(/[\s$]/g, '').slice(1)) as [
    string,
    string,
  ];
  return whole.startsWith('IF(') && whole.length > part.length && whole.endsWith(`,${part})`);
}

/** The directions for which a formula is right. */
const SERVES: Readonly<Record<By, readonly (Polarity | undefined)[]>> = {
  higher: ['higher', undefined],
  lower: ['lower', undefined],
  ratio: ['lower', undefined],
  within: ['within', undefined],
  progress: ['higher', 'lower', 'within', undefined],
};

/** What its neighbours compute by would be wrong for it: its own direction is another, or its figure follows from another formula. */
function isOfOtherWay(item: ExplainedAchievement, neighbours: By | null): boolean {
  const direction = item.facts.direction?.polarity;
  if (neighbours === null) return direction === 'lower' || direction === 'within';
  if (!SERVES[neighbours].includes(direction)) return true;
  const own = wayOf(item);
  return own !== null && own !== neighbours;
}

/**
 * An achievement computed from the target and the actual of its own row by the formula of its direction: more is better in one row
 * and less in another, so that their shapes differ for a reason. What cannot be judged is no deviation either.
 */
function isRightlyComputed({ facts, achievement, explanation }: ExplainedAchievement): boolean {
  const named = new Set(cellsIn(achievement.cell.formula.replace(/\$/g, '')));
  const isNamed = ({ cell }: Measurement) => named.has(cellName(cell.position));
  const { indicator } = facts;
  // What a function is told beside them: `IKU.CAPAIAN(D2,E2,"turun",,,C2)`.
  for (const cell of [indicator.unit, indicator.polarity]) if (cell) named.delete(cellName(cell.position));
  if (named.size !== 2 || !aimsOf(indicator).some(isNamed) || !indicator.actuals.some(isNamed)) return false;
  if (explanation.kind !== 'follows') return explanation.kind === 'undecidable';
  if (isEven(exactPercent(explanation))) return true;
  const direction = facts.direction?.polarity;
  // Nobody writes (2 × target − actual) / target by mistake; turned round by mistake, T / R follows from the same two cells.
  if (explanation.by === 'ratio') return direction === 'lower';
  return explanation.by === 'higher' ? direction !== 'lower' : SERVES[explanation.by].includes(direction);
}

/** Right by chance, since target and actual are equal: the target divided by the actual, where all others divide the actual by the target. */
function isTurnedRound(
  { facts, achievement, target, actual, explanation }: ExplainedAchievement,
  neighbours: By | null,
): boolean {
  if (neighbours !== 'higher' || facts.direction?.polarity === 'lower' || !target || !actual) return false;
  if (explanation.kind !== 'follows' || !isEven(exactPercent(explanation))) return false;
  const [, above, below] = QUOTIENT.exec(achievement.cell.formula.replace(/\$/g, '')) ?? [];
  return above === cellName(target.cell.position) && below === cellName(actual.cell.position);
}

const QUOTIENT = /^=\s*\(?([A-Z]{1,3}\d{1,7})\s*\/\s*([A-Z]{1,3}\d{1,7})\)?(?:\s*\*\s*100\s*%?)?$/;

/** Counts add up over the parts of a year, and percentages do not: a column that sums the ones holds the others otherwise. */
function isBroughtTogetherOtherwise({ unitKind }: IndicatorFacts, { model, kind }: Pattern): boolean {
  return BRINGS_TOGETHER.test(model.formula) && unitKind !== kind && (unitKind === 'other' || kind === 'other');
}

const BRINGS_TOGETHER = new RegExp(String.raw`\+|\b(?:${BRINGING_TOGETHER_FUNCTIONS.join('|')})\(`, 'i');

function columnsWithFormulas(table: IndicatorTable): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cells } of table.indicators) {
    for (const { formula, position } of cells) if (formula !== '') found.add(position.column);
  }
  return found;
}

interface ShapedCell {
  readonly cell: Cell;
  readonly shape: string;
  readonly facts: IndicatorFacts;
}

function cellsOf({ indicators }: TableFacts, column: Column, index: number): readonly ShapedCell[] {
  return indicators.flatMap((facts) => {
    const cell = facts.indicator.cells[index];
    if (!cell || cell.formula === UNKNOWN_FORMULA) return [];
    if (cell.formula === '' && typeof cell.value !== 'number') return [];
    const shape = cell.formula === '' ? '' : shapeOf(cell.formula, cell.position.row, column.index);
    return [{ cell, shape, facts }];
  });
}

interface Pattern {
  readonly shape: string;
  readonly count: number;
  /** One cell that has the shape, */
  readonly model: Cell;
  /** and what its unit says of its figures. */
  readonly kind: UnitKind;
}

/** The shape that most cells of the column have. */
function patternOf(cells: readonly ShapedCell[], fewest: number): Pattern | null {
  const counts = new Map<string, number>();
  for (const { shape } of cells) if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!top) return null;
  const [shape, count] = top;
  const model = cells.find((each) => each.shape === shape);
  if (!model || count < fewest || count < LEAST_SHARE * cells.length) return null;
  return { shape, count, model: model.cell, kind: model.facts.unitKind };
}
