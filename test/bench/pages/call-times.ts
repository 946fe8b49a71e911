import { type Page } from 'playwright-core';

/** Microseconds of processor time a call, one figure a round. */
export interface CallTimes {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

/** A bare custom function, and how it is described in `functions.json`: numbers in, a number out. */
export const BARE = 'POLOS';
const NUMBER = { type: 'number', dimensionality: 'scalar' };
export const BARE_METADATA = {
  id: BARE,
  name: BARE,
  description: 'a + b',
  parameters: [
    { name: 'a', ...NUMBER },
    { name: 'b', ...NUMBER },
  ],
  result: NUMBER,
};
export const ASSOCIATE_BARE = `CustomFunctions.associate('${BARE}', (a, b) => a + b)`;

/** The compiler names inner functions by a helper of its own, which a function that travels to a page leaves behind. */
export const COMPILER_HELPER = 'globalThis.__name ??= (named) => named';

/**
 * The processor time that the page's process has used so far, in milliseconds. Unlike the clock it does not count what else
 * the machine does meanwhile.
 */
export async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ProcessTime')?.value;
    if (seconds === undefined) throw new Error('The browser does not tell the processor time.');
    return seconds * 1000;
  };
}
