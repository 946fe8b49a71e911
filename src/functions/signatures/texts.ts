/** ANGKA, SATUAN, URAI: what each takes and answers. */

import { signature } from '../call/signature';
import { CONTENT, NUMBER_IN_TEXT } from '../kinds/figures';
import { CELLS } from '../kinds/ranges';

export const ANGKA = signature({ id: 'ANGKA', parameters: [{ name: 'teks', kind: NUMBER_IN_TEXT }] });

export const SATUAN = signature({ id: 'SATUAN', parameters: [{ name: 'teks', kind: CONTENT }] });

export const URAI = signature({ id: 'URAI', parameters: [{ name: 'teks', kind: CELLS }] });
