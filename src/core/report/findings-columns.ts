/** The columns of the findings sheet: written by it, and read back from it on the next run. */

import { type Bilingual } from '../language/bilingual';
import { isEither, normalise } from '../language/normalise';

export const FINDINGS_COLUMNS = [
  { key: 'level', label: { id: 'Tingkat', en: 'Level' }, width: 12 },
  { key: 'subject', label: { id: 'Indikator', en: 'Indicator' }, width: 26 },
  { key: 'sheet', label: { id: 'Lembar', en: 'Sheet' }, width: 12 },
  { key: 'cell', label: { id: 'Sel', en: 'Cell' }, width: 6 },
  { key: 'text', label: { id: 'Isi Sel', en: 'Cell Text' }, width: 18 },
  { key: 'rule', label: { id: 'Aturan', en: 'Rule' }, width: 20 },
  { key: 'message', label: { id: 'Temuan', en: 'Finding' }, width: 42 },
  { key: 'basis', label: { id: 'Dasar', en: 'Basis' }, width: 22 },
  { key: 'proposal', label: { id: 'Usulan', en: 'Proposal' }, width: 20 },
  { key: 'owner', label: { id: 'Penanggung Jawab', en: 'Responsible' }, width: 16 },
  { key: 'due', label: { id: 'Batas Waktu', en: 'Due' }, width: 12 },
  { key: 'status', label: { id: 'Status', en: 'Status' }, width: 14 },
  { key: 'note', label: { id: 'Catatan', en: 'Note' }, width: 20 },
] as const satisfies readonly { readonly key: string; readonly label: Bilingual; readonly width: number }[];

export type FindingsColumn = (typeof FINDINGS_COLUMNS)[number]['key'];

/** What the user may write in, besides reading it. */
export const WRITTEN_COLUMNS: readonly FindingsColumn[] = ['owner', 'due', 'status', 'note'];

/** Zero-based. Above it stand the title and the summary. */
export const FINDINGS_HEADER_ROW = 3;

/** What we write into the column Status ourselves; whatever else stands there is the user's. */
export const STATUS_WORDS = {
  open: { id: 'Terbuka', en: 'Open' },
  /** Followed by the reason. */
  accepted: { id: 'Diabaikan', en: 'Ignored' },
  /** What sheets of earlier versions say instead. */
  formerlyAccepted: { id: 'Diterima', en: 'Accepted' },
  resolved: { id: 'Selesai', en: 'Resolved' },
  /** Never written by us; one of those that are offered for a row. */
  underWay: { id: 'Dikerjakan', en: 'Under way' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where each column stands in a header row, by its words in either language; `null` when the row is no such header. */
export function headerOfFindings(cells: readonly string[]): FindingsPlaces | null {
  const places: Partial<Record<FindingsColumn, number>> = {};
  const texts = cells.map(normalise);
  for (const { key, label } of FINDINGS_COLUMNS) {
    const place = texts.findIndex((text) => isEither(text, label));
    if (place >= 0) places[key] = place;
    else if (!isLater(key)) return null;
  }
  return places as FindingsPlaces;
}

/** Columns that sheets of earlier versions do not have. */
const LATER_COLUMNS = ['subject', 'owner', 'due'] as const;
type LaterColumn = (typeof LATER_COLUMNS)[number];

function isLater(key: FindingsColumn): key is LaterColumn {
  return LATER_COLUMNS.some((later) => later === key);
}

export type FindingsPlaces = Readonly<Record<Exclude<FindingsColumn, LaterColumn>, number>> &
  Readonly<Partial<Record<LaterColumn, number>>>;
