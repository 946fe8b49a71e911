/** How the names of government offices and regions begin, as they stand in titles and letterheads, and what stands around them. */

import { type WordRow, wordsOfKind } from './rows';

/**
 * - `office`: of a region or of the centre. `service`: a unit that gives a service under one.
 * - `region`: a whole region; said where no office is. `place`: other places, and how tables shorten them: what figures of a region are
 *   broken down by.
 * - `label`: behind it the office is named.
 * - `after`: the name of an office ends there in a title: what follows is the time that the table speaks of.
 */
type OfficeWordKind = 'office' | 'service' | 'region' | 'place' | 'label' | 'after';

export const OFFICE_WORD_ROWS: readonly (WordRow & { readonly kind: OfficeWordKind })[] = [
  { kind: 'office', words: 'dinas, badan, inspektorat, sekretariat, satuan polisi pamong praja', source: 'offices' },
  { kind: 'office', words: 'kecamatan, distrik, kelurahan, kantor, biro', source: 'offices' },
  { kind: 'office', words: 'rumah sakit, rsud, puskesmas, unit pelaksana teknis', source: 'offices' },
  { kind: 'office', words: 'kementerian, direktorat jenderal', source: 'ministries' },
  { kind: 'service', words: 'rsud, puskesmas, upt, satuan', source: 'offices' },
  { kind: 'region', words: 'pemerintah, provinsi, kabupaten, kota', source: 'affairs' },
  { kind: 'place', words: 'kec, kel, kab, prov, desa, kampung, nagari, gampong, dusun, wilayah', source: 'affairs' },
  { kind: 'place', words: 'cabang, upt, uptd', source: 'tables' },
  { kind: 'label', words: 'perangkat daerah, organisasi perangkat daerah, opd, skpd', source: 'tables' },
  { kind: 'label', words: 'satuan kerja, unit kerja, unit organisasi, instansi', source: 'tables' },
  { kind: 'after', words: 'tahun, periode, triwulan, semester, bulan, ta', source: 'tables' },
];

export const OFFICE_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'office');
export const SERVICE_UNITS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'service');
export const REGION_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'region');
export const PLACE_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'place');
export const OFFICE_LABELS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'label');
export const AFTER_OFFICE: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'after');
