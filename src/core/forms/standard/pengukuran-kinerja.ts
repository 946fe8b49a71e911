import {
  achievementField,
  actualKey,
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
import { type Bilingual } from '../../language/bilingual';
import { type FormContext } from '../form';
import { describeFormula, describeScale } from '../method';
import { tableForm } from '../table-form';
import { waitingNotes } from '../waiting-notes';

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
    ...yearActualNotes(context),
    ...waitingNotes(context, context.firstYear),
    describeFormula(context.measurement),
    describeScale(context.measurement),
  ],
  signature: 'head',
});

/** A figure that a table brought for the whole year stands in place of the formula, so nobody is told that it follows the quarters. */
function yearActualNotes({ records, example, firstYear, rows }: FormContext): readonly Bilingual[] {
  const brought = example ? 0 : records.filter((record) => record[actualKey(firstYear)] !== undefined).length;
  const copied: Bilingual = {
    id: `Realisasi setahun ${brought} indikator disalin dari tabel asalnya, jadi tidak menjadi triwulan terakhir yang terisi; perbarui angkanya sendiri bila triwulannya diisi.`,
    en: `The year's actual of ${brought} indicators was copied from their table, so it does not become the last quarter that is filled; renew it yourself when quarters are filled.`,
  };
  const computed: Bilingual = {
    id: `Realisasi setahun ${brought > 0 ? 'indikator lainnya ' : ''}adalah triwulan terakhir yang terisi; timpa bila indikatornya dijumlahkan atau dirata-ratakan.`,
    en: `The year's actual ${brought > 0 ? 'of the others ' : ''}is the last quarter that is filled; type over it where quarters are summed or averaged.`,
  };
  const isAll = brought > 0 && brought === rows;
  return [...(brought > 0 ? [copied] : []), ...(isAll ? [] : [computed])];
}
