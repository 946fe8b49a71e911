/**
 * How often a property is tried. `npm test` tries the same inputs every time, so that a red run tells of the change and not of the
 * day; `PROPERTY_SEED=random PROPERTY_TIMES=10 npm test` looks for others, and what it finds is kept as an example of the property.
 */

import fc from 'fast-check';

const TIMES = Number(process.env['PROPERTY_TIMES'] ?? 1);
const SEED = process.env['PROPERTY_SEED'] ?? '2026';

export const runs = (usual: number): number => Math.ceil(usual * TIMES);

fc.configureGlobal(SEED === 'random' ? {} : { seed: Number(SEED) });
