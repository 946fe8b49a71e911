import {
  achievementField,
  DATA_SOURCE,
  INDICATOR,
  NOTE,
  NUMBER_FIELD,
  OBJECTIVE,
  POLARITY,
  quarters,
  rating,
  statusField,
  UNIT,
  yearActualFromQuarters,
  yearTarget,
} from '../fields';
import { describeFormula, describeScale } from '../method';
import { tableForm } from '../table-form';

export const PENGUKURAN_KINERJA = tableForm({
  info: {
    id: 'pengukuran-kinerja',
    title: { id: 'Pengukuran kinerja', en: 'Performance measurement' },
    purpose: {
      id: 'Mengukur capaian setahun dari realisasi setiap triwulan; capaian dan predikat terhitung sendiri.',
      en: "Measures a year's achievement from its quarters; achievement and rating compute themselves.",
    },
    model: { id: 'PermenPANRB 53/2014 tentang pengukuran kinerja.', en: 'PermenPANRB 53/2014 on measurement.' },
    years: 'year',
    computes: true,
  },
  sheetName: { id: 'Pengukuran Kinerja', en: 'Measurement' },
  title: ({ say, signers, firstYear }) => [
    say({ id: 'PENGUKURAN KINERJA', en: 'PERFORMANCE MEASUREMENT' }),
    signers.organisation,
    say({ id: `TAHUN ${firstYear}`, en: `YEAR ${firstYear}` }),
  ],
  fields: (context) => [
    NUMBER_FIELD,
    OBJECTIVE,
    INDICATOR,
    UNIT,
    POLARITY,
    yearTarget(context),
    ...quarters('actual', context.firstYear, {
      id: `Realisasi Triwulan ${context.firstYear}`,
      en: `Actual by quarter of ${context.firstYear}`,
    }),
    yearActualFromQuarters(context.firstYear),
    achievementField(context, context.firstYear),
    rating(context),
    statusField(context, context.firstYear),
    DATA_SOURCE,
    NOTE,
  ],
  notes: (context) => [
    {
      id: 'Realisasi setahun adalah triwulan terakhir yang terisi; timpa bila indikatornya dijumlahkan atau dirata-ratakan.',
      en: "The year's actual is the last quarter that is filled; type over it where quarters are summed or averaged.",
    },
    describeFormula(context.measurement),
    describeScale(context.measurement),
  ],
  signature: 'head',
});
