/** The same indicator twice in one table. */

import { periodWords } from '../../knowledge/columns/period-words';
import { headerWords, roleOfWord } from '../../knowledge/columns/header-words';
import { hasTrait } from '../../knowledge/columns/roles';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { atPeriod, inColumn, nearestAtPeriod } from '../../indicator/periods/at-period';
import { inOneUnit } from '../../indicator/units/unit';
import { sameFigure } from '../../compare/same-content';
import { isTick } from '../../language/cell-kinds';
import { normalise } from '../../language/normalise';
import { quantityOf } from '../../language/quantity';
import { sameUnit } from '../../language/units';
import { firstWord } from '../../language/words/find-words';
import { type Column, type IndicatorTable, type Measurement, type Role } from '../../table/model';
import { saysGoesOn } from '../../table/body/row-texts';
import { cellName } from '../../sheet/address';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { WHOLE_TABLE } from '../finding/one-cause';
import { type Report, defineRule } from '../rule';

export const indikatorGanda = defineRule({
  meta: {
    id: 'indikator-ganda',
    level: 'error',
    title: both('Indikator tertulis dua kali', 'The same indicator twice'),
    why: both(
      'Indikator yang sama pada sasaran yang sama dihitung dua kali saat capaian dirata-ratakan, dan dua targetnya dapat saling bertentangan.',
      'The same indicator under the same objective counts twice in every average, and its two targets may contradict each other.',
    ),
    remedy: both(
      'Bandingkan kedua baris, pertahankan yang benar dan lengkap, lalu hapus yang lain. Bila keduanya mengukur hal yang berbeda, tulis bedanya di nama masing-masing, misalnya jenis layanan atau wilayahnya.',
      'Compare the two rows, keep the one that is right and complete, and delete the other. If they measure different things, say so in each name, such as the kind of service or the area.',
    ),
    basis: arithmetic(
      'dua baris memuat nama indikator yang sama, pada satu sasaran atau dengan angka yang bertentangan',
      'two rows hold the same indicator name, under one objective or with figures that contradict each other',
    ),
    messages: {
      twice: both(
        'Indikator "{name}" sudah tertulis di {first}. Hapus salah satunya, atau bedakan namanya bila yang diukur memang berbeda.',
        'The indicator "{name}" already stands in {first}. Delete one of them, or tell them apart by name if they measure different things.',
      ),
      otherTarget: both(
        '"{name}" juga tertulis di {first} dengan target "{there}", sedangkan di sini "{here}". Bila yang diukur sama, cukup satu target; bila berbeda, bedakan namanya.',
        '"{name}" also stands in {first} with the target "{there}", but here it is "{here}". If they measure the same thing, one target is enough; if not, tell them apart by name.',
      ),
      otherActual: both(
        'Realisasi "{name}" di sini "{here}", sedangkan di {place} "{there}", padahal targetnya sama. Satu indikator hanya punya satu realisasi: samakan keduanya, atau bedakan namanya bila yang diukur memang berbeda.',
        'The actual of "{name}" is "{here}" here, but "{there}" in {place}, although their targets are the same. An indicator has one actual: make them agree, or tell them apart by name if they measure different things.',
      ),
    },
  },
  *check(table, { facts }): Iterable<Report<'twice' | 'otherTarget' | 'otherActual'>> {
    const rowsOfNames = namesakes(facts.indicators);
    yield* otherTargets(facts, rowsOfNames.values());
    const telling = table.columns.flatMap((column, index) => (tellsApart(column) ? [index] : []));
    const divided = table.columns.flatMap((column, index) => (dividesRows(column) ? [index] : []));
    const labels = rowsOfNames.size === 0 ? NO_LABELS : labelsOf(table);
    const blocks = rowsOfNames.size === 0 ? NO_LABELS : blocksOf(table);
    const sources = sourcesOf(rowsOfNames.values());
    const seen = new Map<string, IndicatorFacts>();
    for (const known of rowsOfNames.size === 0 ? [] : facts.indicators) {
      const [namesake] = rowsOfNames.get(known.comparableName) ?? [];
      if (!namesake || namesake === known) continue;
      const [first, own] = [keyOf(namesake), keyOf(known)];
      if (isOnlyOther(namesake, known)) yield* otherActual(table, namesake, known);
      const twin = seen.get(own) ?? (first === own ? namesake : undefined);
      seen.set(own, twin ?? known);
      if (!twin) continue;
      yield {
        at: known.indicator.name.position,
        message: 'twice',
        data: { name: known.indicator.name.text, first: cellName(twin.indicator.name.position) },
        cause: own,
        causeOfMany: WHOLE_TABLE,
      };
    }

    /** Rows that differ in objective, owner, unit, programme, period or group heading may measure the same thing for different people. */
    function keyOf(known: IndicatorFacts): string {
      const { objective, goal } = known.indicator;
      return [(objective ?? goal)?.cell.text ?? '', known.unit?.text ?? '']
        .map(normalise)
        .concat(keyBesideObjective(known))
        .join('\n');
    }

    function keyBesideObjective({ indicator, comparableName }: IndicatorFacts): string {
      const parent = facts.parentRows.parentOf.get(indicator);
      const { owner, cells, row } = indicator;
      return [
        comparableName,
        // Side by side stand the levels of a cascade, where a lower one may take the upper one's indicator as its own.
        String(indicator.name.position.column),
        owner?.cell.text ?? '',
        ...telling.map((index) => cells[index]?.text ?? ''),
        ...divided.map((index) => asDivision(cells[index]?.text ?? '')),
        sources.get(row) ?? '',
        labels.get(row) ?? '',
        blocks.get(row) ?? '',
        facts.groups.get(row) ?? '',
        parent?.name.text ?? '',
      ]
        .map(normalise)
        .join('\n');
    }

    /** Both rows of a name that has no third, alike in all but the objective that they serve. */
    function isOnlyOther(first: IndicatorFacts, second: IndicatorFacts): boolean {
      const isPair = rowsOfNames.get(second.comparableName)?.length === 2;
      return isPair && keyOf(first) !== keyOf(second) && keyBesideObjective(first) === keyBesideObjective(second);
    }
  },
});

