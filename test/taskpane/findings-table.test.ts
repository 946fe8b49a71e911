import { review } from '../../src/core/review';
import { gridFromValues } from '../../src/core/sheet/grid';
import { messagesIn } from '../../src/taskpane/i18n';
import { findingsTable } from '../../src/taskpane/report/findings-table';
import { TABLE } from './fake-host';

test('every finding is one row of as many columns as the heading, and nothing pastes as a formula', () => {
  const values = TABLE.map((row) => row.map((cell) => (cell === '15 Kop/ 25 UKM' ? '15 Kop/\n\t25 UKM' : cell)));
  const sheets = [gridFromValues(values, { name: '=IKU' })];
  const { findings } = review(sheets);
  const rows = findingsTable(findings, sheets, messagesIn('id'), 'id').split('\r\n');
  expect(findings.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(findings.length + 1);
  const widths = new Set(rows.map((row) => row.split('\t').length));
  expect([...widths]).toEqual([8]);
  expect(rows.slice(1).every((row) => row.startsWith("'=IKU\t"))).toBe(true);
});

function pasted(text: string): string | undefined {
  const sheets = [gridFromValues(TABLE, { name: 'IKU' })];
  const [finding] = review(sheets).findings;
  if (!finding) throw new Error('Nothing was found.');
  const [, row] = findingsTable([{ ...finding, text }], sheets, messagesIn('id'), 'id').split('\r\n');
  return row?.split('\t')[4];
}

test.each(['=SUM(1,2)', '+62 811', '-cmd', '@nama', '＝1+1'])(
  'a text such as "%s" pastes as a text, a negative number as a number',
  (name) => {
    expect(pasted(name)).toBe(`'${name}`);
    expect(pasted('-5')).toBe('-5');
    expect(pasted('-5,5%')).toBe('-5,5%');
  },
);

test.each(['\u200b', '\ufeff', '\u202e', '\u0000', '\t\u001b '])(
  'a formula behind the unseen mark %j pastes as a text',
  (mark) => {
    expect(pasted(`${mark}=SUM(1,2)`)).toBe("'=SUM(1,2)");
  },
);

test('a text that begins with a quotation mark pastes as it is, and draws no other cell in', () => {
  expect(pasted('"=SUM(1,2)"')).toBe('"""=SUM(1,2)"""');
  expect(pasted('"tanpa akhir')).toBe('"""tanpa akhir"');
  expect(pasted('Nilai "A"')).toBe('Nilai "A"');
});
