/** A column that this kind of table must have is missing. */

import { headerWords } from '../../knowledge/columns/header-words';
import { MEAN_WORDS } from '../../knowledge/names/means';
import { type Profile } from '../../knowledge/choices/profiles';
import { documentWords } from '../../knowledge/documents/document-words';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { isOfOnePost } from '../../indicator/context/one-post';
import { mayMakeFindings } from '../../indicator/library/known';
import { readDate } from '../../language/figures/date';
import { hasUnitTrait } from '../../knowledge/units/unit-categories';
import { unitOf } from '../../language/units';
import { columnsOf, hasColumn, type IndicatorTable, type Role } from '../../table/model';
import { namesOwed } from '../../table/roles/fractions';
import { isFormMark } from '../../sheet/marks';
import { type MeasureKind } from '../../knowledge/names/measures';
import { both } from '../../language/bilingual';
import { IKU_IS_A_MEASURE } from '../basis';
import { type UsualColumn, USUAL_COLUMNS, usualInsertion } from '../finding/usual-columns';
import { defineRule } from '../rule';

const DECREE: readonly UsualColumn[] = ['objective', 'target', 'unit', 'calculation', 'dataSource', 'owner'];

/** What a report may measure against instead of a target. */
const OTHER_YARDSTICK = new RegExp(`${anyOf(headerWords('yardstick'))}|\\b${anyOf(MEAN_WORDS)}\\b`, 'i');

/** A title that promises the indicators themselves, not how they went. */
const SETS_INDICATORS = new RegExp(
  `^(?!.*\\b${anyOf(documentWords('reached', 'assessing', 'comparing'))}\\b).*\\bindikator kinerja utama\\b`,
  'is',
);

/** A dictionary says what its indicators mean, whatever objectives they serve. */
const DEFINES = new RegExp(`\\b${anyOf(documentWords('defining'))}\\b`, 'i');

/** A decree lays indicators down; their targets may stand in the plan and in the agreements. */
const LAYS_DOWN = new RegExp(`\\b${anyOf(documentWords('decree', 'indicators', 'otherIndicators'))}\\b`, 'i');

/** Candidates are weighed first; what a decree must say of them is for those that are chosen. */
const CANDIDATES = /\b(calon|candidate)\b/i;

/** A plan and an agreement are about targets. A report may also compare actuals, or achievements, of several years or places alone. */
function requiredOf(table: IndicatorTable, profile: Profile): readonly UsualColumn[] {
  if (profile === 'sk') {
    const spared = [
      ...(isSaid(table, DEFINES) || isManual(table) ? ['objective'] : []),
      ...(isOfOnePost(table) ? ['owner', ...(hasColumn(table, 'target') ? ['unit'] : [])] : []),
    ];
    return DECREE.filter((each) => !spared.includes(each));
  }
  const [actual, achievement] = [hasColumn(table, 'actual'), hasColumn(table, 'achievement')];
  // What regions report of themselves every year has no targets (PP 13/2019).
  const isCount = hasColumn(table, 'numerator') && hasColumn(table, 'denominator');
  if (isCount && (actual || achievement) && isSaid(table, OF_SELF_REPORT)) return [];
  // All who are owed a service are its target, whatever year it is (PP 2/2018).
  if (isCount && columnsOf(table, 'denominator').some(({ header }) => namesOwed(header))) return ['unit'];
  if (profile !== 'lkjip' || (!actual && !achievement)) return isOfOnePost(table) ? ['target'] : ['target', 'unit'];
  if (!actual || isScored(table)) return [];
  const comparesActuals = !achievement && columnsOf(table, 'actual').length > 1 && !SETS_INDICATORS.test(table.title);
  const hasYardstick = comparesActuals || table.columns.some(({ header }) => OTHER_YARDSTICK.test(header));
  return hasYardstick ? ['unit'] : ['target', 'unit'];
}

/** A manual tells of each indicator which way is better and what kind it is, beside how it is computed. */
function isManual(table: IndicatorTable): boolean {
  return OF_MANUAL.every((role) => hasColumn(table, role));
}

const OF_MANUAL: readonly Role[] = ['polarity', 'indicatorType', 'explanation'];

const OF_SELF_REPORT = new RegExp(String.raw`\b${anyOf(documentWords('selfReport'))}\b`, 'i');

