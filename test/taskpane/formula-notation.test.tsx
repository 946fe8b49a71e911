/**
 * Formulas in findings, proposals and copies stand as the user's Excel writes them, so that they can be typed as they are read.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils';
import { FakeHost } from './fake-host';
import { closePane, openFinding, openPane, press, settle, until } from './pane-user';

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian (%)'];
const NAMES = ['Jumlah pasar', 'Jumlah kios', 'Jumlah lapak', 'Jumlah warung', 'Jumlah pedagang'];

/** Rows whose achievement is a formula, but for the last, where somebody has typed a figure. */
function hostWithFormulas(): FakeHost {
  const rows = NAMES.map((name, index) => [index + 1, `${name} yang dibina`, 'unit', 20, 10, 50]);
  const host = new FakeHost({ IKU: [HEADER, ...rows] });
  const formula = (row: number) => `=IF(D${row}="","",ROUND(E${row}/D${row}*100,0.5))`;
  host.grids = host.grids.map((grid) => ({
    ...grid,
    formulas: grid.values.map((cells, row) =>
      cells.map((_, column) => (column === 5 && row > 0 && row < NAMES.length ? formula(row + 1) : '')),
    ),
  }));
  return host;
}

afterEach(closePane);

const detail = () => document.querySelector('.finding.open')?.textContent ?? '';

async function read(host: FakeHost): Promise<string> {
  await openPane(host);
  await press('Validasi');
  await openFinding('rumus-sel-berbeda');
  return detail();
}

test('with semicolons and a decimal comma in the Excel of an Indonesian reader', async () => {
  const text = await read(hostWithFormulas());
  expect(text).toContain('=IF(D6="";"";ROUND(E6/D6*100;0,5))');
  expect(text).not.toContain('D6="",');
});

test('as Excel itself writes, whatever language its menus speak', async () => {
  const host = hostWithFormulas();
  host.decimalSign = '.';
  const text = await read(host);
  expect(text).toContain('=IF(D6="","",ROUND(E6/D6*100,0.5))');
  expect(text).not.toContain('D6="";');
});

test('a copied table says them in the same way, the gravest finding first', async () => {
  const host = hostWithFormulas();
  const { session } = await openPane(host);
  await press('Validasi');
  const copied: string[] = [];
  const execCommand = () => {
    copied.push((document.activeElement as HTMLTextAreaElement).value);
    return true;
  };
  Object.assign(document, { execCommand });
  await act(async () => session.showPage('report'));
  await settle();
  const button = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Salin '));
  await until(() => button() !== undefined);
  await act(async () => button()?.click());
  await settle();
  Object.assign(document, { execCommand: undefined });
  expect(copied.join()).toContain('ROUND(E6/D6*100;0,5)');
  const levels = copied
    .join()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split('\t')[2]);
  const order = ['Kesalahan', 'Peringatan', 'Saran'];
  expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
});
