import {
  achievement,
  INDICATOR,
  NUMBER,
  OBJECTIVE,
  POLARITY,
  rating,
  status,
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
      NUMBER,
      OBJECTIVE,
      INDICATOR,
      UNIT,
      POLARITY,
      yearTarget({ firstYear: year }),
      yearActual(year),
      achievement(context, year),
      { ...rating(context), span: 2 },
      status(context, year),
    ];
  },
};
