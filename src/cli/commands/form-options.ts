/** The options of the commands that make forms. */

import { FORM_LEVELS, type FormLevel } from '../../core/agency';
import { type ChoiceOption, type ValueOption } from '../command-line/option';

export const YEARS: ValueOption = {
  name: 'tahun',
  type: 'string',
  help: [
    {
      value: { id: 'TAHUN', en: 'YEARS' },
      text: {
        id: '2025-2029, atau 2025,2026, atau 2025; bawaan: tahun tabel yang dipindahkan, atau mulai tahun ini',
        en: '2025-2029, or 2025,2026, or 2025; default: the years of the table that is moved, or from this year on',
      },
    },
  ],
};

export const LEVEL: ChoiceOption<FormLevel> = {
  name: 'tingkat',
  type: 'string',
  words: FORM_LEVELS,
  standard: 'dinas',
  help: [
    {
      value: { id: 'TINGKAT', en: 'LEVEL' },
      text: { id: 'pemda, dinas (bawaan), atau unit', en: 'pemda (region), dinas (agency, default) or unit' },
    },
  ],
};
