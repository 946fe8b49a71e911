import { type Comparison, reportYear } from './comparison';
import { carriedLead, carriedYear, column, written } from './shared-fields';

/** (5) Why it succeeded or failed, and what is done about it: only people can write that. */
export const ANALYSIS: Comparison = {
  title: () => ({
    id: 'Analisis penyebab keberhasilan atau kegagalan dan solusinya',
    en: 'Causes of success or failure, and remedies',
  }),
  fields: (context, carried) => [
    ...carriedLead(carried),
    ...carriedYear(carried, reportYear(context)),
    column('achievement', { id: 'Capaian', en: 'Achievement' }, carried.input('achievement')),
    written('cause', { id: 'Penyebab Keberhasilan atau Kegagalan', en: 'Cause of Success or Failure' }, 2),
    written('remedy', { id: 'Solusi yang Dilakukan', en: 'Remedy' }, 2),
  ],
};
