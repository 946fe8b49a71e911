import { fileSettings } from '../../src/core/own-choices';
import { jsonFormat } from '../../src/cli/check/format-json';
import { textFormat } from '../../src/cli/check/format-text';
import { failuresOf, type ReviewedFile } from '../../src/cli/check/review-file';
import { review } from '../../src/core/review';
import { ejaan } from '../../src/core/rules/wording/ejaan';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { gridFromValues } from '../../src/core/sheet/grid';

const sheets = [
  gridFromValues([
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025'],
    [1, 'Persentase layanan bermutu', '%', 50],
  ]),
];
const failures = [{ sheet: 'IKU', rule: ejaan.meta, details: 'RangeError' }];
const reviewed = review(sheets);
const sound: ReviewedFile = {
  kind: 'reviewed',
  name: 'a.xlsx',
  sheets,
  unreadable: [],
  settings: fileSettings(DEFAULT_SETTINGS, sheets, reviewed),
  notes: [],
  review: reviewed,
};
const file: ReviewedFile = { ...sound, review: { ...reviewed, failures } };
const style = { language: 'id', colour: false, width: 200 } as const;

test('a rule that could not be run is named in the text and in the JSON, and ends the run with 2', () => {
  expect(textFormat(style).file(file, 0)).toContain('Aturan “Salah eja” tidak dapat dijalankan pada lembar “IKU”');
  const document = JSON.parse(jsonFormat(style).file(file, 0)) as { error: unknown; failures?: unknown };
  expect(document.failures).toMatchObject([{ sheet: 'IKU', rule: 'ejaan' }]);
  expect(document.error).toBeNull();
  expect(jsonFormat(style).file(sound, 0)).not.toContain('failures');
  expect(failuresOf(file)).toHaveLength(1);
  expect(failuresOf(sound)).toEqual([]);
});
