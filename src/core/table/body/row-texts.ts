/** Texts that tell what a row is when it is no indicator: groups, totals, signatures. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { calculationWords } from '../../knowledge/names/calculation-words';
import { documentWords } from '../../knowledge/documents/document-words';
import { headerWordsOf } from '../../knowledge/columns/roles';
import { MEAN_WORDS, SUM_WORDS, totalWords, worthWords } from '../../knowledge/names/means';
import { OFFICE_LABELS } from '../../knowledge/documents/offices';
import { GROUP_WORDS, SOUGHT_WORDS } from '../../knowledge/documents/plan-words';
import { signerWords } from '../../knowledge/documents/signers';
import { ratingWords } from '../../knowledge/choices/ratings';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { DANGLING_WORDS, LEADING_ON } from '../../knowledge/spelling/small-words';
import { unitOf } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { LONG_MONTH_NAMES } from '../../knowledge/columns/months';

const GROUP_START = new RegExp(`^(?:[ivx]+|[a-z]|\\d+)?[.)]?\\s*${anyOf(GROUP_WORDS)}\\b`, 'i');

/** Shorter names end in a full stop too. */
const FEWEST_IN_SENTENCE = 8;

/** An agency's or a programme's code in the national classification, with its name: "2.15.0.00.0.00.01.0000 - Dinas …". */
const CODE_AND_NAME = /^\d+(?:\.[\dx]+){1,}\.?\s*[-–:]?\s*[a-z]/i;
const LONG_CODE = /^\d+(?:\.\d+){3,}/;

/** "Jumlah", and "Jumlah / Rata-rata" where the row serves columns of both kinds. */
const SUMMED = anyOf([...SUM_WORDS, ...MEAN_WORDS]);
const TOTAL = new RegExp(
  String.raw`^(?:${anyOf(totalWords('before'))}\s+)?${SUMMED}(?:\s*/\s*${SUMMED})?(?:\s+(?:${anyOf(totalWords('summed'))}|\d+|\(%\)|%|:))*\s*[:.]?$`,
  'i',
);

/** Who signs, and as what. */
const SIGNATURE = new RegExp(
  String.raw`^(?:${anyOf(signerWords('act'))}|${anyOf(signerWords('standsIn'))}\.?|pj\.?\s|a\.?n\.?\s|${anyOf(signerWords('office'))}\b)`,
  'iu',
);
/** Where the figures come from, and what signs mean. */
const FOOTNOTE =
  /^(?:sumber\s*:|sumber data\s*:|cat(?:t|atan)?\.?\s*:|keterangan(?:\s+\p{L}+){0,3}\s*:|kriteria\s*:|ket\.?\s*:|\*+\)?|note\s*:|source\s*:)/iu;
const PLACE_AND_DATE = new RegExp(
  `^[\\p{L} .]{3,30},?\\s+(?:tanggal\\s*)?(?:\\d{1,2}\\s+)?[….\\s]*(?:${LONG_MONTH_NAMES.join('|')})\\s+20\\d\\d`,
  'iu',
);

/** "Perangkat Daerah : Badan …": whose rows follow. */
const LABELLED_OFFICE = new RegExp(`^${anyOf(OFFICE_LABELS)}\\s*:`, 'i');

export const isGroupText = (text: string): boolean =>
  GROUP_START.test(text) || CODE_AND_NAME.test(text) || LABELLED_OFFICE.test(text);
export const isLongCode = (text: string): boolean => LONG_CODE.test(text);
/** What an organisation is worth as a whole: the sum of its scores. */
const WHOLE = new RegExp(
  String.raw`^(?:${anyOf(totalWords('wholeName'))}|nilai (?:total|akhir)\s*$|nilai(?: total| akhir)? (?:kinerja|capaian)(?: kinerja)? ${anyOf(totalWords('whole'))}|total ${anyOf(totalWords('worth'))}|${anyOf(worthWords())} ${anyOf(totalWords('composed'))}\s*$)(?!\p{L})`,
  'iu',
);

/** "Jumlah Aspek Operasi", "Total Nilai Pelayanan": a total where nothing but worths stands in its row, and else a number of something. */
export const mayBeTotal = (text: string): boolean => SUM_START.test(text.trim()) || WORTH_OF_PART.test(text.trim());
export const startsWithSum = (text: string): boolean => SUM_START.test(text.trim());
const SUM_START = new RegExp(`^${anyOf(SUM_WORDS)}\\b`, 'i');
/** "Nilai Indikator Kinerja Aspek Keuangan": what the rows above it are worth together. */
const WORTH_OF_PART = new RegExp(String.raw`^${anyOf(worthWords())}\b.*\baspek\b`, 'i');

/** "Rata-rata Kinerja UKM Esensial": a mean of something; where no name stands, of the rows above. */
export const namesMean = (text: string): boolean => MEAN_START.test(text.trim());
const MEAN_START = new RegExp(`^${anyOf(MEAN_WORDS)}(?![\\p{L}])`, 'iu');

/** Also with the same in another language behind it: "Rata-rata Capaian / Average Achievement". */
export const isTotalText = (text: string): boolean =>
  text.length <= 60 && [text, text.split(/\s+\/\s+/)[0] ?? ''].some((each) => isTotal(each.trim()));
