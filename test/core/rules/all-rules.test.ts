/** Every rule of the catalogue against its own cases, and what holds for all of them. */

import { RULES } from '../../../src/core/rules/catalogue';
import { casesOf, rulesWithCases } from './case-files';
import { testRule } from './rule-tester';

for (const rule of RULES) {
  const cases = casesOf(rule.meta.id);
  if (cases) testRule(rule, cases);
}

describe('the catalogue', () => {
  it('holds every rule once and no case file is left over', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...rulesWithCases()].sort()).toEqual([...ids].sort());
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
