/** From a measurement to what the cell shows. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Blank, type Measured } from '../../core/measure/result';
import { type Obstacle } from './amount';
import { isReturnable } from './cell';
import { type Answer, type ErrorCode, type Host, CODE_OF, CallStopped } from './host';

export const BLANK_ANSWER = '';

export function showError(host: Host, obstacle: Obstacle): Answer {
  const { code, text } = errorOf(obstacle);
  return host.error(code, text);
}

/** An error that spoils the whole call, such as one where a word should choose the formula. */
export function passOn(obstacle: Obstacle): never {
  const { code, text } = errorOf(obstacle);
  throw new CallStopped(code, text);
}

function errorOf(obstacle: Obstacle): { code: ErrorCode; text: Bilingual } {
  if (obstacle.kind === 'error') return { code: CODE_OF[obstacle.error], text: obstacle.message };
  const { code } = obstacle;
  const text = { id: `Argumen memuat galat ${code}.`, en: `An argument holds the error ${code}.` };
  return { code: isReturnable(code) ? code : '#VALUE!', text };
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
