/** Unbalanced brackets in a calculation. */

import { quote } from '../finding/quote';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { defineRule } from '../rule';

export const rumusKurung = defineRule({
  meta: {
    id: 'rumus-kurung',
    level: 'advice',
    title: both('Kurung rumus tidak berpasangan', 'Unbalanced brackets in a calculation'),
    why: both(
      'Kurung menentukan apa yang dihitung lebih dahulu. Bila tidak berpasangan, hasilnya dapat ditafsirkan dua cara.',
      'Brackets say what is computed first. Unbalanced, the calculation reads two ways.',
    ),
    remedy: both(
      'Tambahkan kurung yang kurang sehingga setiap kurung buka memiliki kurung tutup. Baca sekali lagi apa yang dihitung lebih dahulu.',
      'Add the bracket that is missing, so that each opening one has its closing one. Read once more what is computed first.',
    ),
    basis: arithmetic('setiap kurung buka memiliki kurung tutup', 'every opening bracket has a closing one'),
    messages: {
      open: both(
        'Rumus "{text}" memiliki {count} kurung buka tanpa kurung tutup. Tutup kurungnya.',
        'The calculation "{text}" leaves {count} brackets open. Close them.',
      ),
      close: both(
        'Rumus "{text}" memiliki {count} kurung tutup tanpa kurung buka. Hapus atau buka kurungnya.',
        'The calculation "{text}" has {count} closing brackets too many. Delete or open them.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const { calculation } of facts.indicators) {
      if (!calculation) continue;
      const { open, close } = unbalanced(calculation.text);
      if (open === 0 && close === 0) continue;
      yield {
        at: calculation.cell.position,
        message: open > 0 ? 'open' : 'close',
        data: { text: quote(calculation.text), count: open > 0 ? open : close },
      };
    }
  },
});

/** A list begins with "a)", "1)" or "i)"; then its other numbers are no brackets either. */
const LIST = /^\s*(?:a|1|i)\)\s/m;
const LIST_NUMBER = /(^|\s)(?:\d{1,2}|[a-z]|[ivx]{1,4})\)(?=\s)/gm;

function unbalanced(text: string): { open: number; close: number } {
  if (!/[()]/.test(text)) return { open: 0, close: 0 };
  const plain = LIST.test(text) ? text.replace(LIST_NUMBER, '$1') : text;
  let open = 0;
  let close = 0;
  for (const sign of plain) {
    if (sign === '(') open++;
    else if (sign === ')' && open > 0) open--;
    else if (sign === ')') close++;
  }
  return { open, close };
}
