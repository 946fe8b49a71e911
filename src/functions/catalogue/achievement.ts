import { POLARITIES, POLARITY_ROWS, type Polarity } from '../../core/knowledge/choices/polarities';
import {
  DEFAULT_RATING_SCALE,
  RATING_SCALES,
  RATING_SCALE_IDS,
  type RatingScaleId,
} from '../../core/knowledge/choices/rating-scales';
import { type Bilingual, type Language, both } from '../../core/language/bilingual';
import { boundsInWords } from '../../core/measure/rating';
import * as signatures from '../signatures/achievement';
import { type FunctionDefinition, UNIT_HELP, define } from './definition';

const TARGET: Bilingual = {
  id: 'Target: angka, teks seperti "75%" atau "80 - 85", sel, atau rentang.',
  en: 'Target: a number, a text such as "75%" or "80 - 85", a cell or a range.',
};
const ACTUAL: Bilingual = {
  id: 'Realisasi, dalam satuan yang sama dengan target.',
  en: 'Actual, in the same unit as the target.',
};
const directionWord = (polarity: Polarity): string => POLARITY_ROWS[polarity].word.toLowerCase();

/** `"naik" (bawaan): makin tinggi makin baik; "turun": …`. */
function directionsInWords(language: Language, byDefault: string): string {
  const named = POLARITIES.map((polarity, index) => {
    const mark = index === 0 ? ` (${byDefault})` : '';
    return `"${directionWord(polarity)}"${mark}: ${POLARITY_ROWS[polarity].meaning[language]}`;
  });
  return named.join('; ');
}

const DIRECTION: Bilingual = {
  id: `${directionsInWords('id', 'bawaan')}. Boleh juga 1, -1, atau teks "0".`,
  en: `${directionsInWords('en', 'default')}. Also 1, -1, or the text "0".`,
};

/** `"permendagri86" (bawaan), "lke", "empat"`. */
function scaleChoices(byDefault: string): string {
  return RATING_SCALE_IDS.map((id) => `"${id}"${id === DEFAULT_RATING_SCALE ? ` (${byDefault})` : ''}`).join(', ');
}

const SCALES_OF_POINTS = RATING_SCALE_IDS.filter((id) => RATING_SCALES[id].points)
  .map((id) => `"${id}"`)
  .join(', ');

/** The scale's bounds, and whose they are. */
function scaleNote(id: RatingScaleId): Bilingual {
  const scale = RATING_SCALES[id];
  const bounds = boundsInWords(scale, '');
  return both(`${id}: ${bounds.id}. ${scale.source.id}`, `${id}: ${bounds.en}. ${scale.source.en}`);
}

