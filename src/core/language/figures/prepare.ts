/** A cell's text made ready for finding its figures: one line a row, list marks and remarks gone, hidden figures in sight. */

import { DECIMAL_POINT_WORDS, NUMBER_WORDS, SURE_NUMBER_WORDS } from '../../knowledge/cells/number-words';
import { tidy } from '../normalise';
import { readRating } from '../ratings';
import { anyOf } from '../words/any-of';
import { isMoment } from '../words/time-words';

/** Brackets that repeat the number in words or add a remark with figures: "12 (dua belas) kali", "100 (25 dari 25 desa)". */
const REMARK = new RegExp(
  `\\((?:[^()]*\\d[^()]*|[^()]*\\b${anyOf([...SURE_NUMBER_WORDS, ...DECIMAL_POINT_WORDS])}\\b[^()]*)\\)`,
  'gi',
);
const WORDS_WITH_DIGITS = new RegExp(`^(?:${anyOf(NUMBER_WORDS)}\\s*)+\\((\\d[\\d.,]*)\\)`, 'gim');
const LIST_MARKS = /^(?:[•▪*·]|-(?=\s)|\d{1,2}[.)](?=\s+[\d≥≤<>±])|[a-z][.)](?=\s))\s*/;
/** In a single line only a number before another number is surely a mark: "1. 5 orang". */
const NUMBER_MARK = /^\d{1,2}[.)]\s+(?=\d)/;

/** `null` when the figures are those of a date or a time of day. Line breaks stay: they may separate values. */
export function prepareFigures(raw: string): string | null {
  const lines = raw
    .split(/[\r\n\v]+/)
    .map(tidy)
    .filter((line) => line !== '');
  const marked = lines.map((line) => line.replace(lines.length > 1 ? LIST_MARKS : NUMBER_MARK, ''));
  const whole = mendFigures(marked.join('\n'));
  const text = (ratedScore(whole)?.score ?? withoutRemarks(whole)).replace(/,-+(?=\s|$)/g, '').trim();
  return isMoment(text) ? null : text;
}

/** Figures written in ways that would hide them: `½` (1⁄2 by now), "satu (1) dokumen", "ke-3", a decimal comma torn off ("98 ,50"). */
function mendFigures(text: string): string {
  return text
    .replace(/⁄/g, '/')
    .replace(WORDS_WITH_DIGITS, '$1')
    .replace(/\bke-(?=\d)/gi, '')
    .replace(/(\d) ,(?=\d)/g, '$1,');
}

/** "BB (72,15)", "BB / 72,15", "72,15 - Baik": a score and the rating that names it; `null` for anything else. */
export function ratedScore(text: string): { readonly score: string; readonly rating: string } | null {
  const behind = /^([^\d(/]{1,40}?)\s*(?:\(([\d.,]+)\)|[/-]\s*([\d.,]+))$/.exec(text);
  const before = /^([\d.,]+)\s*(?:[/-]\s*([^\d]{1,40})|\(([^\d()]{1,40})\))$/.exec(text);
  const score = behind?.[2] ?? behind?.[3] ?? before?.[1];
  const rating = (behind?.[1] ?? before?.[2] ?? before?.[3])?.trim();
  return score !== undefined && rating !== undefined && readRating(rating) ? { score, rating } : null;
}

function withoutRemarks(text: string): string {
  return text
    .replace(REMARK, ' ')
    .replace(/\(([^()]+)\)$/, (bracket, inner: string) => (readRating(inner) ? ' ' : bracket));
}
