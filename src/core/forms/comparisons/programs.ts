import { INDICATOR, NUMBER_FIELD } from '../fields';
import { type Comparison } from './comparison';
import { written } from './shared-fields';

const EFFECTS: readonly string[] = ['Menunjang', 'Menghambat'];

/** (7) Programs that helped or hindered. */
export const PROGRAMS: Comparison = {
  title: () => ({
    id: 'Program dan kegiatan yang menunjang atau menghambat',
    en: 'Programs and activities that helped or hindered',
  }),
  fields: (_context, carried) => [
    { ...NUMBER_FIELD, input: carried.input('number') },
    { ...INDICATOR, span: 2, input: carried.input('indicator') },
    { ...written('program', { id: 'Program/Kegiatan', en: 'Program/Activity' }, 3), source: { role: 'program' } },
    {
      ...written('effect', { id: 'Menunjang/Menghambat', en: 'Helped/Hindered' }, 2),
      input: {
        kind: 'choice',
        items: EFFECTS,
        open: false,
        prompt: {
          title: { id: 'Pengaruh program', en: 'Effect of the program' },
          text: { id: 'Menunjang atau Menghambat.', en: 'Menunjang (helped) or Menghambat (hindered).' },
        },
      },
    },
    written('programNote', { id: 'Penjelasan', en: 'Explanation' }, 3),
  ],
};
