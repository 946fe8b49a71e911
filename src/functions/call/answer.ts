/** From what a body answers to what the cell shows. */

import { type Bilingual } from '../../core/language/bilingual';
import { CODE_OF, type Measured } from '../../core/measure/result';
import { type Obstacle } from './amount';
import { isReturnable } from './cell';
import { type CallAnswer, type ErrorCode, type CallHost } from './host';

/** A share that shows as a percentage whatever the function's other answers are. */
interface Percentage {
  readonly kind: 'percentage';
  readonly fraction: number;
}

/** What one cell is to show. */
export type CellOutcome = Measured<number | string> | Percentage | Obstacle;

/** Cells that spill from the one with the formula. */
export interface Rows {
  readonly kind: 'rows';
  readonly rows: readonly (readonly CellOutcome[])[];
}

export type CallOutcome = CellOutcome | Rows;

export function percentage(fraction: number): Percentage {
  return { kind: 'percentage', fraction };
}

export function rowsOf(rows: Rows['rows']): Rows {
  return { kind: 'rows', rows };
}

/** `percent`: a number is a fraction that shows as a percentage. */
export function shown(host: CallHost, outcome: CallOutcome, percent: boolean): CallAnswer {
  switch (outcome.kind) {
    case 'rows':
      return outcome.rows.map((row) => row.map((cell) => shown(host, cell, percent)));
    case 'value':
      if (typeof outcome.value === 'string') return outcome.value;
      if (!Number.isFinite(outcome.value)) return host.error('#NUM!', TOO_BIG);
      return percent ? host.percent(outcome.value) : outcome.value;
    case 'percentage':
      return Number.isFinite(outcome.fraction) ? host.percent(outcome.fraction) : host.error('#NUM!', TOO_BIG);
    case 'blank':
      return '';
    default: {
      const { code, text } = errorOf(outcome);
      return host.error(code, text);
    }
  }
}

function errorOf(obstacle: Obstacle): { code: ErrorCode; text: Bilingual } {
  if (obstacle.kind === 'error') return { code: CODE_OF[obstacle.error], text: obstacle.message };
  const { code } = obstacle;
  const text = { id: `Argumen memuat kesalahan ${code}.`, en: `An argument holds the error ${code}.` };
  return { code: isReturnable(code) ? code : '#VALUE!', text };
}

/** Excel knows no infinite numbers. */
const TOO_BIG = { id: 'Hasilnya terlalu besar untuk Excel.', en: 'The result is too big for Excel.' };
