/** Which columns hold the indicators' names. */

import { holdsCodes, holdsKinds } from '../body/column-content';
import { roleOfWord } from '../../knowledge/columns/header-words';
import { hasTrait, type Role } from '../../knowledge/columns/roles';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { unitOf } from '../../language/units';
import { countsNoMoney } from './budget-columns';
import { type ColumnFigures } from './column-figures';
import { lowestText } from './period-groups';
import { bestRole, type Candidate } from './column-evidence';
import { type HeaderReader } from '../header/header-reading';
import { HEADER, NAME_COLUMN, SHARES } from '../weights';

export function isNamedIndicator(candidate: Candidate): boolean {
  return candidate.role === 'indicator' && (candidate.header.indicator ?? 0) >= HEADER.sure;
}

/** Makes sure that there is an indicator column, and that only columns of names are. */
export function settleIndicators(candidates: Candidate[], figures: ColumnFigures, reader: HeaderReader): boolean {
  settleKinds(candidates);
  settleUnitsAmongNames(candidates);
  settleQualified(candidates);
  const named = candidates.filter((candidate) => candidate.role === 'indicator');
  const strong = named.filter(isNamedIndicator);
  if (strong.length > 0 && strong.every(({ content, pointed }) => !pointed && holdsCodes(content))) {
    // "IKU | Kriteria" over `IKU 1` and what it is: the names are there.
    if (settleNamesBesideCodes(candidates)) return true;
  }
  if (strong.length > 0) {
    for (const weak of named) {
      if (!strong.includes(weak)) weak.role = withoutIndicator(weak);
    }
    settleUpperNames(candidates, strong);
    return true;
  }
  if (settleNamesBesideCodes(candidates)) return true;
  const likely =
    likeliest(candidates) ??
    hintedAmongFigures(candidates) ??
    describedAmongUnits(candidates, figures) ??
    servicesAmongFigures(candidates, figures) ??
    soughtWithUnits(candidates) ??
    measuredAlone(candidates, figures, reader);
  if (likely === undefined) return false;
  for (const other of named) if (other !== likely) other.role = withoutIndicator(other);
  likely.role = 'indicator';
  return true;
}

/**
 * "KPI | Indikator": right before the column of what is measured, with nothing but numbers between them, one whose cells name no measure
 * says what is to be reached, as an objective does.
 */
function settleUpperNames(candidates: readonly Candidate[], named: readonly Candidate[]): void {
  if (candidates.some(({ role }) => role === 'objective' || role === 'goal')) return;
  const [upper, lower, ...more] = named;
  if (upper === undefined || lower === undefined || more.length > 0 || upper.pointed) return;
  const between = candidates.slice(candidates.indexOf(upper) + 1, candidates.indexOf(lower));
  const { share, filled, averageLength } = upper.content;
  // Where several are measured for one of them, some may begin like measures: "Pertumbuhan Usaha".
  const fewest = filled < lower.content.filled ? SHARES.most : SHARES.few;
  const namesMeasures = share.measureName >= fewest || share.number >= SHARES.few || averageLength === 0;
  const isRightBefore = between.every(({ role, column }) => role === 'number' || column.header === '');
  if (isRightBefore && !namesMeasures && filled <= lower.content.filled) upper.role = 'objective';
}

function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, score: isRemark(candidate, candidates) ? 0 : nameScore(candidate) }))
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= NAME_COLUMN.enough ? best.candidate : undefined;
}

/** Behind all that is aimed at and measured stands what is said of it, unless the header calls it a name: "nilai ring" under "Program". */
function isRemark({ column, header }: Candidate, candidates: readonly Candidate[]): boolean {
  const figures = candidates.filter(({ role, content }) => hasTrait(role, 'measures') && content.share.number > 0);
  const isBehind = figures.length > 1 && figures.every((figure) => figure.column.index < column.index);
  return isBehind && (header.indicator ?? 0) <= NAME_COLUMN.hinted;
}

/** "Program/Variabel/Sub Variabel" over sentences, whatever they begin with, where target and actual stand beside them. */
function hintedAmongFigures(candidates: readonly Candidate[]): Candidate | undefined {
  if (!areAimedAndMeasured(candidates)) return undefined;
  const [only, ...more] = candidates.filter(
    ({ header, content, pointed }) =>
      !pointed &&
      (header.indicator ?? 0) >= NAME_COLUMN.hintedPlainly &&
      content.share.number === 0 &&
      content.averageLength >= SHORTEST_NAMES,
  );
  return more.length === 0 ? only : undefined;
}

/**
 * "Uraian | Satuan | Target | Realisasi" over whatever is described: where shares or indices stand among the units, and hardly any money,
 * no budget and no list of goods is described so.
 */
