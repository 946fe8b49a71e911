/** Ratings that stand where a number would: `WTP`, `BB`, `Sangat Tinggi`, `Level 3 Plus`. Each belongs to an ordered scale. */

import { normalise } from './normalise';

export interface RatingStep {
  /** The scale's name for this step. */
  readonly label: string;
  readonly scale: string;
  /** From 0, the worst. */
  readonly rank: number;
}

/** Worst first. Every step lists its spellings; the first is its label. */
const SCALES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  /** Audit opinions of BPK. Emphasis of a matter (PSH) or an explanatory paragraph (DPP) leaves the opinion what it is. */
  opini: [
    [
      'TMP',
      'Tidak Memberikan Pendapat',
      'Tidak Menyatakan Pendapat',
      'Menolak Memberikan Pendapat',
      'Disclaimer',
      'Disclaimer of Opinion',
    ],
    ['TW', 'Tidak Wajar', 'Adverse'],
    ['WDP', 'Wajar Dengan Pengecualian'],
    [
      'WTP',
      'Wajar Tanpa Pengecualian',
      'WTP PSH',
      'WTP-PSH',
      'WTP DPP',
      'WTP-DPP',
      'Wajar Tanpa Pengecualian Dengan Paragraf Penjelas',
    ],
  ],
  /** Evaluation of AKIP and of bureaucratic reform, PermenPANRB 12/2015. */
  huruf: [['D'], ['C'], ['CC'], ['B'], ['BB'], ['A'], ['AA']],
  tingkat: [['Sangat Rendah'], ['Rendah'], ['Sedang'], ['Tinggi'], ['Sangat Tinggi']],
  mutu: [
    ['Tidak Baik', 'Buruk', 'Sangat Kurang', 'Sangat Buruk'],
    ['Kurang Baik', 'Kurang'],
    ['Cukup', 'Cukup Baik'],
    ['Baik'],
    ['Sangat Baik', 'Amat Baik', 'Baik Sekali'],
    ['Memuaskan', 'Istimewa', 'Unggul'],
    ['Sangat Memuaskan'],
  ],
  berhasil: [['Tidak Berhasil'], ['Kurang Berhasil'], ['Cukup Berhasil'], ['Berhasil'], ['Sangat Berhasil']],
  /** Awards and accreditations share these steps in this order. */
  jenjang: [['Dasar'], ['Pratama'], ['Madya'], ['Nindya'], ['Utama'], ['Paripurna']],
  desa: [['Sangat Tertinggal'], ['Tertinggal'], ['Berkembang'], ['Maju'], ['Mandiri']],
  informatif: [
    ['Tidak Informatif'],
    ['Kurang Informatif'],
    ['Cukup Informatif'],
    ['Menuju Informatif'],
    ['Informatif'],
  ],
  inovatif: [['Kurang Inovatif'], ['Inovatif'], ['Sangat Inovatif', 'Terinovatif']],
  /** Integrity zones, PermenPANRB 90/2021. */
  zona: [
    ['WBK', 'Wilayah Bebas dari Korupsi', 'Wilayah Bebas Korupsi'],
    ['WBBM', 'Wilayah Birokrasi Bersih dan Melayani', 'Wilayah Birokrasi Bersih Melayani'],
  ],
  warna: [['Hitam'], ['Merah'], ['Kuning'], ['Biru'], ['Hijau'], ['Emas']],
};

/** Letters that are words or column letters in lower case count only in capitals. */
const CAPITALS_ONLY = /^[a-d]{1,2}$/;

const STEPS: ReadonlyMap<string, RatingStep> = new Map(
  Object.entries(SCALES).flatMap(([scale, steps]) =>
    steps.flatMap((spellings, rank) =>
      spellings.map((spelling): [string, RatingStep] => [
        normalise(spelling),
        { label: spellings[0] ?? spelling, scale, rank },
      ]),
    ),
  ),
);

const INTRODUCTION =
  /^(?:opini(?: bpk)?|predikat|kategori|peringkat|nilai|kriteria|zona|status|akreditasi|terakreditasi)\s*[:=]?\s+/i;
const LEVEL = /^(level|lvl|tingkat|maturitas level)?\s*([0-6]|i{1,3}|iv|v)\s*(plus|\+)?$/i;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** The step that a tidy text names, or `null`. `BB`, `Predikat BB`, `BB (Sangat Baik)` and `Sangat  tinggi` are steps; `bb` is not. */
export function readRating(text: string): RatingStep | null {
  const bare = text.replace(/\s*\([^\d()]*\)$/, '');
  return stepOf(bare) ?? stepOf(bare.replace(INTRODUCTION, '')) ?? readLevel(bare);
}

function stepOf(text: string): RatingStep | null {
  const key = normalise(text);
  if (CAPITALS_ONLY.test(key) && text !== text.toUpperCase()) return null;
  return STEPS.get(key) ?? null;
}

/** `Level 3 Plus` is half a step above `Level 3`; a bare `3` is a number, not a level. */
function readLevel(text: string): RatingStep | null {
  const match = LEVEL.exec(text);
  if (!match?.[2] || (match[1] === undefined && match[3] === undefined)) return null;
  const roman = ROMAN.indexOf(match[2].toLowerCase());
  const level = roman > 0 ? roman : Number(match[2]);
  const plus = match[3] !== undefined;
  return { label: `Level ${level}${plus ? ' Plus' : ''}`, scale: 'level', rank: 2 * level + (plus ? 1 : 0) };
}