export const ACHIEVEMENT_FUNCTIONS: readonly FunctionDefinition[] = [
  define(signatures.CAPAIAN, {
    group: 'achievement',
    needsAddresses: true,
    summary: { id: 'Capaian kinerja: realisasi dibanding target.', en: 'Achievement: the actual against the target.' },
    help: {
      target: TARGET,
      realisasi: ACTUAL,
      arah: DIRECTION,
      batas: {
        id: 'Batas atas capaian, misalnya 120%. Bawaan: tanpa batas.',
        en: 'A cap, such as 120%. Default: none.',
      },
      cara: {
        id: 'Untuk arah "turun": "selisih" (bawaan) = (2 × target − realisasi) / target; "rasio" = target / realisasi.',
        en: 'For "turun": "selisih" (default) = (2 × target − actual) / target; "rasio" = target / actual.',
      },
      satuan: UNIT_HELP,
    },
    returns: {
      id: 'Persentase capaian; kosong bila target atau realisasi kosong.',
      en: 'The achievement in percent; blank where target or actual is blank.',
    },
    examples: [
      { args: [20, 21], shows: '105,00%' },
      {
        args: [0.35, 0.325, 'turun'],
        shows: '107,14%',
        note: { id: 'Makin rendah makin baik.', en: 'Lower is better.' },
      },
      { args: [10, 8, 'turun', null, 'rasio'], shows: '125,00%' },
      {
        args: [0.7, 65, null, null, null, '%'],
        shows: '92,86%',
        note: {
          id: 'Target diketik 70%, yang disimpan Excel sebagai 0,7, dan realisasi 65: satuannya menyatakan bahwa keduanya persen.',
          en: 'The target was typed as 70%, which Excel keeps as 0.7, and the actual as 65: the unit says that both are percent.',
        },
      },
      { args: ['75%', '92,8%', 'naik', '120%'], shows: '120,00%', note: { id: 'Dibatasi 120%.', en: 'Cut at 120 %.' } },
      {
        args: ['80 - 85', 90, 'turun'],
        shows: '94,12%',
        note: {
          id: 'Di luar rentang: terhadap batas yang dilampaui.',
          en: 'Outside the range: against the bound that was missed.',
        },
      },
      {
        args: [
          [[20], [50], [0]],
          [[21], ['-'], [5]],
        ],
        shows: [['105,00%'], [''], ['#DIV/0!']],
        note: { id: 'Satu rumus untuk satu kolom.', en: 'One formula for a whole column.' },
      },
      {
        args: ['WTP', 'WDP'],
        shows: 'Belum tercapai',
        note: { id: 'Predikat tidak dikonversi menjadi persentase.', en: 'Ratings are not turned into a percentage.' },
      },
    ],
    notes: [
      {
        id: 'Kami tidak menemukan peraturan yang menetapkan rumus capaian, juga tidak PermenPANRB 53/2014; semua rumus di sini adalah praktik instansi.',
        en: 'No regulation prints a formula for achievement (neither does PermenPANRB 53/2014); all formulas here are agency practice.',
      },
      {
        id: 'Naik: R/T. Turun: (2T − R)/T (LKjIP Maluku Tengah 2021 hlm. 94; PermenPANRB 8/2021 hlm. 99 dan 110) atau T/R. Tetap: R/T sampai target, 2 − R/T di atasnya, paling rendah 0.',
        en: 'Higher: R/T. Lower: (2T − R)/T (Maluku Tengah LKjIP 2021 p. 94; PermenPANRB 8/2021 p. 99 and 110) or T/R. Keep: R/T up to the target, 2 − R/T above it, not below 0.',
      },
      {
        id: 'Target rentang: di dalam rentang 100%; di luarnya dihitung terhadap batas terdekat, menurut arahnya. Bila kedua sisinya sama-sama meleset, seperti inflasi, isi "tetap": dengan "naik", melewati batas atas memberi lebih dari 100%.',
        en: 'Range target: 100 % inside; outside it counts against the nearer bound, by the direction. Where both sides are a miss, as with inflation, say "tetap": with "naik" what lies above the upper bound gets more than 100 %.',
      },
      {
        id: 'Tanpa "arah", target "≤ 5" atau "maksimal 5" dibaca sebagai turun.',
        en: 'Without "arah" a target "≤ 5" or "maksimal 5" is read as lower is better.',
      },
      {
        id: 'Satu skala: bila satu angka mungkin pecahan dan yang lain persen (1 dan 92, 0,7 dan 65), dan tidak ada yang memastikan, jawabannya #VALUE! yang menyebut kedua kemungkinan, bukan 9200%. Ketik keduanya dengan cara yang sama, atau sebutkan satuannya.',
        en: 'One scale: where one figure may be a fraction and the other a percentage (1 and 92, 0.7 and 65) and nothing makes sure, the answer is a #VALUE! that names both readings, and not 9200 %. Type both in the same way, or name the unit.',
      },
      {
        id: 'Target 0 tidak dapat dihitung (#DIV/0!), kecuali 0 dari 0 untuk arah "turun" dan "tetap" (100%). Cara "rasio" membagi dengan realisasi: realisasi 0 memberi #DIV/0!, juga 0 dari 0. Target negatif, dan pada cara "rasio" realisasi negatif: #VALUE!.',
        en: 'A target of 0 cannot be computed (#DIV/0!), except 0 of 0 for "turun" and "tetap" (100 %). "rasio" divides by the actual: an actual of 0 gives #DIV/0!, 0 of 0 too. A negative target, and with "rasio" a negative actual: #VALUE!.',
      },
    ],
  }),
  define(signatures.PREDIKAT, {
    group: 'achievement',
    needsAddresses: true,
    summary: { id: 'Predikat (kategori) dari sebuah capaian.', en: 'The rating of an achievement.' },
    help: {
      capaian: {
        id: `Capaian: 1,05 atau 105% atau 105. Untuk skala ${SCALES_OF_POINTS}: nilai 0–100, atau capaian sebagai pecahan.`,
        en: `Achievement: 1.05 or 105% or 105. For the scale ${SCALES_OF_POINTS}: a score from 0 to 100, or an achievement as a fraction.`,
      },
      skala: {
        id: `${scaleChoices('bawaan')}, atau rentang dua kolom: batas bawah dan nama.`,
        en: `${scaleChoices('default')}, or a range of two columns: lower bound and name.`,
      },
    },
    returns: { id: 'Nama predikat.', en: 'The name of the rating.' },
    examples: [
      { args: [1.05], shows: 'Sangat Tinggi' },
      {
        args: ['90,5%'],
        shows: 'Tinggi',
        note: { id: 'Dibandingkan tanpa dibulatkan dengan 91.', en: 'Compared unrounded with 91.' },
      },
      { args: [90, 'lke'], shows: 'A', note: { id: 'AA hanya di atas 90.', en: 'AA is above 90 only.' } },
      {
        args: [1.12, 'lke'],
        shows: 'AA',
        note: { id: 'Di atas 100% berlaku tingkat teratas.', en: 'Above 100 % the top step holds.' },
      },
      { args: [0.8, 'empat'], shows: 'Berhasil' },
      {
        args: [
          0.85,
          [
            [0.9, 'Hijau'],
            [0.7, 'Kuning'],
            [0, 'Merah'],
          ],
        ],
        shows: 'Kuning',
      },
    ],
    notes: [
      ...RATING_SCALE_IDS.map(scaleNote),
      {
        id: 'Angka dari −2 sampai 2 dibaca sebagai pecahan (1,05 = 105%), mulai 10 sebagai persen (105 = 105%). Di antaranya, 4 dapat berarti 400% atau 4%: jawabannya #VALUE!, kecuali angkanya hasil hitungan (3,4286). Tulis dengan tandanya: "4%". Karena itu formulir menulis MAX(-2;MIN(2;G8)) di dalam fungsi ini: di atas 200% predikatnya sama, dan 4 tidak lagi dapat terbaca 4%.',
        en: 'Numbers from −2 to 2 are read as fractions (1.05 = 105 %), from 10 on as percent (105 = 105 %). In between 4 may mean 400 % or 4 %: the answer is #VALUE!, unless the number was computed (3.4286). Write it with its sign: "4%". That is why forms write MAX(-2;MIN(2;G8)) in this function: above 200 % the rating is the same, and 4 cannot be read as 4 % any more.',
      },
    ],
  }),
  define(signatures.STATUS, {
    group: 'achievement',
    needsAddresses: true,
    summary: { id: 'Apakah target tercapai.', en: 'Whether the target is reached.' },
    help: { target: TARGET, realisasi: ACTUAL, arah: DIRECTION, satuan: UNIT_HELP },
    returns: {
      id: '"Melampaui", "Tercapai", "Belum tercapai", atau kosong.',
      en: '"Melampaui" (exceeded), "Tercapai" (reached), "Belum tercapai" (not reached), or blank.',
    },
    examples: [
      { args: [20, 21], shows: 'Melampaui' },
      { args: [5, 7, 'turun'], shows: 'Belum tercapai' },
      { args: ['80 - 85', 82], shows: 'Tercapai' },
      {
        args: ['BB', 'A'],
        shows: 'Melampaui',
        note: { id: 'Predikat dibandingkan menurut urutannya.', en: 'Ratings are compared by their order.' },
      },
      { args: [20, 'belum ada'], shows: '' },
    ],
    notes: [
      {
        id: 'Untuk arah "tetap", lebih dan kurang sama-sama belum tercapai.',
        en: 'For "tetap", more and less are both not reached.',
      },
    ],
  }),
  define(signatures.RERATA, {
    group: 'achievement',
    needsAddresses: true,
    summary: {
      id: 'Rata-rata capaian, boleh berbobot; sel kosong dilewati.',
      en: 'The mean of achievements, weighted if wanted; blanks are skipped.',
    },
    help: {
      capaian: { id: 'Rentang capaian.', en: 'A range of achievements.' },
      bobot: { id: 'Rentang bobot, seukuran dengan capaian.', en: 'A range of weights, of the same size.' },
      batas: {
        id: 'Batas atas tiap capaian sebelum dirata-rata, misalnya 100%.',
        en: 'A cap on each achievement before averaging, such as 100%.',
      },
    },
    returns: { id: 'Persentase.', en: 'A percentage.' },
    examples: [
      { args: [[[1.05], [0.95], ['-']]], shows: '100,00%' },
      {
        args: [
          [[1.2], [0.8]],
          [[1], [3]],
        ],
        shows: '90,00%',
      },
      { args: [[[1.2], [0.8]], null, '100%'], shows: '90,00%' },
    ],
    notes: [
      {
        id: 'Bila batas dipakai, sebutkan dalam laporan: rata-ratanya berubah.',
        en: 'When a cap is used, say so in the report: it changes the mean.',
      },
      {
        id: 'Angka dibaca seperti pada PREDIKAT: sampai 2 sebagai pecahan, mulai 10 sebagai persen.',
        en: 'Numbers are read as in PREDIKAT: up to 2 as fractions, from 10 on as percent.',
      },
    ],
  }),
];
