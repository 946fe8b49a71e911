/** The same indicator with another unit, target, calculation or objective in another table of the workbook. */

import { documentWords } from '../../knowledge/documents/document-words';
import { OBJECTIVE_NAMES } from '../../knowledge/documents/plan-words';
import { type Profile } from '../../knowledge/choices/profiles';
import { columnWords } from '../../knowledge/columns/column-words';
import { periodWords } from '../../knowledge/columns/period-words';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorFacts, type TableFacts } from '../../indicator/facts';
import { saySame } from '../../indicator/figures/rounding';
import { quote } from '../finding/quote';
import { polarityOf } from '../../language/words/polarity-words';
import { unitOf } from '../../language/units';
import { cellName, placeName } from '../../sheet/address';
import { type Cell, type IndicatorTable, type Measurement, hasColumn } from '../../table/model';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { areOfOtherOffices } from '../../indicator/context/other-offices';
import { indicatorsByName } from '../../indicator/context/same-indicators';
import { atPeriod } from '../../indicator/periods/at-period';
import { isPartOfYear, samePeriod, wordsBesideYear, yearOf, yearSaidOf } from '../../indicator/periods/column-period';
import { tableIsDated, partOfTable } from '../../indicator/periods/table-period';
import { onlyOf } from '../../only';
import { inOneUnit } from '../../indicator/units/unit';
import { essenceOf, sameFigure, sameMeaningOfUnits } from '../../compare/same-content';
import { saysGoesOn } from '../../table/body/row-texts';
import { type Report, defineWorkbookRule } from '../rule';

type Message =
  'unit' | 'polarity' | 'target' | 'samePlan' | 'sameDocument' | 'ofProgramme' | 'calculation' | 'objective';

