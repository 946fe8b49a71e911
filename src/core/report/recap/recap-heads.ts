/** The names, titles and marks of the recap's sheets: written by it, and looked for where a sheet claims to be one. */

import { type Bilingual, both } from '../../language/bilingual';
import { REPORT_MARK } from '../../sheet/marks';

/** What makes a sheet of the recap known as ours. */
export interface RecapHead {
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly mark: string;
}

export const RECAP_TITLES = {
  files: {
    name: both('Rekap', 'Recap'),
    title: both('REKAP HASIL REVIU INDIKATOR KINERJA', 'RECAP OF PERFORMANCE INDICATOR REVIEWS'),
    mark: `${REPORT_MARK}rekap`,
  },
  findings: {
    name: both('Temuan', 'Findings'),
    title: both('TEMUAN DARI SEMUA BERKAS', 'FINDINGS OF ALL FILES'),
    mark: `${REPORT_MARK}rekap_temuan`,
  },
  rules: {
    name: both('Per aturan', 'By rule'),
    title: both('TEMUAN MENURUT ATURAN', 'FINDINGS BY RULE'),
    mark: `${REPORT_MARK}rekap_aturan`,
  },
  agency: {
    name: both('Lembar Hasil Reviu', 'Review Sheet'),
    title: both('LEMBAR HASIL REVIU INDIKATOR KINERJA', 'PERFORMANCE INDICATOR REVIEW SHEET'),
    mark: `${REPORT_MARK}reviu`,
  },
} as const satisfies Readonly<Record<string, RecapHead>>;
