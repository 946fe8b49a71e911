/** The agency's own library: read from its manual, searched, and made of the tables of its documents. */

import { formContext } from '../../../../src/core/forms/context';
import { countCards, manualOf, manualOfTables, notIn, yearsOfTables } from '../../../../src/core/forms/library-cards';
import { MANUAL_IKU } from '../../../../src/core/forms/standard/manual-iku';
import { lookUp } from '../../../../src/core/indicator/library/lookup';
import {
  type OfficeDefinition,
  definitionsByKey,
  definitionsIn,
  manualsAmong,
  officeCard,
  searchOffice,
  twiceText,
} from '../../../../src/core/indicator/library/office';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { review } from '../../../../src/core/review';
import { type SheetPlan } from '../../../../src/core/sheet/plan';
import { recognise } from '../../../../src/core/table/recognise';
import { planToGrid } from '../../../../src/core/sheet/plan-to-grid';
import { gridOf, tableOf } from '../../rules/table-builder';

const OPTIONS = { years: [2025, 2026], level: 'dinas', language: 'id', formulas: 'native' } as const;

const TABLE = tableOf({
  columns: [
    'objective',
    'indicator',
    'unit',
    'calculation',
    'polarity',
    'dataSource',
    'owner',
    'target 2025',
    'target 2026',
  ],
  rows: [
    [
      'Meningkatnya layanan',
      'Persentase izin tepat waktu',
      '%',
      'Izin tepat waktu / izin × 100',
      'Naik',
      'Register izin',
      'Bidang A',
      90,
      92,
    ],
    ['', 'Lama penyelesaian pengaduan', 'Hari', '', 'Turun', 'Buku pengaduan', '', 5, 4],
  ],
});

const OTHER = tableOf({
  sheet: 'PK',
  columns: ['indicator', 'calculation', 'unit', 'target 2026'],
  rows: [
    ['Lama Penyelesaian Pengaduan', 'Rata-rata hari', 'Jam', 3],
    ['Jumlah layanan daring', '', 'Layanan', 7],
  ],
});

/** The definitions of the sheet, read as any sheet is. */
function readBack(plan: SheetPlan): readonly OfficeDefinition[] {
  return definitionsIn(manualsAmong(recognise(planToGrid(plan), DEFAULT_SETTINGS).tables));
}

describe('a manual made of tables', () => {
  it('is read as the library that it was made to be', () => {
    const library = readBack(manualOfTables([TABLE, OTHER], 'one', OPTIONS));
    expect(
      library.map(({ name, unit, calculation, polarity, dataSource, owner }) => [
        name,
        unit,
        calculation,
        polarity,
        dataSource,
        owner,
      ]),
    ).toEqual([
      ['Persentase izin tepat waktu', '%', 'Izin tepat waktu / izin × 100', 'higher', 'Register izin', 'Bidang A'],
      ['Lama penyelesaian pengaduan', 'Hari', 'Rata-rata hari', 'lower', 'Buku pengaduan', 'Bidang A'],
      ['Jumlah layanan daring', 'Layanan', undefined, undefined, undefined, undefined],
    ]);
  });

  it('holds the targets of one office, and of several the definitions only', () => {
    const textsOf = (offices: 'one' | 'several') => JSON.stringify(manualOfTables([TABLE], offices, OPTIONS).cells);
    expect(textsOf('one')).toContain('Bidang A');
    expect(textsOf('one')).toContain('"value":92');
    expect(textsOf('several')).toContain('Register izin');
    expect(textsOf('several')).not.toContain('Bidang A');
    expect(textsOf('several')).not.toContain('"value":92');
  });

  it('adds only what the library does not have yet', () => {
    const library = readBack(manualOfTables([TABLE], 'one', OPTIONS));
    const missing = notIn(library, [TABLE, OTHER]);
    expect(countCards(missing)).toBe(1);
    expect(yearsOfTables(missing)).toEqual({ from: 2026, to: 2026 });
    expect(readBack(manualOfTables(missing, 'one', OPTIONS)).map(({ name }) => name)).toEqual([
      'Jumlah layanan daring',
    ]);
    expect(countCards([TABLE, OTHER])).toBe(3);
  });

  it('takes entries of the library of known indicators and gives them back', () => {
    const found = lookUp('TPT');
    if (found.kind !== 'found') throw new Error('TPT');
    const [entry] = readBack(manualOf([found.row], OPTIONS));
    expect(entry).toMatchObject({
      name: found.row.name,
      unit: '%',
      polarity: 'lower',
      dataSource: found.row.dataSource,
    });
  });
});