function describedAmongUnits(candidates: readonly Candidate[], figures: ColumnFigures): Candidate | undefined {
  const units = candidates.find(({ role }) => role === 'unit');
  if (units === undefined || !areAimedAndMeasured(candidates)) return undefined;
  const categories = figures.textsOf(units.column.index).flatMap((text) => unitOf(text)?.category ?? []);
  const isMeasured = categories.some((each) => hasUnitTrait(each, 'bare'));
  if (!isMeasured || categories.includes('money')) return undefined;
  const [only, ...more] = candidates.filter(
    ({ header, content, pointed }) =>
      !pointed && (header.indicator ?? 0) > NAME_COLUMN.hinted && content.filled > 0 && content.share.number === 0,
  );
  return more.length === 0 ? only : undefined;
}

function areAimedAndMeasured(candidates: readonly Candidate[]): boolean {
  const has = (...roles: readonly Role[]) => candidates.some(({ role }) => roles.includes(role));
  return has('target') && has('actual', 'achievement');
}

/**
 * "Jenis Perkara | Satuan | Target | Realisasi | Capaian": the only texts before the figures, whatever they are called, where each has its
 * unit, a share to reach or a weight, and is aimed at, measured and judged. Money is planned and received so as well, and activities
 * planned and done.
 */
function measuredAlone(
  candidates: readonly Candidate[],
  figures: ColumnFigures,
  reader: HeaderReader,
): Candidate | undefined {
  const holds = (role: Role) => (candidate: Candidate) =>
    candidate.role === role && candidate.content.share.measurement >= SHARES.half;
  // "Kriteria" rates what stands before it, or is what is measured.
  const first = candidates.findIndex(
    ({ role, content }) => role === 'unit' || (hasTrait(role, 'measures') && content.share.measurement > 0),
  );
  const isWeighed = candidates.some(holds('weight'));
  const isJudged =
    candidates.some(holds('actual')) &&
    (candidates.some(holds('achievement')) || (isWeighed && candidates.some(holds('score'))));
  const targets = candidates.filter(holds('target'));
  if (!isJudged || targets.length === 0) return undefined;
  // "1 hari", "60 menit": each figure says its own unit.
  const haveUnits = targets.every(({ column }) => figures.textsOf(column.index).every((text) => WITH_UNIT.test(text)));
  const areShares = targets.some(({ column }) => figures.textsOf(column.index).some((text) => text.includes('%')));
  // "Target (Ton) | Realisasi (Ton)"
  const categories = targets.map(({ column }) => unitOf(reader.read(lowestText({ column })).unit ?? '')?.category);
  const haveOneUnit = categories.every((category) => category !== undefined && category !== 'money');
  const haveNoMoney = countsNoMoney(candidates, figures) || haveOneUnit;
  if (!haveNoMoney && !haveUnits && !isWeighed && !areShares) return undefined;
  const texts = candidates.slice(0, first).filter(mayBeMeasured);
  const own = texts.filter(({ role }) => !hasTrait(role, 'above'));
  const [only, ...more] = own.length > 0 ? own : texts;
  return more.length === 0 ? only : undefined;
}

/** Target and actual say their units in every cell. */
function haveOwnUnits(candidates: readonly Candidate[], figures: ColumnFigures): boolean {
  return (['target', 'actual'] as const).every((role) => {
    const columns = candidates.filter((each) => each.role === role && each.content.filled > 0);
    const areFigures = columns.every(({ column }) =>
      figures.textsOf(column.index).every((text) => WITH_UNIT.test(text)),
    );
    return columns.length > 0 && areFigures;
  });
}

/** "1 hari", "≤ 60 menit" */
const WITH_UNIT = /^(?:\P{L}*\d[\d.,]*\s*\p{L}.*)?$/u;

function mayBeMeasured({ pointed, role, header, content }: Candidate): boolean {
  const namesWork = role === 'program' && (header.program ?? 0) >= HEADER.sure;
  const isFree = !pointed && !namesWork && role !== 'number' && role !== 'owner' && role !== 'note';
  return isFree && content.filled > 0 && content.share.number < SHARES.few && !holdsCodes(content);
}

/** How many of those for whom a service is meant it reached. */
export const COVERAGE = /\bcakupan\b|\bcoverage\b/i;

/** "Jumlah Terlayani": how many it reached, counted. */
const SERVED = /\b(?:ter|di)layani\b|\bserved\b/i;

/** "Jenis Pelayanan", "Layanan Dasar", "Upaya Kesehatan". */
const SERVICES = /\b(?:pe)?layanan\b|\bservices?\b|\bupaya\b/i;

/** In letters: "Pengurusan KTP". */
const SHORTEST_SERVICE = 8;

/**
 * "Kegiatan" or "Jenis Pelayanan" over the services of a health centre, of which target, actual and coverage are counted; the lowest level of several. Without
 * a coverage the same headers stand over lists of work that was planned and done. "Layanan | Standar | Realisasi" over "3 hari" and "2 hari"
 * is as sure.
 */