/** An assessment that gives each actual a value and weighs it ("Penilaian | Bobot | Nilai | Hasil") has a scale in place of targets. */
function isScored(table: IndicatorTable): boolean {
  return hasColumn(table, 'weight') && hasColumn(table, 'score') && hasColumn(table, 'calculation');
}

export const kolomWajib = defineRule({
  meta: {
    id: 'kolom-wajib',
    level: 'warning',
    title: both('Kolom wajib tidak ada', 'A required column is missing'),
    why: both(
      'Indikator tanpa target dan satuan tidak dapat diukur. Keputusan atau formulir IKU juga harus menyebut sasaran yang diukur, cara menghitungnya, sumber datanya, dan siapa yang bertanggung jawab.',
      'An indicator without target and unit cannot be measured. A decree or IKU form must also name the objective, the calculation, the data source and the owner.',
    ),
    remedy: both(
      'Sisipkan kolom yang disebut temuan di sebelah kolom yang terkait, beri judul yang lazim ("Satuan", "Target 2025", "Sumber Data"), lalu isi untuk setiap indikator. Bila isinya memang ada di dokumen lain, abaikan temuannya dengan menyebut dokumen itu.',
      'Insert the column that the finding names beside the one it belongs to, give it a usual header ("Satuan", "Target 2025", "Sumber Data") and fill it for each indicator. If another document holds the content, ignore the finding and name that document.',
    ),
    basis: {
      kind: IKU_IS_A_MEASURE.kind,
      citation: both(
        `${IKU_IS_A_MEASURE.citation.id}. Susunan kolomnya mengikuti praktik formulir IKU (PER/20/M.PAN/11/2008 sebagaimana dipakai instansi)`,
        `${IKU_IS_A_MEASURE.citation.en}. The columns follow the IKU form in practice (PER/20/M.PAN/11/2008 as agencies use it)`,
      ),
    },
    proposes: true,
    helpedBy: 'library',
    messages: {
      missing: both(
        'Tabel ini belum memiliki kolom {columns}. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        'This table has no column {columns}. Add it and fill it for every indicator.',
      ),
      unit: both(
        'Tabel ini belum memiliki kolom {columns}, dan "{example}" tidak menyebut satuannya di nama maupun di target. Tambahkan kolomnya, lalu isi untuk setiap indikator.',
        'This table has no column {columns}, and "{example}" names its unit neither in the name nor in the targets. Add it and fill it for every indicator.',
      ),
      withTarget: both(
        'Target "{example}" belum menyebut satuannya. Tulis satuannya di belakang angkanya, misalnya "15 unit".',
        'The target of "{example}" does not name its unit. Write the unit behind the figure, such as "15 unit".',
      ),
      untargeted: both(
        'Tabel ini menetapkan indikator tanpa kolom {columns}. Itu cukup bila semuanya ada di Renstra dan Perjanjian Kinerja; bila belum ada di mana pun, tambahkan kolomnya.',
        'This table lays indicators down without a column {columns}. That is enough where the plan and the agreements hold them; if they stand nowhere, add the column.',
      ),
    },
  },
  *check(table, { grid, facts }) {
    const [column, ...levels] = columnsOf(table, 'indicator');
    if (!column || table.indicators.length === 0 || onlyExplains(table) || CANDIDATES.test(column.header)) return;
    const everyRowHasUnit = facts.indicators.every((known) => known.unit !== null || isDated(known));
    const missing = requiredOf(table, table.profile).filter((each) => !isThere(facts, each, everyRowHasUnit));
    if (missing.length === 0) return;
    if (missing.every((each) => each === 'unit') && (grid.marks ?? []).some(isFormMark)) {
      yield* unitsOwed(facts);
      return;
    }
    // A name that begins with "Persentase" or "Indeks" would be a poor example.
    const example = facts.indicators.find((known) => known.unit === null && !isDated(known) && !saysUnit(known));
    const unitMissing = example && missing.includes('unit');
    const isUntargeted =
      table.profile === 'sk' &&
      missing.includes('target') &&
      (missing.every(isOfTargets)
        ? isSaid(table, LAYS_DOWN) || explainsEach(table)
        : missing.every(isOfPlan) && explainsEach(table));
    // Of percentages and indices everyone knows what they are measured in; it is better said all the same.
    const isImplied = !example && missing.length === 1 && missing[0] === 'unit';
    yield {
      at: column.headerCell,
      message: isUntargeted ? 'untargeted' : unitMissing ? 'unit' : 'missing',
      ...((isImplied || isUntargeted) && { level: 'advice' as const }),
      data: {
        columns: missing.map((required) => `"${USUAL_COLUMNS[required].id}"`).join(', '),
        ...(unitMissing && !isUntargeted && { example: example.indicator.name.text }),
      },
      // Of several levels side by side each would need columns of its own.
      ...(levels.length === 0 && {
        fix: { kind: 'proposed', changes: missing.map((required) => usualInsertion(table, required, grid.name)) },
      }),
    };
  },
});

