/** From a measurement to what the cell shows. */

import { type Measured } from '../../core/measure/result';
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

export function showPercent(host: Host, result: Measured | Obstacle): Answer {
  return show(host, result, (value) => host.percent(value));
}

export function showPlain<T extends string | number>(host: Host, result: Measured<T> | Obstacle): Answer {
  return show(host, result, (value) => value);
}

function show<T>(host: Host, result: Measured<T> | Obstacle, form: (value: T) => Answer): Answer {
  switch (result.kind) {
    case 'value':
      return form(result.value);
    case 'blank':
      return BLANK_ANSWER;
    case 'error':
    case 'hostError':
      return showError(host, result);
  }
}
