/** The library of known indicators: how long looking up the names of a large workbook takes. */

import { lookUp } from '../../src/core/indicator/library/lookup';
import { LIBRARY } from '../../src/core/knowledge/indicators/library';
import { type BenchResult } from '../../tools/bench';

const NAMES = 10_000;
const RUNS = 9;

export default async function benchLibrary(): Promise<BenchResult[]> {
  const names = Array.from({ length: NAMES }, (_, i) => {
    const { name } = LIBRARY[i % LIBRARY.length] ?? { name: '' };
    return i % 2 === 0 ? `${name} Kabupaten Sukamaju` : `Persentase layanan ke-${i} yang tepat waktu`;
  });
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const name of names) lookUp(name);
    return performance.now() - start;
  });
  return [
    { name: `looking up ${NAMES.toLocaleString('en')} names`, value: Math.min(...times), unit: 'ms', limit: 200 },
  ];
}
