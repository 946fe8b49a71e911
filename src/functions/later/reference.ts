/** RUJUKAN: the library of known indicators loads at its first call and not before. */

import { type CardKey, cardOf } from '../../core/indicator/library/card';
import { lookUp } from '../../core/indicator/library/lookup';
import { nearest } from '../../core/indicator/library/nearest';
import { type IndicatorRow } from '../../core/knowledge/indicators/library';
import { type MeasureFailure, failure, valueOf } from '../../core/measure/result';
import { type CallOutcome, rowsOf } from '../call/answer';
import { callOf } from '../call/call-of';
import { RUJUKAN } from '../signatures/checks';

export const rujukan = callOf(RUJUKAN, () => (name, aspect): CallOutcome => {
  const result = lookUp(name);
  switch (result.kind) {
    case 'none':
      return notKnown(name);
    case 'several':
      return severalMeanings(
        name,
        result.meanings.map((meaning) => meaning.name),
      );
    case 'found':
      return aspect === undefined ? wholeCard(result.row) : valueOf(textOf(result.row, aspect));
  }
});

/** Everything, with labels: a row for each line. */
function wholeCard(row: IndicatorRow): CallOutcome {
  const lines = cardOf(row).map(({ label, text }) => [label.id, text.id]);
  return rowsOf([['Indikator', row.name], ...lines].map((line) => line.map(valueOf)));
}

function textOf(row: IndicatorRow, key: CardKey | 'name'): string {
  return (key === 'name' ? row.name : cardOf(row).find((line) => line.key === key)?.text.id) ?? '';
}

function notKnown(name: string): MeasureFailure {
  const names = nearest(name).map(({ row }) => `"${row.name}"`);
  if (names.length === 0)
    return failure('notAvailable', 'Indikator ini tidak ada di kamus.', 'The library does not have this indicator.');
  return failure(
    'notAvailable',
    `Indikator ini tidak ada di kamus. Yang terdekat: ${names.join(', ')}.`,
    `The library does not have this indicator. Nearest: ${names.join(', ')}.`,
  );
}

function severalMeanings(name: string, meanings: readonly string[]): MeasureFailure {
  return failure(
    'notAvailable',
    `"${name}" dapat berarti ${meanings.join(', ')}. Tulis kepanjangannya.`,
    `"${name}" may mean ${meanings.join(', ')}. Spell it out.`,
  );
}
