import { JSDOM } from 'jsdom';
import { review } from '../../src/core/review';
import { gridFromValues } from '../../src/core/sheet/grid';
import { messagesIn } from '../../src/taskpane/i18n';
import { asHtml, asTabbedText, findingRows } from '../../src/taskpane/report/findings-table';
import { TABLE } from './fake-host';

test('every finding is one row of as many columns as the heading, and nothing pastes as a formula', () => {
  const values = TABLE.map((row) => row.map((cell) => (cell === '15 Kop/ 25 UKM' ? '15 Kop/\n\t25 UKM' : cell)));
  const sheets = [gridFromValues(values, { name: '=IKU' })];
  const { findings } = review(sheets);
  const rows = asTabbedText(findingRows(findings, sheets, messagesIn('id'), 'id')).split('\r\n');
  expect(findings.length).toBeGreaterThan(0);
  expect(rows).toHaveLength(findings.length + 1);
  const widths = new Set(rows.map((row) => row.split('\t').length));
  expect([...widths]).toEqual([9]);
  expect(rows.slice(1).every((row) => row.startsWith("'=IKU\t"))).toBe(true);
});

function pasted(text: string): string | undefined {
  const sheets = [gridFromValues(TABLE, { name: 'IKU' })];
  const [finding] = review(sheets).findings;
  if (!finding) throw new Error('Nothing was found.');
  const [, row] = asTabbedText(findingRows([{ ...finding, text }], sheets, messagesIn('id'), 'id')).split('\r\n');
  return row?.split('\t')[5];
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

test('as HTML it is one table with a heading, in which no cell is markup or a formula', () => {
  const html = asHtml([
    ['Lembar', 'Sel'],
    ['<script>alert(1)</script>', '=SUM(1,2)'],
    ['a & "b"', '-5'],
  ]);
  const carrier = new JSDOM(html).window.document;
  const texts = [...carrier.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(carrier.querySelectorAll('thead th')).toHaveLength(2);
  expect(texts).toEqual([
    ['Lembar', 'Sel'],
    ['<script>alert(1)</script>', "'=SUM(1,2)"],
    ['a & "b"', '-5'],
  ]);
  expect(carrier.querySelector('script')).toBeNull();
  // Excel reads pasted HTML cell by cell: each says that it is text.
  expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(6);
});
