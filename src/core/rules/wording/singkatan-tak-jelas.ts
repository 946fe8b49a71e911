/** An abbreviation that is never spelt out in the table. */

import { FAMILIAR_ABBREVIATIONS } from '../../knowledge/spelling/abbreviations';
import { readRating } from '../../language/ratings';
import { MEASURE_ABBREVIATIONS } from '../../knowledge/names/measures';
import { JOINING_WORDS } from '../../knowledge/spelling/small-words';
import { wordsOf } from '../../language/words/find-words';
import { type Indicator, type IndicatorTable } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { defineRule } from '../rule';

/** Two to seven capitals. A unit or a Roman number is no abbreviation that needs explaining. */
const ABBREVIATION = /^[A-Z]{2,7}$/;
const ROMAN = /^[IVX]+$/;
/** A code in front of the name: "1a-CP Persentase …", "IKSS 1.1 Angka …", or in brackets anywhere: "[EBA.962]". */
const CODE =
  /^\s*(?:\d+[a-z]?\s*[-–.]\s*[A-Z]{1,4}\s+|[A-Z]{2,6}[\s.-]*\d+(?:[.-]\d+)*(?:[.:)]?\s+|\s?[-–]\s?)(?=\p{L}{3}))/u;
const CODE_IN_BRACKETS = /\[[A-Z]{2,4}[.\s-]?[\d.]{1,12}\]/g;
/** Most names have no two of them side by side: no need to part those into words. */
const TWO_CAPITALS = /[A-Z]{2}/;

export const singkatanTakJelas = defineRule({
  meta: {
    id: 'singkatan-tak-jelas',
    level: 'advice',
    title: both('Singkatan tanpa kepanjangan', 'An abbreviation never spelt out'),
    why: both(
      'Pembaca di luar instansi tidak mengenal singkatan teknis. Tuliskan kepanjangannya sekali.',
      'Readers outside the agency do not know its abbreviations. Spell each out once.',
    ),
    remedy: both(
      'Tulis kepanjangannya sekali saat singkatan itu pertama muncul, misalnya "Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)". Kepanjangannya boleh juga ditulis di kolom penjelasan.',
      'Write it out once where it first stands, such as "Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP)". The column of explanations will do as well.',
    ),
    basis: practice(
      'singkatan ditulis panjang pada pemakaian pertama',
      'an abbreviation is spelt out where it first appears',
    ),
    helpedBy: 'library',
    messages: {
      unknown: both(
        'Singkatan {abbreviations} pada "{name}" tidak dijelaskan di tabel ini. Tulis kepanjangannya sekali, misalnya di nama atau di penjelasan.',
        'The abbreviation {abbreviations} in "{name}" is not explained in this table. Spell it out once, in the name or the explanation.',
      ),
    },
  },
  *check(table) {
    let initials: ReadonlySet<string> | null = null;
    const seen = new Set<string>();
    for (const { name } of table.indicators.filter(mayAbbreviate)) {
      const unknown = abbreviationsIn(name.text).filter((each) => !seen.has(each));
      if (unknown.length === 0) continue;
      initials ??= initialsIn(table);
      const unclear: string[] = [];
      for (const abbreviation of unknown) {
        seen.add(abbreviation);
        if (!initials.has(abbreviation)) unclear.push(`"${abbreviation}"`);
      }
      if (unclear.length === 0) continue;
      yield { at: name.position, message: 'unknown', data: { abbreviations: unclear.join(', '), name: name.text } };
    }
  },
});

function mayAbbreviate({ name: { text } }: Indicator): boolean {
  return TWO_CAPITALS.test(text) && text !== text.toUpperCase();
}

function abbreviationsIn(name: string): string[] {
  const plain = name.replace(CODE_IN_BRACKETS, ' ').replace(CODE, '');
  const found = wordsOf(plain)
    .filter(({ start, end }) => !isBesideFigure(plain, start, end))
    .map((word) => word.text)
    .filter((word) => ABBREVIATION.test(word) && !ROMAN.test(word) && !isFamiliar(word));
  return [...new Set(found)];
}

/** "SP2D", "K3": letters cut out of one are no abbreviation; "TUL 309", "SK 12": with its number it is the code of a paper; "US$" is money. */
function isBesideFigure(text: string, start: number, end: number): boolean {
  return /\d/.test(text.charAt(start - 1)) || /^(?:\s?\d|\$)/.test(text.slice(end));
}

function isFamiliar(abbreviation: string): boolean {
  if (FAMILIAR_ABBREVIATIONS.has(abbreviation) || MEASURE_ABBREVIATIONS.has(abbreviation)) return true;
  // "Nilai minimal BB", "Opini WTP".
  return readRating(abbreviation) !== null;
}

/** Abbreviations that some text of the table spells out, by brackets beside words or as the initials of a row of words, and the office's own. */
function initialsIn(table: IndicatorTable): ReadonlySet<string> {
  const found = new Set<string>();
  const texts = [
    table.title,
    ...table.nearby.map((near) => near.text),
    ...table.columns.map((column) => column.header),
  ];
  for (const indicator of table.indicators) {
    for (const cell of indicator.cells) if (typeof cell.value === 'string') texts.push(cell.text);
  }
  for (const text of new Set(texts)) collectInitials(text, found);
  for (const text of ownNames(table)) for (const [letters] of text.matchAll(CAPITALS)) found.add(letters);
  return found;
}

const CAPITALS = /\b[A-Z]{2,7}\b/g;

/** An office need not spell out its own name to itself: that of the sheet, the title, the letterhead, or of those who answer. */
function ownNames({ sheet, title, nearby, area, indicators }: IndicatorTable): readonly string[] {
  const above = nearby.flatMap(({ position, text }) => (position.row < area.top ? [text] : []));
  const owners = new Set(indicators.map(({ owner }) => owner?.cell.text ?? ''));
  return [sheet, title, ...above, ...owners];
}

const LONGEST = 7;

/** "angka kematian ibu (AKI)", "AKI: angka kematian ibu". */
const EXPLAINED = /[\p{Ll}]{2,}[^()]{0,40}\(\s*([A-Z]{2,7})\s*\)|([A-Z]{2,7})\s*[(:=]\s*[\p{L}]{3,}/gu;
/** Most texts have none, and need not be searched for the longer pattern. */
const EXPLAINING_SIGN = /[(:=]/;

function collectInitials(text: string, found: Set<string>): void {
  if (EXPLAINING_SIGN.test(text)) {
    for (const [, behind, before = ''] of text.matchAll(EXPLAINED)) found.add(behind ?? before);
  }
  const words = wordsOf(text)
    .map((word) => word.text)
    .filter((word) => word.length > 2 && !ABBREVIATION.test(word));
  // Joining words may or may not lend their letter.
  for (const sequence of [words, words.filter((word) => !JOINING_WORDS.has(word.toLowerCase()))]) {
    for (const start of sequence.keys()) {
      let letters = '';
      for (const word of sequence.slice(start, start + LONGEST)) {
        letters += word.charAt(0).toUpperCase();
        found.add(letters);
      }
    }
  }
}
