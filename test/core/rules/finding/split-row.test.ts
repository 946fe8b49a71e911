/** Why a row is not split: what stands in the way is named, so that it can be moved. */

import { describe as describeChange } from '../../../../src/core/changes/change';
import { review } from '../../../../src/core/review';
import { type CellValue, type SheetGrid, gridFromValues } from '../../../../src/core/sheet/grid';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)', 'Predikat'];

function splitOf(row: readonly CellValue[], formulas: readonly string[] = []) {
  const values = [HEADER, row, [2, 'Jumlah pasar yang dibina', 'pasar', 4, 3, '', '']];
  const plain = gridFromValues(values, { name: 'IKU' });
  const grid: SheetGrid = {
    ...plain,
    formulas: plain.values.map((cells, y) => cells.map((_, x) => (y === 1 ? (formulas[x] ?? '') : ''))),
  };
  const found = review([grid]).findings.find(({ rule }) => rule.id === 'target-majemuk');
  if (!found) throw new Error('The two figures were not found.');
  return { found, grid };
}

test('the figure that may belong to either part is quoted with its cell', () => {
  const { found } = splitOf([1, 'Jumlah usaha yang dibina', '', '5 kios, 7 lapak', 9, '', '']);
  expect(found.fix).toBeUndefined();
  expect(found.obstacle?.id).toMatch(/sel E2 sudah berisi satu angka \(9\)/);
});

test('parts of which nobody knows the names are said to be that', () => {
  const { found } = splitOf([1, 'Jumlah usaha yang dibina', '', '5 kios, 7 kios', '', '', '']);
  expect(found.fix).toBeUndefined();
  expect(found.obstacle?.id).toContain('bagaimana setiap bagian harus dinamai');
});

test('a row that is split tells how many formulas go with it, and does not print them', () => {
  const formulas = ['', '', '', '', '', `=IF(D2="","",${'E2+'.repeat(500)}D2)`, '=IF(F2="","",F2)'];
  const { found, grid } = splitOf([1, 'Jumlah usaha yang dibina', '', '5 kios, 7 lapak', '', 0, ''], formulas);
  expect(found.obstacle).toBeUndefined();
  const insertion = found.fix?.changes.find(({ kind }) => kind === 'insertRow');
  if (!insertion) throw new Error('No row is put in.');
  const { line } = describeChange(insertion, { sheets: [grid], home: 'IKU' });
  expect(line.id).toBe('Sisipkan baris "Jumlah usaha yang dibina (lapak) · lapak · 7" dengan 2 rumus di atas baris 3');
  expect(line.en).toContain('with 2 formulas above row 3');
});

test('a running number that counts from a fixed row goes on in the new row, one that is typed or counts on from the row above does not', () => {
  const numbered = (formula: string) => {
    const { found } = splitOf([1, 'Jumlah usaha yang dibina', '', '5 kios, 7 lapak', '', '', ''], [formula]);
    return found.fix?.changes.flatMap((change) => (change.kind === 'insertRow' ? change.contents?.formulas[0] : []));
  };
  expect(numbered('=IF(B2="","",COUNTA(B$2:B2))')).toEqual(['=IF(B3="","",COUNTA(B$2:B3))']);
  expect(numbered('=COUNTA(B$2:B$9)')).toEqual(['']);
  expect(numbered('=A1+1')).toEqual(['']);
  expect(numbered('')).toEqual(['']);
});

test('of a table that begins further to the right, the new row is as wide as the table', () => {
  const rows = [HEADER, [1, 'Jumlah usaha yang dibina', '', '5 kios, 7 lapak', '', '', '']];
  const values = [...rows, [2, 'Jumlah pasar yang dibina', 'pasar', 4, 3, '', '']].map((row) => ['', '', ...row]);
  const found = review([gridFromValues(values, { name: 'IKU' })]).findings.find(
    ({ rule }) => rule.id === 'target-majemuk',
  );
  const contents = found?.fix?.changes.flatMap((change) => (change.kind === 'insertRow' ? [change.contents] : []));
  expect(contents).toMatchObject([{ left: 2 }]);
  expect(contents?.[0]?.values).toEqual(['', 'Jumlah usaha yang dibina (lapak)', 'lapak', 7, '', '', '']);
});
