/**
 * Excel refuses some use of some member while fixes are written and undone: what is told is what happened, nothing that no fix spoke
 * of has changed, and what can be undone gives back what stood there.
 *
 * @jest-environment jsdom
 */

import fc from 'fast-check';
import { review } from '../../src/core/review';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';
import { applyFixes } from '../../src/excel/write/apply-fixes';
import { undoFixes } from '../../src/excel/write/undo-fixes';
import { connectOffice } from '../workbench/office';
import { fuzz } from './fuzzing';

const ROWS: CellValue[][] = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
  [1, 'Meningkatnya layanan', 'Prosentase layanan tuntas', '%', '80', 70, 90],
  [2, 'Meningkatnya layanan', 'Jumlah kwalitas arsip', 'Dokumen', '25 Dokumen', 20, 80],
  ['', '', '', '', '', '', ''],
  [4, 'Meningkatnya layanan', 'Prosentase aduan selesai', '%', '97.5', '98,5', '=F5/97.5*100'],
];
const AREA = 'A1:G5';

const faults = fc.record({
  at: fc.nat({ max: 400 }),
  code: fc.constantFrom(
    'GeneralException',
    'AccessDenied',
    'InvalidOperationInCellEditMode',
    'ItemNotFound',
    'RequestAborted',
  ),
  always: fc.boolean(),
  undoing: fc.option(fc.nat({ max: 200 })),
});

test('host failures', () =>
  fuzz('host failures', faults, async ({ at, code, always, undoing }) => {
    const office = connectOffice({ sheets: [{ name: 'IKU', rows: ROWS.map((row) => [...row]) }] });
    const before = JSON.stringify(office.values('IKU', AREA));
    const grids = [gridFromValues(ROWS, { name: 'IKU' })];
    const fixes = review(grids).findings.flatMap(({ fix }) => (fix ? [fix] : []));
    const failAt = (place: number, stays: boolean) => {
      let used = 0;
      office.onUse = () => {
        used++;
        return used === place || (stays && used > place) ? (code as 'AccessDenied') : undefined;
      };
    };
    failAt(at, always);
    const result = await applyFixes(fixes, grids).catch(() => null);
    office.onUse = () => undefined;
    if (result === null) {
      // Rejected as a whole: Excel wrote nothing.
      expect(JSON.stringify(office.values('IKU', AREA))).toBe(before);
      return;
    }
    for (const row of office.values('IKU', AREA)) for (const value of row) expect(String(value)).not.toMatch(/^#/);
    const undo = () => undoFixes(result.applied).catch(() => null);
    if (undoing !== null) failAt(undoing, false);
    const first = await undo();
    office.onUse = () => undefined;
    const last = first === null ? await undo() : first.remaining ? await undoFixes(first.remaining) : first;
    const isBack = JSON.stringify(office.values('IKU', AREA)) === before;
    // What is not back is told: as kept, as locked, or as still to be put back.
    const results = [first, last];
    const told =
      results.some((each) => each !== null && each.kept + each.locked > 0) || !last || last.remaining !== null;
    expect(isBack || told).toBe(true);
  }));
