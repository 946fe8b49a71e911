/** Which of several tables belong to the upper level, where their titles say it. */

import { type LevelWords, PLAN_LAYERS, UNIT_LEVELS, narrowestNamed } from '../../language/words/level-words';
import { type IndicatorTable } from '../../table/model';

/** Both from the top down; `null` where the title does not say. */
interface PlanLevel {
  readonly unit: number | null;
  readonly layer: number | null;
}

/** A workbook with more tables is no set of levels. */
const MOST_TABLES = 24;

/**
 * The tables by level, the highest first; `null` where the order of some two of them is not known, so that nobody can say what
 * is to be compared with what.
 */
export function tablesByLevel(tables: readonly IndicatorTable[]): readonly (readonly IndicatorTable[])[] | null {
  if (tables.length > MOST_TABLES) return null;
  const levels: { readonly level: PlanLevel; readonly tables: IndicatorTable[] }[] = [];
  for (const table of tables) {
    const level = levelOf(table);
    const orders = levels.map((known) => order(known.level, level));
    if (orders.includes(null)) return null;
    const same = levels[orders.indexOf(0)];
    if (same) same.tables.push(table);
    else levels.push({ level, tables: [table] });
  }
  return levels.sort((a, b) => order(a.level, b.level) ?? 0).map((level) => level.tables);
}

/** Negative: `a` lies above `b`; 0: one level; `null`: unknown, or the titles contradict themselves. */
function order(a: PlanLevel, b: PlanLevel): number | null {
  const units = difference(a.unit, b.unit);
  const layers = difference(a.layer, b.layer);
  if (units === null) return layers;
  if (units === 0) return layers ?? 0;
  // "Program" of a ministry above "kegiatan" of its directorate agree; a unit further down with a layer further up does not.
  return layers === null || layers === 0 || Math.sign(units) === Math.sign(layers) ? units : null;
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function levelOf({ title, sheet }: IndicatorTable): PlanLevel {
  return { unit: firstSaid(title, sheet, UNIT_LEVELS), layer: firstSaid(title, sheet, PLAN_LAYERS) };
}

function firstSaid(title: string, sheet: string, levels: readonly LevelWords[]): number | null {
  return narrowestNamed([title], levels) ?? narrowestNamed([sheet], levels);
}