/** "NKO", "Nilai Kinerja Organisasi": what all rows of the table come to together. */
export const namesWhole = (text: string): boolean => WHOLE.test(text.trim());
const isTotal = (text: string): boolean => TOTAL.test(text) || WHOLE.test(text);
/** "Predikat NKO": what a worth is called in words. */
export const namesRating = (text: string): boolean => RATING_NAME.test(text.trim());
const RATING_NAME = new RegExp(`^${anyOf(ratingWords('step'))}\\b`, 'i');
/** "Keterangan" and nothing else: what stands beside it is said of the table. */
const NOTE_LABEL = new RegExp(String.raw`^${anyOf(headerWordsOf('note', 1))}\.?\s*:?$`, 'i');
export const isNoteLabel = (text: string): boolean => NOTE_LABEL.test(text.trim());
export const isSignature = (text: string): boolean => SIGNATURE.test(text) || PLACE_AND_DATE.test(text);
export const isAfterTable = (text: string): boolean => isSignature(text) || FOOTNOTE.test(text);

/** "Lanjutan" above the rest of a table on another page is no heading of its own. */
const GOES_ON = new RegExp(
  String.raw`^\W*${anyOf(documentWords('goingOn'))}(?:\s+${anyOf([...documentWords('attached'), 'halaman'])}\b.*)?\W*$`,
  'i',
);

export function saysGoesOn(text: string): boolean {
  return GOES_ON.test(text);
}

const CAPTION = new RegExp(
  String.raw`^${anyOf(documentWords('numbered'))}\s+(?:no(?:mor)?\.?\s*)?[\divxa-c]+(?:[.\s–-]|$)`,
  'i',
);
const CONTINUED = new RegExp(`\\b${anyOf(documentWords('goingOn'))}\\b`, 'i');

/** "Tabel 3.2 Capaian …", "Gambar 4": what stands below it is something else. */
export function isCaption(text: string): boolean {
  return CAPTION.test(text) && !CONTINUED.test(text);
}

/** What a row says itself: its first text with words, since a number or a code in front of them says nothing. */
export function wordsOfRow(texts: Iterable<string>): string {
  let first = '';
  for (const text of texts) {
    if (/\p{L}{2}/u.test(text)) return text;
    if (first === '') first = text;
  }
  return first;
}

export const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);
/** `S3`, `K4`, `A`, `D/S`, `a. S2` name parts, where they are measured. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

const SOUGHT = anyOf(SOUGHT_WORDS);
const LABEL_ALONE = new RegExp(String.raw`^(?:${SOUGHT}|indikator)(?:[\s/-]+[\p{L}()]+){0,4}\s*:$`, 'iu');
const BARE_LABEL = new RegExp(String.raw`^${SOUGHT}(?:\s+\p{L}+)?\s*[\d.]*\s*:?$`, 'iu');
const SOUGHT_START = new RegExp(String.raw`^(?:\d+[.)]\s*|[a-z][.)]\s*)?${SOUGHT}\b(?!\s*$)`, 'i');

/** "Sasaran Kegiatan :" with nothing behind it announces the objective in the next row. */
export const isLabelAlone = (text: string): boolean => LABEL_ALONE.test(text.trim());
/** "Sasaran Strategis 2", "Tujuan 1 :": what the text beside it is. */
export const isBareLabel = (text: string): boolean => BARE_LABEL.test(text.trim());
export const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** `Sasaran 1: …`, `a. Tujuan …`; the word alone is a header. */
export function startsAsObjective(text: string): boolean {
  return SOUGHT_START.test(text);
}

/** "2.3. Upaya …", "2.3.1 Pelayanan …": by its number a heading of the outline that the rows stand in. */
export function isOutlined(text: string): boolean {
  return /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s*\p{L}/u.test(text);
}

/** So many words and a full stop: what a report says about figures, not what they are called. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.endsWith('.') && trimmed.split(/\s+/).length >= FEWEST_IN_SENTENCE;
}

/** "Waktu pelaksanaan: Januari - Desember 2025", "Indeks layanan = rata-rata 9 unsur". */
const VALUE_BEHIND = /^[^:=]{3,60}[:=]\s*[^:=]*\d/u;
const MADE_OF = new RegExp(
  String.raw`(?<before>\p{L}+)\s+${anyOf(calculationWords('obtained'))}\s+${anyOf(calculationWords('obtainedFrom'))}\b`,
  'iu',
);
const LAST_FIGURE = /(?:^|[\s(])(?<money>rp\.?\s*)?\d[\d.,]{0,20}\s*(?<unit>\p{L}[\p{L} ]{1,20})?[.)]*$/iu;
/** "minimal 5 kajian", "dari 30 sekolah", "di 5 desa": the figure belongs to the name. */
const BOUND_FIGURE = new RegExp(
  String.raw`\b${anyOf([...figureWords('atLeast', 'atMost', 'above', 'below', 'upTo', 'dated'), ...DANGLING_WORDS, ...LEADING_ON])}\s+(?:rp\.?\s*)?\d`,
  'iu',
);

/**
 * It tells a figure, or how figures are made, as a note below the table does: "Jumlah pegawai 45 orang", "Persentase dihitung dari data
 * per Juni". "yang dihitung" and "usia 15 tahun" only say of what.
 */
export function statesFact(text: string): boolean {
  if (VALUE_BEHIND.test(text)) return true;
  const made = MADE_OF.exec(text)?.groups;
  if (made !== undefined) return made['before']?.toLowerCase() !== 'yang';
  if (BOUND_FIGURE.test(text)) return false;
  const { money, unit } = LAST_FIGURE.exec(text)?.groups ?? {};
  if (money !== undefined) return true;
  return unit !== undefined && hasUnitTrait(unitOf(unit)?.category, 'counted');
}
