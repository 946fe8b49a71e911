/** The library of known indicators: every row once, in the order of its fields. */

import { type Bilingual } from '../../language/bilingual';
import { type IndicatorRow } from './row';
import { ACCOUNTABILITY } from './rows/accountability';
import { ARCHIVES } from './rows/archives';
import { ECONOMY } from './rows/economy';
import { EDUCATION } from './rows/education';
import { ENVIRONMENT } from './rows/environment';
import { FINANCE } from './rows/finance';
import { GOVERNANCE } from './rows/governance';
import { HEALTH } from './rows/health';
import { INFRASTRUCTURE } from './rows/infrastructure';
import { MACRO } from './rows/macro';
import { MATERNAL_HEALTH } from './rows/maternal-health';
import { OFFICE } from './rows/office';
import { OFFICE_WORK } from './rows/office-work';
import { ORDER } from './rows/order';
import { SOCIAL } from './rows/social';

export * from './row';

/** A field of government, as a reader looks for it. */
export interface LibraryField {
  /** Stands in links: `docs/kamus/<id>.md`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly rows: readonly IndicatorRow[];
}

export const FIELDS: readonly LibraryField[] = [
  { id: 'makro', title: { id: 'Makro daerah', en: 'The region at large' }, rows: MACRO },
  {
    id: 'tata-kelola',
    title: { id: 'Tata kelola pemerintahan', en: 'Governance' },
    rows: [...ACCOUNTABILITY, ...GOVERNANCE],
  },
  { id: 'keuangan', title: { id: 'Keuangan daerah', en: 'Public finance' }, rows: FINANCE },
  { id: 'kesehatan', title: { id: 'Kesehatan', en: 'Health' }, rows: [...MATERNAL_HEALTH, ...HEALTH] },
  {
    id: 'pendidikan',
    title: { id: 'Pendidikan, kebudayaan, dan pemuda', en: 'Education, culture and youth' },
    rows: EDUCATION,
  },
  {
    id: 'sosial',
    title: { id: 'Sosial, gender, kependudukan, dan desa', en: 'Social affairs, gender, population and villages' },
    rows: SOCIAL,
  },
  { id: 'ekonomi', title: { id: 'Ekonomi dan pangan', en: 'Economy and food' }, rows: ECONOMY },
  {
    id: 'infrastruktur',
    title: { id: 'Infrastruktur dan perhubungan', en: 'Infrastructure and transport' },
    rows: INFRASTRUCTURE,
  },
  {
    id: 'lingkungan',
    title: { id: 'Lingkungan hidup dan bencana', en: 'Environment and disasters' },
    rows: ENVIRONMENT,
  },
  { id: 'trantib', title: { id: 'Ketertiban dan hukum', en: 'Public order and law' }, rows: ORDER },
  { id: 'arsip', title: { id: 'Kearsipan dan perpustakaan', en: 'Archives and libraries' }, rows: ARCHIVES },
  {
    id: 'umum',
    title: { id: 'Umum setiap perangkat daerah', en: 'Every office' },
    rows: [...OFFICE, ...OFFICE_WORK],
  },
];

export const LIBRARY: readonly IndicatorRow[] = FIELDS.flatMap(({ rows }) => rows);
