/** The columns of the findings sheet: written by it, and read back from it on the next run. */

import { type Bilingual } from '../language/bilingual';
import { type Level } from '../rules/rule';

export const FINDINGS_COLUMNS = [
  { key: 'level', label: { id: 'Tingkat', en: 'Level' }, width: 10 },
  { key: 'sheet', label: { id: 'Lembar', en: 'Sheet' }, width: 12 },
  { key: 'cell', label: { id: 'Sel', en: 'Cell' }, width: 6 },
  { key: 'text', label: { id: 'Isi Sel', en: 'Cell Text' }, width: 20 },
  { key: 'rule', label: { id: 'Aturan', en: 'Rule' }, width: 17 },
  { key: 'message', label: { id: 'Temuan', en: 'Finding' }, width: 42 },
  { key: 'basis', label: { id: 'Dasar', en: 'Basis' }, width: 26 },
  { key: 'proposal', label: { id: 'Usulan', en: 'Proposal' }, width: 20 },
  { key: 'status', label: { id: 'Status', en: 'Status' }, width: 14 },
  { key: 'note', label: { id: 'Catatan', en: 'Note' }, width: 20 },
] as const satisfies readonly { readonly key: string; readonly label: Bilingual; readonly width: number }[];

/** Zero-based. Above it stand the title and the summary. */
export const FINDINGS_HEADER_ROW = 3;

export const LEVEL_NAMES: Readonly<Record<Level, Bilingual>> = {
  error: { id: 'Galat', en: 'Error' },
  warning: { id: 'Peringatan', en: 'Warning' },
  advice: { id: 'Saran', en: 'Advice' },
};
