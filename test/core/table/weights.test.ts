/** Whoever changes how evidence is weighed changes the table of weights, and `npm run fit` sees every weight there is. */

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Example, tallyOf } from '../../../tools/fit/example';
import { recognitionWeights, withValue } from '../../../tools/fit/weights';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { draw, gridOf } from './drawn-layout';

const ROOM = 'src/core/table';

/** Numbers that weigh nothing, with what they are instead. */
const ALLOWED: Readonly<Record<string, string>> = {
  'roles/populations.ts: 0.01': 'how figures of one share are written: as such, in percent, in hundredths',
};

/** Numbers with a fraction, and those that a role is given: evidence is counted in tenths and halves. */
function weightsIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, isGiven: boolean): void => {
    if (ts.isNumericLiteral(node) && (/\./.test(node.text) || (isGiven && node.text !== '0')))
      found.push(`${file}: ${node.text}`);
    const gives = ts.isBinaryExpression(node) && /^=$|^\+=$/.test(node.operatorToken.getText()) && isScore(node.left);
    ts.forEachChild(node, (child) => visit(child, isGiven || gives));
  };
  visit(source, false);
  return found;
}

function isScore(target: ts.Node): boolean {
  return /^scores\b/.test(target.getText());
}

it('says so of a number that stands elsewhere', () => {
  expect(weightsIn('x.ts', 'if (scores.unit) scores.owner = 1;')).toEqual(['x.ts: 1']);
  expect(weightsIn('x.ts', 'scores[role] = Math.max(scores[role] ?? 0, 1.1);')).toEqual(['x.ts: 1.1']);
  expect(weightsIn('x.ts', 'const share = filled >= 0.6 * rows; // 0.7')).toEqual(['x.ts: 0.6']);
  expect(weightsIn('x.ts', 'const FEWEST_ROWS = 3; scores.owner = OWNER;')).toEqual([]);
});

it('no weight of evidence stands outside the table of weights', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
  const found = files
    .filter((file) => file.endsWith('.ts') && file !== 'weights.ts')
    .flatMap((file) => weightsIn(file, readFileSync(`${ROOM}/${file}`, 'utf8')));
  expect(found).toEqual(Object.keys(ALLOWED));
});

it('a weight of a header that was read before counts as soon as it is changed', () => {
  const picture = `
No | Indikator | Satuan | Target | % terhadap Target
1 | Persentase pasar yang layak | % | 80 | 90
2 | Persentase jalan yang mantap | % | 70 | 100
`;
  const example: Example = {
    name: 'a share of the target',
    kind: 'layout as drawn',
    agency: 'drawn',
    grids: [gridOf(draw(picture).values)],
    settings: DEFAULT_SETTINGS,
    wanted: [
      {
        sheet: gridOf(draw(picture).values).name,
        rows: [1, 2],
        columns: [{ index: 4, isRight: ({ role }) => role === 'achievement' }],
      },
    ],
    isJudged: () => true,
  };
  const weight = recognitionWeights().find(({ name }) => name === 'TOGETHER.achievement.againstAim');
  if (weight === undefined) throw new Error('no such weight');
  expect(tallyOf(example).columns).toEqual({ right: 1, of: 1 });
  expect(withValue(weight, 0.01, () => tallyOf(example).columns)).toEqual({ right: 0, of: 1 });
  expect(tallyOf(example).columns).toEqual({ right: 1, of: 1 });
});
