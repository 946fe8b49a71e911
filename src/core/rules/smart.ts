/**
 * SMART, one indicator at a time, by the rules of a validation: what a rule calls an error or a warning is not met here either. A help
 * for the planner, not a verdict: it sees only wording and figures.
 */

import { kindIn } from '../indicator/kind';
import { beginningOf, measureIn } from '../indicator/names';
import { type Bilingual } from '../language/bilingual';
import { readQuantity } from '../language/read-quantity';
import { type Role } from '../knowledge/roles';
import { DEFAULT_SETTINGS } from '../settings';
import { areaName } from '../sheet/address';
import { type CellValue, gridFromValues } from '../sheet/grid';
import { recognise } from '../table/recognise';
import { rumusBukanRumus } from './calculation/rumus-bukan-rumus';
import { rumusKosong } from './calculation/rumus-kosong';
import { rumusTidakCocok } from './calculation/rumus-tidak-cocok';
import { sumberDataKosong } from './calculation/sumber-data-kosong';
import { checkTable } from './engine';
import { type Finding, type Rule, messageOf } from './rule';
import { indikatorTanpaTarget } from './target/indikator-tanpa-target';
import { targetBukanAngka } from './target/target-bukan-angka';
import { targetDiLuarBatas } from './target/target-di-luar-batas';
import { targetKosong } from './target/target-kosong';
import { targetMajemuk } from './target/target-majemuk';
import { targetNol } from './target/target-nol';
import { satuanKosong } from './unit/satuan-kosong';
import { satuanTidakCocok } from './unit/satuan-tidak-cocok';
import { indikatorKegiatan } from './wording/indikator-kegiatan';
import { indikatorMajemuk } from './wording/indikator-majemuk';
import { indikatorSepertiSasaran } from './wording/indikator-seperti-sasaran';
import { indikatorTanpaUkuran } from './wording/indikator-tanpa-ukuran';
import { keluaranBukanHasil } from './wording/keluaran-bukan-hasil';

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

type Letter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** The rules that speak to each criterion and see all that they need in one row. */
export const RULES_OF_CRITERIA: Readonly<Record<Letter, readonly Rule[]>> = {
  specific: [indikatorSepertiSasaran, indikatorTanpaUkuran, indikatorMajemuk],
  measurable: [satuanKosong, satuanTidakCocok, rumusKosong, rumusBukanRumus, rumusTidakCocok],
  achievable: [indikatorTanpaTarget, targetKosong, targetBukanAngka, targetMajemuk, targetDiLuarBatas, targetNol],
  relevant: [indikatorKegiatan, keluaranBukanHasil],
  timeBound: [indikatorTanpaTarget, targetKosong, sumberDataKosong],
};

/** Five criteria in the order of the word. */
export function smartCriteria(wording: IndicatorWording): readonly Criterion[] {
  const denial = reviewed(wording);
  const judged = (letter: Letter, own: Judgement): Judgement => (own.met ? (denial(letter) ?? own) : own);
  return [
    { name: { id: 'Spesifik', en: 'Specific' }, ...judged('specific', specific(wording)) },
    { name: { id: 'Terukur', en: 'Measurable' }, ...judged('measurable', measurable(wording)) },
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
type Denials = (letter: Letter) => Judgement | null;

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
function reviewed({ name, unit, calculation, target, numberFormat, dataSource }: IndicatorWording): Denials {
  const cells = [1, name, unit, calculation, target, dataSource];
  const plain = gridFromValues([COLUMNS.map(([, header]) => header), cells]);
  const formats = (row: readonly string[]) =>
    row.map((format, at) => (COLUMNS[at]?.[0] === 'target' ? (numberFormat ?? format) : format));
  const grid = { ...plain, numberFormats: plain.numberFormats.map(formats) };
  const area = areaName({ top: 0, left: 0, bottom: 1, right: COLUMNS.length - 1 });
  const columns = COLUMNS.map(([role], column) => ({ column, role }));
  const settings = { ...DEFAULT_SETTINGS, tables: [{ sheet: grid.name, area, headerRows: 1, columns }] };
  const [table] = recognise(grid, settings).tables;
  const rules = [...new Set(Object.values(RULES_OF_CRITERIA).flat())];
  const findings = table ? checkTable(rules, table, 0, grid, settings).findings : [];
  const denying = findings.filter(({ level }) => level !== 'advice');
  return (letter) => {
    const found = denying.find(({ rule }) => RULES_OF_CRITERIA[letter].some(({ meta }) => meta.id === rule.id));
    return found ? { met: false, why: wordsOf(found) } : null;
  };
}

function wordsOf(finding: Finding): Bilingual {
  return { id: messageOf(finding, 'id'), en: messageOf(finding, 'en') };
}

function specific({ name }: IndicatorWording): Judgement {
  return name === ''
    ? no('Nama indikator kosong.', 'The name is blank.')
    : yes('Nama menyebut apa yang diukur.', 'The name says what is measured.');
}

function measurable({ name, unit, calculation }: IndicatorWording): Judgement {
  if (unit === '') return no('Satuan belum ada.', 'There is no unit.');
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
      return yes(
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
  switch (kindIn(beginningOf(name)) ?? (isSpecific && name !== '' ? 'outcome' : null)) {
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
