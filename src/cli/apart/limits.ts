/** What work on files that somebody sent may take. */

import { type Bilingual, both } from '../../core/language/bilingual';

export interface Limits {
  /** What is stopped when it takes more, as a sentence begins with it, and what may help then. */
  readonly work: Bilingual;
  readonly remedy: Bilingual;
  /** Seconds of processor time: a machine that is busy with other things makes no file unreadable. */
  readonly seconds: number;
  /** Memory of the whole process, and the part of it that values and texts may take. */
  readonly memoryMb: number;
  readonly heapMb: number;
}

const SMALLER_FILE = both(
  'Simpan ulang di Excel, atau pindahkan tabel IKU ke buku kerja sendiri, lalu coba lagi.',
  'Save it again in Excel, or move the indicator tables into a workbook of their own, and try again.',
);

/** Reading and reviewing one file. */
export const REVIEW_LIMITS: Limits = {
  work: both('Pemeriksaan berkas ini', 'The check of this file'),
  remedy: SMALLER_FILE,
  seconds: 6,
  memoryMb: 550,
  heapMb: 400,
};

/** Reading one file and writing a workbook about it; the library that writes alone takes some 200 MB. */
export const WRITING_LIMITS: Limits = {
  work: both('Penyusunan buku kerja dari berkas ini', 'The making of a workbook from this file'),
  remedy: SMALLER_FILE,
  seconds: 20,
  memoryMb: 1_000,
  heapMb: 600,
};

/** Reading the files of a whole region and writing one workbook of what they hold: thousands of indicators, some 3 ms each. */
export const GATHERING_LIMITS: Limits = {
  work: both('Pengumpulan dari berkas-berkas ini', 'The gathering from these files'),
  remedy: both(
    'Kumpulkan lebih sedikit berkas sekaligus, atau pecah berkas yang besar, lalu coba lagi.',
    'Gather fewer files at once, or divide the large ones, and try again.',
  ),
  seconds: 90,
  memoryMb: 1_500,
  heapMb: 900,
};

/** How the watch ends a process that works too long; for too much memory it is killed. */
export const TIME_SIGNAL = 'SIGTERM';

export function tooLong({ work, remedy, seconds }: Limits): Bilingual {
  return both(
    `${work.id} dihentikan setelah ${seconds} detik kerja. ${remedy.id}`,
    `${work.en} was stopped after ${seconds} seconds of work. ${remedy.en}`,
  );
}

export function tooMuchMemory({ work, remedy, memoryMb }: Limits): Bilingual {
  return both(
    `${work.id} dihentikan karena memerlukan lebih dari ${memoryMb} MB memori. ${remedy.id}`,
    `${work.en} was stopped because it needs more than ${memoryMb} MB of memory. ${remedy.en}`,
  );
}
