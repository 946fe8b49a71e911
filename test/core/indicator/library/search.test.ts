/** What a reader gets who looks for an indicator by words that stand in no entry as they were typed. */

import { LIBRARY } from '../../../../src/core/knowledge/indicators/library';
import { meantBy, searchLibrary } from '../../../../src/core/indicator/library/search';

const meant = (query: string, choices = {}): string[] => meantBy(query, choices).map(({ id }) => id);

describe('a query', () => {
  it.each([
    ['KIR', 'laik-kir'],
    ['TPT', 'tpt'],
  ])('finds by %s, what a reader calls it for short, %s', (query, id) => {
    expect(searchLibrary(query).map((row) => row.id)).toContain(id);
  });

  it('finds an entry by each of its abbreviations', () => {
    const missed = LIBRARY.flatMap(({ id, short = [] }) =>
      short.filter((text) => !searchLibrary(text).some((row) => row.id === id)),
    );
    expect(missed).toEqual([]);
  });
});

describe('a query that finds nothing', () => {
  it.each([
    ['inflsi', 'inflasi'],
    ['sakkip', 'sakip'],
    ['stuting', 'stunting'],
    ['ketahanan pngan', 'ikp'],
    ['angka kematian ibuk', 'aki'],
    ['rumah tidak layak hunni', 'rtlh'],
    ['unemploymnt', 'tpt'],
    ['opni bpk', 'opini'],
  ])('brings for the misspelt %s what was meant first', (query, id) => {
    expect(searchLibrary(query)).toEqual([]);
    expect(meant(query)[0]).toBe(id);
  });

  it('leaves the year out that stands behind a name', () => {
    expect(meant('TPT 2025')).toEqual(['tpt']);
  });

  it('brings what is alike where the words are right and belong to different entries', () => {
    expect(meant('ipm kabupaten')).toContain('ipm');
  });

  it('stays within the field and the unit that were chosen', () => {
    expect(meant('pertubuhan', { field: 'ekonomi' }).length).toBeGreaterThan(0);
    expect(meant('inflsi', { field: 'kesehatan' })).not.toContain('inflasi');
    expect(meant('ipm kabupaten', { unit: 'Rp' })).toEqual([]);
  });

  it('brings nothing where nothing is near', () => {
    expect(meant('xyzzyqk')).toEqual([]);
    expect(meant('1000 hari')).toEqual([]);
    expect(meant('=1+1')).toEqual([]);
  });

  it('brings a handful, not a list', () => {
    expect(meant('pendidikn dasr').length).toBeLessThanOrEqual(5);
  });
});
