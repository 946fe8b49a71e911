/** How a written achievement follows from target and actual, in which scale the table writes, and which rating belongs to it. */

import { type ExplainedAchievement } from '../../../../src/core/indicator/achievements/explained-achievement';
import { factsOf } from '../../../../src/core/indicator/facts';
import { contradicted, ratingFor, scaleOf, writtenPercent } from '../../../../src/core/indicator/achievements/ratings';
import { ownScale } from '../../../../src/core/measure/rating';
import { RATING_SCALES } from '../../../../src/core/knowledge/choices/rating-scales';
import { type Settings, DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { type CellValue } from '../../../../src/core/sheet/grid';
import { type Measurement } from '../../../../src/core/table/model';
import { gridOf, tableOf } from '../../rules/table-builder';

const PLAIN = ['target 2024', 'actual 2024', 'achievement 2024'];

function explained(
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  settings: Partial<Settings> = {},
): readonly ExplainedAchievement[] {
  const named = rows.map((cells, index) => [`Nilai ${'ABCDEFG'[index] ?? ''}`, ...cells]);
  const table = tableOf({ columns: ['indicator', ...columns], rows: named });
  return factsOf(table, { ...DEFAULT_SETTINGS, ...settings }).achievements;
}

const summary = ({ explanation }: ExplainedAchievement): string => {
  switch (explanation.kind) {
    case 'follows':
      return `${explanation.by} ${explanation.scale}`;
    case 'contradicts':
      return `contradicts ${explanation.scale}`;
    case 'undecidable':
      return explanation.reason;
  }
};
const summaries = (...asked: Parameters<typeof explained>) => explained(...asked).map(summary);

describe('the scale of a table', () => {
  const percent = [80, 84, 105];
  const fraction = [80, 84, 1.05];
  const last = (...rows: readonly (readonly CellValue[])[]) => summaries(PLAIN, rows).pop();

  it('is percent once three cells say so: 1,05 is then no achievement of 105 %', () => {
    expect(last(percent, percent, fraction)).toBe('higher fraction');
    expect(last(percent, percent, percent, fraction)).toBe('contradicts percent');
    expect(last(percent, percent, percent, fraction, fraction)).toBe('higher fraction');
  });

  it('is fractions once three cells say so, but a percent sign goes its own way', () => {
    expect(last(fraction, fraction, percent)).toBe('higher percent');
    expect(last(fraction, fraction, fraction, percent)).toBe('contradicts fraction');
    expect(last(fraction, fraction, fraction, percent, percent)).toBe('higher percent');
    expect(last(fraction, fraction, fraction, [80, 84, '105%'])).toBe('higher percent');
  });

  it('is not told by zeros nor by wrong figures', () => {
    const zero = [80, 0, 0];
    const wrong = [80, 84, 300];
    expect(last(zero, zero, zero, fraction)).toBe('higher fraction');
    expect(last(wrong, wrong, wrong, fraction)).toBe('higher fraction');
    expect(summaries(PLAIN, [percent, percent, percent, [80, 84, 1.5]]).pop()).toBe('contradicts percent');
  });
});

describe('an achievement', () => {
  const one = (...cells: readonly CellValue[]) => summaries(PLAIN, [cells])[0];
  const higher = (...cells: readonly CellValue[]) =>
    explained(['polarity', ...PLAIN], [['Maksimal', ...cells]]).map((item) => [
      summary(item),
      item.followsOtherwise,
    ])[0];

  it('follows with the exact figure, in whatever direction is still open', () => {
    expect(explained(PLAIN, [[80, 86.7, '108,38']])[0]?.explanation).toEqual({
      kind: 'follows',
      by: 'higher',
      precision: 'rounded',
      exact: 108.375,
      scale: 'percent',
    });
    expect(explained(PLAIN, [[30, 20, '133,33%']])[0]).toMatchObject({
      explanation: { kind: 'follows', by: 'lower' },
      followsOtherwise: false,
    });
    expect(higher(80, 84, 105)).toEqual(['higher percent', false]);
    expect(higher(80, 84, 300)).toEqual(['contradicts percent', false]);
    expect(higher(30, 20, '133,33%')).toEqual(['contradicts percent', true]);
  });

  it('is actual divided by target, and nothing that only looks like it', () => {
    expect(higher(2, 1, 200)?.[0]).toBe('contradicts percent');
    // So far apart that one of the two is in another unit.
    expect(higher(1.5, 2000, 2)?.[0]).toBe('unitsApart');
  });

  it('is not judged where one of the two may be a fraction of a percentage and the figure follows from neither reading', () => {
    expect(higher(1, 200, 3)?.[0]).toBe('twoScales');
    expect(higher(1, 92, '92,00')?.[0]).toBe('twoScales');
    expect(explained(['unit', ...PLAIN], [['%', 0.7, 65, '92,86']]).map(summary)).toEqual(['higher percent']);
    expect(explained(['unit', ...PLAIN], [['Orang', 1, 92, '9200']]).map(summary)).toEqual(['higher percent']);
  });

  it('cannot be judged against zero, a negative target, words, or when it is a word itself', () => {
    expect(one(0, 0, 0)).toBe('targetZero');
    expect(one(-5, -4, 80)).toBe('unreadable');
    expect(one(80, 'belum ada', 80)).toBe('noBasis');
    expect(one('', 84, 80)).toBe('noBasis');
    expect(one(80, 84, 'tercapai')).toBe('notWritten');
    expect(one(80, 84, '100 - 110')).toBe('unreadable');
    expect(one('80 - 90', 84, 100)).toBe('higher percent');
    expect(summaries(['achievement 2024'], [[80]])).toEqual(['noBasis']);
  });
});

describe('the way from the baseline', () => {
  const columns = ['baseline', 'target 2024', 'target 2026', 'actual 2024', 'achievement 2024'];
  const way = (...cells: readonly CellValue[]) => summaries(columns, [cells])[0];

  it('leads to the target of the year or of the last year, up or down', () => {
    expect(way(60, 70, 80, 65, 25)).toBe('progress percent');
    expect(way(60, 70, 80, 65, 50)).toBe('progress percent');
    expect(way('12,0', '11,0', '8,0', '11,5', '50,00%')).toBe('progress percent');
    expect(way(10, 10.5, 20, 10.25, 50)).toBe('progress percent');
    expect(explained(columns, [[60, 70, 80, 65, 25]])[0]).toMatchObject({
      explanation: { exact: 25, precision: 'rounded' },
      followsOtherwise: false,
    });
  });

  it('is not meant where it fits only backwards, cut off or capped, nor where there is none', () => {
    expect(way(60, 80, 80, 65, 175)).toBe('contradicts percent');
    expect(way(60, 63, 63, 62, '66,66')).toBe('contradicts percent');
    expect(way('', 80, 90, 84, 300)).toBe('contradicts percent');
    expect(way(60, 66, '', 65, 300)).toBe('contradicts percent');
    const capped = explained(['polarity', ...columns], [['Maksimal', 12, 10, 10, 9, 100]]);
    expect(capped.map(summary)).toEqual(['contradicts percent']);
  });
});

/** One scale in the words that agencies choose for its bounds. */
const IN_WORDS = [
  [
    ['Sangat Baik', '110 ke atas'],
    ['Baik', '90 hingga 110'],
    ['Cukup', 'antara 70 dan 90'],
    ['Kurang', 'di bawah 70'],
  ],
  [
    ['Sangat Baik', 'x ≥ 110'],
    ['Baik', '90 ≤ x < 110'],
    ['Cukup', '70 % < capaian ≤ 90 %'],
    ['Kurang', 'x < 70'],
  ],
  [
    ['Sangat Baik', 'minimal 110%'],
    ['Baik', '90% sampai dengan 109,99%'],
    ['Cukup', '≥ 70% dan < 90%'],
    ['Kurang', 'tidak lebih dari 70 persen'],
  ],
] as const;

describe('the rating', () => {
  const scaleFor = (
    words: readonly string[],
    settings: Partial<Settings> = {},
    legend: readonly (readonly CellValue[])[] = [],
  ) => {
    const spec = {
      columns: ['indicator', 'achievement 2024', 'rating 2024'],
      rows: words.map((word, index): CellValue[] => [`Nilai ${index}`, 90, word]),
    };
    const grid = gridOf({ ...spec, rows: [...spec.rows, ...legend.map((cells) => [...cells, '', ''].slice(0, 3))] });
    return scaleOf(factsOf(tableOf(spec), { ...DEFAULT_SETTINGS, ...settings }), grid);
  };

  it('stands on the scale whose words the table uses; blanks and dashes are no words', () => {
    expect(scaleFor(['Tinggi', '', '-', 'sangat  rendah'])).toBe(RATING_SCALES.permendagri86);
    expect(scaleFor(['Cukup', 'Berhasil'])).toBe(RATING_SCALES.empat);
    expect(scaleFor(['A', 'BB'], { ratingScale: 'lke' })).toBe(RATING_SCALES.lke);
    expect(scaleFor(['Tinggi', 'Tercapai'])).toBeNull();
    expect(scaleFor(['', '-'])).toBeNull();
  });

  it('is not told by words that many agencies use, unless the settings name the scale', () => {
    expect(scaleFor(['Cukup'])).toBeNull();
    expect(scaleFor(['Cukup'], { ratingScale: 'empat' })).toBe(RATING_SCALES.empat);
  });

  it('stands on the scale that the sheet states, however it is written', () => {
    const classes = [
      { name: 'Sangat Baik', from: 110 },
      { name: 'Baik', from: 90 },
      { name: 'Cukup', from: 70 },
      { name: 'Kurang', from: -Infinity },
    ];
    const stated = (...legend: readonly (readonly CellValue[])[]) => scaleFor(['Cukup'], {}, legend)?.classes;
    const cells = [
      ['Sangat Baik', '> 110'],
      ['Baik', '90 - 110'],
      ['Cukup', '70 - < 90'],
      ['Kurang', '< 70'],
    ] as const;
    expect(stated([], ['Keterangan kriteria:'], ...cells)).toEqual(classes);
    expect(stated(...cells.map(([name, bounds]) => [bounds, name]))).toEqual(classes);
    expect(stated(...cells.map(([name, bounds]) => [`${name} : ${bounds}`]))).toEqual(classes);
    expect(stated([cells.map(([name, bounds]) => `${bounds} = ${name}`).join('; ')])).toEqual(classes);
    for (const scale of IN_WORDS) {
      expect(stated(...scale.map(([name, bounds]) => [name, bounds]))).toEqual(classes);
      expect(stated(...scale.map(([name, bounds]) => [`${name} ${bounds}`]))).toEqual(classes);
      expect(stated([`Kriteria: ${scale.map(([name, bounds]) => `${bounds} ${name}`).join('; ')}.`])).toEqual(classes);
    }
    expect(stated(['Baik', '90 - 110'], ['Cukup', '70 - < 90'])).toBeUndefined();
    expect(stated(['Tinggi', '> 90'], ['Sedang', '70 - 90'], ['Rendah', '< 70'])).toBeUndefined();
    expect(stated(['Cukup', 80], ['Baik', 90], ['Kurang', 60])).toBeUndefined();
    expect(stated(['Sangat Baik 90; Baik 80; Cukup 70; Sangat Kurang 60; Kurang 65'])).toBeUndefined();
  });

  it('is that of the period, or the only one beside the only achievement', () => {
    const found = (columns: readonly string[], cells: readonly CellValue[]) =>
      explained(columns, [cells]).map((item) => ratingFor(item, null)?.cell.text);
    const years = ['achievement 2023', 'achievement 2024'];
    expect(found([...years, 'rating 2023', 'rating 2024'], [105, 80, 'Baik', 'Cukup'])).toEqual(['Baik', 'Cukup']);
    expect(found(['achievement 2024', 'rating'], [105, 'Baik'])).toEqual(['Baik']);
    expect(found([...years, 'rating'], [105, 80, 'Baik'])).toEqual([undefined, undefined]);
    expect(found(['achievement 2024', 'rating', 'rating 2023'], [105, 'Baik', 'Cukup'])).toEqual([undefined]);
  });

  it('is judged by the written figure in percent, where it is sure to be that', () => {
    const written = (columns: readonly string[], cells: readonly CellValue[]) =>
      explained(columns, [cells]).map(writtenPercent)[0];
    expect(written(PLAIN, [80, 84, '105%'])).toBe(105);
    expect(written(PLAIN, [80, 84, 105])).toBe(105);
    expect(written(PLAIN, [80, 84, 1.05])).toBe(105);
    expect(written(PLAIN, [80, 84, '10 - 20'])).toBeNull();
    expect(written(PLAIN, [80, 84, 'tercapai'])).toBeNull();
    const alone = (text: CellValue) => written(['achievement 2024'], [text]);
    expect([alone('5%'), alone(10.5), alone(10), alone(1.05)]).toEqual([5, 10.5, null, null]);
  });

  it('contradicts the figure only with a word of the scale; between two intervals either may stand', () => {
    const rated = (word: string): Measurement => {
      const [item] = explained(['achievement 2024', 'rating 2024'], [[105, word]]);
      const rating = item && ratingFor(item, null);
      if (!rating) throw new Error('No rating.');
      return rating;
    };
    const scale = RATING_SCALES.permendagri86;
    expect(contradicted(rated('Rendah'), 80, scale)).toBe('Tinggi');
    expect(contradicted(rated('TINGGI'), 80, scale)).toBeNull();
    expect(contradicted(rated('Tercapai'), 80, scale)).toBeNull();
    expect(['Sangat Tinggi', 'Tinggi'].map((word) => contradicted(rated(word), 90.5, scale))).toEqual([null, null]);
    expect(contradicted(rated('Sedang'), 90.5, scale)).toBe('Tinggi');
    expect(contradicted(rated('Baik'), 50, ownScale([{ name: 'Baik', from: 80 }]))).toBeNull();
    const own = ownScale([
      { name: 'Baik', from: 80 },
      { name: 'Cukup', from: 60 },
    ]);
    expect(['Baik', 'Cukup'].map((word) => contradicted(rated(word), 80, own))).toEqual([null, null]);
    expect(contradicted(rated('Cukup'), 81, own)).toBe('Baik');
  });
});
