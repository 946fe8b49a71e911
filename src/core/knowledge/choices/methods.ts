/**
 * The ways of computing among which an agency chooses: achievement where less is better, and one figure of several periods.
 * A way is one row here: settings, functions, native formulas, forms and the pane follow.
 */

import { type Bilingual, both } from '../../language/bilingual';

interface LowerMethodRow {
  /** As functions take it. */
  readonly word: string;
  readonly name: Bilingual;
  readonly formula: Bilingual;
}

/** Where less is better. Both are practice (source: performance reports of regions); the first is the default. */
export const LOWER_METHOD_ROWS = {
  difference: {
    word: 'selisih',
    name: both('Selisih', 'Difference'),
    formula: both('(2 × target − realisasi) ÷ target', '(2 × target − actual) ÷ target'),
  },
  ratio: {
    word: 'rasio',
    name: both('Rasio', 'Ratio'),
    formula: both('target ÷ realisasi', 'target ÷ actual'),
  },
} as const satisfies Readonly<Record<string, LowerMethodRow>>;

export type LowerMethod = keyof typeof LOWER_METHOD_ROWS;

export const LOWER_METHODS = Object.keys(LOWER_METHOD_ROWS) as readonly LowerMethod[];

export const DEFAULT_LOWER_METHOD: LowerMethod = 'difference';

interface ConsolidationRow {
  /** As functions take it, and as forms offer it. */
  readonly word: string;
  /** What else people call the same, parted by ", ". */
  readonly others: string;
}

/** How periods become a year, and the extremes. Source: practice of the Ministry of Finance (Sum, Average, Take Last Known). */
export const CONSOLIDATION_ROWS = {
  sum: { word: 'jumlah', others: 'total, penjumlahan, kumulatif' },
  average: { word: 'rata', others: 'rata-rata, rata rata, rerata' },
  last: { word: 'akhir', others: 'terakhir, nilai akhir, posisi akhir' },
  highest: { word: 'maks', others: 'maksimum, maksimal, tertinggi' },
  lowest: { word: 'min', others: 'minimum, minimal, terendah' },
} as const satisfies Readonly<Record<string, ConsolidationRow>>;

export type ConsolidationMethod = keyof typeof CONSOLIDATION_ROWS;

export const CONSOLIDATION_METHODS = Object.keys(CONSOLIDATION_ROWS) as readonly ConsolidationMethod[];

export const DEFAULT_CONSOLIDATION: ConsolidationMethod = 'sum';
