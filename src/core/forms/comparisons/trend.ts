import { actualKey, targetKey } from '../fields';
import { growthFormula } from '../formulas';
import { type Comparison, FIGURE_COLUMNS, reportYear, trendYears } from './comparison';
import { carriedLead, column, typedField } from './shared-fields';

/** (2) Actuals over several years, and the growth from the first to the last of them. */
export const TREND: Comparison = {
  title: (context) => {
    const years = trendYears(context);
    return {
      id: `Realisasi tahun ${years[0]}-${reportYear(context)}`,
      en: `Actuals ${years[0]}-${reportYear(context)}`,
    };
  },
  fields: (context, carried) => {
    const years = trendYears(context);
    const [first = 0] = years;
    const last = reportYear(context);
    return [
      ...carriedLead(carried),
      column(targetKey(last), { id: `Target ${last}`, en: `Target ${last}` }, carried.input(targetKey(last))),
      ...years.map((year) =>
        column(
          actualKey(year),
          { id: String(year), en: String(year) },
          year === last
            ? carried.input(actualKey(year))
            : typedField(
                { id: 'Realisasi', en: 'Actual' },
                { id: `Realisasi tahun ${year}, angka saja.`, en: `The actual of ${year}, the number alone.` },
              ),
          { group: { id: 'Realisasi Tahun', en: 'Actual in' } },
        ),
      ),
      column(
        'trendGrowth',
        { id: `Pertumbuhan ${first}-${last}`, en: `Growth ${first}-${last}` },
        {
          kind: 'formula',
          format: '0.00%',
          write: (cellOf) => growthFormula(context, cellOf(actualKey(first)), cellOf(actualKey(last)), cellOf('unit')),
        },
        { span: FIGURE_COLUMNS - 1 - years.length },
      ),
    ];
  },
};
