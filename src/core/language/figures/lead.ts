/** The words before a figure: comparators, currencies, labels and fillers belong to it; any other word makes it a part of a name. */

import { type Comparator } from '../quantity';

/** Words that may stand before a figure without making it a part of a name. */
const FILLER =
  /^(?:target|realisasi|capaian|nilai|skor|skore|indeks|index|sebesar|sebanyak|sejumlah|sekurangnya|mencapai|menjadi|adalah|sudah|baru|angka|persentase|rasio|antara|dari|hingga|sampai(?: dengan)?|s\/d|jumlah|total|rata-rata|peringkat|ranking|urutan|naik|meningkat|bertambah|tumbuh|turun|menurun|berkurang)(?=[\s:=\d]|$)\s*[:=]?\s*/i;

const CURRENCY = /^(rp|idr|us\$|usd|\$)\.?\s*/i;

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=|=>|⩾)\s*/, '≥'],
  [/^(?:≤|<=|=<|⩽)\s*/, '≤'],
  [/^>\s*/, '>'],
  [/^<\s*/, '<'],
  [/^(?:±|\+\/-|\+-|~|≈)\s*/, '±'],
  [/^(?:sekitar|kira-kira|kurang lebih|lebih kurang|lk\.?|k\.l\.)\s+/i, '±'],
  [
    /^(?:minimal|minimum|min\.?|paling sedikit|paling rendah|paling kurang|sekurang-kurangnya|setidaknya|setidak-tidaknya|serendah-rendahnya|tidak kurang dari)[\s:]*/i,
    '≥',
  ],
  [
    /^(?:maksimal|maksimum|maks\.?|max\.?|paling banyak|paling tinggi|paling lama|paling lambat|sebanyak-banyaknya|setinggi-tingginya|selama-lamanya|tidak lebih dari|tidak melebihi)[\s:]*/i,
    '≤',
  ],
  [/^(?:lebih (?:dari|besar dari|tinggi dari)|di ?atas|lebih)\s+/i, '>'],
  [/^(?:kurang dari|lebih (?:kecil|rendah) dari|di ?bawah|kurang)\s+/i, '<'],
];

/** What the words before a figure say about it. */
export interface Lead {
  readonly comparator?: Comparator;
  readonly currency: string;
  readonly negative: boolean;
  /** "antara … dan …". */
  readonly between: boolean;
  /** The words before a colon, which name the unit when nothing stands behind the figure: "UMKM : 25". */
  readonly label: string;
}

export const PLAIN_LEAD: Lead = { currency: '', negative: false, between: false, label: '' };

/** Understands the words before a figure; `null` when they are a name, so that the figure belongs to it. */
export function readLead(words: string): Lead | null {
  let lead: Lead = PLAIN_LEAD;
  let rest = words.trim();
  while (rest !== '') {
    if (rest === '-') return { ...lead, negative: true };
    if (rest === '+' || rest === '=') break;
    const sign = COMPARATORS.find(([pattern]) => pattern.test(`${rest} `));
    const money = CURRENCY.exec(rest);
    const filler = FILLER.exec(rest);
    if (sign) {
      lead = { ...lead, comparator: sign[1] };
      rest = `${rest} `.replace(sign[0], '').trim();
    } else if (money) {
      lead = { ...lead, currency: money[1] ?? '' };
      rest = rest.slice(money[0].length);
    } else if (filler) {
      lead = { ...lead, between: lead.between || /^antara/i.test(rest) };
      rest = rest.slice(filler[0].length);
    } else if (LABEL.test(rest)) {
      return { ...lead, label: rest.slice(0, -1) };
    } else {
      return null;
    }
  }
  return lead;
}

/** "UMKM : 25": a label before a colon. */
const LABEL = /^[\p{L}][\p{L} /-]{0,40}[:=]$/u;
