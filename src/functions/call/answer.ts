/** From a measurement to what the cell shows. */

import { type Blank, type Measured } from '../../core/measure/result';
import { type Obstacle } from './amount';
import { isReturnable } from './cell';
import { type Answer, type Host, CODE_OF } from './host';

export const BLANK_ANSWER = '';

export function showError(host: Host, obstacle: Obstacle): Answer {
  if (obstacle.kind === 'error') return host.error(CODE_OF[obstacle.error], obstacle.message);
  const { code } = obstacle;
  const message = { id: `Argumen memuat galat ${code}.`, en: `An argument holds the error ${code}.` };
  return host.error(isReturnable(code) ? code : '#VALUE!', message);
}

/** Excel knows no infinite numbers. */
const TOO_BIG = { id: 'Hasilnya terlalu besar untuk Excel.', en: 'The result is too big for Excel.' };

export function showPercent(host: Host, result: Measured | Obstacle): Answer {
  if (result.kind !== 'value') return showNoValue(host, result);
  return Number.isFinite(result.value) ? host.percent(result.value) : host.error('#NUM!', TOO_BIG);
}

export function showPlain<T extends string | number>(host: Host, result: Measured<T> | Obstacle): Answer {
  if (result.kind !== 'value') return showNoValue(host, result);
  return typeof result.value === 'string' || Number.isFinite(result.value)
    ? result.value
    : host.error('#NUM!', TOO_BIG);
}

function showNoValue(host: Host, result: Blank | Obstacle): Answer {
  return result.kind === 'blank' ? BLANK_ANSWER : showError(host, result);
}
