/** How the names of government offices and regions begin, as they stand in titles and letterheads, and what stands around them. */

import { type WordRow, wordsIn, wordsOfKind } from '../rows';

/**
 * - `office`: of a region or of the centre. `service`: a unit that gives a service under one.
 * - `institution`: of the state, and no office of a region: courts, police, schools of higher learning, companies of a region.
 * - `region`: a whole region; said where no office is. `general`: beside such a word it says which kind, but not which one. `place`: other places, and how tables shorten them: what figures of a region are
 *   broken down by.
 * - `part`: of an office, with rows of its own in its plan.
 * - `inside`: what else tables tell the rows of one office apart by: its departments, and what it looks after.
 * - `label`: behind it the office is named.
 * - `after`: the name of an office ends there in a title: what follows is the time that the table speaks of.
 */
type OfficeWordKind =
  'office' | 'institution' | 'service' | 'region' | 'general' | 'place' | 'part' | 'inside' | 'label' | 'after';

/** How wide a place is, the narrowest first: a village, a district, a regency or city, a province. */
const WIDTHS = ['village', 'district', 'regency', 'province'] as const;

interface OfficeWordRow extends WordRow {
  readonly kind: OfficeWordKind;
  readonly width?: (typeof WIDTHS)[number];
}

export const OFFICE_WORD_ROWS: readonly OfficeWordRow[] = [
  { kind: 'office', words: 'dinas, badan, inspektorat, sekretariat, satuan polisi pamong praja', source: 'offices' },
  { kind: 'office', words: 'kantor, biro', source: 'offices' },
  { kind: 'office', width: 'village', words: 'kelurahan', source: 'offices' },
  { kind: 'office', width: 'district', words: 'kecamatan, distrik', source: 'offices' },
  { kind: 'office', words: 'rumah sakit, rsud, puskesmas, unit pelaksana teknis', source: 'offices' },
  { kind: 'office', words: 'kementerian, direktorat jenderal', source: 'ministries' },
  {
    kind: 'institution',
    words: 'pengadilan, mahkamah, kejaksaan, kepolisian, polda, polres, polresta',
    source: 'tables',
  },
  { kind: 'institution', words: 'universitas, institut, politeknik, sekolah tinggi, fakultas', source: 'tables' },
  { kind: 'institution', words: 'balai, loka, lembaga pemasyarakatan, rumah tahanan negara', source: 'tables' },
  { kind: 'institution', words: 'komisi, deputi, perumda, perusahaan umum daerah', source: 'tables' },
  { kind: 'service', words: 'rsud, puskesmas, upt, satuan', source: 'offices' },
  { kind: 'region', words: 'pemerintah', source: 'affairs' },
  { kind: 'region', width: 'regency', words: 'kabupaten, kota', source: 'affairs' },
  { kind: 'region', width: 'province', words: 'provinsi', source: 'affairs' },
  { kind: 'general', words: 'daerah, setempat', source: 'tables' },
  { kind: 'place', width: 'village', words: 'kel, desa, kampung, nagari, gampong, dusun', source: 'affairs' },
  { kind: 'place', width: 'district', words: 'kec', source: 'affairs' },
  { kind: 'place', width: 'regency', words: 'kab', source: 'affairs' },
  { kind: 'place', width: 'province', words: 'prov', source: 'affairs' },
  { kind: 'place', words: 'wilayah', source: 'affairs' },
  { kind: 'place', words: 'cabang, upt, uptd', source: 'tables' },
  { kind: 'part', words: 'bagian', source: 'affairs' },
  { kind: 'inside', words: 'bidang, sub bidang, subbidang, seksi, sub bagian, subbagian, unit', source: 'offices' },
  { kind: 'inside', words: 'fakultas, jurusan, departemen, program studi, prodi, kampus', source: 'tables' },
  {
    kind: 'inside',
    words: 'sekolah, madrasah, satuan pendidikan, posyandu, pustu, ruangan, instalasi',
    source: 'tables',
  },
  {
    kind: 'inside',
    words: 'polres, polsek, lapas, rutan, pasar, terminal, pelabuhan, bandara, lokasi',
    source: 'tables',
  },
  { kind: 'label', words: 'perangkat daerah, organisasi perangkat daerah, opd, skpd', source: 'tables' },
  { kind: 'label', words: 'satuan kerja, unit kerja, unit organisasi, instansi', source: 'tables' },
  { kind: 'after', words: 'tahun, periode, triwulan, semester, bulan, ta', source: 'tables' },
];

/** They are called after the field that they serve. */
const OFFICES_BY_FIELD: ReadonlySet<string> = new Set(['dinas', 'badan', 'kementerian', 'direktorat jenderal']);

export const OFFICE_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'office');
/** How the names of whatever keeps such a table begin, but for regions. */
/** Words that stand in front of an agency's own name and in nothing else. */
export const NAMED_OFFICE_WORDS: readonly string[] = OFFICE_WORDS.filter((word) => OFFICES_BY_FIELD.has(word));
export const AGENCY_NAME_WORDS: readonly string[] = [...OFFICE_WORDS, ...wordsOfKind(OFFICE_WORD_ROWS, 'institution')];
export const SERVICE_UNITS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'service');
export const REGION_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'region');
export const GENERAL_REGION_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'general');
export const PLACE_WORDS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'place');
/** What an office is divided into. */
export const INSIDE_OFFICE: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'inside');
export const OFFICE_PARTS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'part');
/** What places of each width are called, the narrowest first. */
export const PLACES_BY_WIDTH: readonly (readonly string[])[] = WIDTHS.map((width) =>
  OFFICE_WORD_ROWS.flatMap((row) => (row.width === width ? wordsIn(row) : [])),
);
/** What the rows of a table may be told apart by, when they all speak of one measure. */
export const BROKEN_DOWN_BY: readonly string[] = OFFICE_WORD_ROWS.filter(
  ({ kind }) => kind !== 'after' && kind !== 'general',
).flatMap(wordsIn);
export const OFFICE_LABELS: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'label');
export const AFTER_OFFICE: readonly string[] = wordsOfKind(OFFICE_WORD_ROWS, 'after');
