import {
  CALCULATION,
  DATA_SOURCE,
  KEY_INDICATOR,
  NUMBER_FIELD,
  OWNER,
  STRATEGIC_OBJECTIVE,
  targetsWithUnit,
} from '../fields';
import { tableForm } from '../table-form';

export const LAMPIRAN_KEPUTUSAN = tableForm({
  info: {
    id: 'lampiran-keputusan',
    title: { id: 'Lampiran keputusan penetapan IKU', en: 'Annex to the decree that sets the KPIs' },
    purpose: {
      id: 'Lampiran surat keputusan penetapan IKU, siap cetak dan ditandatangani.',
      en: 'The annex to the decree that sets the key indicators, ready to print and sign.',
    },
    model: {
      id: 'Keputusan perangkat daerah yang terbit: Provinsi Kalimantan Barat dan Kabupaten Ogan Komering Ulu (2024).',
      en: 'Published agency decrees: West Kalimantan Province and Ogan Komering Ulu Regency (2024).',
    },
    years: 'period',
    computes: false,
  },
  sheetName: { id: 'Lampiran Keputusan', en: 'Decree Annex' },
  title: ({ say, signers, period }) => [
    say({ id: 'INDIKATOR KINERJA UTAMA', en: 'KEY PERFORMANCE INDICATORS' }),
    signers.organisation,
    say({ id: `TAHUN ${period}`, en: `YEAR ${period}` }),
  ],
  block: ({ say, signers, today }) => [
    {
      label: say({ id: 'Lampiran Keputusan', en: 'Annex to the Decree of' }),
      placeholder: signers.head.title,
    },
    { label: say({ id: 'Nomor', en: 'Number' }), placeholder: say({ id: '[nomor keputusan]', en: '[number]' }) },
    { label: say({ id: 'Tanggal', en: 'Date' }), placeholder: today },
    {
      label: say({ id: 'Tentang', en: 'Concerning' }),
      placeholder: say({ id: 'Penetapan Indikator Kinerja Utama', en: 'Setting the Key Performance Indicators' }),
    },
    {
      label: say({ id: 'Tugas Pokok', en: 'Mandate' }),
      placeholder: say({ id: '[tugas pokok]', en: '[mandate]' }),
      lines: 2,
    },
    {
      label: say({ id: 'Fungsi', en: 'Functions' }),
      placeholder: say({ id: '[fungsi]', en: '[functions]' }),
      lines: 3,
    },
  ],
  fields: (context) => [
    NUMBER_FIELD,
    STRATEGIC_OBJECTIVE,
    { ...KEY_INDICATOR, label: { id: 'Indikator Kinerja Utama (IKU)', en: 'Key Performance Indicator (KPI)' } },
    CALCULATION,
    ...targetsWithUnit(context),
    OWNER,
    DATA_SOURCE,
  ],
  signature: 'head',
});
