/** Which sign is the decimal one, as far as figures that can be read in one way only prove it. */

import { type Separator } from '../number';

/** Both may be proven in one place, where two hands typed. */
export interface Separators {
  /** `7,14`, `1.250.000`, `1.250,5`. */
  readonly comma: boolean;
  /** `88.48`, `1,269,534`, `1,250.5`. */
  readonly point: boolean;
}

/** Not the figures of a code (`4.01.2`): digits with signs stand alone. No lookbehind, which Safari has only since 16.4. */
const FIGURE = /(?:^|[^\d.,])(\d+(?:[.,]\d+)+)(?![.,]?\d)/g;

const proofOf = (decimal: string, thousands: string): RegExp =>
  new RegExp(
    `^(?:\\d{1,3}(?:${thousands}\\d{3}){2,}|\\d{1,3}(?:${thousands}\\d{3})+${decimal}\\d+|\\d+${decimal}(?:\\d{1,2}|\\d{4,})|(?:0|\\d{4,})${decimal}\\d+)$`,
  );
const COMMA_DECIMAL = proofOf(',', '\\.');
const POINT_DECIMAL = proofOf('\\.', ',');

/** What these texts prove together; what can be read in two ways proves nothing. */
export function separatorsIn(texts: Iterable<string>): Separators {
  let comma = false;
  let point = false;
  for (const text of texts) {
    for (const [, figure = ''] of text.matchAll(FIGURE)) {
      comma ||= COMMA_DECIMAL.test(figure);
      point ||= POINT_DECIMAL.test(figure);
    }
    if (comma && point) break;
  }
  return { comma, point };
}

/** The decimal sign that they leave no doubt about. */
export function decimalSign({ comma, point }: Separators): Separator | undefined {
  if (comma === point) return undefined;
  return comma ? ',' : '.';
}
