/** JENIS, SMART, PERIKSA, SELARAS, RUJUKAN: what each takes and answers. They load at their first call, and this with them. */

import { signature } from '../call/signature';
import { FIGURE } from '../kinds/figures';
import { one } from '../kinds/kind';
import { NAMES, TABLE } from '../kinds/ranges';
import { NAME, TEXT, word } from '../kinds/words';
import { ASPECT_WORDS } from '../later/aspect-words';

export const JENIS = signature({ id: 'JENIS', parameters: [{ name: 'nama', kind: NAME }] });

export const SMART = signature({
  id: 'SMART',
  parameters: [
    { name: 'nama', kind: one(TEXT) },
    { name: 'satuan', kind: one(TEXT) },
    { name: 'rumus', kind: one(TEXT) },
    { name: 'target', kind: one(FIGURE) },
    { name: 'sumber', kind: one(TEXT) },
  ],
});

export const PERIKSA = signature({ id: 'PERIKSA', parameters: [{ name: 'tabel', kind: TABLE }] });

export const SELARAS = signature({
  id: 'SELARAS',
  parameters: [
    { name: 'induk', kind: NAMES },
    { name: 'anak', kind: NAMES },
  ],
});

export const RUJUKAN = signature({
  id: 'RUJUKAN',
  parameters: [
    { name: 'nama', kind: NAME },
    { name: 'apa', kind: word(ASPECT_WORDS), optional: true },
  ],
});