export const antarTabelBerbeda = defineWorkbookRule<Message>({
  meta: {
    id: 'antar-tabel-berbeda',
    level: 'warning',
    title: both('Indikator yang sama berbeda di tabel lain', 'The same indicator differs in another table'),
    why: both(
      'Satu indikator memiliki satu satuan, satu rumus, dan satu target setiap tahun. Bila dua tabel berbeda, salah satunya belum diperbarui.',
      'One indicator has one unit, one calculation and one target a year. Where two tables differ, one of them is out of date.',
    ),
    remedy: both(
      'Tentukan dokumen mana yang berlaku, biasanya yang ditetapkan terakhir, lalu samakan tabel yang lain. Bila perbedaannya disengaja, tulis alasannya di keterangan.',
      'Settle which document is in force, usually the latest, and let the other table follow. If the difference is meant, give the reason in the notes.',
    ),
    basis: practice(
      'dokumen perencanaan dan pelaporan memuat indikator yang konsisten',
      'planning and reporting documents keep their indicators consistent',
    ),
    messages: {
      unit: both(
        'Satuan "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The unit of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
      polarity: both(
        'Arah "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The direction of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
      target: both(
        'Target {period} untuk "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan, atau jelaskan perubahannya.',
        'The target of {period} for "{name}" is "{here}" here, but "{there}" in {place}. Make them agree, or explain the change.',
      ),
      samePlan: both(
        'Target "{name}" di sini "{here}", sedangkan di {place}, pada halaman sebelumnya dari tabel yang sama, "{there}". Hapus salah satu barisnya, atau samakan targetnya.',
        'The target of "{name}" is "{here}" here, but "{there}" in {place}, on the page before of the same table. Delete one of the rows, or make them agree.',
      ),
      sameDocument: both(
        'Target "{name}" di sini "{here}", sedangkan di {place}, di bawah sasaran lain dari dokumen yang sama, "{there}". Hapus salah satu barisnya, atau samakan targetnya.',
        'The target of "{name}" is "{here}" here, but "{there}" in {place}, under another objective of the same document. Delete one of the rows, or make them agree.',
      ),
      ofProgramme: both(
        'Target "{name}" di tabel program ini "{here}", sedangkan di {place} dari dokumen yang sama "{there}". Samakan keduanya.',
        'The target of "{name}" is "{here}" in this table of programmes, but "{there}" in {place} of the same document. Make them agree.',
      ),
      calculation: both(
        'Rumus "{name}" di sini berbeda dari {place} ("{there}"). Samakan keduanya.',
        'The calculation of "{name}" differs from {place} ("{there}"). Make them agree.',
      ),
      objective: both(
        'Sasaran "{name}" di sini "{here}", sedangkan di {place} "{there}". Samakan keduanya.',
        'The objective of "{name}" is "{here}" here, but "{there}" in {place}. Make them agree.',
      ),
    },
  },
  *checkAll(tables) {
    if (tables.length < 2) return;
    const byName = indicatorsByName(tables);
    const agreeing = new AgreeingTables(byName);
    for (const [first, ...places] of byName.values()) {
      if (!first) continue;
      const others = places.filter(({ table }) => !areOfOtherOffices(first.table.table, table.table));
      for (const other of others) yield* differences(first, other);
      const found = [...againstTitledYear([first, ...others])];
      if (found.length === 0) found.push(...yearlyTargets([first, ...others]));
      yield* found;
      if (found.length === 0) yield* besideOneActual([first, ...others], agreeing);
    }
  },
});

type WorkbookReport = Report<Message> & { readonly table: IndicatorTable };

function* differences(first: IndicatorFacts, other: IndicatorFacts): Iterable<WorkbookReport> {
  const { indicator } = other;
  const name = indicator.name.text;
  const report = (
    message: Message,
    here: Cell,
    there: Cell,
    more: Record<string, string | number> = {},
  ): WorkbookReport => ({
    table: other.table.table,
    at: here.position,
    message,
    data: {
      name,
      here: quote(here.text),
      there: quote(there.text),
      place: placeName(first.table.table.sheet, there.position),
      ...more,
    },
    // Years of a row, and the objective that several rows share.
    cause: message === 'objective' ? cellName(here.position) : String(indicator.row),
  });
  const [unitHere, unitThere] = [comparableUnit(other), comparableUnit(first)];
  // Only units that we know: "Indeks" and "Indeks (skala 0-100)" must not pass for two.
  if (unitOf(unitHere) && unitOf(unitThere) && !sameMeaningOfUnits(unitHere, unitThere)) {
    const here = indicator.unit ?? indicator.name;
    const there = first.indicator.unit ?? first.indicator.name;
    yield report('unit', here, there, { here: unitHere, there: unitThere });
  }
  const directions = [indicator.polarity, first.indicator.polarity] as const;
  if (directions[0] && directions[1] && areOpposed(directions[0].text, directions[1].text)) {
    yield report('polarity', directions[0], directions[1]);
  }
  yield* againstPageBefore(first, other, report);
  // "Target Perubahan" beside "Target Murni": the one is there to change the other.
  const isChanged = changesAnother(first) !== changesAnother(other);
  for (const here of isChanged ? [] : indicator.targets) {
    const { year } = here.column;
    // Of a revised target only the last word counts.
    if (year === undefined || atPeriod(indicator.targets, here.column) !== here) continue;
    const there = atPeriod(first.indicator.targets, here.column);
    if (!there || sameFigure(here, there)) continue;
    yield report('target', here.cell, there.cell, { period: year });
  }
  const calculations = [other.calculation, first.calculation] as const;
  if (calculations[0] && calculations[1] && essenceOf(calculations[0].text) !== essenceOf(calculations[1].text)) {
    yield report('calculation', calculations[0].cell, calculations[1].cell, { there: quote(calculations[1].text) });
  }
  const objectives = [indicator.objective?.cell, first.indicator.objective?.cell] as const;
  if (objectives[0] && objectives[1] && essenceOf(objectives[0].text) !== essenceOf(objectives[1].text)) {
    yield report('objective', objectives[0], objectives[1]);
  }
}

/** `''` for none. A target that is a step of a scale ("WTP") is no unit: in a table without a unit column nothing else stands there. */
function comparableUnit({ unit, indicator: { targets, actuals } }: IndicatorFacts): string {
  const isStep = unit?.from === 'targets' && [...targets, ...actuals].some(({ reading }) => reading.kind === 'rating');
  return isStep ? '' : (unit?.text ?? '');
}

/** "Lanjutan", "Sasaran 2": the same table on its next page or of the next objective, with the same columns, so that its "Target" is the same. */
function* againstPageBefore(
  first: IndicatorFacts,
  other: IndicatorFacts,
  report: (message: Message, here: Cell, there: Cell) => WorkbookReport,
): Iterable<WorkbookReport> {
  const [page, before] = [other.table.table, first.table.table];
  if (page.sheet !== before.sheet) return;
  const message = howItGoesOn(page, before);
  if (message === null) return;
  for (const here of other.indicator.targets) {
    const there = first.indicator.targets.find(({ column }) => column.header === here.column.header);
    if (here.column.year !== undefined || !there || sameFigure(here, there)) continue;
    yield report(message, here.cell, there.cell);
  }
}

function howItGoesOn(page: IndicatorTable, before: IndicatorTable): 'samePlan' | 'sameDocument' | 'ofProgramme' | null {
  if (headersOf(page) === headersOf(before)) {
    if (isNextPage(page, before)) return 'samePlan';
    return isNextObjective(page, before) ? 'sameDocument' : null;
  }
  return isOfProgrammes(page, before) ? 'ofProgramme' : null;
}

/** "Program | Indikator Program | Target | Anggaran" right below the objectives of an agreement, with nothing said between the two. */
function isOfProgrammes(page: IndicatorTable, before: IndicatorTable): boolean {
  const isOfAgreement = [page, before].every(({ profile }) => profile === 'pk');
  const isBelow = page.area.top > before.area.bottom && textsBetween(before, page).length === 0;
  return isOfAgreement && isBelow && hasColumn(page, 'program') && !hasColumn(before, 'program');
}

function isNextPage(page: IndicatorTable, before: IndicatorTable): boolean {
  return textsBetween(before, page).some(saysGoesOn);
}

/** "Sasaran 2 : …" alone stands above it: the document has a table for each of its objectives. */
function isNextObjective(page: IndicatorTable, before: IndicatorTable): boolean {
  const texts = textsBetween(before, page);
  return texts.length > 0 && texts.every((text) => OBJECTIVE_HEADING.test(text));
}

const OBJECTIVE_HEADING = new RegExp(String.raw`^\s*${anyOf(OBJECTIVE_NAMES)}\s*\d*\s*[.:]`, 'i');

function textsBetween({ area: { bottom } }: IndicatorTable, { nearby, area }: IndicatorTable): readonly string[] {
  return nearby.flatMap(({ position: { row }, text }) => (row > bottom && row < area.top ? [text] : []));
}

function headersOf({ columns }: IndicatorTable): string {
  return columns.map(({ header }) => header).join('|');
}

/** Documents of one year, which their title names. */
const OF_ONE_YEAR: ReadonlySet<Profile> = new Set<Profile>(['pk', 'lkjip']);

/** A document that says itself that it changes another one. */
const CHANGES = new RegExp(`\\b(?:${anyOf(periodWords('change'))}|pergeseran)\\b`, 'i');

/**
 * "Perjanjian Kinerja Tahun 2025" over one column "Target", beside the column of that year in a plan of several. Of several such documents
 * (one for each office, say) nobody can tell which one the plan is of; and the tables of one sheet are one document, whose further
 * tables compare with the end of the plan, for one.
 */
function* againstTitledYear(places: readonly IndicatorFacts[]): Iterable<WorkbookReport> {
  const titled = places.filter(hasTitledYear);
  const [document, ...more] = titled;
  if (!document || titled.some(changesAnother)) return;
  const found = more.length === 0 ? planOf(document, places) : agreementBefore(titled);
  if (!found) return;
  const { document: later, target, year, plan, there } = found;
  yield {
    table: later.table.table,
    at: target.cell.position,
    message: 'target',
    data: {
      name: later.indicator.name.text,
      here: quote(target.cell.text),
      there: quote(there.cell.text),
      place: placeName(plan.table.table.sheet, there.cell.position),
      period: year,
    },
  };
}

/** "Target Tahunan", "Target 1 Tahun": the year's, whatever quarters stand beside it. */
const YEARLY = new RegExp(String.raw`\btarget\b.*\b${anyOf(columnWords('yearly'))}\b`, 'i');

interface YearlyTarget {
  readonly known: IndicatorFacts;
  readonly target: Measurement;
  readonly year: number | undefined;
}

/** The only target of a year beside those of its quarters, in a plan of action and in its report: both are of the year that their titles name. */
function* yearlyTargets(places: readonly IndicatorFacts[]): Iterable<WorkbookReport> {
  if (places.some(changesAnother)) return;
  const [first, ...others] = places.flatMap(yearlyTarget);
  for (const other of others) {
    const { table } = other.known.table;
    const { table: before } = (first ?? other).known.table;
    if (!first || before.sheet === table.sheet || first.year !== other.year) continue;
    if (!inOneUnit(first.target, other.target) || sameFigure(first.target, other.target)) continue;
    yield {
      table,
      at: other.target.cell.position,
      message: 'target',
      data: {
        name: other.known.indicator.name.text,
        here: quote(other.target.cell.text),
        there: quote(first.target.cell.text),
        place: placeName(before.sheet, first.target.cell.position),
        period: other.year ?? both('setahun', 'the year'),
      },
      cause: String(other.known.indicator.row),
    };
  }
}

function yearlyTarget(known: IndicatorFacts): YearlyTarget[] {
  const [target, ...more] = known.indicator.targets.filter(({ column }) => !isPartOfYear(column));
  if (!target || more.length > 0 || target.column.year !== undefined || !YEARLY.test(target.column.header)) return [];
  return [{ known, target, year: yearOf(target.column, known.table.table) }];
}

/** Which tables tell of the same figures: another indicator has the same target and the same actual in both. */
class AgreeingTables {
  private readonly known = new Map<TableFacts, Map<TableFacts, boolean>>();

  constructor(private readonly byName: ReadonlyMap<string, readonly IndicatorFacts[]>) {}

  agree(first: TableFacts, other: TableFacts): boolean {
    const ofFirst = this.known.get(first) ?? new Map<TableFacts, boolean>();
    this.known.set(first, ofFirst);
    let found = ofFirst.get(other);
    if (found === undefined) ofFirst.set(other, (found = this.find(first, other)));
    return found;
  }

  private find(first: TableFacts, other: TableFacts): boolean {
    return first.indicators.some((one) => {
      const two = this.byName.get(one.comparableName)?.find(({ table }) => table === other);
      const [here, there] = [onlyResult(one), two && onlyResult(two)];
      if (!here || !there) return false;
      return saySame(here.target, there.target) === true && saySame(here.actual, there.actual) === true;
    });
  }
}

/** The only target of a row and its only actual. */
function onlyResult({ indicator }: IndicatorFacts): Record<'target' | 'actual', Measurement> | null {
  const [target, actual] = [onlyOf(indicator.targets), onlyOf(indicator.actuals)];
  return target && actual ? { target, actual } : null;
}

/**
 * "Bidang" and "Rekap", or "Perjanjian Kinerja 2024" and "Capaian 2024": two tables of the same time with the same actual of an indicator,
 * whose targets differ, while the tables agree in another one.
 */
function* besideOneActual(places: readonly IndicatorFacts[], agreeing: AgreeingTables): Iterable<WorkbookReport> {
  if (places.some(changesAnother)) return;
  for (const [at, other] of places.entries()) {
    const first = places
      .slice(0, at)
      .find((each) => differBesideActual(each, other) && agreeing.agree(each.table, other.table));
    const [here, there] = [onlyResult(other)?.target, first && onlyResult(first)?.target];
    if (!first || !here || !there) continue;
    yield {
      table: other.table.table,
      at: here.cell.position,
      message: 'target',
      data: {
        name: other.indicator.name.text,
        here: quote(here.cell.text),
        there: quote(there.cell.text),
        place: placeName(first.table.table.sheet, there.cell.position),
        period: yearSaidOf(here.column, other.table.table) ?? both('periode ini', 'this period'),
      },
      cause: String(other.indicator.row),
    };
  }
}

function differBesideActual(first: IndicatorFacts, other: IndicatorFacts): boolean {
  const [one, two] = [first.table.table, other.table.table];
  if (one.sheet === two.sheet || partOfTable(one) !== partOfTable(two) || areOfOtherOffices(one, two)) return false;
  const [there, here] = [onlyResult(first), onlyResult(other)];
  if (!there || !here || saySame(there.actual, here.actual) !== true) return false;
  if (!inOneUnit(there.target, here.target) || sameFigure(there.target, here.target)) return false;
  return (
    areOfOnePlan(one, two) &&
    (['target', 'actual'] as const).every((role) => areOfOneTime(there[role], one, here[role], two))
  );
}

function areOfOneTime(a: Measurement, ofA: IndicatorTable, b: Measurement, ofB: IndicatorTable): boolean {
  const columns = [a.column, b.column] as const;
  if (columns.some((column) => column.year !== undefined) || !samePeriod(...columns)) return false;
  if (wordsBesideYear(a.column.header) !== wordsBesideYear(b.column.header)) return false;
  const [year, other] = [yearSaidOf(a.column, ofA), yearSaidOf(b.column, ofB)];
  return year === other && (year !== undefined || (!tableIsDated(ofA) && !tableIsDated(ofB)));
}

/** What was aimed at by the plan of several years may differ from what was agreed for the year. */
function areOfOnePlan(a: IndicatorTable, b: IndicatorTable): boolean {
  return PLANS.test(nameOf(a)) === PLANS.test(nameOf(b));
}

const PLANS = new RegExp(
  String.raw`\b${anyOf(documentWords('strategicPlan', 'plan', 'companyPlan', 'budgetPlan'))}\b`,
  'i',
);

/** A document of one year, and where the target of that year is another figure. */
interface OtherTarget {
  readonly document: IndicatorFacts;
  readonly target: Measurement;
  readonly year: number;
  readonly plan: IndicatorFacts;
  readonly there: Measurement;
}

/** The column of the document's year in a plan of several. */
function planOf(document: IndicatorFacts, places: readonly IndicatorFacts[]): OtherTarget | null {
  const [target] = document.indicator.targets;
  const year = yearOfDocument(document);
  if (!target || year === undefined) return null;
  for (const plan of places) {
    if (plan.table.table.sheet === document.table.table.sheet) continue;
    const there = plan.indicator.targets.find(({ column }) => column.year === year && !isPartOfYear(column));
    if (!there || atPeriod(plan.indicator.targets, there.column) !== there || !inOneUnit(target, there)) continue;
    if (!sameFigure(target, there)) return { document, target, year, plan, there };
  }
  return null;
}

/** The one agreement and the one report of a year: a report measures against the target that was agreed. */
function agreementBefore(titled: readonly IndicatorFacts[]): OtherTarget | null {
  const [plan, ...plans] = titled.filter(({ table }) => table.table.profile === 'pk');
  const [document, ...documents] = titled.filter(({ table }) => table.table.profile === 'lkjip');
  if (!plan || !document || plans.length > 0 || documents.length > 0) return null;
  const year = yearOfDocument(document);
  const [[target], [there]] = [document.indicator.targets, plan.indicator.targets];
  if (!target || !there || year === undefined || yearOfDocument(plan) !== year || !inOneUnit(target, there))
    return null;
  const isOneSheet = plan.table.table.sheet === document.table.table.sheet;
  return isOneSheet || sameFigure(target, there) ? null : { document, target, year, plan, there };
}

/** The year of a document's only target, as its name says it. */
function yearOfDocument({ indicator: { targets }, table: { table } }: IndicatorFacts): number | undefined {
  const [only, ...more] = targets;
  if (!only || more.length > 0 || only.column.year !== undefined) return undefined;
  const year = yearOf(only.column, table);
  return year !== undefined && nameOf(table).includes(String(year)) ? year : undefined;
}

function hasTitledYear(facts: IndicatorFacts): boolean {
  const { table } = facts.table;
  if (!OF_ONE_YEAR.has(table.profile) || OF_PART_OF_YEAR.test(nameOf(table))) return false;
  return yearOfDocument(facts) !== undefined;
}

function changesAnother({ table: { table } }: IndicatorFacts): boolean {
  return CHANGES.test(nameOf(table));
}

/** What a document is called: by its sheet, its title, and the lines above the table, of which not all are taken for a title. */
function nameOf({ sheet, title, nearby, area }: IndicatorTable): string {
  const above = nearby.flatMap(({ position, text }) => (position.row < area.top ? [text] : []));
  return [sheet, title, ...above].join(' ');
}

/** The targets of a report of a quarter are those of the quarter. */
const OF_PART_OF_YEAR = new RegExp(`\\b${anyOf(periodWords('quarter', 'semester', 'month'))}\\b`, 'i');

/** Only words that we know: what else a column of directions says is no direction. */
function areOpposed(here: string, there: string): boolean {
  const [one, other] = [polarityOf(here), polarityOf(there)];
  return one !== null && other !== null && one !== other;
}
