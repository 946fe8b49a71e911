import {
  achievementField,
  INDICATOR,
  NUMBER_FIELD,
  OBJECTIVE,
  POLARITY,
  rating,
  statusField,
  UNIT,
  yearActual,
  yearTarget,
} from '../fields';
import { type Comparison, reportYear } from './comparison';

/** (1) Target and actual of the year that is reported. The other comparisons take over what stands here. */
export const THIS_YEAR: Comparison = {
  title: (context) => ({
    id: `Perbandingan target dan realisasi tahun ${reportYear(context)}`,
    en: `Target and actual of ${reportYear(context)}`,
  }),
  fields: (context) => {
    const year = reportYear(context);
    return [
      NUMBER_FIELD,
      OBJECTIVE,
      INDICATOR,
      UNIT,
      POLARITY,
      yearTarget({ firstYear: year }),
      yearActual(year),
      achievementField(context, year),
      { ...rating(context), span: 2 },
      statusField(context, year),
    ];
  },
};
