import { actualKey } from '../fields';
import { progressFormula } from '../formulas';
import { type Comparison, reportYear } from './comparison';
import { carriedLead, column, typedField, written } from './shared-fields';

/** (3) Where the indicator stands on its way to the target at the end of the plan. */
export const FINAL_TARGET: Comparison = {
  title: (context) => ({
    id: `Perbandingan realisasi sampai tahun ${reportYear(context)} dengan target akhir Renstra`,
    en: `Actuals up to ${reportYear(context)} and the final target of the strategic plan`,
  }),
  fields: (context, carried) => {
    const actual = actualKey(reportYear(context));
    return [
      ...carriedLead(carried),
      column(
        'baseline',
        { id: 'Kondisi Awal', en: 'Baseline' },
        typedField(
          { id: 'Kondisi awal', en: 'Baseline' },
          {
            id: 'Tanpa kondisi awal, kemajuan hanya dihitung untuk arah Naik, dari nol.',
            en: 'Without a baseline there is progress for direction Naik only, from zero.',
          },
        ),
      ),
      column(
        'final',
        { id: 'Target Akhir', en: 'Final Target' },
        typedField(
          { id: 'Target akhir', en: 'Final target' },
          { id: 'Target pada tahun terakhir Renstra.', en: 'The target of the last year of the plan.' },
        ),
      ),
      column(
        actual,
        { id: `Realisasi ${reportYear(context)}`, en: `Actual ${reportYear(context)}` },
        carried.input(actual),
      ),
      column(
        'progress',
        { id: 'Progres dari Kondisi Awal', en: 'Progress from the Baseline' },
        {
          kind: 'formula',
          format: '0.00%',
          write: (cellOf, row) =>
            progressFormula(context, {
              actual: cellOf(actual),
              finalTarget: cellOf('final'),
              baseline: cellOf('baseline'),
              polarity: carried.cell('polarity', row),
              unit: cellOf('unit'),
            }),
        },
      ),
      written('finalNote', { id: 'Keterangan', en: 'Note' }, 3),
    ];
  },
};