/** A form of ours has no column of units because its model has none: each target says its own. */
function* unitsOwed({ indicators }: TableFacts) {
  for (const known of indicators) {
    const { name, targets } = known.indicator;
    const [first] = targets;
    if (known.unit !== null || saysUnit(known) || first?.reading.kind !== 'single') continue;
    yield { at: first.cell.position, message: 'withTarget' as const, data: { example: name.text } };
  }
}

/** The target, and what it is written in. */
function isOfTargets(required: UsualColumn): boolean {
  return required === 'target' || required === 'unit';
}

/** The same, and the objective that a plan sets above it. */
function isOfPlan(required: UsualColumn): boolean {
  return isOfTargets(required) || required === 'objective';
}

/** "Formulasi | Sumber | Penanggung Jawab", and no figure: it says of each indicator how it is measured, whatever the plan wants of it. */
function explainsEach(table: IndicatorTable): boolean {
  return EXPLAINING.every((role) => hasColumn(table, role)) && !FIGURES.some((role) => hasColumn(table, role));
}

const EXPLAINING: readonly Role[] = ['calculation', 'dataSource', 'owner'];
const FIGURES: readonly Role[] = ['baseline', 'target', 'actual', 'achievement'];

/** In the title, in a line near the table, or in the header of the indicators. */
function isSaid(table: IndicatorTable, words: RegExp): boolean {
  const nearby = table.nearby.map(({ text }) => text);
  const headers = columnsOf(table, 'indicator').map(({ header }) => header);
  return [table.title, ...nearby, ...headers].some((text) => words.test(text));
}

/** By the kind of its measure, or as an official indicator that is measured in points or percent. */
function saysUnit({ measure, libraryRow }: IndicatorFacts): boolean {
  if (SAYS_UNIT.has(measure?.kind)) return true;
  if (!libraryRow || !mayMakeFindings(libraryRow)) return false;
  const category = unitOf(libraryRow.unit)?.category;
  return hasUnitTrait(category, 'bare') || hasUnitTrait(category, 'score');
}

/** By a day or a month: of a date nobody writes a unit. */
function isDated({ indicator: { targets } }: IndicatorFacts): boolean {
  const written = targets.filter(({ reading }) => reading.kind !== 'blank');
  return written.length > 0 && written.every(({ cell }) => readDate(cell.text) !== null);
}

const SAYS_UNIT: ReadonlySet<MeasureKind | undefined> = new Set(['share', 'percent', 'index', 'ratio', 'rating']);

const OF_A_PLAN: readonly Role[] = [...DECREE, 'baseline', 'actual', 'achievement'];

/** Programmes that serve an indicator, reasons for its success: such a table neither sets nor measures anything. */
function onlyExplains(table: IndicatorTable): boolean {
  return !table.columns.some(({ role }) => OF_A_PLAN.includes(role));
}

function isThere(facts: TableFacts, required: UsualColumn, everyRowHasUnit: boolean): boolean {
  const { table, explainsCalculation } = facts;
  if (hasColumn(table, required)) return true;
  switch (required) {
    case 'unit':
      return everyRowHasUnit;
    case 'objective':
      return hasColumn(table, 'goal') || table.indicators.some((indicator) => indicator.objective ?? indicator.goal);
    case 'calculation':
      return (
        explainsCalculation ||
        table.indicators.some((indicator) => indicator.explanationParts?.calculation !== undefined) ||
        explainByFormulas(facts)
      );
    case 'dataSource':
      return table.indicators.some((indicator) => indicator.dataSource ?? indicator.explanationParts?.dataSource);
    case 'owner':
      return table.indicators.some((indicator) => indicator.owner);
    case 'target':
      return table.indicators.some((indicator) => indicator.targets.length > 0);
  }
}

/** At least half of the explanations are formulas: the calculation stands there, whatever the column is called. */
function explainByFormulas({ indicators }: TableFacts): boolean {
  const computed = indicators.filter(({ calculation }) => calculation !== null).length;
  return computed > 0 && computed * 2 >= indicators.length;
}
