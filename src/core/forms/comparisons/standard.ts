import { actualKey } from '../fields';
import { achievementFormula } from '../formulas';
import { type Comparison, reportYear } from './comparison';
import { carriedLead, column, typed, written } from './shared-fields';

/** (4) The actual against a national standard, where there is one. */
export const STANDARD: Comparison = {
  title: (context) => ({
    id: `Perbandingan realisasi tahun ${reportYear(context)} dengan standar nasional`,
    en: `Actuals of ${reportYear(context)} and the national standard`,
  }),
  fields: (context, carried) => {
    const actual = actualKey(reportYear(context));
    return [
      ...carriedLead(carried),
      column(
        actual,
        { id: `Realisasi ${reportYear(context)}`, en: `Actual ${reportYear(context)}` },
        carried.input(actual),
      ),
      column(
        'standard',
        { id: 'Standar Nasional', en: 'National Standard' },
        typed(
          { id: 'Standar nasional', en: 'National standard' },
          {
            id: 'Bila ada. Kosongkan bila indikator ini tidak punya standar nasional.',
            en: 'If there is one. Leave it empty where the indicator has no national standard.',
          },
        ),
      ),
      column(
        'ofStandard',
        { id: 'Realisasi terhadap Standar', en: 'Actual against the Standard' },
        {
          kind: 'formula',
          format: '0.00%',
          write: (cellOf, row) =>
            achievementFormula(context, {
              target: cellOf('standard'),
              actual: cellOf(actual),
              polarity: carried.cell('polarity', row),
            }),
        },
      ),
      written('standardSource', { id: 'Sumber Standar', en: 'Source of the Standard' }, 4),
    ];
  },
};
