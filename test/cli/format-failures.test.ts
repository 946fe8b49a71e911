import { formatJson } from '../../src/cli/check/format-json';
import { formatText } from '../../src/cli/check/format-text';
import { type ReviewedFile } from '../../src/cli/check/review-file';
import { review } from '../../src/core/review';
import { gridFromValues } from '../../src/core/sheet/grid';

const sheets = [
  gridFromValues([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [1, 'Persentase layanan bermutu', '%', 50],
  ]),
];
const failures = [{ sheet: 'IKU', rule: 'ejaan', details: 'RangeError' }];
const sound: ReviewedFile = { kind: 'reviewed', name: 'a.xlsx', sheets, notes: [], review: review(sheets) };
const file: ReviewedFile = { ...sound, review: { ...sound.review, failures } };

test('a rule that could not be run is named in the text and in the JSON', () => {
  const text = formatText([file], 'id', { colour: false, width: 200 });
  expect(text).toContain('Aturan ejaan tidak dapat dijalankan pada lembar “IKU”');
  const document = JSON.parse(formatJson([file], 'id')) as { files: { failures?: unknown }[] };
  expect(document.files[0]?.failures).toMatchObject([{ sheet: 'IKU', rule: 'ejaan' }]);
  expect(formatJson([sound], 'id')).not.toContain('failures');
});
