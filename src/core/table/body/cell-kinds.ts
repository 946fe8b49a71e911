/** What kind of thing one cell of a table's body holds, judged quickly. The exact reading of figures is `language/read-quantity`. */

import { type CellValue } from '../../sheet/grid';

/** What numbers a text: `1.`, `a)`, `1.1.2 `, `IKU 1.1 `, `[S 2.0] `. */
const ENUMERATION = String.raw`^(?:\d+[.)]\s*|\[?(?:[a-z]{1,5}[\s.-]?)?\d+(?:\.\d+)+\.?\]?[):]?\s+|\[?[a-z]{1,5}[\s.-]?\d+\]?[.):]?\s+|[a-z]{1,3}\d*[.)]\s*|[-•*]\s+)?`;

/** An indicator's name says what is measured: it begins with the measure. */
const MEASURE_START = new RegExp(
  ENUMERATION +
    String.raw`(?:p[er]{2}sen\s?-?tase|pros?en\s?-?tase|jumlah|indeks?|nilai|tingkat|rasio|cakupan|angka|rata-rata|proporsi|skor|score|level|laju|kontribusi|pertumbuhan|predikat|opini|persen|luas|volume|panjang|produksi|prevalensi|kapabilitas|maturitas|percentage|number of|rate|ratio|index|share|proportion|umur|usia harapan|pdrb|peringkat|status|hasil|%|capaian)\b`,
  'i',
);

/** An objective says what is to become better. */
const OBJECTIVE_START = new RegExp(
  ENUMERATION +
    String.raw`(?:(?:tujuan|sasaran)\s*[\d.]*\s*[:.]?\s*)?(?:me(?:ning|wujud|ngopt|mantap|nguat|m|ng|n)\w+nya|meningkatkan|mewujudkan|ter\w+nya|ber\w+nya|optimal\w+nya|memperkuat|menguatkan|menurunkan|mengoptimalkan|menumbuhkembangkan|increas\w+|improv\w+|realiz\w+)\b`,
  'i',
);

const UNIT =
  /^(?:%|persen(?:tase)?|orang|org|indeks|nilai|angka|skor|score|unit|dokumen|dok|laporan|buah|kali|tahun|bulan|hari|jam|menit|poin|point|level|predikat|opini|rp\.?|rupiah|juta(?: rupiah)?|miliar(?: rupiah)?|triliun|ton|kg|kw|ha|hektar|km2?|m2|m3|kk|rt|jiwa|koperasi|umkm|ukm|kelompok|desa|lembaga|perusahaan|sertifikat|kegiatan|paket|unit usaha|kasus|per\s.+|rasio|kategori|huruf|skala|peringkat|wtp|bb?|perangkat daerah|opd|sekolah|siswa|kelurahan|kecamatan|rumah tangga|ribu .+|kwh|mw|liter|ekor|poin indeks|tingkat|orang\/.+)(?:\s*\(.*\))?$/i;

const AGENCY =
  /^(?:\d+[.)]\s*)?(?:dinas|badan|bidang|bid\b|bagian|seksi|sub\s?bag|sekretariat|sekretaris|kepala|inspektorat|kecamatan|biro|direktorat|dirjen|deputi|pusat|bps\b|upt|uptd|rsud|puskesmas|kementerian|kemen|bappeda|bkd|bpkad|kabid|kasi|kasubbag|camat|lurah|asisten|tim\b|pd\b|opd|bpk\b)/i;

const RATING =
  /^(?:sangat\s+)?(?:tinggi|baik|berhasil|sedang|cukup|rendah|kurang|memuaskan)(?:\s+baik|\s+berhasil)?$|^(?:tidak |belum )?(?:tercapai|melampaui)|^(?:melebihi target|on track|off track|tidak ada data)/i;

const RATING_TARGET =
  /^(?:wtp|wdp|tw|tmp|aa|a-?|bb|b|cc|c|d|level\s*\d|sangat|baik|tinggi|sedang|cukup|rendah|kurang)(?![a-z]{3})/i;

