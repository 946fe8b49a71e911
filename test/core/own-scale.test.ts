import { computedCells } from '../../src/core/forms/computed-cells';
import { describeScale } from '../../src/core/forms/method';
import { changesOf } from '../../src/core/changes/fix';
import {
  type AgencyRatingScale,
  RATING_SCALE_IDS,
  asAgencyScale,
  faultOfScale,
} from '../../src/core/knowledge/choices/rating-scales';
import { messageOf } from '../../src/core/rules/rule';
import { ownChoices } from '../../src/core/own-choices';
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readStored, storedSettings } from '../../src/core/stored-settings';
import { gridFromValues } from '../../src/core/sheet/grid';

const OWN: AgencyRatingScale = {
  classes: [
    { name: 'Istimewa', from: 110 },
    { name: 'Sesuai', from: 95.5 },
  ],
  rest: 'Di "Bawah"',
};
const settings = { ...DEFAULT_SETTINGS, ratingScale: OWN };
const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Capaian 2025 (%)', 'Predikat'];
const named = (rating: string) =>
  gridFromValues([HEADER, [1, 'Persentase pemohon yang puas', '%', 80, 80, 100, rating]], { name: 'IKU' });

test('a rating that is another on the agency’s own scale is found, and the right one is not', () => {
  const wrong = review([named('Istimewa')], settings).findings.find(({ rule }) => rule.id === 'predikat-salah');
  expect(wrong && messageOf(wrong, 'id')).toContain('predikatnya "Sesuai"');
  const rules = review([named('Sesuai')], settings).findings.map(({ rule }) => rule.id);
  expect(rules).not.toContain('predikat-salah');
});

test.each(['iku', 'native'] as const)(
  'columns are filled by it in plain formulas, also where %s formulas are wanted',
  (formulas) => {
    const grid = gridFromValues([HEADER, [1, 'Persentase pemohon yang puas', '%', 80, 80, '', '']], { name: 'IKU' });
    const { tables } = review([grid], settings);
    const [table] = tables;
    const fills = table ? computedCells(table, grid, settings, { formulas, typed: 'kept' }).fills : [];
    const written = fills.flatMap(({ fix }) => changesOf(fix, 'cell').map(({ after }) => String(after)));
    expect(written).toHaveLength(2);
    expect(written[1]).toContain('"Istimewa"');
    expect(written[1]).toContain('"Di ""Bawah"""');
    expect(written[1]).not.toContain('IKU.PREDIKAT');
  },
);

test('documents say it in words, and whoever judges the file is told of it', () => {
  const words = 'Istimewa ≥ 110%; Sesuai ≥ 95,5%; Di "Bawah" selebihnya';
  expect(describeScale(settings).id).toContain(words);
  expect(ownChoices(settings).measuring).toEqual([{ way: 'ratingScale', value: words }]);
});

test('it is kept in the workbook and read again as it was', () => {
  expect(readStored(storedSettings(settings))).toMatchObject({ settings, remarks: [] });
});

test.each([
  ['without a bound', { classes: [], rest: 'Kurang' }],
  ['without a name', { classes: [{ name: ' ', from: 90 }], rest: 'Kurang' }],
  ['with one name twice', { classes: [{ name: 'Kurang', from: 90 }], rest: 'Kurang' }],
  ['with a bound that is none', { classes: [{ name: 'Baik', from: NaN }], rest: 'Kurang' }],
  [
    'out of order',
    {
      classes: [
        { name: 'Cukup', from: 70 },
        { name: 'Baik', from: 90 },
      ],
      rest: 'Kurang',
    },
  ],
  ['with classes of another kind', { classes: [null], rest: 'Kurang' }],
])('a scale %s is not used, and that is said', (_, ratingScale) => {
  const stored = readStored(JSON.stringify({ ...DEFAULT_SETTINGS, ratingScale }));
  expect(stored.settings.ratingScale).toBe(DEFAULT_SETTINGS.ratingScale);
  expect(stored.remarks).toHaveLength(1);
});

test('each known scale can be changed into an own one as it is', () => {
  for (const id of RATING_SCALE_IDS) expect(faultOfScale(asAgencyScale(id))).toBeNull();
});
