/** Splits an explanation with labels in it: "Makna Indikator : … Alasan Pemilihan : … Rumus Perhitungan : …". */

import { calculationWords } from '../knowledge/names/calculation-words';
import { RATIONALE_WORDS, headerWordsOf } from '../knowledge/columns/roles';
import { anyOf } from '../language/words/any-of';
import { HEADER } from './weights';
import { type ExplanationParts } from './model';

type Part = keyof ExplanationParts;

/** What heads a column of its own by itself. */
const PLAIN = 1;

const CALCULATION = anyOf([...headerWordsOf('calculation', PLAIN), ...calculationWords('heading')]);
/** "Metode penghitungan", "Teknik pengukuran"; by itself a method may be that of a survey. */
const METHOD = `${anyOf(headerWordsOf('calculation', HEADER.named))}\\s+(?:${anyOf(headerWordsOf('calculation', HEADER.named))}|${CALCULATION})`;
const CAUSE = new Set(RATIONALE_WORDS);

/** What the labels mean, in the order in which they are tried. */
const LABELS: readonly (readonly [Part, string])[] = [
  ['calculation', `${METHOD}|cara\\s+${CALCULATION}|${CALCULATION}`],
  ['dataSource', `sumber data|${anyOf(headerWordsOf('dataSource', HEADER.named))}`],
  ['rationale', anyOf(RATIONALE_WORDS)],
  ['meaning', anyOf([...headerWordsOf('explanation', PLAIN).filter((word) => !CAUSE.has(word)), 'meaning'])],
];

/** A label begins a line or follows the end of a sentence, has at most four more words, and ends in a colon. */
const LABEL = new RegExp(
  `(?:^|[\\n.;])\\s*(?:[-•*]|\\d+[.)]|[a-z][.)])?\\s*(${LABELS.map(([, words]) => words).join('|')})((?:\\s+[\\p{L}/&]+){0,4})\\s*[:=]\\s*`,
  'giu',
);

/** The labelled parts; `undefined` when the text has no label. */
export function explanationParts(text: string): ExplanationParts | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0) return undefined;
  const parts: Partial<Record<Part, string>> = {};
  for (const [index, label] of labels.entries()) {
    const from = label.index + label[0].length;
    const part = partOf(label[1] ?? '');
    const content = text.slice(from, labels[index + 1]?.index ?? text.length).trim();
    if (part !== undefined && content !== '') parts[part] ??= content;
  }
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function partOf(label: string): Part | undefined {
  return LABELS.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(label))?.[0];
}
