/** The library of known indicators: every row can be trusted to say what it says, and how sure it is. */

import { AMBIGUOUS } from '../../../src/core/knowledge/indicators/abbreviations';
import { ENGLISH_NAMES } from '../../../src/core/knowledge/indicators/english';
import { FIELDS, LIBRARY, type IndicatorRow, type Scale } from '../../../src/core/knowledge/indicators/library';
import { unitOf } from '../../../src/core/language/units';
import { normalise } from '../../../src/core/language/normalise';

const failing = (test: (row: IndicatorRow) => boolean): string[] => LIBRARY.filter(test).map(({ id }) => id);

/** Every "from" of a year is not behind its "to": "2014–", "–2022", "2022". */
const YEARS = /^(?:\d{4}|–\d{4}|\d{4}–(?:\d{4})?)$/;

describe('the library of indicators', () => {
  it('has each row once', () => {
    const ids = LIBRARY.map(({ id }) => id);
    const names = LIBRARY.map(({ name }) => normalise(name));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    expect(failing(({ id }) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  it('says of each row what it is called in English, and each row has a name of its own there', () => {
    expect(Object.keys(ENGLISH_NAMES).sort()).toEqual(LIBRARY.map(({ id }) => id).sort());
    const names = Object.values(ENGLISH_NAMES).map(normalise);
    expect(names.filter((name, index) => name === '' || names.indexOf(name) !== index)).toEqual([]);
  });

  it('has fields with rows, each under one address', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length);
    expect(FIELDS.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });

  it('gives no wording to two rows', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name, variants = [] } of LIBRARY) {
      for (const text of [name, ...variants]) {
        const key = normalise(text);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([text]) => text)).toEqual([]);
  });

  it('has an abbreviation of several rows only among the ambiguous ones', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, short = [] } of LIBRARY) {
      for (const text of short) owners.set(text, (owners.get(text) ?? new Set()).add(id));
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([text]) => text);
    expect(shared.filter((text) => AMBIGUOUS[text] === undefined)).toEqual([]);
  });

  it('points at rows that are there', () => {
    const ids = new Set(LIBRARY.map(({ id }) => id));
    const pointed = [
      ...Object.values(AMBIGUOUS).flatMap((meanings) => meanings.flatMap(({ id }) => id ?? [])),
      ...LIBRARY.flatMap(({ ofOffice }) => ofOffice ?? []),
    ];
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has scales whose ends are in order and whose years are years', () => {
    const isUpsideDown = ({ from, to }: Scale) => from !== undefined && to !== undefined && from >= to;
    expect(failing(({ scales = [] }) => scales.some(isUpsideDown))).toEqual([]);
    expect(failing(({ scales = [] }) => scales.some(({ years }) => years !== undefined && !YEARS.test(years)))).toEqual(
      [],
    );
  });

  it('has levels that begin one above the other, within the first scale, with a letter each or none', () => {
    const isWrong = ({ levels = [], levelsFrom = [], levelLetters = levels, scales = [] }: IndicatorRow) =>
      levelLetters.length !== levels.length ||
      (levelsFrom.length > 0 && ![levels.length, levels.length - 1].includes(levelsFrom.length)) ||
      levelsFrom.some(
        (from, at) => from <= (levelsFrom[at - 1] ?? scales[0]?.from ?? 0) || from > (scales[0]?.to ?? Infinity),
      );
    expect(failing(isWrong)).toEqual([]);
  });

  it('lets a part of a whole run from 0 to 100 and be written in percent', () => {
    const shares = LIBRARY.filter(({ measure }) => measure === 'share');
    expect(shares.filter(({ scales }) => scales?.[0]?.from !== 0 || scales[0].to !== 100).map(({ id }) => id)).toEqual(
      [],
    );
    expect(shares.filter(({ unit }) => unitOf(unit)?.category !== 'percent').map(({ id }) => id)).toEqual([]);
  });

  it('names a source for everything that was read, and none for what is remembered', () => {
    expect(failing(({ sure, sources = [] }) => (sure === 'memory') !== (sources.length === 0))).toEqual([]);
  });

  it('knows how each row is measured, who produces it, and its unit', () => {
    expect(failing(({ unit, producer }) => unit === '' || producer.length === 0)).toEqual([]);
  });

  it('has levels for what is written as a rating', () => {
    expect(failing(({ measure, levels = [] }) => measure === 'rating' && levels.length < 2)).toEqual([]);
  });
});
