/** The words before a figure: comparators, currencies, labels and fillers belong to it; any other word makes it a part of a name. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { type Comparator } from '../quantity';
import { anyOf } from '../words/any-of';
import { BETWEEN } from '../words/range-words';

/** Words that may stand before a figure without making it a part of a name. */
const FILLER = new RegExp(
  `^${anyOf(figureWords('label', 'amount', 'upTo', 'between'))}(?=[\\s:=\\d]|$)\\s*[:=]?\\s*`,
  'i',
);

const BEGINS_BETWEEN = new RegExp(`^${BETWEEN}`, 'i');

const CURRENCY = new RegExp(`^(${anyOf(figureWords('currency'))})\\.?\\s*`, 'i');

/** Before a colon or the figure itself; the words for > and < are words of a name as well, and want a blank behind them. */
const before = (words: readonly string[], behind: string) => new RegExp(`^${anyOf(words)}${behind}`, 'i');

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|⩾)\s*/, '≥'],
  [/^(?:≤|<=|=<|⩽)\s*/, '≤'],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
  [/^(?:±|\+\/-|\+-|~|≈)\s*/, '±'],
  [before(figureWords('about'), '\\s+'), '±'],
  [before(figureWords('atLeast'), '[\\s:]*'), '≥'],
  [before(figureWords('atMost'), '[\\s:]*'), '≤'],
  [before(figureWords('above', 'more'), '\\s+'), '>'],
  [before(figureWords('below', 'less'), '\\s+'), '<'],
];

/** What the words before a figure say about it. */
export interface Lead {
  readonly comparator?: Comparator;
  readonly currency: string;
  readonly negative: boolean;
  /** "antara … dan …". */
  readonly between: boolean;
  /** The words before a colon, which name the unit when nothing stands behind the figure: "UMKM : 25". */
  readonly label: string;
}

export const PLAIN_LEAD: Lead = { currency: '', negative: false, between: false, label: '' };

/** Understands the words before a figure; `null` when they are a name, so that the figure belongs to it. */
export function readLead(words: string): Lead | null {
  let lead: Lead = PLAIN_LEAD;
  let rest = words.trim();
  while (rest !== '') {
    if (rest === '-') return { ...lead, negative: true };
    if (rest === '+' || rest === '=') break;
    const sign = COMPARATORS.find(([pattern]) => pattern.test(`${rest} `));
    const money = CURRENCY.exec(rest);
    const filler = FILLER.exec(rest);
    if (sign) {
      lead = { ...lead, comparator: sign[1] };
      rest = `${rest} `.replace(sign[0], '').trim();
    } else if (money) {
      lead = { ...lead, currency: money[1] ?? '' };
      rest = rest.slice(money[0].length);
    } else if (filler) {
      lead = { ...lead, between: lead.between || BEGINS_BETWEEN.test(rest) };
      rest = rest.slice(filler[0].length);
    } else if (LABEL.test(rest)) {
      return { ...lead, label: rest.slice(0, -1) };
    } else {
      return null;
    }
  }
  return lead;
}

/** "UMKM : 25": a label before a colon. */
const LABEL = /^[\p{L}][\p{L} /-]{0,40}[:=]$/u;
