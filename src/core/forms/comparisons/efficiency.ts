import { INDICATOR, NUMBER } from '../fields';
import { efficiencyFormula } from '../formulas';
import { type Comparison } from './comparison';
import { column, typed, written } from './shared-fields';

const RUPIAH = { id: 'Rupiah penuh, angka saja.', en: 'Full rupiah, the number alone.' };

/** (6) Achievement less the share of the budget that was spent. */
export const EFFICIENCY: Comparison = {
  title: () => ({ id: 'Efisiensi penggunaan sumber daya', en: 'Efficiency in the use of resources' }),
  fields: (context, carried) => [
    { ...NUMBER, input: carried.input('number') },
    { ...INDICATOR, span: 2, input: carried.input('indicator') },
    column('achievement', { id: 'Capaian', en: 'Achievement' }, carried.input('achievement')),
    column(
      'budget',
      { id: 'Pagu Anggaran (Rp)', en: 'Budget (Rp)' },
      typed({ id: 'Pagu', en: 'Budget' }, RUPIAH, '#,##0'),
      {
        span: 2,
      },
    ),
    column(
      'spent',
      { id: 'Realisasi Anggaran (Rp)', en: 'Spent (Rp)' },
      typed({ id: 'Realisasi anggaran', en: 'Spent' }, RUPIAH, '#,##0'),
      { span: 2 },
    ),
    column(
      'absorption',
      { id: 'Penyerapan', en: 'Share Spent' },
      {
        kind: 'formula',
        format: '0.00%',
        write: (cellOf) => {
          const [budget, spent] = [cellOf('budget'), cellOf('spent')];
          return `=IF(COUNT(${budget},${spent})<2,"",IF(${budget}=0,"",${spent}/${budget}))`;
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
    written('efficiencyNote', { id: 'Keterangan', en: 'Note' }, 1),
  ],
};
