import * as fc from 'fast-check';

import { changedPart } from '../../../src/core/changes/changed-part';

describe('a proposal for a long text', () => {
  it('shows only where the texts differ', () => {
    const before = `${'awal '.repeat(30)}mensejahterahkan anggotanya ${'akhir '.repeat(30)}`;
    const after = before.replace('mensejahterahkan', 'menyejahterakan');
    const part = changedPart(before, after);
    expect(part.before).toMatch(/^…[^…]*mensejahterahkan[^…]*…$/);
    expect(part.after).toMatch(/^…[^…]*menyejahterakan[^…]*…$/);
    expect(part.before.length).toBeLessThan(90);
  });

  it('never hides the difference', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', 'kata '), { maxLength: 80 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const part = changedPart(before, after);
        expect(part.before === part.after).toBe(before === after);
      }),
    );
  });
});
