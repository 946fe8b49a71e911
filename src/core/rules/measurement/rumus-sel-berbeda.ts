/** In a column of like formulas one differs in shape, or a typed number stands among them. */

import { type ExplainedAchievement } from '../../indicator/achievements/achievements';
import { type TableFacts } from '../../indicator/facts';
import { cellName } from '../../sheet/address';
import { UNKNOWN_FORMULA } from '../../sheet/grid';
import { explainAchievement } from '../../measure/explain-achievement';
import { type Settings } from '../../settings';
import { type Cell, type Column, type IndicatorTable, type Measurement, aimsOf } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { formulaInWords } from '../../sheet/notation';
import { movedRows, shapeOf } from '../../sheet/formula-shape';
import { defineRule } from '../rule';

/** So many like formulas make a pattern, */
const FEWEST_ALIKE = 3;
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
      const shaped = cellsOf(table, column, index);
      const pattern = patternOf(shaped);
      if (!pattern) continue;
      const computed = column.role === 'achievement' ? rightlyComputed(facts) : NONE;
      for (const { cell, shape } of shaped) {
        if (shape === pattern.shape || computed.has(cell.position.row * COLUMNS + cell.position.column)) continue;
        if (isStillBlank(cell, column)) continue;
        const formula = movedRows(pattern.model.formula, cell.position.row - pattern.model.position.row);
        const data = {
          count: pattern.count,
          formula: formulaInWords(formula),
          cell2: cellName(pattern.model.position),
          text: cell.text,
          own: formulaInWords(cell.formula),
        };
        if (cell.formula !== '') yield { at: cell.position, message: 'differs', data };
        else if (typeof cell.value === 'number') {
          yield {
            at: cell.position,
            message: 'typed',
            data,
            ...fixCells(grid, 'proposed', [{ at: cell.position, after: formula, formula: true }]),
          };
        }
      }
    }
  },
});

/**
 * An achievement or a rating that waits for its figures shows nothing that could be wrong: a formula that is filled in before they come
 * guards against their absence, and is told its own direction.
 */
function isStillBlank({ formula, value }: Cell, { role }: Column): boolean {
  return formula !== '' && value === '' && (role === 'achievement' || role === 'rating');
}

/** More than a sheet has. */
const COLUMNS = 1 << 15;

const NONE: ReadonlySet<number> = new Set();

/**
 * Achievements computed from the target and the actual of their own row by the formula of their direction: more is better in one row
 * and less in another, so that their shapes differ for a reason.
 */
function rightlyComputed({ achievements, settings }: TableFacts): ReadonlySet<number> {
  const cells = achievements
    .filter((each) => isRightlyComputed(each, settings))
    .map(({ achievement }) => achievement.cell.position);
  return new Set(cells.map(({ row, column }) => row * COLUMNS + column));
}

function isRightlyComputed({ facts, achievement }: ExplainedAchievement, { achievementCap }: Settings): boolean {
  const named = new Set(achievement.cell.formula.replace(/\$/g, '').match(/\b[A-Z]{1,3}\d+\b/gi) ?? []);
  const isNamed = ({ cell }: Measurement) => named.has(cellName(cell.position));
  const { indicator } = facts;
  const [target, actual] = [aimsOf(indicator).find(isNamed), indicator.actuals.find(isNamed)];
  // What a function is told beside them: `IKU.CAPAIAN(D2,E2,"turun",,,C2)`.
  const told = [indicator.unit, indicator.polarity].filter((cell) => cell && named.delete(cellName(cell.position)));
  if (named.size !== 2 || !target || !actual) return false;
  const question = { target: target.reading, actual: actual.reading, written: achievement.reading };
  const isCapped = told.length > 0 && achievementCap !== 'none';
  const found = explainAchievement({ ...question, caps: isCapped ? [Number(achievementCap)] : [] });
  if (found.kind !== 'follows') return false;
  const polarity = facts.direction?.polarity;
  if (found.by === 'higher') return polarity !== 'lower';
  // Nobody writes (2 × target − actual) / target by mistake; turned round by mistake, T / R follows from the same two cells.
  return found.by === 'lower' ? polarity !== 'higher' : polarity === 'lower';
}

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
}

function cellsOf(table: IndicatorTable, column: Column, index: number): readonly ShapedCell[] {
  return table.indicators.flatMap(({ cells }) => {
    const cell = cells[index];
    if (!cell || cell.formula === UNKNOWN_FORMULA) return [];
    if (cell.formula === '' && typeof cell.value !== 'number') return [];
    return [{ cell, shape: cell.formula === '' ? '' : shapeOf(cell.formula, cell.position.row, column.index) }];
  });
}

/** The shape that most cells of the column have, with one cell that has it. */
function patternOf(cells: readonly ShapedCell[]): { shape: string; count: number; model: Cell } | null {
  const counts = new Map<string, number>();
  for (const { shape } of cells) if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!top) return null;
  const [shape, count] = top;
  const model = cells.find((each) => each.shape === shape)?.cell;
  return model && count >= FEWEST_ALIKE && count >= LEAST_SHARE * cells.length ? { shape, count, model } : null;
}
