import { type SheetPlan } from '../../src/core/sheet/plan';
import { contoh } from './contoh';
import { kalimantanBarat } from './kalimantan-barat';
import { lampung } from './lampung';
import { oganKomeringUlu } from './ogan-komering-ulu';
import { sulawesiTengah } from './sulawesi-tengah';
import { tanjungJabungBarat } from './tanjung-jabung-barat';

interface Sample {
  readonly file: string;
  readonly title: string;
  /** The date of the document, which its file bears too. */
  readonly written: string;
  readonly plans: () => SheetPlan[];
}

/** The workbooks in `samples/`: tables of public decrees, without names and employee numbers, and one of invented figures. */
export const SAMPLES: readonly Sample[] = [
  {
    file: 'kalimantan-barat.xlsx',
    title: 'IKU Dinas Koperasi, UKM Provinsi Kalimantan Barat 2024',
    written: '2024-01-02T00:00:00Z',
    plans: kalimantanBarat,
  },
  {
    file: 'lampung.xlsx',
    title: 'IKU Perubahan 2024 Dinas Koperasi dan UKM Provinsi Lampung',
    written: '2024-10-01T00:00:00Z',
    plans: lampung,
  },
  {
    file: 'ogan-komering-ulu.xlsx',
    title: 'IKU Dinas Koperasi, UKM Kabupaten Ogan Komering Ulu 2024',
    written: '2024-01-02T00:00:00Z',
    plans: oganKomeringUlu,
  },
  {
    file: 'sulawesi-tengah.xlsx',
    title: 'IKU Dinas Koperasi, UKM Provinsi Sulawesi Tengah 2022-2026',
    written: '2022-01-17T00:00:00Z',
    plans: sulawesiTengah,
  },
  {
    file: 'tanjung-jabung-barat.xlsx',
    title: 'IKU Dinas Koperasi, UKM, Perindustrian dan Perdagangan Kabupaten Tanjung Jabung Barat 2016-2021',
    written: '2017-01-02T00:00:00Z',
    plans: tanjungJabungBarat,
  },
  {
    file: 'pengukuran-kinerja-contoh.xlsx',
    title: 'Contoh pengukuran kinerja: angka rekaan',
    written: '2026-01-02T00:00:00Z',
    plans: contoh,
  },
];
