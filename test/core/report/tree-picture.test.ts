import { JSDOM } from 'jsdom';

import { decidedAlignment, decidedText, type LinkChoices } from '../../../src/core/compare/levels/decided';
import { type LevelAlignment } from '../../../src/core/compare/levels/align-levels';
import { type ItemPlace } from '../../../src/core/compare/levels/level-item';
import { treePicture } from '../../../src/core/report/tree-picture';

const item = (name: string, row: number): ItemPlace => ({
  name,
  heading: '',
  code: '',
  sheet: 'IKU',
  position: { row, column: 2 },
});

const POVERTY = item('Persentase penduduk miskin', 4);
const ROADS = item('Jalan <mantap> & "baik"\u0007', 5);
const AID = item('Keluarga penerima bantuan', 4);
const ARCHIVE = item(`Arsip ${'panjangsekali'.repeat(20)}`, 5);

const ALIGNMENT: LevelAlignment<ItemPlace> = {
  parents: [POVERTY, ROADS],
  children: [
    {
      child: AID,
      proposals: [{ parent: POVERTY, score: 0.9, confidence: 'strong', reasons: [] }],
      inCommon: 1,
      isOrphan: false,
    },
    { child: ARCHIVE, proposals: [], inCommon: 0, isOrphan: true },
  ],
  unserved: [ROADS],
  conflicts: [],
};

const draw = (choices?: LinkChoices<ItemPlace>) =>
  treePicture('RPJMD.xlsx', [{ file: 'dinas.xlsx', alignment: ALIGNMENT, ...(choices && { choices }) }], 'id');

test('the picture is sound XML, names every indicator, and says what hangs on nothing', () => {
  const { svg, description } = draw();
  const drawn = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
  const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toEqual(
    expect.arrayContaining(['Persentase penduduk miskin', 'Jalan <mantap> & "baik"', 'tanpa bawahan']),
  );
  expect(texts).toContain('Bawahan tanpa atasan');
  expect(texts.join('').match(/panjangsekali/g)?.length).toBeGreaterThan(10);
  expect(drawn.querySelectorAll('path')).toHaveLength(1);
  expect(description).toBe('Pohon kinerja: 2 indikator atasan, 2 indikator bawahan, 1 tanpa atasan, 0 diputuskan.');
});

test('everything lies within the picture, and no two boxes of a column overlap', () => {
  const { svg, width, height } = draw();
  const [, ...boxes] = [...svg.matchAll(/<rect(?: x="(\d+)" y="(\d+)")? width="(\d+)" height="(\d+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );
  expect(boxes).toHaveLength(4);
  const ends = new Map<number, number>();
  for (const [x = 0, y = 0, wide = 0, high = 0] of boxes) {
    expect(x + wide).toBeLessThanOrEqual(width);
    expect(y + high).toBeLessThanOrEqual(height);
    expect(y).toBeGreaterThanOrEqual(ends.get(x) ?? 0);
    ends.set(x, y + high);
  }
});

test('a decision is drawn thick, and what was proposed no longer', () => {
  const { svg, description } = draw(new Map([[AID, { parent: ROADS, person: 'Tim reviu' }]]));
  expect(svg).toContain('stroke-width="3"');
  expect(svg).toContain('diputuskan oleh Tim reviu');
  expect(description).toContain('1 diputuskan');
});

test('a decision goes before every proposal, also in what is left unserved', () => {
  const unserved = (choices: LinkChoices<ItemPlace>) => decidedAlignment(ALIGNMENT, choices).unserved;
  expect(unserved(new Map())).toEqual([ROADS]);
  expect(unserved(new Map([[AID, { parent: ROADS }]]))).toEqual([POVERTY]);
  expect(unserved(new Map([[AID, { parent: null }]]))).toEqual([POVERTY, ROADS]);
});

test('a decision says whether it follows the proposal', () => {
  const said = (parent: ItemPlace | null) => {
    const [link] = decidedAlignment(ALIGNMENT, new Map([[AID, { parent }]])).links;
    return link && decidedText(link).id;
  };
  expect(said(ALIGNMENT.parents[0] ?? null)).toBe('diputuskan, sesuai usulan');
  expect(said(ROADS)).toBe('diputuskan, usulannya "Persentase penduduk miskin"');
  expect(said(null)).toBe('diputuskan, usulannya "Persentase penduduk miskin"');
});
