/** Every rule of the catalogue against its own cases, and what holds for all of them. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/core/rules/catalogue';
import { type RuleCases, testRule } from './rule-tester';

const folder = join(__dirname, 'cases');

for (const rule of RULES) {
  const file = join(folder, `${rule.meta.id}.ts`);
  if (!existsSync(file)) {
    it(`${rule.meta.id} has cases`, () => {
      throw new Error(`Write ${file}.`);
    });
    continue;
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the files are found by the rules' ids
  testRule(rule, (require(file) as { cases: RuleCases }).cases);
}

describe('the catalogue', () => {
  it('holds every rule once and no case file is left over', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      readdirSync(folder)
        .map((name) => name.replace(/\.ts$/, ''))
        .sort(),
    ).toEqual([...ids].sort());
  });

  it.each(RULES.map((rule) => [rule.meta.id, rule.meta] as const))(
    'says everything about %s in both languages',
    (id, meta) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      const texts = [meta.title, meta.why, meta.basis.citation, ...Object.values(meta.messages)];
      for (const text of texts) {
        expect(text.id.trim().length).toBeGreaterThan(3);
        expect(text.en.trim().length).toBeGreaterThan(3);
        expect(text.id).not.toBe(text.en);
      }
      for (const message of Object.values(meta.messages)) {
        const holes = (text: string) => [...text.matchAll(/\{(\w+?)(?:En)?\}/g)].map((match) => match[1]).sort();
        expect(new Set(holes(message.en))).toEqual(new Set(holes(message.id)));
      }
    },
  );
});
