import { efficiencyFormula } from '../formulas';
import { type Comparison, reportYear } from './comparison';
import { carriedLead, carriedYear, column, typedField } from './shared-fields';

const RUPIAH = { id: 'Rupiah penuh, angka saja.', en: 'Full rupiah, the number alone.' };

/** (6) Achievement less the share of the budget that was spent. */
export const EFFICIENCY: Comparison = {
  title: () => ({ id: 'Efisiensi penggunaan sumber daya', en: 'Efficiency in the use of resources' }),
  fields: (context, carried) => [
    ...carriedLead(carried),
    ...carriedYear(carried, reportYear(context)),
    column('achievement', { id: 'Capaian', en: 'Achievement' }, carried.input('achievement')),
    column(
      'budget',
      { id: 'Pagu Anggaran (Rp)', en: 'Budget (Rp)' },
      typedField({ id: 'Pagu', en: 'Budget' }, RUPIAH, '#,##0'),
    ),
    column(
      'spent',
      { id: 'Realisasi Anggaran (Rp)', en: 'Spent (Rp)' },
      typedField({ id: 'Realisasi anggaran', en: 'Spent' }, RUPIAH, '#,##0'),
    ),
    column(
      'absorption',
      { id: 'Penyerapan Anggaran', en: 'Share of the Budget Spent' },
      {
        kind: 'formula',
        format: '0.00%',
        write: (cellOf) => {
          const [budget, spent] = [cellOf('budget'), cellOf('spent')];
          return `=IF(COUNT(${budget},${spent})<2,"",${spent}/${budget})`;
        },
      },
    ),
    column(
      'efficiency',
      { id: 'Efisiensi', en: 'Efficiency' },
      {
        kind: 'formula',
        format: '0.00%',
        write: (cellOf) =>
          efficiencyFormula(context, {
            achievement: cellOf('achievement'),
            budget: cellOf('budget'),
            spent: cellOf('spent'),
          }),
      },
    ),
  ],
};
