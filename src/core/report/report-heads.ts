/** What stands at the head of each report sheet: written by the report, and looked for where a sheet claims to be one. */

import { type AgencyProfile } from '../agency';
import { type Bilingual } from '../language/bilingual';
import { REPORT_MARK } from '../sheet/marks';

export const FINDINGS_TITLE: Bilingual = {
  id: 'HASIL VALIDASI INDIKATOR KINERJA',
  en: 'PERFORMANCE INDICATOR REVIEW',
};

export function reportTitle(year: number): Bilingual {
  return { id: `LAPORAN KINERJA TAHUN ${year}`, en: `PERFORMANCE REPORT ${year}` };
}

export function dashboardTitle(year: number): Bilingual {
  return { id: `DASBOR KINERJA TAHUN ${year}`, en: `PERFORMANCE DASHBOARD ${year}` };
}

/** Whose report it is, in capitals as in titles of official documents; no line where the user has not said. */
export function agencyLines({ organisation }: AgencyProfile): readonly string[] {
  return organisation === undefined ? [] : [organisation.toUpperCase()];
}

/** The sheets of the performance report by their names, which are also their second title line. */
export const REPORT_NAMES = {
  capaian: { id: 'Capaian Kinerja', en: 'Achievement' },
  sasaran: { id: 'Ringkasan Sasaran', en: 'Objectives' },
  tahun: { id: 'Perbandingan Tahun', en: 'Years Compared' },
  tren: { id: 'Tren Realisasi', en: 'Trend' },
  tren_capaian: { id: 'Tren Capaian', en: 'Achievement Trend' },
  target_akhir: { id: 'Target Akhir', en: 'Final Target' },
  standar: { id: 'Standar Nasional', en: 'National Standard' },
  efisiensi: { id: 'Efisiensi', en: 'Efficiency' },
  analisis: { id: 'Analisis', en: 'Analysis' },
  program: { id: 'Program', en: 'Programs' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ComparisonSheet = keyof typeof REPORT_NAMES;
export type ReportSheet = ComparisonSheet | 'dasbor';

/** The defined name that marks a sheet of the report as ours. */
export function markOfReport(sheet: ReportSheet): string {
  return `${REPORT_MARK}${sheet}`;
}

/** The defined name by which the findings sheet is known as ours. */
export const FINDINGS_MARK = `${REPORT_MARK}temuan`;

/** Every mark that a report of ours may carry. */
export const REPORT_MARKS: readonly string[] = [
  FINDINGS_MARK,
  markOfReport('dasbor'),
  ...(Object.keys(REPORT_NAMES) as ComparisonSheet[]).map(markOfReport),
];
