/** What axe finds wrong on a page or in a frame. */

import { readFileSync } from 'node:fs';
import { type Frame, type Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Each rule that is broken, with the markup that breaks it. */
export async function axeViolations(place: Frame | Page): Promise<readonly (readonly [string, readonly string[]])[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // A button just given back is still fading from grey: it is judged by the colours it comes to.
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
  });
}
