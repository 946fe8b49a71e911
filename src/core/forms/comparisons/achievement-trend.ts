import { achievementKey } from '../fields';
import { type Comparison, FIGURE_COLUMNS, reportYear, trendYears } from './comparison';
import { carriedLead, column, written } from './shared-fields';

/** (2) Achievement over several years: in percent, so that indicators of different units can be set side by side. */
export const ACHIEVEMENT_TREND: Comparison = {
  title: (context) => {
    const [first] = trendYears(context);
    return {
      id: `Capaian tahun ${first}-${reportYear(context)}`,
      en: `Achievement ${first}-${reportYear(context)}`,
    };
  },
  fields: (context, carried) => {
    const years = trendYears(context);
    return [
      ...carriedLead(carried),
      ...years.map((year) =>
        column(
          achievementKey(year),
          { id: String(year), en: String(year) },
          { kind: 'formula', format: '0.00%', write: () => '' },
          { group: { id: 'Capaian Tahun', en: 'Achievement in' } },
        ),
      ),
      written('trendNote', { id: 'Keterangan', en: 'Note' }, FIGURE_COLUMNS - years.length),
    ];
  },
};
