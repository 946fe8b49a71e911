/** What the user chose stays with its sheet when the sheet gets another name. */

import { followRenames, withRenames } from '../../src/core/renamed-sheets';
import { withSheetsSeen } from '../../src/core/sheets-seen';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { type CellValue, gridFromValues } from '../../src/core/sheet/grid';

const HEADERS = ['No', 'Indikator', 'Target 2025'];
const table = (name: string, ...indicators: readonly string[]) =>
  gridFromValues([HEADERS, ...indicators.map((indicator, i): CellValue[] => [i + 1, indicator, 80 + i])], { name });

const accepted = (sheet: string, subject: string, text: string) => ({
  ...{ rule: 'ejaan', sheet, subject, text },
  reason: 'Nama resmi',
});
const settings = (...entries: Settings['accepted']): Settings => ({ ...DEFAULT_SETTINGS, accepted: entries });
const sheetsOf = ({ accepted: entries }: Settings) => entries.map(({ sheet }) => sheet);

const COOPERATIVES = accepted('IKU', 'prosentase koperasi', 'Prosentase koperasi');

it('leaves settings as they are while every sheet has its name', () => {
  const own = settings(COOPERATIVES);
  expect(followRenames(own, [table('IKU', 'Prosentase koperasi')])).toBe(own);
  expect(followRenames(DEFAULT_SETTINGS, [])).toBe(DEFAULT_SETTINGS);
});

it('follows the sheet on which the accepted texts stand now', () => {
  const grids = [table('Lain', 'Jumlah pasar'), table('IKU 2025', 'PROSENTASE  koperasi')];
  expect(sheetsOf(followRenames(settings(COOPERATIVES), grids))).toEqual(['IKU 2025']);
});

it('follows for a figure by the indicator that it belongs to, and for a blank cell', () => {
  const own = settings(accepted('IKU', 'jumlah pasar', '80'), accepted('IKU', 'jumlah pasar', ''));
  expect(sheetsOf(followRenames(own, [table('Baru', 'Jumlah pasar')]))).toEqual(['Baru', 'Baru']);
  expect(followRenames(own, [table('Baru', 'Jumlah toko')])).toBe(own);
});

it('follows for a header whose words stand in several cells', () => {
  const own = settings(accepted('IKU', 'capaian target 2025', 'Target 2025'));
  expect(sheetsOf(followRenames(own, [table('Baru', 'Jumlah pasar')]))).toEqual(['Baru']);
});

it('follows although half of it has been mended, and no less', () => {
  const others = ['a', 'b'].map((name) => accepted('IKU', `jumlah ${name}`, `Jumlah ${name}`));
  const grids = [table('Baru', 'Prosentase koperasi')];
  expect(sheetsOf(followRenames(settings(COOPERATIVES, ...others.slice(1)), grids))).toEqual(['Baru', 'Baru']);
  const own = settings(COOPERATIVES, ...others);
  expect(followRenames(own, grids)).toBe(own);
});

it('does not guess between two sheets that say the same, nor takes one that has choices of its own', () => {
  const own = settings(COOPERATIVES);
  const twins = [table('A', 'Prosentase koperasi'), table('B', 'Prosentase koperasi')];
  expect(followRenames(own, twins)).toBe(own);
  const both = settings(COOPERATIVES, accepted('A', 'jumlah pasar', 'Jumlah pasar'));
  expect(sheetsOf(followRenames(both, twins))).toEqual(['B', 'A']);
});

it('gives two lost sheets that say the same no common new one', () => {
  const own = settings(COOPERATIVES, { ...COOPERATIVES, sheet: 'IKU 2' });
  expect(sheetsOf(followRenames(own, [table('Baru', 'Prosentase koperasi')]))).toEqual(['Baru', 'IKU 2']);
});

it('follows tables that were pointed out by their headers', () => {
  const choice = { sheet: 'IKU', area: 'A1:C2', headerRows: 1, columns: [] };
  const own = (more: object): Settings => ({ ...DEFAULT_SETTINGS, tables: [{ ...choice, ...more }] });
  const grids = [table('Baru', 'Jumlah pasar')];
  expect(followRenames(own({ headers: [HEADERS] }), grids).tables.map(({ sheet }) => sheet)).toEqual(['Baru']);
  for (const headers of [[['No', 'Nama', 'Target 2025']], undefined]) {
    const kept = own({ headers });
    expect(followRenames(kept, grids)).toBe(kept);
  }
});

describe('beside a form that was filled from the sheet', () => {
  const form = (name: string) => ({
    ...table(name, 'Prosentase koperasi'),
    marks: ['IKU_formulir_rencana_aksi_tabel'],
  });
  const seen = (...sheets: readonly string[]): Settings => ({ ...settings(COOPERATIVES), sheets });

  it('follows the sheet that was not there before, and not the form', () => {
    const grids = [table('Data PUPR', 'Prosentase koperasi'), form('Rencana Aksi')];
    expect(sheetsOf(followRenames(seen('IKU', 'Rencana Aksi'), grids))).toEqual(['Data PUPR']);
  });

  it('follows nothing when the sheet was deleted, whether the form was seen beside it or not', () => {
    for (const own of [seen('IKU', 'Rencana Aksi'), seen()]) {
      expect(followRenames(own, [form('Rencana Aksi')])).toBe(own);
    }
  });

  it('follows a form that has another name now, where its name was known', () => {
    expect(sheetsOf(followRenames(seen('IKU', 'Sheet1'), [form('RA 2025'), table('Sheet1', 'Jumlah pasar')]))).toEqual([
      'RA 2025',
    ]);
  });

  it('gives what was said of a sheet that was gone before to no sheet that comes later', () => {
    const own = seen('Rencana Aksi');
    expect(followRenames(own, [form('Rencana Aksi'), table('Baru', 'Prosentase koperasi')])).toBe(own);
  });
});

describe('sheets that were seen under both names', () => {
  const renames = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs);

  it('takes their choices along, two that changed their names among them', () => {
    const own = settings(COOPERATIVES, { ...COOPERATIVES, sheet: 'B' });
    expect(sheetsOf(withRenames(own, renames(['IKU', 'B'], ['B', 'IKU'])))).toEqual(['B', 'IKU']);
    expect(withRenames({ ...own, sheets: ['B', 'IKU'] }, renames(['IKU', 'C'])).sheets).toEqual(['B', 'C']);
  });

  it('leaves settings alone that no renamed sheet concerns, or that have followed already', () => {
    const own = settings(COOPERATIVES);
    expect(withRenames(own, renames(['Lain', 'Baru']))).toBe(own);
    expect(withRenames(own, renames(['Lain', 'IKU']))).toBe(own);
  });

  it('drops what was left of a deleted sheet whose name another one takes on', () => {
    const own = { ...settings(COOPERATIVES), sheets: ['Lain'] };
    expect(withRenames(own, renames(['Lain', 'IKU'])).accepted).toEqual([]);
  });
});

it('remembers the sheets beside those with choices: all of them, or those that are known so far', () => {
  const own = settings(COOPERATIVES);
  expect(withSheetsSeen(DEFAULT_SETTINGS, ['IKU'], true)).toBe(DEFAULT_SETTINGS);
  const both = withSheetsSeen(own, ['Rencana Aksi'], false);
  expect(both.sheets).toEqual(['IKU', 'Rencana Aksi']);
  expect(withSheetsSeen(both, ['Rencana Aksi', 'IKU'], true)).toBe(both);
  expect(withSheetsSeen(both, ['IKU'], true).sheets).toEqual(['IKU']);
});
