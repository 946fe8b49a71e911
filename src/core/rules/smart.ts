/**
 * SMART, one indicator at a time, by the rules of a validation: what a rule calls an error or a warning is not met here either. A help
 * for the planner, not a verdict: it sees only wording and figures.
 */

import { type IndicatorFacts, factsOf } from '../indicator/facts';
import { kindIn } from '../indicator/meaning/kind';
import { beginningOf, measureIn } from '../indicator/meaning/names';
import { type Bilingual } from '../language/bilingual';
import { readQuantity } from '../language/read-quantity';
import { type Role } from '../knowledge/columns/roles';
import { DEFAULT_SETTINGS } from '../settings';
import { areaName } from '../sheet/address';
import { type CellValue, gridFromValues } from '../sheet/grid';
import { recognise } from '../table/recognise';
import { RULES } from './catalogue';
import { checkTable } from './engine';
import { type CriterionId, type Denials, type Finding, type RuleMeta, messageOf } from './rule';

/** What the row of an indicator says. */
export interface IndicatorWording {
  readonly name: string;
  readonly unit: string;
  readonly calculation: string;
  readonly target: CellValue;
  /** That of the target's cell; `General` where it is not known. */
  readonly numberFormat?: string;
  readonly dataSource: string;
}

export interface Criterion {
  readonly name: Bilingual;
  readonly met: boolean;
  readonly why: Bilingual;
}

const isList = (denies: readonly CriterionId[] | Denials): denies is readonly CriterionId[] => Array.isArray(denies);

/** The criteria that a finding of the rule in a column of this role denies. */
export function deniedBy({ denies = [] }: RuleMeta, role: Role): readonly CriterionId[] {
  if (isList(denies)) return denies;
  const criterion = denies[role];
  return criterion === undefined ? [] : [criterion];
}

const DENYING_RULES = RULES.filter(({ meta }) => meta.denies !== undefined);

/** Five criteria in the order of the word. */
export function smartCriteria(wording: IndicatorWording): readonly Criterion[] {
  const { denial, known } = reviewed(wording);
  const judged = (criterion: CriterionId, own: Judgement): Judgement => (own.met ? (denial(criterion) ?? own) : own);
  return [
    { name: { id: 'Spesifik', en: 'Specific' }, ...judged('specific', specific(wording)) },
    { name: { id: 'Terukur', en: 'Measurable' }, ...judged('measurable', measurable(wording, known)) },
    { name: { id: 'Dapat dicapai', en: 'Achievable' }, ...judged('achievable', achievable(wording)) },
    { name: { id: 'Relevan', en: 'Relevant' }, ...judged('relevant', relevant(wording, denial('specific') === null)) },
    { name: { id: 'Berbatas waktu', en: 'Time-bound' }, ...judged('timeBound', timeBound(wording)) },
  ];
}

type Judgement = Omit<Criterion, 'name'>;

function yes(id: string, en: string): Judgement {
  return { met: true, why: { id, en } };
}

function no(id: string, en: string): Judgement {
  return { met: false, why: { id, en } };
}

/** Tells of a criterion the first rule that denies it, in its own words; `null` where none does. */
type Denial = (criterion: CriterionId) => Judgement | null;

interface Reviewed {
  readonly denial: Denial;
  /** What is known of the indicator; `null` where the row was not read as one. */
  readonly known: IndicatorFacts | null;
}

const COLUMNS: readonly (readonly [Role, string])[] = [
  // A row with a number is one of the table's, however little it says besides.
  ['number', 'No'],
  ['indicator', 'Indikator Kinerja'],
  ['unit', 'Satuan'],
  ['calculation', 'Rumus Perhitungan'],
  ['target', 'Target'],
  ['dataSource', 'Sumber Data'],
];

