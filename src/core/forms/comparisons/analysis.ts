import { INDICATOR, NUMBER } from '../fields';
import { type Comparison } from './comparison';
import { column, written } from './shared-fields';

/** (5) Why it succeeded or failed, and what is done about it: only people can write that. */
export const ANALYSIS: Comparison = {
  title: () => ({
    id: 'Analisis penyebab keberhasilan atau kegagalan dan solusinya',
    en: 'Causes of success or failure, and remedies',
  }),
  fields: (_context, carried) => [
    { ...NUMBER, input: carried.input('number') },
    { ...INDICATOR, span: 2, input: carried.input('indicator') },
    column('achievement', { id: 'Capaian', en: 'Achievement' }, carried.input('achievement')),
    written('cause', { id: 'Penyebab Keberhasilan atau Kegagalan', en: 'Cause of Success or Failure' }, 4),
    written('remedy', { id: 'Solusi yang Dilakukan', en: 'Remedy' }, 3),
  ],
};
