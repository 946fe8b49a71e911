/** What the library says of an indicator, line by line: for the pane's card, the pages of docs/kamus and IKU.RUJUKAN. */

import { boundsInWords } from '../../measure/rating';
import { levelScaleOf } from './levels';
import { type IndicatorRow, type Scale, type Sureness } from '../../knowledge/indicators/library';
import { POLARITY_ROWS } from '../../knowledge/choices/polarities';
import { type Bilingual } from '../../language/bilingual';
import { formatNumber } from '../../sheet/display';
import { fractionOf } from './fraction';

export type CardKey =
  | 'definition'
  | 'calculation'
  | 'numerator'
  | 'denominator'
  | 'unit'
  | 'direction'
  | 'scale'
  | 'levels'
  | 'producer'
  | 'dataSource'
  | 'owner'
  | 'basis'
  | 'sureness';

export interface CardLine {
  readonly key: CardKey;
  readonly label: Bilingual;
  /** The facts themselves are Indonesian in both languages. */
  readonly text: Bilingual;
}

const CARD_LABELS: Readonly<Record<CardKey, Bilingual>> = {
  definition: { id: 'Definisi', en: 'Definition' },
  calculation: { id: 'Rumus', en: 'Calculation' },
  numerator: { id: 'Pembilang', en: 'Numerator' },
  denominator: { id: 'Penyebut', en: 'Denominator' },
  unit: { id: 'Satuan', en: 'Unit' },
  direction: { id: 'Arah', en: 'Direction' },
  scale: { id: 'Skala', en: 'Scale' },
  levels: { id: 'Tingkat nilai', en: 'Levels' },
  producer: { id: 'Produsen', en: 'Produced by' },
  dataSource: { id: 'Sumber data', en: 'Data source' },
  owner: { id: 'Penanggung jawab', en: 'Responsible' },
  basis: { id: 'Dasar', en: 'Basis' },
  sureness: { id: 'Keyakinan', en: 'How sure' },
};

export const SURENESS_TEXTS: Readonly<Record<Sureness, Bilingual>> = {
  read: { id: 'dibaca pada sumbernya', en: 'read in its source' },
  inferred: { id: 'disimpulkan dari beberapa tabel', en: 'inferred from several tables' },
  memory: { id: 'belum diperiksa pada sumbernya', en: 'not yet checked in a source' },
};

const NO_DIRECTION: Bilingual = { id: 'tidak menjadi tujuan', en: 'nobody steers by it' };

/** Every line that the row has something for, in the order of a card. */
export function cardOf(row: IndicatorRow): readonly CardLine[] {
  const fraction = row.formula === undefined ? null : fractionOf(row.formula);
  return cardLines({
    definition: meaningOf(row),
    calculation: row.formula && formulaOf(row),
    numerator: fraction?.numerator,
    denominator: fraction?.denominator,
    unit: [row.unit, ...(row.alsoUnits ?? [])].join(' / '),
    direction: row.direction ? POLARITY_ROWS[row.direction].meaning : NO_DIRECTION,
    scale: row.scales?.map(scaleText).join('; '),
    levels: levelsText(row),
    producer: row.producer.join(', '),
    dataSource: row.dataSource,
    basis: row.basis,
    sureness: SURENESS_TEXTS[row.sure],
  });
}

/** With the bounds where they are published, the best first; without them from the worst to the best. */
function levelsText(row: IndicatorRow): Bilingual | string | undefined {
  const scale = levelScaleOf(row);
  return scale ? boundsInWords(scale, '') : row.levels?.join(' – ');
}

/** The lines of what is said; of the rest there is none. */
export function cardLines(texts: Readonly<Partial<Record<CardKey, string | Bilingual | undefined>>>): CardLine[] {
  return (Object.keys(texts) as CardKey[]).flatMap((key) => {
    const text = texts[key];
    if (text === undefined || text === '') return [];
    return [{ key, label: CARD_LABELS[key], text: typeof text === 'string' ? { id: text, en: text } : text }];
  });
}

/** As it is written into a table: "pembilang / penyebut × 100"; what is no fraction as the library words it. */
export function formulaOf({ formula = '' }: IndicatorRow): string {
  const fraction = fractionOf(formula);
  if (!fraction) return capital(formula);
  const times = fraction.factor ? ` × ${fraction.factor}` : '';
  return `${capital(fraction.numerator)} / ${fraction.denominator}${times}`;
}

/** What is measured, in a sentence; `undefined` where the library knows no more than the name. */
function meaningOf({ name, measure, formula = '' }: IndicatorRow): string | undefined {
  const fraction = fractionOf(formula);
  if (!fraction) return undefined;
  const { numerator, denominator, remark } = fraction;
  const rest = remark ? ` ${capital(remark)}.` : '';
  if (measure === 'share') return `${name}: bagian dari ${denominator} yang berupa ${numerator}.${rest}`;
  return `${name}: ${numerator} dibandingkan dengan ${denominator}.${rest}`;
}

function scaleText({ from, to, years, note }: Scale): string {
  const ends = `${from === undefined ? '…' : formatNumber(from)}–${to === undefined ? 'tanpa batas atas' : formatNumber(to)}`;
  return [ends, years ? `(${years})` : '', note ? `: ${note}` : '']
    .filter((part) => part !== '')
    .join(' ')
    .replace(' : ', ': ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
