import { actualKey } from '../fields';
import { distanceFormula } from '../formulas';
import { type Comparison, reportYear } from './comparison';
import { carriedLead, carriedYear, column, typedField, written } from './shared-fields';

/** (4) The actual against a national standard, where there is one: how far they are apart, in the indicator's unit. */
export const STANDARD: Comparison = {
  title: (context) => ({
    id: `Perbandingan realisasi tahun ${reportYear(context)} dengan standar nasional`,
    en: `Actuals of ${reportYear(context)} and the national standard`,
  }),
  fields: (context, carried) => {
    const year = reportYear(context);
    return [
      ...carriedLead(carried),
      ...carriedYear(carried, year),
      column(
        'standard',
        { id: 'Standar Nasional', en: 'National Standard' },
        typedField(
          { id: 'Standar nasional', en: 'National standard' },
          {
            id: 'Bila ada. Kosongkan bila indikator ini tidak punya standar nasional.',
            en: 'If there is one. Leave it empty where the indicator has no national standard.',
          },
        ),
      ),
      column(
        'fromStandard',
        { id: 'Selisih dari Standar', en: 'Distance from the Standard' },
        {
          kind: 'formula',
          write: (cellOf) => distanceFormula(cellOf(actualKey(year)), cellOf('standard'), cellOf('unit')),
        },
      ),
      written('standardSource', { id: 'Keterangan Standar', en: 'Note on the Standard' }, 3),
    ];
  },
};
