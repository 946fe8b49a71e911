/** "17 dari 20 terminal", "(17/20)" in a column of notes: of how many the share of the row is made. */

import { OF_WHOLE } from '../../knowledge/spelling/small-words';
import { anyOf } from '../../language/words/any-of';
import { type Quantity } from '../../language/quantity';
import { onlyOf } from '../../only';
import { type Cell, type Measurement, columnsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { type Span, exactly, figureIn, meet, over, spanOf, times } from '../figures/rounding';

/** An actual in percent that its own note contradicts. */
export interface NotedFraction {
  readonly known: IndicatorFacts;
  readonly actual: Measurement;
  readonly note: Cell;
  readonly expected: Span;
}

/** Only where as many other rows show that the notes tell what the actuals are made of. */
export function wronglyNoted({ table, indicators }: TableFacts): readonly NotedFraction[] {
  const column = onlyOf(columnsOf(table, 'note'));
  const place = column ? table.columns.indexOf(column) : -1;
  if (place < 0) return [];
  const read = indicators.flatMap((known) => {
    const { cells, actuals, targets, achievements } = known.indicator;
    const [note, actual] = [cells[place], onlyOf(actuals)];
    const figure = figureIn(actual);
    const expected = known.measure?.kind === 'share' && note ? percentIn(note.text) : null;
    if (!note || !actual || !figure || !expected || !isNear(figure, expected)) return [];
    const answers = (figures: readonly Measurement[]) =>
      figures.some((each) => meet(spanOf(figureIn(each) ?? figure), expected));
    const isRight = answers([actual]);
    // It may be told of what was planned, or of the achievement.
    return !isRight && answers([...targets, ...achievements]) ? [] : [{ known, actual, note, expected, isRight }];
  });
  const wrong = read.filter(({ isRight }) => !isRight);
  return wrong.length * 2 <= read.length ? wrong : [];
}

const COUNT = String.raw`(\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})`;
/** "12/2025" among words may be the number of a letter. */
const FRACTIONS = [
  new RegExp(String.raw`(?:^|[\s(:=])${COUNT}\s{1,3}${anyOf(OF_WHOLE)}\s{1,3}${COUNT}(?![\d.,/])`, 'i'),
  new RegExp(String.raw`(?:^|\()\s{0,3}${COUNT}\s{0,3}/\s{0,3}${COUNT}\s{0,3}(?:$|\))`, 'i'),
];

function percentIn(text: string): Span | null {
  if (!/\d/.test(text)) return null;
  const found = FRACTIONS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const [some, all] = (found ?? []).slice(1).map((digits) => Number(digits.replace(/\./g, '')));
  if (some === undefined || all === undefined || some > all) return null;
  const ratio = over(exactly(some), exactly(all));
  return ratio && times(ratio, exactly(100));
}

/** 85 for 76; what is another figure altogether is told of something else. */
function isNear({ value }: Quantity, { most }: Span): boolean {
  return value > 0 && most <= value * 2 && most >= value / 2;
}
