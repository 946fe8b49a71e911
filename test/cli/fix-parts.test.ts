import { type Fix } from '../../src/core/changes/fix';
import { type Finding } from '../../src/core/rules/rule';
import { RULES } from '../../src/core/rules/catalogue';
import { type Review } from '../../src/core/review';
import { formatOf, type CheckRun } from '../../src/cli/check/run-report';
import { fileSettings } from '../../src/core/own-choices';
import { type FileReview } from '../../src/cli/check/review-file';
import { type Format } from '../../src/cli/check/check-command';
import { recognise } from '../../src/core/table/recognise';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readWorkbook } from '../../src/xlsx/read';

const SHEETS = readWorkbook(
  new TextEncoder().encode('No;Indikator;Satuan;Target 2025\n1;Persentase jalan mantap;%;80\n'),
  'iku.csv',
).sheets;

/** Nothing but a column to add and a row to delete, as some rules propose. */
const FIX: Fix = {
  kind: 'proposed',
  changes: [
    { kind: 'insertColumn', sheet: 'Sheet1', before: 4, headerRow: 0, headerHeight: 1, header: 'Sumber Data' },
    { kind: 'deleteRow', sheet: 'Lain', row: 6 },
  ],
};

function reviewWith(fix: Fix): FileReview {
  const [rule] = RULES;
  const tables = SHEETS.flatMap((sheet) => recognise(sheet, DEFAULT_SETTINGS).tables);
  if (!rule || tables.length === 0) throw new Error('There is no rule or no table.');
  const finding: Finding = {
    rule: rule.meta,
    level: 'warning',
    sheet: 'Sheet1',
    cell: { row: 0, column: 4 },
    messageId: 'x',
    data: {},
    fix,
    table: 0,
    subject: '',
    text: '',
  };
  const summary = { tables: 1, indicators: 1, errors: 0, warnings: 1, advice: 0, accepted: 0 };
  const review: Review = { tables, findings: [finding], nearMisses: [], failures: [], unread: [], summary };
  const settings = fileSettings(DEFAULT_SETTINGS, SHEETS, review);
  return { kind: 'reviewed', name: 'iku.csv', sheets: SHEETS, unreadable: [], review, settings, notes: [] };
}

function written(format: Format): string {
  const run: CheckRun = {
    files: ['iku.csv'],
    format,
    language: 'id',
    ignoreSettings: false,
    folder: '.',
    colour: false,
    width: 100,
  };
  return formatOf(run).file(reviewWith(FIX), 0);
}

const COLUMNS = [{ before: 'E', header: 'Sumber Data', headerRow: 1, headerHeight: 1 }];

test('the JSON tells the kind of a fix, the columns that it adds and the rows that it deletes', () => {
  expect(JSON.parse(written('json')).findings[0].fix).toEqual({
    kind: 'proposed',
    cells: [],
    columns: COLUMNS,
    rows: [{ sheet: 'Lain', row: 7 }],
  });
});

test('so does the SARIF', () => {
  expect(JSON.parse(written('sarif')).properties.fix).toMatchObject({
    kind: 'proposed',
    columns: COLUMNS.map((column) => ({ sheet: 'Sheet1', ...column })),
    rows: [{ sheet: 'Lain', row: 7 }],
  });
});

test('the text says them in words', () => {
  const text = written('teks').replace(/\s+/g, ' ');
  expect(text).toContain('Usul: Tambahkan kolom "Sumber Data" di kiri kolom E');
  expect(text).toContain('Usul: Hapus baris Lain!7');
});
