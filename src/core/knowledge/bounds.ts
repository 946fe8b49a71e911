/**
 * Scales with ends: a target or an actual beyond them is impossible.
 * Only scales whose ends are fixed by the body that publishes the index are listed; an unlisted index is never judged.
 */
export interface BoundedScale {
  /** Whole words of a normalised indicator name; all alternatives mean the same index. */
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Other accepted scale of the same index: agencies publish satisfaction on 1–4 and on 25–100. */
  readonly source: string;
}

export const BOUNDED_SCALES: readonly BoundedScale[] = [
  { names: ['indeks pembangunan manusia', 'ipm'], from: 0, to: 100, source: 'BPS' },
  {
    names: ['indeks kepuasan masyarakat', 'survei kepuasan masyarakat', 'ikm', 'skm'],
    from: 0,
    to: 100,
    source: 'PermenPANRB 14/2017',
  },
  { names: ['indeks reformasi birokrasi'], from: 0, to: 110, source: 'PermenPANRB' },
  {
    names: ['nilai sakip', 'nilai akip', 'nilai evaluasi sakip', 'nilai evaluasi akip'],
    from: 0,
    to: 100,
    source: 'PermenPANRB 12/2015',
  },
  {
    names: ['indeks spbe', 'indeks sistem pemerintahan berbasis elektronik'],
    from: 0,
    to: 5,
    source: 'PermenPANRB 59/2020',
  },
  { names: ['maturitas spip', 'maturitas penyelenggaraan spip', 'kapabilitas apip'], from: 0, to: 5, source: 'BPKP' },
  { names: ['gini ratio', 'rasio gini', 'indeks gini', 'koefisien gini'], from: 0, to: 1, source: 'BPS' },
  { names: ['indeks risiko bencana'], from: 0, to: 250, source: 'BNPB' },
  { names: ['indeks ketahanan daerah'], from: 0, to: 1, source: 'BNPB' },
  { names: ['indeks kualitas lingkungan hidup', 'iklh'], from: 0, to: 100, source: 'KLHK' },
  { names: ['indeks desa membangun'], from: 0, to: 1, source: 'Kemendesa' },
  { names: ['indeks pembangunan gender'], from: 0, to: 120, source: 'BPS' },
  { names: ['indeks pemberdayaan gender'], from: 0, to: 100, source: 'BPS' },
];
