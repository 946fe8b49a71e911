/** PERSENTASE, KONSOLIDASI, KEMAJUAN, PERTUMBUHAN, TREN, PROYEKSI, EFISIENSI: what each takes and answers. */

import { CONSOLIDATION_WORDS, TREND_DIRECTION_WORDS } from '../argument-words';
import { signature } from '../call/signature';
import { ACHIEVEMENT, FIGURE, NUMBER, YEAR } from '../kinds/figures';
import { one } from '../kinds/kind';
import { listOf } from '../kinds/ranges';
import { SERIES } from '../kinds/series';
import { TEXT, word } from '../kinds/words';

export const PERSENTASE = signature({
  id: 'PERSENTASE',
  answers: 'percent',
  parameters: [
    { name: 'bagian', kind: NUMBER, beside: 'keseluruhan' },
    { name: 'keseluruhan', kind: NUMBER, beside: 'bagian' },
  ],
});

export const KONSOLIDASI = signature({
  id: 'KONSOLIDASI',
  parameters: [
    { name: 'nilai', kind: SERIES },
    { name: 'cara', kind: one(word(CONSOLIDATION_WORDS)), optional: true },
  ],
});

export const KEMAJUAN = signature({
  id: 'KEMAJUAN',
  answers: 'percent',
  parameters: [
    { name: 'realisasi', kind: FIGURE },
    { name: 'target_akhir', kind: FIGURE },
    { name: 'kondisi_awal', kind: FIGURE, optional: true },
    { name: 'satuan', kind: TEXT, optional: true },
  ],
});

export const PERTUMBUHAN = signature({
  id: 'PERTUMBUHAN',
  answers: 'percent',
  parameters: [
    { name: 'sebelum', kind: FIGURE },
    { name: 'sesudah', kind: FIGURE },
    { name: 'satuan', kind: TEXT, optional: true },
  ],
});

export const TREN = signature({
  id: 'TREN',
  parameters: [
    { name: 'nilai', kind: SERIES },
    { name: 'arah', kind: one(word(TREND_DIRECTION_WORDS)), optional: true },
  ],
});

export const PROYEKSI = signature({
  id: 'PROYEKSI',
  parameters: [
    { name: 'tahun', kind: listOf(YEAR) },
    { name: 'nilai', kind: listOf(NUMBER) },
    { name: 'tahun_dicari', kind: YEAR },
  ],
});

export const EFISIENSI = signature({
  id: 'EFISIENSI',
  answers: 'percent',
  parameters: [
    { name: 'capaian', kind: ACHIEVEMENT },
    { name: 'pagu', kind: NUMBER, beside: 'realisasi_anggaran' },
    { name: 'realisasi_anggaran', kind: NUMBER, beside: 'pagu' },
  ],
});
