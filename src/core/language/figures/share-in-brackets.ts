/** "81 dari 90 (90%)", "12.400/16.000 (77,5 persen)": what was counted, and in brackets behind it which share of the whole that is. */

import { OF_WHOLE } from '../../knowledge/spelling/small-words';
import { tidy } from '../normalise';
import { type QuantityReading } from '../quantity';
import { isPercent, unitOf } from '../units';
import { anyOf } from '../words/any-of';
import { type FigureContext, combine } from './combine';
import { type Part, partsOf } from './parts';

const COUNT_AND_SHARE = /^([^()%]*\d[^()%]*?)\s*\(\s*([^()]*\d[^()]*)\)$/;
const LEADS_TO_WHOLE = new RegExp(`^${anyOf(OF_WHOLE)}\\s+(?=\\d)`, 'i');

/**
 * The share where the row is measured in percent, what was counted where it is measured in anything else, and either where nobody says
 * which; `null` for a text of another form.
 */
export function readShareInBrackets(raw: string, context: FigureContext): QuantityReading | null {
  if (!raw.endsWith(')')) return null;
  const [, before, inner] = COUNT_AND_SHARE.exec(tidy(raw)) ?? [];
  if (before === undefined || inner === undefined) return null;
  const share = onlyOne(partsOf(inner), context);
  if (!share || !isPercent(share.quantity.unit)) return null;
  const [first, second] = partsOf(before) ?? [];
  if (!first) return null;
  const isOfWhole = second?.joint === 'slash' || LEADS_TO_WHOLE.test(first.tail);
  const counted = onlyOne([isOfWhole ? { ...first, tail: '' } : first], context);
  if (!counted || (second && !isOfWhole) || isPercent(counted.quantity.unit)) return null;
  const unit = context.unit ?? '';
  // "Desa (%)" speaks of both.
  const isOpen = unit.includes('%') && !/^\(?%/.test(unit);
  if (isPercent(unit) && !isOpen) return share;
  if (unit === '' ? unitOf(counted.quantity.unit)?.category === 'money' : !isOpen) return counted;
  return { kind: 'ambiguous', readings: [counted.quantity, share.quantity] };
}

type OneFigure = Extract<QuantityReading, { kind: 'single' | 'bound' }>;

function onlyOne(parts: readonly Part[] | null, context: FigureContext): OneFigure | null {
  const [part, ...more] = parts ?? [];
  const reading = part && more.length === 0 ? combine([part], context) : null;
  return reading?.kind === 'single' || reading?.kind === 'bound' ? reading : null;
}

/** Whether an open reading leaves open what is meant by its text, and not what its decimal sign says. */
export function isCountOrShare(reading: QuantityReading): boolean {
  return (
    reading.kind === 'ambiguous' &&
    isPercent(reading.readings[1]?.unit ?? '') &&
    !isPercent(reading.readings[0]?.unit ?? '')
  );
}
