/** Columns whose header says one thing and whose place or cells another: two figures a cell, a share under TARGET, names under "Kriteria". */

import { strongest } from '../header/evidence';
import { type HeaderReader } from '../header/header-reading';
import { isDated, namesOddPart } from '../header/period-reading';
import { documentWords } from '../../knowledge/documents/document-words';
import { headerWords, TARGET_STEPS } from '../../knowledge/columns/header-words';
import { PLACES_BY_WIDTH } from '../../knowledge/documents/offices';
import { type Role, hasTrait, headerWordsOf, TRIPLE_ROLES } from '../../knowledge/columns/roles';
import { PERCENT_WORDS } from '../../language/units';
import { anyOf } from '../../language/words/any-of';
import { firstWord } from '../../language/words/find-words';
import { ARITHMETIC, HEADER, SHARES } from '../weights';
import { apart, isPlain } from './arithmetic';
import { type ColumnFigures } from './column-figures';
import { percentRows } from './doubt';
import { bestRole, type Candidate } from './column-evidence';
import { lowestText, parentsOf, rolesBeside, sameParents } from './period-groups';

/** "2023 (T/R)", "Target/Realisasi": both figures stand in one cell. */
const [AIMED, BECAME, REACHED] = TRIPLE_ROLES.map((role) => anyOf(headerWordsOf(role, HEADER.named)));
const TWO_FIGURES = new RegExp(
  String.raw`\b${AIMED}\s*\/\s*(?:${BECAME}|${REACHED})(?!\p{L})|\b${BECAME}\s*\/\s*${AIMED}(?!\p{L})`,
  'iu',
);

export function namesTwoFigures(header: string): boolean {
  return TWO_FIGURES.test(header);
}

/** Target and actual in one cell are figures of neither. */
export function holdsTwoFigures({ column, content, pointed }: Candidate): boolean {
  return !pointed && content.share.pair >= SHARES.half && namesTwoFigures(column.header);
}

export function settleTwoFigures(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) if (holdsTwoFigures(candidate)) candidate.role = 'other';
}

/**
 * What was aimed at or reached in a third of the year or in a week is no figure of the year, and none of the parts of one that are compared;
 * only an achievement behind them shows whether they add up to one.
 */
export function settleOddParts(candidates: readonly Candidate[]): void {
  if (candidates.some(({ role }) => role === 'achievement')) return;
  for (const candidate of candidates) {
    const isFigure = hasTrait(candidate.role, 'measures') && !candidate.pointed;
    if (isFigure && namesOddPart(candidate.column.header)) candidate.role = 'other';
  }
}

/**
 * "Ketercapaian", "Hasil" or "Kesimpulan" over Tercapai and Tidak tercapai, "Tercapai?" over Ya and Tidak: it says whether the target was
 * reached, whatever it is called. Grades ("Baik") under such a header rate the figures beside it, and under "Kinerja Unit" too. What is
 * plainly called a target or an actual stays.
 */
export function settleStatuses(candidates: readonly Candidate[]): void {
  const hasFigures = (other: Candidate) =>
    (other.role === 'actual' || other.role === 'achievement') && other.content.share.number >= SHARES.half;
  const isMeasured = candidates.some(hasFigures);
  const isAimed = candidates.some(({ role }) => role === 'target');
  for (const candidate of candidates) {
    const { filled, share } = candidate.content;
    if (candidate.pointed || filled === 0 || share.number > 0) continue;
    const speaksOfReach = (candidate.header.achievement ?? 0) >= HEADER.named;
    if (!speaksOfReach && (isPlain(candidate) || !(hasTrait(candidate.role, 'vague') || mayBePlaces(candidate))))
      continue;
    const isStatus = share.status >= SHARES.nearlyAll && (isAimed || isMeasured);
    const isAnswer = speaksOfReach && share.answer >= SHARES.nearlyAll && isAimed && isMeasured;
    const holdsGrades = share.rating >= SHARES.nearlyAll && isMeasured;
    const isGrade = holdsGrades && (candidate.role !== 'other' || judgesFigures(candidate, candidates));
    if (isStatus || isAnswer || isGrade) candidate.role = 'rating';
  }
}

