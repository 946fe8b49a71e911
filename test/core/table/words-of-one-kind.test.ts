/** That every word of a kind says the same in a header as the word that one thinks of first. */

import { headerWords } from '../../../src/core/knowledge/columns/header-words';
import { MONTH_NAMES } from '../../../src/core/knowledge/columns/months';
import { periodWords } from '../../../src/core/knowledge/columns/period-words';
import { headerWordsOf } from '../../../src/core/knowledge/columns/roles';
import { HEADER_READER } from '../../../src/core/table/header/header-reading';
import { HEADER } from '../../../src/core/table/weights';

const roleOf = (header: string) => HEADER_READER.read(header).role;

const MONEY = [...headerWordsOf('budget', HEADER.sure), ...headerWords('money')].filter(
  (word) => !headerWords('sharedOut').includes(word),
);

describe('a word of money', () => {
  it.each(MONEY.map((word) => [word]))('"%s" makes money of what is aimed at, reached and drawn from', (word) => {
    for (const head of ['Target', 'Realisasi', 'Capaian', 'Alokasi Target'])
      expect([head, roleOf(`${head} ${word}`)]).toEqual([head, 'budget']);
    expect(roleOf(`Sumber ${word}`)).not.toBe('budget');
  });

  it('is none where it only shares out', () => expect(roleOf('Alokasi Target')).toBe('target'));
});

describe('a word of time', () => {
  const words = periodWords('quarter', 'third', 'semester', 'month', 'year', 'budgetYear').filter(
    (word) => !word.includes(' '),
  );
  it.each([...words.map((word) => `${word} 1`), ...MONTH_NAMES].map((time) => [time]))(
    'leaves a T its meaning: "T %s"',
    (time) => {
      expect(HEADER_READER.read(`T ${time}`).scores.target).toBe(HEADER_READER.read('T Triwulan I').scores.target);
      expect(HEADER_READER.read(`R ${time}`).scores.actual).toBe(HEADER_READER.read('R Triwulan I').scores.actual);
    },
  );

  it('is none in the name of a part of an office', () =>
    expect(HEADER_READER.read('Bidang C').scores.achievement).toBeUndefined());
});
