/** RUJUKAN: the library of known indicators loads at its first call and not before. */

import { type CardKey, cardOf } from '../../core/indicator/library/card';
import { lookUp } from '../../core/indicator/library/lookup';
import { nearest } from '../../core/indicator/library/search';
import { type IndicatorRow } from '../../core/knowledge/indicators/library';
import { type Failure, failure } from '../../core/measure/result';
import { BLANK_ANSWER, showError } from '../call/answer';
import { type Body } from '../call/body';
import { eachCell, flatten } from '../call/broadcast';
import { cellOf, isError, isLeftOut, textOfCell } from '../call/cell';
import { type Answer, type Host } from '../call/host';
import { ASPECT_WORDS } from '../call/reference-words';
import { wordReader } from '../call/words';

export const rujukan: Body = (args, host) => {
  const [rawName, rawAspect] = args;
  const key = wordReader(ASPECT_WORDS)(cellOf(flatten(rawAspect)[0]));
  if (key === undefined) return wholeCard(rawName, host);
  return eachCell([rawName], host, (raw) => {
    const found = find(raw, host);
    return 'answer' in found ? found.answer : (textIn(found.row, key) ?? BLANK_ANSWER);
  });
};

/** Everything, with labels: a row for each line. */
function wholeCard(rawName: unknown, host: Host): Answer[][] {
  const found = find(flatten(rawName)[0], host);
  if ('answer' in found) return [[found.answer, BLANK_ANSWER]];
  const { row } = found;
  return [['Indikator', row.name], ...cardOf(row).map(({ label, text }): Answer[] => [label.id, text.id])];
}

type Found = { readonly row: IndicatorRow } | { readonly answer: Answer };

function find(raw: unknown, host: Host): Found {
  const cell = cellOf(raw);
  if (isError(cell)) return { answer: showError(host, cell) };
  const name = isLeftOut(cell) ? '' : textOfCell(cell);
  if (name === '') return { answer: BLANK_ANSWER };
  const result = lookUp(name);
  if (result.kind === 'found') return { row: result.row };
  if (result.kind === 'none') return { answer: showError(host, notKnown(name)) };
  return {
    answer: showError(
      host,
      severalMeanings(
        name,
        result.meanings.map((meaning) => meaning.name),
      ),
    ),
  };
}

function textIn(row: IndicatorRow, key: CardKey | 'name'): string | undefined {
  if (key === 'name') return row.name;
  return cardOf(row).find((line) => line.key === key)?.text.id;
}

function notKnown(name: string): Failure {
  const names = nearest(name).map(({ row }) => `"${row.name}"`);
  if (names.length === 0)
    return failure('notAvailable', 'Indikator ini tidak ada di kamus.', 'The library does not have this indicator.');
  return failure(
    'notAvailable',
    `Indikator ini tidak ada di kamus. Yang terdekat: ${names.join(', ')}.`,
    `The library does not have this indicator. Nearest: ${names.join(', ')}.`,
  );
}

function severalMeanings(name: string, meanings: readonly string[]): Failure {
  return failure(
    'notAvailable',
    `"${name}" dapat berarti ${meanings.join(', ')}. Tulis kepanjangannya.`,
    `"${name}" may mean ${meanings.join(', ')}. Spell it out.`,
  );
}