/** "Mutu", "Kelompok" right behind what was reached, where nothing else says how good it is. Among what is said of the indicator it is something else. */
function judgesFigures(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const before = candidates[candidates.indexOf(candidate) - 1];
  const isBehind = hasTrait(before?.role, 'measures') && before?.role !== 'target' && before?.role !== 'baseline';
  return isBehind && GRADED.test(candidate.column.header) && !candidates.some(({ role }) => role === 'rating');
}

const GRADED = new RegExp(`\\b${anyOf(headerWords('graded'))}\\b`, 'i');

/** "Unit" may be a place of work; "Satuan" is what is counted in. */
function mayBePlaces({ role, header }: Candidate): boolean {
  return role === 'unit' && (header.unit ?? 0) < HEADER.sure;
}

/** "Target" merged over "12.000 | Orang": the words beside the figures under one header cell are what these are counted in. */
export function settleUnitsUnderOneHeader(candidates: readonly Candidate[]): void {
  const hasUnits = candidates.some(({ role }) => role === 'unit');
  for (const [index, words] of candidates.entries()) {
    const { content, pointed, role } = words;
    const holdsWords = content.filled > 0 && content.share.number === 0 && content.averageLength <= LONGEST_UNIT;
    if (pointed || !hasTrait(role, 'measures') || !holdsWords) continue;
    if (content.share.measurement > 0 && content.share.unit < SHARES.half) continue;
    const figures = [candidates[index - 1], candidates[index + 1]].find(
      (other) => other?.role === role && holdsValues(other) && haveOneHeader(other, words),
    );
    if (figures !== undefined) words.role = hasUnits ? 'other' : 'unit';
  }
}

/** "1.000" over "BB": what is graded has no unit beside it. */
function holdsValues({ content: { share } }: Candidate): boolean {
  return share.number > 0 && share.number + share.rating >= SHARES.nearlyAll;
}

/** In letters. */
const LONGEST_UNIT = 25;

function haveOneHeader({ column: one }: Candidate, { column: other }: Candidate): boolean {
  const [cell, second] = [one.headerCell, other.headerCell];
  return one.header !== '' && cell.row === second.row && cell.column === second.column;
}

/** "Volume | Satuan", where no column is called a target: so much is aimed at. An actual must be called that of it: "Realisasi Volume". */
export function settleVolumes(candidates: readonly Candidate[]): void {
  const actuals = candidates.filter(({ role }) => role === 'actual');
  if (candidates.some(({ role }) => role === 'target') || !actuals.every(({ column }) => OF_VOLUME.test(column.header)))
    return;
  const volumes = candidates.filter((candidate, index) => {
    const besideUnit = [candidates[index - 1], candidates[index + 1]].some((other) => other?.role === 'unit');
    const isFree = !candidate.pointed && candidate.role === 'other' && /^vol(?:ume)?\.?$/i.test(lowestText(candidate));
    return isFree && besideUnit && candidate.content.share.measurement >= SHARES.most;
  });
  const [only, ...more] = volumes;
  if (only && more.length === 0) only.role = 'target';
}

/**
 * "Rencana | Pelaksanaan", "Perencanaan" over "Volume | Pagu" and "Pelaksanaan" over "Volume | Keuangan": what was done of what is planned,
 * in figures of its kind, where nothing is called an actual.
 */