const POLARITY =
  /^(?:max\w*|maks\w*|min\w*|stabil\w*|naik|turun|tetap|positif|negatif|progresif|regresif|higher|lower|semakin (?:tinggi|rendah|besar|kecil)|tinggi|rendah|meningkat|menurun|[+↑↓-])\b/i;

const TYPE =
  /^(?:outcome|output|input|proses|process|impact|dampak|hasil|keluaran|masukan|manfaat|benefit|(?:non|tidak)?[\s-]*kumulatif|kualitatif|kuantitatif|lead|lag|capaian program|iku|ikk|ikd|cascading|exact|proxy|activity)\b/i;

const TICK = /^(?:[√✓✔vxV●•○]|ya|tidak|yes|no)$/;

const FORMULA = /[x×*÷/=∑Σ]\s*(?:100|\d|\(|jumlah|total)|dibagi|dikali|\bdikurangi\b|jumlah .+ (?:\/|per|:) .+|^∑|=\s/i;

const BLANK_MARK = /^(?:-+|–|—|n\/?a|nihil|tidak ada|belum ada)\.?$/i;

/** What stands before a name in a column of its own: `1`, `1.2`, `SS1`, `IKU 1.1`, `3a-CP`, `b.`. */
const CODE = /^\[?(?:(?:[a-z]{1,6}[\s.-]?)?\d+(?:[.-]\d+)*[a-z]?(?:[-.\s][a-z]{1,2})?|[a-z])[.):\]]*$/i;
const LONGEST_CODE = 12;

const INTEGER = /^\(?\s*["']?\(?-?\d{1,4}\s*\)?\s*[.)]?$/;
const SMALL_INTEGER = /^["']?\(?\s*-?\d{1,2}\s*\)?\.?(?:\s*=.*)?\)?$/;

const FIGURE = /^(?:rp\.?\s*)?[≥≤<>±~=(+-]*\s*(?:rp\.?\s*)?\d/i;

export function isNumberLike(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return text.length <= 60 && FIGURE.test(text) && !/^\d+[.)]\s*[a-z]{2}/i.test(text) && !isNumberedName(text);
}

/** `1.2 Persentase jalan mantap`: a name after its number, not a figure with its unit (`4.2 persen`). */
function isNumberedName(text: string): boolean {
  return /^\d+(?:\.\d+)+\.?\s/.test(text) && MEASURE_START.test(text) && text.split(/\s+/).length > 2;
}

/** Something a target or an actual may say: a figure, a rating, or that there is none. */
export function isMeasurementLike(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const text = value.trim();
  return (
    isNumberLike(value) ||
    BLANK_MARK.test(text) ||
    (text.length <= 30 && (RATING_TARGET.test(text) || RATING.test(text)))
  );
}

export function isInteger(value: CellValue): boolean {
  return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && INTEGER.test(value.trim());
}

export function isCode(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  return typeof value === 'string' && value.trim().length <= LONGEST_CODE && CODE.test(value.trim());
}

/** What stands in a row that numbers the columns: 3, (3), "(03)", -3, "7=6/5". */
export function isColumnNumber(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 60;
  return typeof value === 'string' && SMALL_INTEGER.test(value.trim());
}

export const isMeasureName = (text: string): boolean => MEASURE_START.test(text);
export const isObjectiveText = (text: string): boolean => OBJECTIVE_START.test(text);
export const isUnitText = (text: string): boolean => text.length <= 30 && UNIT.test(text);
export const isAgencyText = (text: string): boolean => AGENCY.test(text);
export const isRatingText = (text: string): boolean => RATING.test(text);
export const isPolarityText = (text: string): boolean => text.length <= 40 && POLARITY.test(text);
export const isTypeText = (text: string): boolean => text.length <= 40 && TYPE.test(text);
export const isTick = (text: string): boolean => TICK.test(text);
export const isFormulaText = (text: string): boolean => FORMULA.test(text);
export const isBlankMark = (text: string): boolean => BLANK_MARK.test(text);
