import { type Bilingual } from '../../core/language/bilingual';
import * as signatures from '../signatures/texts';
import { type FunctionDefinition, define } from './definition';

const TEXT: Bilingual = { id: 'Teks, angka, sel, atau rentang.', en: 'A text, a number, a cell or a range.' };

export const TEXT_FUNCTIONS: readonly FunctionDefinition[] = [
  define(signatures.ANGKA, {
    group: 'texts',
    needsAddresses: true,
    summary: {
      id: 'Angka dari teks yang diketik dengan cara apa pun.',
      en: 'The number in a text, however it is typed.',
    },
    help: { teks: TEXT },
    returns: {
      id: 'Angka seperti tertulis: "7,14 %" menjadi 7,14.',
      en: 'The number as written: "7,14 %" gives 7.14.',
    },
    examples: [
      { args: ['70,54 %'], shows: '70,54' },
      { args: ['Rp 1,2 miliar'], shows: '1200000000' },
      { args: ['12 (dua belas) kali'], shows: '12' },
      { args: ['1.500.000'], shows: '1500000' },
      {
        args: ['1.250'],
        shows: '#VALUE!',
        note: { id: '1250 atau 1,25? Tidak ditebak.', en: '1250 or 1.25? Not guessed.' },
      },
      { args: ['belum ada'], shows: '' },
    ],
    notes: [
      {
        id: 'Ada titik dan koma: yang terakhir tanda desimal. Hanya koma: desimal. Hanya titik: desimal, kecuali kelompok tiga angka berulang.',
        en: 'Point and comma: the last one is the decimal sign. Only a comma: decimal. Only a point: decimal, unless groups of three repeat.',
      },
      {
        id: 'Teks berisi beberapa angka atau rentang: #VALUE!; pakai IKU.URAI.',
        en: 'A text with several numbers or a range: #VALUE!; use IKU.URAI.',
      },
    ],
  }),
  define(signatures.SATUAN, {
    needsAddresses: true,
    group: 'texts',
    summary: { id: 'Satuan yang tertulis di belakang angka.', en: 'The unit written behind a number.' },
    help: { teks: TEXT },
    returns: { id: 'Satuan, atau kosong.', en: 'The unit, or blank.' },
    examples: [
      { args: ['2 Koperasi'], shows: 'Koperasi' },
      {
        args: ['100 sertifi kasi'],
        shows: 'sertifikasi',
        note: { id: 'Kata yang terputus disambung.', en: 'Broken words are joined.' },
      },
      { args: ['70,54 %'], shows: '%' },
    ],
    notes: [{ id: 'Bila ada beberapa satuan, yang pertama.', en: 'The first one, where there are several.' }],
  }),
  define(signatures.URAI, {
    needsAddresses: true,
    group: 'texts',
    summary: {
      id: 'Memecah target majemuk: satu baris untuk tiap angka dan satuannya.',
      en: 'Takes a composite target apart: a row for each value and its unit.',
    },
    help: { teks: TEXT },
    returns: {
      id: 'Dua kolom, nilai dan satuan, meluap ke bawah.',
      en: 'Two columns, value and unit, spilled downwards.',
    },
    examples: [
      {
        args: ['15 Kop/ KSP /USP dan 25 UMKM'],
        shows: [
          ['15', 'Kop/KSP/USP'],
          ['25', 'UMKM'],
        ],
      },
      {
        args: ['7% dan 17%'],
        shows: [
          ['7', '%'],
          ['17', '%'],
        ],
      },
      {
        args: ['80 - 85'],
        shows: [
          ['80', ''],
          ['85', ''],
        ],
      },
    ],
    notes: [
      {
        id: 'Rentang memberi kedua batasnya; sel kosong dalam rentang sel tidak memberi baris.',
        en: 'A range of values gives both bounds; blank cells of a range give no row.',
      },
    ],
  }),
];