export function settleCarriedOut(candidates: readonly Candidate[], figures: ColumnFigures): void {
  if (candidates.some(({ role, header }) => role === 'actual' && (header.actual ?? 0) >= HEADER.named)) return;
  for (const candidate of candidates) {
    if (candidate.pointed || candidate.role !== 'other' || candidate.content.share.number < SHARES.nearlyAll) continue;
    const [own, band] = [lowestText(candidate), parentsOf(candidate)];
    const planned = candidates.find((other) => {
      if (other.role !== 'target' || other.column.index > candidate.column.index) return false;
      if (band === '') return CARRIED_OUT.test(own) && PLANNED.test(lowestText(other)) && parentsOf(other) === '';
      return CARRIED_OUT.test(band) && PLANNED.test(parentsOf(other)) && lowestText(other) === own;
    });
    if (planned !== undefined && areAlike(planned, candidate, figures)) candidate.role = 'actual';
  }
}

const CARRIED_OUT = new RegExp(`^${anyOf(headerWords('carriedOut'))}$`, 'i');
const PLANNED = new RegExp(`^${anyOf([...headerWords('planned'), ...headerWords('planning')])}$`, 'i');

/** In most rows neither is many times the other. */
function areAlike(one: Candidate, other: Candidate, figures: ColumnFigures): boolean {
  const others = figures.of(other.column.index);
  const rows = figures.of(one.column.index).flatMap((value, row) => {
    const beside = others[row];
    return value === undefined || beside === undefined
      ? []
      : [apart(value, beside) < Math.log(ARITHMETIC.countsOverShares)];
  });
  return rows.length > 0 && rows.filter(Boolean).length >= SHARES.most * rows.length;
}

const OF_VOLUME = /\bvol(?:ume)?\.?$/i;

const ONLY_PERCENT = new RegExp(`^(?:%|${PERCENT_WORDS})$`, 'i');

/** "Target" over "Jumlah | %": the share repeats the figure beside it, and is neither a target of its own nor an achievement. */
export function settleSharesOfTarget(candidates: readonly Candidate[], reader: HeaderReader): void {
  for (const candidate of candidates) {
    if (candidate.pointed || candidate.role !== 'achievement' || !ONLY_PERCENT.test(lowestText(candidate))) continue;
    const parents = candidate.column.levels.slice(0, -1);
    const underTarget = parents.some(({ text, span }) => span > 1 && reader.read(text).role === 'target');
    const beside = rolesBeside(candidate, candidates);
    // "Target dan Realisasi" over all three: a share of both.
    if (underTarget && beside.has('target') && !beside.has('actual')) candidate.role = 'other';
  }
}

/**
 * "% | Orang" under "Target" and again under "Realisasi", where the indicators are shares: the share is what is aimed at and reached, and
 * those who were reached are its numerator. Only the band says what the columns are for.
 */
export function settleCountedShares(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): void {
  const rows = percentRows(candidates, figures);
  if (rows.filter(Boolean).length < SHARES.most * rows.length) return;
  for (const role of ['target', 'actual'] as const) {
    for (const share of candidates.filter(({ pointed }) => !pointed)) {
      const beside = candidates.filter((other) => other !== share && sameParents(other, share));
      const [counted, ...more] = beside;
      const isUnderBand = share.column.levels
        .slice(0, -1)
        .some(({ text, span }) => span > 1 && reader.read(text).role === role);
      const isPair = counted !== undefined && more.length === 0 && !counted.pointed && holdsFigures(counted);
      if (!isUnderBand || !isPair || !ONLY_PERCENT.test(lowestText(share)) || namesPeriod(counted, reader)) continue;
      share.role = role;
      counted.role = role === 'target' ? 'other' : 'numerator';
    }
  }
}

function holdsFigures({ content }: Candidate): boolean {
  return content.share.number >= SHARES.most;
}

function namesPeriod(candidate: Candidate, reader: HeaderReader): boolean {
  const { period, role } = reader.read(lowestText(candidate));
  return isDated(period) || role === 'budget';
}

/**
 * "Kriteria" beside a merged indicator, with a name of its own in every row: what is measured. Ratings repeat a few words and stand
 * behind what they rate.
 */