/** The row as a table of its own, read and checked as any other. */
function reviewed({ name, unit, calculation, target, numberFormat, dataSource }: IndicatorWording): Reviewed {
  const cells = [1, name, unit, calculation, target, dataSource];
  const plain = gridFromValues([COLUMNS.map(([, header]) => header), cells]);
  const formats = (row: readonly string[]) =>
    row.map((format, at) => (COLUMNS[at]?.[0] === 'target' ? (numberFormat ?? format) : format));
  const grid = { ...plain, numberFormats: plain.numberFormats.map(formats) };
  const area = areaName({ top: 0, left: 0, bottom: 1, right: COLUMNS.length - 1 });
  const columns = COLUMNS.map(([role], column) => ({ column, role }));
  const settings = { ...DEFAULT_SETTINGS, tables: [{ sheet: grid.name, area, headerRows: 1, columns }] };
  const [table] = recognise(grid, settings).tables;
  const findings = table ? checkTable(DENYING_RULES, table, 0, grid, settings).findings : [];
  const denying = findings.filter(({ level }) => level !== 'advice');
  const denial: Denial = (criterion) => {
    const found = denying.find(({ rule, cell }) =>
      deniedBy(rule, COLUMNS[cell.column]?.[0] ?? 'indicator').includes(criterion),
    );
    return found ? { met: false, why: wordsOf(found) } : null;
  };
  return { denial, known: table ? (factsOf(table, settings).indicators[0] ?? null) : null };
}

function wordsOf(finding: Finding): Bilingual {
  return { id: messageOf(finding, 'id'), en: messageOf(finding, 'en') };
}

function specific({ name }: IndicatorWording): Judgement {
  if (name === '') return no('Nama indikator kosong.', 'The name is blank.');
  return hasWords(name)
    ? yes('Nama menyebut apa yang diukur.', 'The name says what is measured.')
    : no(
        'Nama tidak memuat kata, jadi tidak menyebut apa yang diukur.',
        'The name has no words, so it does not say what is measured.',
      );
}

function hasWords(name: string): boolean {
  return /\p{L}{2}/u.test(name);
}

/** The unit may stand in the name or beside the target's figure as well. */
function measurable({ name, unit, calculation }: IndicatorWording, known: IndicatorFacts | null): Judgement {
  if (unit === '' && !known?.unit) return no('Satuan belum ada.', 'There is no unit.');
  if (calculation === '' && measureIn(name)?.kind !== 'count') {
    return no('Cara menghitung belum ada.', 'It is not said how it is computed.');
  }
  return yes('Ada satuan dan cara menghitung.', 'There are a unit and a way to compute it.');
}

function achievable({ unit, target, numberFormat }: IndicatorWording): Judgement {
  const reading = readQuantity(target, { unit, ...(numberFormat !== undefined && { numberFormat }) });
  switch (reading.kind) {
    case 'blank':
      return no('Target belum ada.', 'There is no target.');
    case 'rating':
    case 'range':
      return yes('Target terbaca.', 'The target can be read.');
    case 'single':
    case 'bound':
      return unit === ''
        ? yes('Target satu angka.', 'The target is one number.')
        : yes(
            'Target satu angka dan masuk akal untuk satuannya.',
            'The target is one number and possible for its unit.',
          );
    case 'composite':
      return no('Target berisi beberapa angka.', 'The target holds several values.');
    case 'ambiguous':
      return no('Angka target bermakna ganda.', 'The target may be read in two ways.');
    case 'error':
    case 'text':
      return no('Target bukan angka.', 'The target is no number.');
  }
}

/** A name without a word of measure that no rule objects to is one that everybody knows ("IPM"). */
function relevant({ name }: IndicatorWording, isSpecific: boolean): Judgement {
  switch (kindIn(beginningOf(name)) ?? (isSpecific && hasWords(name) ? 'outcome' : null)) {
    case 'outcome':
      return yes('Mengukur hasil.', 'It measures an outcome.');
    case 'output':
      return yes(
        'Mengukur keluaran: cukup untuk unit kerja, belum untuk pimpinan tinggi.',
        'It measures an output: enough for a work unit, not for the top level.',
      );
    case 'process':
      return no('Mengukur kegiatan, bukan hasilnya.', 'It measures an activity, not its result.');
    case null:
      return no('Dari kata-katanya tidak terlihat apa yang berubah.', 'The wording does not show what changes.');
  }
}

function timeBound({ target, dataSource }: IndicatorWording): Judgement {
  if (target === '') return no('Target untuk periodenya belum ada.', 'There is no target for the period.');
  return dataSource === ''
    ? no('Sumber data tiap periode belum ada.', 'There is no data source for each period.')
    : yes('Ada target untuk periodenya dan sumber datanya.', 'There are a target for the period and a data source.');
}
