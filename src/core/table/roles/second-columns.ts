/** Columns whose header holds "Target" or "Realisasi" beside the proper one: when, where and with what proof, in words or in other units. */

import { columnWords } from '../../knowledge/columns/column-words';
import { normalise } from '../../language/normalise';
import { isPercent } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { type HeaderReader } from '../header/header-reading';
import { isDated, isOfOnePeriod } from '../header/period-reading';
import { HEADER, SHARES } from '../weights';
import { relationHolds } from './arithmetic';
import { type Candidate } from './column-evidence';
import { type ColumnFigures } from './column-figures';
import { lowestText, sameParents } from './period-groups';

/**
 * "Target | Realisasi | Target Penyelesaian", "Dokumen Realisasi", "Target Penerima (orang)": beside a column of figures of the same role
 * and time, and in the same rows, a further one of words or of another unit is none of its own. A column that is called by the word
 * alone stays what it is.
 */
export function settleSecondColumns(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const units = candidates.find(({ role }) => role === 'unit');
  const unitTexts = units === undefined ? [] : figures.textsOf(units.column.index).map((text) => normalise(text));
  for (const role of ['target', 'actual'] as const) {
    const ofRole = candidates.filter((candidate) => candidate.role === role);
    const proper = ofRole.filter(({ content }) => content.share.number >= SHARES.most);
    for (const candidate of ofRole) {
      const { content, pointed } = candidate;
      if (pointed || content.filled === 0 || !isQualified(candidate, reader)) continue;
      const isOfWords = content.share.number <= SHARES.half;
      // "Realisasi (Laporan) | Realisasi (Verifikasi)": only beside what is plainly called so do brackets name a unit.
      const besides = isOfWords ? proper : proper.filter((other) => !isQualified(other, reader) && !isOfWorks(other));
      const isForeign =
        isOfWords ||
        isOfWorksAlone(candidate, proper) ||
        (besides.length > 0 && hasOtherUnit(candidate, unitTexts, figures, reader));
      const isSecond =
        isForeign && besides.some((other) => other !== candidate && standsFor(other, candidate, figures, reader));
      if (!isSecond && !(isOfWords && tellsOfWork(candidate))) continue;
      candidate.role = (candidate.header.dataSource ?? 0) >= HEADER.named ? 'dataSource' : 'other';
      if (role === 'actual') leaveItsShare(candidate, candidates);
    }
  }
}

/**
 * "Target | Satuan | Realisasi Fisik (%)", "Target | Realisasi | % Fisik": a share of the work, where what is aimed at is counted in something else: no actual of the
 * target, which may have none yet.
 */
export function settleWorks(candidates: readonly Candidate[], figures: ColumnFigures, reader: HeaderReader): void {
  const units = candidates.find(({ role }) => role === 'unit');
  const texts = units === undefined ? [] : figures.textsOf(units.column.index).filter((text) => text !== '');
  const isCounted = texts.length > 0 && texts.every((text) => !isPercent(text));
  const isAimedAt = candidates.some((each) => each.role === 'target' && !isOfWorks(each));
  if (!isCounted || !isAimedAt) return;
  for (const candidate of candidates) {
    const isFigure = candidate.role === 'actual' || candidate.role === 'target';
    if (isFigure && !candidate.pointed && isShareOfWorks(candidate, reader)) candidate.role = 'other';
  }
}

/** "Target | Realisasi | % Fisik": where it is the quotient of the two in most rows, how far the work has come is the achievement. */
export function settleShareOfWorks(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const ofRole = (role: Candidate['role']) => candidates.filter((candidate) => candidate.role === role);
  if (ofRole('achievement').length > 0) return;
  const [result, ...more] = ofRole('other').filter((each) => !each.pointed && isShareOfWorks(each, reader));
  if (result === undefined || more.length > 0) return;
  const follows = ofRole('actual').some((dividend) =>
    ofRole('target').some((divisor) => relationHolds({ result, dividend, divisor }, figures)),
  );
  if (follows) result.role = 'achievement';
}

function isShareOfWorks(candidate: Candidate, reader: HeaderReader): boolean {
  const text = lowestText(candidate);
  return isOfWorks(candidate) && (reader.read(text).unit === '%' || /^%/.test(text));
}

/** "Realisasi Aksi" over "Bimtek selesai": what was done, in words. */
function tellsOfWork({ header, content }: Candidate): boolean {
  return (header.program ?? 0) > 0 && content.share.measurement <= SHARES.half;
}

/** "Realisasi Aksi | Capaian Aksi (%)": a share right behind what is no actual, which nothing else is measured with. */
function leaveItsShare(candidate: Candidate, candidates: readonly Candidate[]): void {
  const at = candidates.indexOf(candidate);
  const share = candidates[at + 1];
  if (share?.role !== 'achievement' || share.pointed || !sameParents(share, candidate)) return;
  const hasOwn = candidates.slice(0, at).some(({ role }) => role === 'achievement');
  if (hasOwn || !candidates.some(({ role }) => role === 'actual')) share.role = 'other';
}

/** "Realisasi | Realisasi Fisik (%)": how far the work has come, and not what the indicator has reached. */
function isOfWorksAlone(candidate: Candidate, proper: readonly Candidate[]): boolean {
  return isOfWorks(candidate) && proper.some((other) => !isOfWorks(other));
}

const WORKS = new RegExp(String.raw`\b${anyOf(columnWords('works'))}\b`, 'i');

function isOfWorks({ column }: Candidate): boolean {
  return WORKS.test(column.header);
}

/** More than the word of its role and a period is said over it; a revised figure is one all the same. */
function isQualified(candidate: Candidate, reader: HeaderReader): boolean {
  const text = lowestText(candidate);
  const { period } = reader.read(candidate.column.header);
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length > 1 && period.revision === undefined;
}

/** The figures of the same time, in the rows that the other fills. */
function standsFor(proper: Candidate, other: Candidate, figures: ColumnFigures, reader: HeaderReader): boolean {
  const [of, period] = [reader.read(proper.column.header).period, reader.read(other.column.header).period];
  if (isDated(period) && !isOfOnePeriod(of, period)) return false;
  const own = figures.textsOf(proper.column.index);
  const rows = figures.textsOf(other.column.index).flatMap((text, row) => (text === '' ? [] : [own[row] !== '']));
  return rows.filter(Boolean).length >= SHARES.most * rows.length;
}

/** "Target Penerima (orang)" beside the unit %, and "1 dokumen" in the rows of another unit. */
function hasOtherUnit(
  candidate: Candidate,
  units: readonly string[],
  figures: ColumnFigures,
  reader: HeaderReader,
): boolean {
  const named = normalise(reader.read(lowestText(candidate)).unit ?? '');
  if (named === '%') return false;
  const rows = figures.textsOf(candidate.column.index).flatMap((text, row) => {
    const unit = units[row] ?? '';
    if (text === '' || unit === '') return [];
    const said = named === '' ? normalise(LETTERS.exec(text)?.[0] ?? '') : named;
    return [said !== '' && !said.includes(unit) && !unit.includes(said)];
  });
  return rows.length > 0 && rows.filter(Boolean).length >= SHARES.most * rows.length;
}

const LETTERS = /\p{L}[\p{L}\s]*/u;