export function settleCriteria(candidates: readonly Candidate[]): void {
  const firstFigure = candidates.findIndex(({ role }) => role === 'target' || role === 'actual' || role === 'unit');
  for (const [index, candidate] of candidates.entries()) {
    const { share, filled, averageLength } = candidate.content;
    if (candidate.pointed || candidate.role !== 'rating' || index > firstFigure) continue;
    const indicator = candidates.find(({ role }) => role === 'indicator');
    const isName = share.rating === 0 && share.number === 0 && averageLength >= SHORTEST_CRITERION;
    if (indicator && isName && filled > indicator.content.filled) candidate.role = 'indicator';
  }
}

/**
 * "Bidang" or "Unit" before the indicators: where its cells name no agency, the field of work or the place that the indicators are
 * grouped by, and not who answers for them. Behind them, agencies under "Unit" answer for them.
 */
export function settleFields(candidates: readonly Candidate[]): void {
  const firstName = candidates.findIndex(({ role }) => role === 'indicator');
  for (const [index, candidate] of candidates.entries()) {
    const { role, header, content, pointed } = candidate;
    const strength = role === 'owner' || role === 'unit' ? (header[role] ?? 0) : 0;
    if (pointed || content.filled === 0 || strength === 0 || strength > HEADER.fieldOfWork) continue;
    const namesUnits = role === 'unit' && content.share.unit >= SHARES.few;
    if (content.share.agency >= SHARES.half) candidate.role = 'owner';
    else if (index < firstName && !namesUnits) candidate.role = 'other';
  }
}

/** Whose figures a header says that they are, from the nearest on. */
const PLACES: readonly RegExp[] = PLACES_BY_WIDTH.map((words) => new RegExp(`\\b${anyOf(words)}\\b`, 'i'));

const PLANS = anyOf(documentWords('agreement', 'strategicPlan', 'plan'));
/** "RPJMD Kabupaten/Kota", "RKPD Provinsi": whose plan it is, and not whose figures. */
const PLAN_OF_PLACE = new RegExp(`\\b${PLANS}\\s+(?:[/\\s]*\\b${anyOf(PLACES_BY_WIDTH.flat())}\\b)+`, 'gi');

/** "Realisasi | Realisasi Provinsi": the figures of a wider place beside the own ones are only compared with them. */
export function settleWiderPlaces(candidates: readonly Candidate[]): void {
  for (const role of ['actual', 'achievement'] as const) {
    const ofRole = candidates.filter((candidate) => candidate.role === role);
    const own = Math.min(...ofRole.map(placeOf));
    for (const candidate of ofRole) {
      if (placeOf(candidate) <= own || candidate.pointed) continue;
      candidate.role = 'other';
      settleTargetsOf(placeOf(candidate), candidates);
    }
  }
}

/** "Standar Nasional" is what others are compared with. */
const SURE_AIMS: ReadonlySet<string> = new Set(headerWordsOf('target', HEADER.sure));

/** "Target Nasional | … | Capaian (%)", as minimum services are held to: the only aim of the table, whosever it is besides. */
export function settleOnlyAim(candidates: readonly Candidate[]): void {
  const isAimedAt = candidates.some(({ role }) => role === 'target' || role === 'finalTarget');
  if (isAimedAt || !candidates.some(({ role }) => role === 'actual' || role === 'achievement')) return;
  const [aim, ...more] = candidates.filter(
    ({ role, pointed, header, column, content }) =>
      role === 'other' &&
      !pointed &&
      (header.target ?? 0) > 0 &&
      SURE_AIMS.has(firstWord(column.header).toLowerCase()) &&
      content.share.measurement >= SHARES.most,
  );
  if (aim !== undefined && more.length === 0) aim.role = 'target';
}

