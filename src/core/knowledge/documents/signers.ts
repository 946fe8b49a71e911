/** How the lines begin under which a document is signed. */

import { type WordRow, wordsOfKind } from '../rows';

/** `act`: what is done by signing, also with letters behind it. `office`: who signs. `standsIn`: for whom somebody signs, shortened. `number`: what a civil servant's number is called. */
type SignerKind = 'act' | 'office' | 'standsIn' | 'number';

export const SIGNER_ROWS: readonly (WordRow & { readonly kind: SignerKind })[] = [
  { kind: 'act', words: 'mengetahui, ditetapkan, disetujui, menyetujui, disahkan', source: 'tables' },
  { kind: 'act', words: 'disusun oleh, dibuat oleh, diverifikasi oleh, diperiksa oleh', source: 'tables' },
  { kind: 'act', words: 'pihak pertama, pihak kedua', source: 'tables' },
  { kind: 'standsIn', words: 'plt, plh', source: 'tables' },
  {
    kind: 'office',
    words: 'kepala, sekretaris, bupati, walikota, wali kota, gubernur, camat, lurah',
    source: 'affairs',
  },
  { kind: 'office', words: 'direktur, inspektur, menteri, rektor, dekan, panitera, ketua', source: 'affairs' },
  { kind: 'office', words: 'kapolres, kapolda, kapolsek, pembina, penata, nip', source: 'tables' },
  { kind: 'number', words: 'nip, ni pppk, nipppk, employee no', source: 'affairs' },
];

export function signerWords(kind: SignerKind): readonly string[] {
  return wordsOfKind(SIGNER_ROWS, kind);
}
