/** What the library says of names nobody copied from it: precision before recall, over some five hundred of them. */

import { lookUp } from '../../../../src/core/indicator/library/lookup';
import { similarTo } from '../../../../src/core/indicator/library/nearest';
import { FOUND, OTHERS, PROPOSED, QUIET } from './invented-names';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

const rowOf = (line: string): Row => {
  const [, id = '', rest = line] = /^([a-z\d-]+): (.*)$/.exec(line) ?? [];
  const [name = '', unit = ''] = rest.split(' | ');
  return { id, name, unit };
};

const found = ({ name, unit }: Row): string => {
  const answer = lookUp(name, unit);
  return answer.kind === 'found' ? answer.row.id : answer.kind;
};
const proposed = ({ name, unit }: Row): string => similarTo(name, unit)?.id ?? 'none';

const failing = (lines: readonly string[], answer: (row: Row) => string, right: (row: Row) => string): string[] =>
  lines
    .map(rowOf)
    .filter((row) => answer(row) !== right(row))
    .map((row) => `${row.name}: ${answer(row)}`);

describe('names in other words', () => {
  it('are found outright where only their form differs', () => {
    expect(failing(FOUND, found, ({ id }) => id)).toEqual([]);
  });

  it('are not found, but rightly proposed, where they share all that matters', () => {
    expect(failing(PROPOSED, found, () => 'none')).toEqual([]);
    expect(failing(PROPOSED, proposed, ({ id }) => id)).toEqual([]);
  });

  it('are never taken for another indicator, and no other is proposed for them', () => {
    const isAnother = (answer: string, { id }: Row) => ![id, 'none', 'several'].includes(answer);
    const rows = QUIET.map(rowOf);
    expect(rows.filter((row) => isAnother(found(row), row) || isAnother(proposed(row), row))).toEqual([]);
  });
});

describe('names that are near to a known one and mean something else', () => {
  it('are not found', () => {
    expect(failing(OTHERS, found, () => 'none')).toEqual([]);
  });

  it('bring no proposal', () => {
    expect(failing(OTHERS, proposed, () => 'none')).toEqual([]);
  });
});