/** "Target Provinsi" beside the own target, where what the province reached stands there too. */
function settleTargetsOf(place: number, candidates: readonly Candidate[]): void {
  const targets = candidates.filter(({ role }) => role === 'target');
  if (!targets.some((target) => placeOf(target) < place)) return;
  for (const target of targets) if (placeOf(target) === place && !target.pointed) target.role = 'other';
}

/** -1: none is named. */
function placeOf({ column }: Candidate): number {
  const header = column.header.replace(PLAN_OF_PLACE, '');
  return PLACES.findIndex((words) => words.test(header));
}

/**
 * Names that say what is to become better, left of the indicators under a header that does not say what they are ("SS", "Hasil yang
 * Diharapkan"): the objectives, where no other column holds them.
 */
export function settleObjectives(candidates: readonly Candidate[]): void {
  if (candidates.some(({ role }) => role === 'objective')) return;
  const firstName = candidates.findIndex(({ role }) => role === 'indicator');
  const likely = candidates.slice(0, Math.max(0, firstName)).filter(({ pointed, role, header, content: { share } }) => {
    const isNamed = strongest(header)[1] >= HEADER.named;
    return !pointed && !isNamed && role === 'other' && share.objective >= SHARES.half && share.number === 0;
  });
  const last = likely[likely.length - 1];
  if (last !== undefined) last.role = 'objective';
}

/** A rating is a word. */
const SHORTEST_CRITERION = 8;

/**
 * "Rencana Hasil Kerja", "Hasil yang Diharapkan": words that are weak ones of figures over sentences without any. Before the indicators
 * they say what these are to measure.
 */
export function settleSentences(candidates: readonly Candidate[]): void {
  const names = candidates.findIndex(({ role }) => role === 'indicator');
  for (const [index, candidate] of candidates.entries()) {
    const { target = 0, actual = 0 } = candidate.header;
    const isOpen = OPEN_TO_SENTENCES.has(candidate.role) && Math.max(target, actual) > 0 && !isPlain(candidate);
    if (candidate.pointed || !isOpen || !holdsSentences(candidate)) continue;
    candidate.role = index < names ? 'objective' : 'other';
  }
}

const OPEN_TO_SENTENCES: ReadonlySet<Role> = new Set<Role>(['target', 'actual', 'other']);

function holdsSentences({ content: { filled, share, averageLength } }: Candidate): boolean {
  return filled > 0 && averageLength >= SHORTEST_SENTENCE && share.measurement < SHARES.few && share.unit < SHARES.few;
}

const SHORTEST_SENTENCE = 15;

/** "Sasaran 2024 | Hasil 2024": figures under what is sought, beside what was reached, where nothing is called a target. */
export function settleSoughtFigures(candidates: readonly Candidate[]): void {
  const has = (...roles: readonly Role[]) => candidates.some(({ role }) => roles.includes(role));
  if (has('target', 'finalTarget', 'numerator', 'denominator') || !has('actual')) return;
  const name = candidates.findIndex(({ role }) => role === 'indicator');
  const sought = candidates.filter(
    ({ column, content, pointed, role }, index) =>
      !pointed &&
      role === 'other' &&
      index > name &&
      content.share.number >= SHARES.nearlyAll &&
      SOUGHT.test(lowestText({ column })),
  );
  for (const candidate of sought) candidate.role = 'target';
}

/** "Jumlah Sasaran" are those who are to be served. */
const SOUGHT = new RegExp(`^${anyOf(headerWordsOf('objective', HEADER.sure))}(?![a-z])`, 'i');

/** "Base | Stretch": what is to be reached at least, and what is hoped for. */
export function settleSteps(candidates: readonly Candidate[]): void {
  const named = (word: string) => {
    const text = new RegExp(`^${word}(?:\\s+target)?$`, 'i');
    return candidates.filter((candidate) => text.test(lowestText(candidate)));
  };
  const [bases, stretches] = [named(TARGET_STEPS.least), named(TARGET_STEPS.hoped)];
  if (bases.length === 0 || bases.length !== stretches.length) return;
  for (const candidate of [...bases, ...stretches]) {
    const isFree = !candidate.pointed && candidate.role === 'other';
    if (isFree && candidate.content.share.measurement >= SHARES.half) candidate.role = 'target';
  }
}