describe('definitions', () => {
  it('come from cards, and from any table that is named as the library', () => {
    expect(manualsAmong([TABLE, OTHER])).toEqual([]);
    expect(definitionsIn([OTHER]).map(({ name }) => name)).toEqual([
      'Lama Penyelesaian Pengaduan',
      'Jumlah layanan daring',
    ]);
  });

  it('are none where nothing but the name is said, or a dash', () => {
    expect(
      definitionsIn([
        tableOf({ columns: ['indicator', 'unit', 'calculation'], rows: [['Cakupan layanan', '-', '–']] }),
      ]),
    ).toEqual([]);
    const empty = MANUAL_IKU.build(formContext({ ...OPTIONS, rows: 3 }, [], false));
    expect(readBack(empty)).toEqual([]);
  });

  it('do not hold where the library says two things under one name', () => {
    const library = definitionsIn([
      OTHER,
      tableOf({ columns: ['indicator', 'unit'], rows: [['Jumlah layanan daring', 'Unit']] }),
    ]);
    expect([...definitionsByKey(library).values()].map(({ name }) => name)).toEqual(['Lama Penyelesaian Pengaduan']);
    expect(twiceText(library)?.id).toMatch(/: "Jumlah layanan daring" \([^)]*!A\d+, [^)]*!A\d+\)\. Sisakan satu\.$/i);
    expect(twiceText(definitionsIn([OTHER]))).toBeNull();
  });

  it('are found by words of name, unit, source and owner, the name first', () => {
    const library = definitionsIn([TABLE, OTHER]);
    expect(searchOffice(library, 'pengad').map(({ sheet }) => sheet)).toEqual(['IKU', 'PK']);
    expect(searchOffice(library, 'register').map(({ name }) => name)).toEqual(['Persentase izin tepat waktu']);
    expect(searchOffice(library, '', 'persen').map(({ unit }) => unit)).toEqual(['%']);
    expect(searchOffice(library, '')).toHaveLength(4);
    expect(searchOffice(library, 'tidak-ada')).toEqual([]);
  });

  it('say on their card what the agency wrote, as it wrote it', () => {
    const [entry] = definitionsIn([
      tableOf({
        columns: ['indicator', 'unit', 'calculation'],
        rows: [['Cakupan layanan', '%', '=HYPERLINK("https://contoh.invalid")']],
      }),
    ]);
    expect(entry && officeCard(entry).map(({ key, text }) => [key, text.id])).toEqual([
      ['calculation', '=HYPERLINK("https://contoh.invalid")'],
      ['unit', '%'],
    ]);
  });

  it('is shown with the words of either language', () => {
    const [entry] = definitionsIn([TABLE]);
    const lines = entry ? officeCard(entry) : [];
    expect(lines.map(({ label, text }) => `${label.id}: ${text.id}`)).toEqual([
      'Rumus: Izin tepat waktu / izin × 100',
      'Satuan: %',
      'Arah: makin tinggi makin baik',
      'Sumber data: Register izin',
      'Penanggung jawab: Bidang A',
    ]);
    expect(lines.map(({ label, text }) => `${label.en}: ${text.en}`)).toEqual([
      'Calculation: Izin tepat waktu / izin × 100',
      'Unit: %',
      'Direction: higher is better',
      'Data source: Register izin',
      'Responsible: Bidang A',
    ]);
  });
});

describe('a review that is given a library', () => {
  const sheet = gridOf({
    sheet: 'PK',
    columns: ['number', 'objective', 'indicator', 'unit', 'target 2026'],
    rows: [
      [1, 'Meningkatnya layanan', 'Lama penyelesaian pengaduan', 'Jam', 3],
      [2, 'Meningkatnya layanan', 'Persentase izin tepat waktu', '%', 92],
    ],
  });
  const rules = (library: readonly OfficeDefinition[]) =>
    review([sheet], undefined, library).findings.flatMap(({ rule, text }) =>
      rule.id === 'beda-dari-kamus' ? [text] : [],
    );

  it('holds the tables to it, and is as before without one', () => {
    expect(rules(definitionsIn([TABLE]))).toEqual(['Jam']);
    expect(rules([])).toEqual([]);
  });
});
