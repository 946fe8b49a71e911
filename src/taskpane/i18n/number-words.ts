/** What is asked of a number of an employee that does not fit; the number itself is not said. */

import { type NumberFault } from '../../core/forms/employee-number';
import { type Language } from '../../core/language/bilingual';

type Words = Readonly<Record<Exclude<NumberFault['kind'], 'digits'>, string>> & {
  readonly digits: (count: number) => string;
};

const indonesian: Words = {
  digits: (count) => `NIP terdiri atas 18 angka, sedangkan di sini ${count}. Benarkah?`,
  birth: 'Delapan angka pertama NIP seharusnya tanggal lahir (tahun, bulan, hari). Benarkah?',
  appointment: 'Angka ke-9 sampai ke-14 NIP seharusnya tahun dan bulan pengangkatan. Benarkah?',
  sex: 'Angka ke-15 NIP seharusnya 1 atau 2. Benarkah?',
  running: 'Tiga angka terakhir NIP seharusnya nomor urut, mulai 001. Benarkah?',
  rounded:
    "NIP ini tersimpan sebagai bilangan, dan Excel hanya menyimpan 15 angka di depannya. Ketik ulang sebagai teks, diawali tanda petik (').",
};

const english: Words = {
  digits: (count) => `An employee number (NIP) has 18 digits, and here are ${count}. Is it right?`,
  birth: 'The first eight digits of a NIP should be the day of birth (year, month, day). Is it right?',
  appointment: 'The 9th to 14th digits of a NIP should be year and month of the appointment. Is it right?',
  sex: 'The 15th digit of a NIP should be 1 or 2. Is it right?',
  running: 'The last three digits of a NIP should be a running number from 001. Is it right?',
  rounded:
    "This NIP is stored as a figure, of which Excel keeps the first 15 digits only. Type it again as a text, with an apostrophe (') before it.",
};

export function numberWords(language: Language, fault: NumberFault): string {
  const words = language === 'id' ? indonesian : english;
  return fault.kind === 'digits' ? words.digits(fault.count) : words[fault.kind];
}