/** "Uraian | Nilai" under "Pembilang", "Kualitatif | Kuantitatif" under "Target": of columns of one role under one header, that with the figures has it. */
export function settleWordsBesideFigures(candidates: readonly Candidate[], reader: HeaderReader): void {
  for (const words of candidates) {
    const { content, role, pointed } = words;
    if (pointed || !isFirstHandOrPart(role) || content.filled === 0 || content.share.number >= SHARES.few) continue;
    // Ratings of one year beside figures of another are targets as well.
    if (isDated(reader.read(lowestText(words)).period)) continue;
    const hasFigures = candidates.some(
      (other) =>
        other !== words &&
        other.role === role &&
        other.content.share.number >= SHARES.most &&
        words.column.levels.length > 1 &&
        sameParents(other, words),
    );
    if (hasFigures) words.role = 'other';
  }
}

function isFirstHandOrPart(role: Role): boolean {
  return hasTrait(role, 'measures') && !hasTrait(role, 'derived');
}

/** "Capaian Awal" stands for where one begins, before what is aimed at; behind target and actual, beside what became of it, it is the first achievement. */
export function settleFirstAchievements(candidates: readonly Candidate[]): void {
  for (const [index, first] of candidates.entries()) {
    const next = candidates[index + 1];
    const before = new Set(candidates.slice(0, index).map(({ role }) => role));
    const isBehind = before.has('target') && before.has('actual') && next?.role === 'achievement';
    if (first.pointed || first.role !== 'baseline' || !isBehind || !NAMES_ACHIEVEMENT.test(lowestText(first))) continue;
    first.role = 'achievement';
    // What was made of it afterwards follows from no figures of the row.
    if (!next.pointed) next.role = 'other';
  }
}

const NAMES_ACHIEVEMENT = /capaian/i;

/**
 * "Indikator | Ukuran | Target" over "Taman" and "%": a weak word for names over short words right behind the names and before what is aimed
 * at, where no other column holds units.
 */
export function settleMeasureWords(candidates: readonly Candidate[]): void {
  if (candidates.some(({ role }) => role === 'unit')) return;
  for (const [index, words] of candidates.entries()) {
    const { pointed, role, header, content } = words;
    const [before, next] = [candidates[index - 1], candidates[index + 1]];
    const isWeak = (header.indicator ?? 0) >= HEADER.named && (header.indicator ?? 0) < HEADER.sure;
    if (pointed || role !== 'other' || !isWeak || before?.role !== 'indicator' || next?.role !== 'target') continue;
    const { filled, share, averageLength } = content;
    // "%" begins names as well.
    const areNames = share.measureName > share.unit;
    if (filled > 0 && share.number === 0 && !areNames && averageLength <= LONGEST_MEASURE) words.role = 'unit';
  }
}

/** In letters, on the average. */
const LONGEST_MEASURE = 15;

/** "Jenis (% atau Non %)" beside "Satuan": where one column is plainly headed so, no other is a unit because of its cells or what its brackets say. */
export function settleUnits(candidates: readonly Candidate[]): void {
  const units = candidates.filter(({ role }) => role === 'unit');
  const plain = units.filter(({ header, content }) => (header.unit ?? 0) >= HEADER.sure && content.filled > 0);
  if (plain.length === 0) return;
  for (const unit of units) {
    const isNamed = unit.column.header !== '' && !plain.includes(unit);
    if (!isNamed || unit.pointed) continue;
    const role = bestRole({ ...unit.scores, unit: 0 });
    // "%" alone below "Target 2025" is a target that lacks its figure.
    unit.role = role === 'other' ? bestRole({ ...unit.header, unit: 0 }) : role;
  }
}