function servicesAmongFigures(candidates: readonly Candidate[], figures: ColumnFigures): Candidate | undefined {
  const service = candidates.find(
    (each) =>
      !each.pointed &&
      SERVICES.test(lowestText(each)) &&
      each.content.averageLength >= SHORTEST_SERVICE &&
      each.content.share.number === 0,
  );
  if (service !== undefined && haveOwnUnits(candidates, figures)) return service;
  const tellsReach = candidates.some(({ column: { header } }) => COVERAGE.test(header) || SERVED.test(header));
  const areCounted = candidates.some(({ role }) => role === 'denominator');
  if (!(areAimedAndMeasured(candidates) && tellsReach) && !areCounted) return undefined;
  const namesServices = ({ role, header, column, content }: Candidate) =>
    (role === 'program' && (header.program ?? 0) >= HEADER.sure) ||
    (SERVICES.test(lowestText({ column })) && content.averageLength >= SHORTEST_NAMES);
  const services = candidates.filter(
    (each) => !each.pointed && namesServices(each) && each.content.filled > 0 && each.content.share.number === 0,
  );
  return services[services.length - 1];
}

/**
 * "Sasaran | Capaian | Satuan": half of what is sought begins like a measure and hardly any as objectives do, and each row has its unit
 * and what was reached.
 */
function soughtWithUnits(candidates: readonly Candidate[]): Candidate | undefined {
  const hasUnits = candidates.some(({ role, content }) => role === 'unit' && content.share.unit >= SHARES.most);
  const areReached = candidates.some(
    ({ role, content }) => (role === 'actual' || role === 'achievement') && content.share.number >= SHARES.most,
  );
  if (!hasUnits || !areReached) return undefined;
  return candidates.find(
    ({ role, pointed, content: { share } }) =>
      role === 'objective' && !pointed && share.measureName >= SHARES.half && share.objective < SHARES.few,
  );
}

/** "Jenis IKU" over `IKU 1`, and beside it "Kriteria" or "Uraian" over what each is: the names are there. */
function settleNamesBesideCodes(candidates: Candidate[]): boolean {
  for (const [index, codes] of candidates.entries()) {
    const names = candidates[index + 1];
    if (names === undefined || names.pointed || codes.pointed) continue;
    if (!holdsCodes(codes.content) || (codes.scores.indicator ?? codes.scores.indicatorType) === undefined) continue;
    const { share, averageLength } = names.content;
    if (averageLength < SHORTEST_NAMES || share.number > 0 || share.rating > 0 || hasTrait(names.role, 'above'))
      continue;
    codes.role = 'number';
    names.role = 'indicator';
    return true;
  }
  return false;
}

/** "Indikator" over Masukan, Keluaran, Hasil, beside "Tolok Ukur" over the names: the kinds of indicators, as budget forms list them. */
function settleKinds(candidates: Candidate[]): void {
  const named = candidates.filter((candidate) => candidate.role === 'indicator' && !candidate.pointed);
  const kinds = named.filter(({ content }) => holdsKinds(content));
  if (kinds.length === named.length) return;
  // "IKU" over `IKU 1`, `IKU 2` numbers them.
  for (const candidate of kinds) candidate.role = holdsCodes(candidate.content) ? 'number' : 'indicatorType';
}

/** "Indikator Kinerja" over two columns, one of names and one of their units. */
function settleUnitsAmongNames(candidates: Candidate[]): void {
  const named = candidates.filter(({ role, pointed }) => role === 'indicator' && !pointed);
  const units = named.filter(({ content }) => content.filled > 0 && content.share.unit >= SHARES.most);
  const hasNames = (unit: Candidate) =>
    named.some((other) => !units.includes(other) && lowestText(other) === lowestText(unit));
  for (const unit of units) if (hasNames(unit)) unit.role = 'unit';
}

/** "Periode Data IKU", "Konsolidasi IKU" over a word or two, beside a column of names: something of the indicator, not what it is called. */
function settleQualified(candidates: Candidate[]): void {
  const named = candidates.filter(isNamedIndicator);
  const qualified = named.filter(
    (candidate) => !candidate.pointed && !beginsWithRole(candidate) && candidate.content.averageLength < SHORTEST_NAMES,
  );
  const hasNames = named.some((each) => !qualified.includes(each) && each.content.averageLength >= SHORTEST_NAMES);
  if (hasNames) for (const candidate of qualified) candidate.role = 'other';
}

function beginsWithRole(candidate: Candidate): boolean {
  const first = /\p{L}+/u.exec(lowestText(candidate).toLowerCase())?.[0] ?? '';
  return roleOfWord(first) !== undefined;
}

/** Names are sentences; categories are a word or two. */
const SHORTEST_NAMES = 15;

/** How well a column without a plain "Indikator" header would do as the column of names. */
function nameScore({ header, content, role, pointed }: Candidate): number {
  // A remark may begin like a measure: "nilai ring".
  if (pointed || (role === 'note' && (header.note ?? 0) >= HEADER.sure)) return 0;
  const isFree = role === 'indicator' || role === 'other' || (header.indicator ?? 0) > NAME_COLUMN.hinted;
  if (!isFree && content.share.measureName < SHARES.most) return 0;
  return (
    (header.indicator ?? 0) * NAME_COLUMN.header +
    content.share.measureName * NAME_COLUMN.measureName -
    content.share.number -
    content.share.unit
  );
}

function withoutIndicator(candidate: Candidate): Role {
  return bestRole({ ...candidate.scores, indicator: 0 });
}
