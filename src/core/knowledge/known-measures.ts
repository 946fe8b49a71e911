/**
 * Official measures that everybody publishes in one kind of unit.
 * Source: BPS (education and life expectancy in years, Gini as a ratio, poverty, unemployment and growth in percent, expenditure and
 * product per head in rupiah), the Ministry of Health (deaths per live births, stunting in percent).
 */

import { type Unit } from '../language/units';

export interface KnownMeasure {
  /** Whole words of a normalised indicator name. */
  readonly names: readonly string[];
  /** Categories in which it may be written; scores and numbers without a dimension go with most of them. */
  readonly units: readonly Unit['category'][];
  /** The usual unit, in Indonesian and English. */
  readonly usual: { readonly id: string; readonly en: string };
  /** With one of these words the name speaks of something computed from it: "Persentase capaian rata-rata lama sekolah". */
  readonly not?: readonly string[];
  /** The name must begin with it, or have it behind one word: further on it only says of whom or of what. */
  readonly leads?: true;
}

const YEARS = { id: '"Tahun"', en: '"Tahun" (years)' } as const;
const COMPUTED = ['persentase', 'peningkatan', 'pertumbuhan', 'penurunan', 'laju', 'capaian'] as const;
const DERIVED = [...COMPUTED, 'rasio', 'kasus', 'jumlah'] as const;

export const KNOWN_MEASURES: readonly KnownMeasure[] = [
  {
    names: ['rata-rata lama sekolah', 'harapan lama sekolah', 'rls', 'hls'],
    units: ['time', 'index'],
    usual: YEARS,
    not: DERIVED,
  },
  {
    names: ['usia harapan hidup', 'umur harapan hidup', 'angka harapan hidup', 'uhh', 'ahh'],
    units: ['time', 'index'],
    usual: YEARS,
    not: DERIVED,
  },
  {
    names: ['angka kematian ibu', 'aki', 'rasio kematian ibu'],
    units: ['rate', 'index', 'people', 'count'],
    usual: { id: '"per 100.000 kelahiran hidup"', en: '"per 100.000 kelahiran hidup" (per 100,000 live births)' },
    not: COMPUTED,
  },
  {
    names: ['angka kematian bayi', 'angka kematian balita', 'angka kematian neonatal', 'akb', 'akaba', 'akn'],
    units: ['rate', 'index', 'people', 'count'],
    usual: { id: '"per 1.000 kelahiran hidup"', en: '"per 1.000 kelahiran hidup" (per 1,000 live births)' },
    not: COMPUTED,
  },
  {
    names: ['gini rasio', 'gini ratio', 'rasio gini', 'indeks gini', 'koefisien gini'],
    units: ['index'],
    usual: { id: '"Indeks" atau "Rasio"', en: '"Indeks" or "Rasio" (a ratio)' },
    not: ['persentase', 'penurunan', 'capaian'],
  },
  {
    names: [
      ...[
        'tingkat kemiskinan',
        'angka kemiskinan',
        'persentase penduduk miskin',
        'tingkat pengangguran terbuka',
        'tpt',
      ],
      ...[
        'laju pertumbuhan ekonomi',
        'laju pertumbuhan pdrb',
        'laju pertumbuhan penduduk',
        'laju inflasi',
        'tingkat inflasi',
      ],
      ...[
        'prevalensi stunting',
        'rasio elektrifikasi',
        'tingkat partisipasi angkatan kerja',
        'angka partisipasi kasar',
      ],
      ...['angka partisipasi murni', 'angka partisipasi sekolah', 'angka melek huruf'],
    ],
    units: ['percent', 'index', 'rate'],
    usual: { id: '"%" (persen)', en: '"%" (percent)' },
    not: ['jumlah', 'kasus'],
    leads: true,
  },
  {
    names: ['pdrb per kapita', 'pengeluaran per kapita', 'pendapatan per kapita', 'garis kemiskinan'],
    units: ['money', 'index', 'count'],
    usual: { id: 'rupiah (misalnya "Juta rupiah")', en: 'rupiah (such as "Juta rupiah", millions)' },
    not: [...COMPUTED, 'kontribusi', 'rasio'],
    leads: true,
  },
];