const NO_LABELS: ReadonlyMap<number, string> = new Map();

/** By row: what stands in front of its name in columns of other words, "Bidang A", "Kecamatan Awan"; written once, it holds for the rows below. */
function labelsOf({ columns, indicators }: IndicatorTable): ReadonlyMap<number, string> {
  const [first] = indicators;
  const places = columns.flatMap(({ role, index }, place) =>
    role === 'other' && index < (first?.name.position.column ?? 0) ? [place] : [],
  );
  const now = new Map<number, string>();
  return new Map(
    indicators.map(({ row, cells }) => {
      for (const place of places) {
        const text = cells[place]?.text ?? '';
        if (/\p{L}{3}/u.test(text)) now.set(place, text);
      }
      return [row, [...now.values()].join('\n')];
    }),
  );
}

/** By row: where the figures of a name that stands twice come from; "Survei" is said shorter for "Survei kepuasan masyarakat". */
function sourcesOf(rowsOfNames: Iterable<readonly IndicatorFacts[]>): ReadonlyMap<number, string> {
  const sources = new Map<number, string>();
  for (const rows of rowsOfNames) {
    const texts = [...new Set(rows.map(sourceOf))].filter((text) => text !== '').sort((a, b) => a.length - b.length);
    const shorter = texts.length <= MOST_SOURCES ? texts : [];
    for (const known of rows) {
      const own = sourceOf(known);
      sources.set(known.indicator.row, shorter.find((text) => own.includes(text)) ?? own);
    }
  }
  return sources;
}

/** A name that comes from more is that of a kind of output, and each of them another. */
const MOST_SOURCES = 100;

function sourceOf({ indicator }: IndicatorFacts): string {
  return normalise(asDivision(indicator.dataSource?.cell.text ?? ''));
}

/** By row: the words of the last row above that is none of the kinds we know, "KECAMATAN AWAN" with its budget: what stands below may be another's. */
function blocksOf({ rows }: IndicatorTable): ReadonlyMap<number, string> {
  let current = '';
  return new Map(
    rows.map(({ row, kind, text }) => {
      if (kind === 'other' && /\p{L}{3}/u.test(text) && !saysGoesOn(text)) current = text;
      return [row, current];
    }),
  );
}

/** Two rows alike but for the objective or the activity that they serve, or where they come from, and with different targets: a question, since both may be meant. */
function* otherTargets(
  { table, groups }: TableFacts,
  rowsOfNames: Iterable<readonly IndicatorFacts[]>,
): Iterable<Report<'otherTarget'>> {
  for (const [first, second, ...more] of rowsOfNames) {
    // A name that stands in many rows is that of a kind of output.
    if (!first || !second || more.length > 0) continue;
    const isAlike =
      groups.get(first.indicator.row) === groups.get(second.indicator.row) && areAlike(table, first, second);
    const here =
      isAlike && (servesAnother(table, first, second) || comeFromElsewhere(first, second))
        ? targetUnlike(first, second)
        : undefined;
    if (!here) continue;
    yield {
      at: here.cell.position,
      message: 'otherTarget',
      level: 'advice',
      data: {
        name: second.indicator.name.text,
        first: cellName(first.indicator.name.position),
        there: atPeriod(first.indicator.targets, here.column)?.cell.text ?? '',
        here: here.cell.text,
      },
      causeOfMany: WHOLE_TABLE,
    };
  }
}

