import { INDICATOR, NUMBER_FIELD, OWNER, PROGRAM, quarters, UNIT, yearTarget } from '../fields';
import { tableForm } from '../table-form';

export const RENCANA_AKSI = tableForm({
  info: {
    id: 'rencana-aksi',
    title: { id: 'Rencana aksi', en: 'Action plan' },
    purpose: {
      id: 'Membagi target setahun ke dalam triwulan, dengan program dan penanggung jawabnya.',
      en: 'Divides the target of a year among its quarters, with programs and who is responsible.',
    },
    model: { id: 'Praktik umum perangkat daerah.', en: 'Common practice of regional agencies.' },
    years: 'year',
    computes: false,
  },
  sheetName: { id: 'Rencana Aksi', en: 'Action Plan' },
  title: ({ say, signers, firstYear }) => [
    say({ id: 'RENCANA AKSI PENCAPAIAN KINERJA', en: 'PERFORMANCE ACTION PLAN' }),
    signers.organisation,
    say({ id: `TAHUN ${firstYear}`, en: `YEAR ${firstYear}` }),
  ],
  fields: (context) => [
    NUMBER_FIELD,
    INDICATOR,
    UNIT,
    yearTarget(context),
    ...quarters('target', context.firstYear, {
      id: `Target Triwulan ${context.firstYear}`,
      en: `Target by quarter of ${context.firstYear}`,
    }),
    PROGRAM,
    OWNER,
  ],
  signature: 'head',
});
