/** Closed sets that stand in one place: whatever else speaks of a scale, a direction, a status or a level is made from its rows. */

import { LEVELS, countedLevel, levelName, levelTitle } from '../../../src/core/knowledge/choices/levels';
import { POLARITIES, POLARITY_NAMES, POLARITY_ROWS } from '../../../src/core/knowledge/choices/polarities';
import {
  DEFAULT_RATING_SCALE,
  RATING_SCALES,
  RATING_SCALE_IDS,
} from '../../../src/core/knowledge/choices/rating-scales';
import { STATUS_NAMES, STATUS_ROWS, type Status } from '../../../src/core/knowledge/choices/statuses';
import { ratingFormula } from '../../../src/core/forms/formulas';
import { readRating } from '../../../src/core/language/ratings';
import { readStatus } from '../../../src/core/language/words/status-words';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { readStored, storedSettings } from '../../../src/core/stored-settings';
import { FUNCTIONS } from '../../../src/functions/catalogue';
import { TEMPLATES } from '../../../src/functions/native/templates';

describe.each(RATING_SCALE_IDS)('the rating scale %s', (id) => {
  const { classes, title, source } = RATING_SCALES[id];

  it('goes from its best class to the rest, and says where it is from', () => {
    const bounds = classes.map(({ from }) => from);
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
    expect(bounds[bounds.length - 1]).toBe(Number.NEGATIVE_INFINITY);
    expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
    for (const text of [title, source]) expect(text.id !== '' && text.en !== '').toBe(true);
  });

  it('has names that are read as ratings in a table', () => {
    expect(classes.map(({ name }) => name).filter((name) => readRating(name) === null)).toEqual([]);
  });

  it('is kept in a workbook', () => {
    const stored = storedSettings({ ...DEFAULT_SETTINGS, ratingScale: id });
    expect(readStored(stored)).toMatchObject({ settings: { ratingScale: id }, remarks: [] });
  });

  it('can be chosen in IKU.PREDIKAT, whose help gives all its bounds, and has a native formula', () => {
    const help = FUNCTIONS.find((each) => each.id === 'PREDIKAT');
    expect(help?.parameters.find(({ name }) => name === 'skala')?.words?.words).toHaveProperty(id);
    const note = help?.notes?.find((text) => text.id.startsWith(`${id}: `));
    const natives = TEMPLATES.filter((each) => each.id === 'PREDIKAT' && JSON.stringify(each.args).includes(`"${id}"`));
    expect(natives).toHaveLength(2);
    for (const { name, from } of classes) {
      expect(note?.id).toContain(name);
      for (const { native } of natives) expect(native).toContain(`"${name}"`);
      if (!Number.isFinite(from)) continue;
      expect(note?.id).toContain(String(from));
      for (const { native } of natives) expect(native).toMatch(new RegExp(`[{,-]${from}[,}]`));
    }
  });

  it('is what forms compute, in both styles', () => {
    const measurement = { lowerMethod: 'difference', achievementCap: 'none', ratingScale: id } as const;
    const native = ratingFormula({ formulas: 'native', measurement }, 'A1');
    for (const { name } of classes) expect(native).toContain(`"${name}"`);
    const call = ratingFormula({ formulas: 'iku', measurement }, 'A1');
    expect(call.includes(`"${id}"`)).toBe(id !== DEFAULT_RATING_SCALE);
  });
});

describe('the directions', () => {
  it.each(POLARITIES)('%s is read in a column by its own word, its number and its meaning', (polarity) => {
    const { word, number } = POLARITY_ROWS[polarity];
    expect([word.toLowerCase(), number].map((text) => POLARITY_NAMES.get(text))).toEqual([polarity, polarity]);
  });

  it('have no name twice, and all in lower case', () => {
    const names = POLARITIES.flatMap((polarity) => POLARITY_ROWS[polarity].names.split(', '));
    expect(names.filter((name, index) => names.indexOf(name) !== index || name !== name.toLowerCase())).toEqual([]);
  });
});

it('reads a status in a table by the very name that functions and reports give it', () => {
  for (const status of Object.keys(STATUS_NAMES) as Status[])
    expect(readStatus(STATUS_ROWS[status].name.toLowerCase())).toBe(status);
});

it('calls one level alike everywhere, alone and counted', () => {
  expect(LEVELS.map((level) => levelTitle(level, 'id'))).toEqual(['Kesalahan', 'Peringatan', 'Saran']);
  expect(LEVELS.map((level) => levelName(level, 'en'))).toEqual(['error', 'warning', 'advice']);
  expect(LEVELS.map((level) => countedLevel(level, 2, 'en'))).toEqual(['errors', 'warnings', 'pieces of advice']);
});