/** One thing of one target has one result, whichever objective it serves; what an activity or programme makes is its own. */
function* otherActual(
  table: IndicatorTable,
  first: IndicatorFacts,
  second: IndicatorFacts,
): Iterable<Report<'otherActual'>> {
  if (!areAlike(table, first, second) || table.columns.some(isOfActivity)) return;
  for (const here of second.indicator.actuals) {
    const there = inColumn(first.indicator, here.column);
    if (!there || !inOneUnit(here, there) || sameFigure(here, there)) continue;
    const [goal, otherGoal] = [first, second].map(({ indicator }) => nearestAtPeriod(indicator.targets, here.column));
    if (!goal || !otherGoal || !hasFigure(goal) || !hasFigure(otherGoal) || !sameFigure(goal, otherGoal)) continue;
    yield {
      at: here.cell.position,
      message: 'otherActual',
      level: 'warning',
      data: {
        name: second.indicator.name.text,
        here: here.cell.text,
        there: there.cell.text,
        place: cellName(there.cell.position),
      },
      cells: [there.cell.position],
      causeOfMany: WHOLE_TABLE,
    };
    return;
  }
}

function hasFigure({ reading }: Measurement): boolean {
  return quantityOf(reading) !== undefined;
}

function isOfActivity({ role }: Column): boolean {
  return hasTrait(role, 'above') && role !== 'objective' && role !== 'goal';
}

/** The rows of each name that stands in several of them, by how names are compared. */
function namesakes(indicators: readonly IndicatorFacts[]): ReadonlyMap<string, readonly IndicatorFacts[]> {
  const firsts = new Map<string, IndicatorFacts>();
  const found = new Map<string, IndicatorFacts[]>();
  for (const known of indicators) {
    const name = known.comparableName;
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, known);
      continue;
    }
    const several = found.get(name);
    if (several) several.push(known);
    else if (name !== '') found.set(name, [first, known]);
  }
  return found;
}

/** Words that tell rows apart. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['unit', 'owner', 'other', 'note', 'indicatorType', 'polarity']);

function areAlike(
  { columns }: IndicatorTable,
  { indicator: a }: IndicatorFacts,
  { indicator: b }: IndicatorFacts,
): boolean {
  const isSame = (role: Role, one: string, other: string) =>
    role === 'unit' ? sameUnit(one, other) : normalise(one) === normalise(other);
  if (a.name.position.column !== b.name.position.column || a.parent || b.parent) return false;
  return columns.every(({ role }, place) => {
    const [one, other] = [a.cells[place]?.text ?? '', b.cells[place]?.text ?? ''];
    return !TELLING.has(role) || one === '' || other === '' || isSame(role, one, other);
  });
}

/** Two rows may measure one thing for two objectives or activities. */
function servesAnother(
  { columns }: IndicatorTable,
  { indicator: a }: IndicatorFacts,
  { indicator: b }: IndicatorFacts,
): boolean {
  const [one, other] = [a, b].map(({ objective, goal }) => normalise((objective ?? goal)?.cell.text ?? ''));
  if (one !== other) return true;
  return columns.some(({ role }, place) => {
    const [here, there] = [a.cells[place]?.text ?? '', b.cells[place]?.text ?? ''];
    return hasTrait(role, 'above') && here !== '' && there !== '' && normalise(here) !== normalise(there);
  });
}

function comeFromElsewhere(first: IndicatorFacts, second: IndicatorFacts): boolean {
  const [one, other] = [sourceOf(first), sourceOf(second)];
  return one !== '' && other !== '' && !one.includes(other) && !other.includes(one);
}

/** The first target of the second that is another figure in the first, in one unit. */
function targetUnlike(
  { indicator: first }: IndicatorFacts,
  { indicator: second }: IndicatorFacts,
): Measurement | undefined {
  return second.targets.find((here) => {
    const there = atPeriod(first.targets, here.column);
    return there?.column.index === here.column.index && inOneUnit(here, there) && !sameFigure(here, there);
  });
}

const PERIOD = new RegExp(`\\b${anyOf(periodWords('year', 'period', 'quarter', 'semester', 'month'))}\\b`, 'i');

/** A programme, or the period where every year has a row of its own. */
function tellsApart({ role, header }: Column): boolean {
  return role === 'program' || (role === 'other' && (PERIOD.test(header) || namesKeyOfAbove(header)));
}

/** "sasaran_program_id": in an export a number says which objective, programme or office the row belongs to. */
function namesKeyOfAbove(header: string): boolean {
  const words = header.toLowerCase().split(/[^a-z]+/);
  if (!words.some((word) => KEY_WORDS.has(word))) return false;
  return words.some((word) => ABOVE.has(roleOfWord(word)?.role));
}

const KEY_WORDS: ReadonlySet<string> = new Set(headerWords('key'));
const ABOVE: ReadonlySet<Role | undefined> = new Set<Role>(['goal', 'objective', 'program', 'owner']);

/** "Kecamatan", "Jenis Kelamin", "Sumber Dana": where, of whom or with what the same is measured in each row. */
const DIVIDED: ReadonlySet<Role> = new Set<Role>(['other', 'indicatorType']);

/** What calls itself a code only numbers them. */
function dividesRows({ role, header }: Column): boolean {
  return DIVIDED.has(role) && roleOfWord(firstWord(header))?.role !== 'number';
}

/** A class of ages is a span, "0-5", and a letter says enough: "L" and "P", "Kelas A". Ticks divide nothing. */
function asDivision(text: string): string {
  return !isTick(text) && /\p{L}|\d\s*[-–]\s*\d/u.test(text) ? text : '';
}
