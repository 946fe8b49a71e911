/** Words that several forms share: who the indicators belong to, who signs, what a choice list offers. */

import { CONSOLIDATION_METHODS, CONSOLIDATION_ROWS } from '../knowledge/choices/methods';
import { type Bilingual } from '../language/bilingual';
import { capitalised } from '../language/normalise';
import { type FormLevel } from '../agency';

interface LevelWords {
  readonly organisation: Bilingual;
  readonly head: Bilingual;
  /** To be written over, hence in brackets. */
  readonly placeholder: Bilingual;
}

export const LEVEL_WORDS: Readonly<Record<FormLevel, LevelWords>> = {
  pemda: {
    organisation: { id: 'Pemerintah Daerah', en: 'Regional Government' },
    head: { id: 'Gubernur/Bupati/Wali Kota', en: 'Governor/Regent/Mayor' },
    placeholder: { id: '[NAMA PEMERINTAH DAERAH]', en: '[NAME OF THE REGIONAL GOVERNMENT]' },
  },
  dinas: {
    organisation: { id: 'Perangkat Daerah', en: 'Regional Agency' },
    head: { id: 'Kepala Perangkat Daerah', en: 'Head of the Agency' },
    placeholder: { id: '[NAMA PERANGKAT DAERAH]', en: '[NAME OF THE REGIONAL AGENCY]' },
  },
  unit: {
    organisation: { id: 'Unit Kerja', en: 'Work Unit' },
    head: { id: 'Kepala Unit Kerja', en: 'Head of the Unit' },
    placeholder: { id: '[NAMA UNIT KERJA]', en: '[NAME OF THE WORK UNIT]' },
  },
};

/** Units that come up most; others may be typed. */
export const UNITS: readonly string[] = [
  ...['%', 'Indeks', 'Nilai', 'Skor', 'Predikat', 'Poin', 'Orang', 'Unit', 'Dokumen', 'Kegiatan', 'Hari', 'Jam'],
  ...['Menit', 'Kasus', 'Desa', 'Kelompok', 'Lokasi', 'Paket', 'Ton', 'Km', 'Ha', 'Rupiah'],
];

export const INDICATOR_TYPES: readonly string[] = ['Keluaran', 'Hasil'];
export const ACCUMULATIONS: readonly string[] = ['Kumulatif', 'Tidak kumulatif'];

/** The words that `IKU.KONSOLIDASI` takes. */
export const CONSOLIDATIONS: readonly string[] = CONSOLIDATION_METHODS.map((method) =>
  capitalised(CONSOLIDATION_ROWS[method].word),
);

export const FREQUENCIES: readonly string[] = ['Bulanan', 'Triwulanan', 'Semesteran', 'Tahunan'];
export const YES_NO: readonly string[] = ['Ya', 'Tidak'];

/** What an indicator of this level must at least be (PER/9/M.PAN/5/2007). */
export const LEVEL_NOTES: Readonly<Record<FormLevel, Bilingual>> = {
  pemda: {
    id: 'Tingkat pemerintah daerah menggunakan indikator hasil (outcome) (PER/9/M.PAN/5/2007).',
    en: 'A regional government uses outcome indicators (PER/9/M.PAN/5/2007).',
  },
  dinas: {
    id: 'Tingkat perangkat daerah sekurang-kurangnya menggunakan indikator keluaran (output) (PER/9/M.PAN/5/2007).',
    en: 'A regional agency uses at least output indicators (PER/9/M.PAN/5/2007).',
  },
  unit: {
    id: 'Tingkat unit kerja sekurang-kurangnya menggunakan indikator keluaran (output) (PER/9/M.PAN/5/2007).',
    en: 'A work unit uses at least output indicators (PER/9/M.PAN/5/2007).',
  },
};

export const EXAMPLE_NOTE: Bilingual = {
  id: 'Baris bercetak miring hanya contoh: timpa atau hapus sebelum digunakan.',
  en: 'Rows in italics are examples only: overwrite or delete them before use.',
};
