/** "85 (delapan puluh)": the figure and the number in words beside it differ. */

import { NUMBER_WORDS } from '../../knowledge/cells/number-words';
import { hasTrait } from '../../knowledge/columns/roles';
import { speltNumber } from '../../language/spelt-number';
import { anyOf } from '../../language/words/any-of';
import { formatNumber } from '../../sheet/display';
import { type TableFacts } from '../../indicator/facts';
import { type Cell } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { quote } from '../finding/quote';
import { defineRule } from '../rule';

export const terbilangBerbeda = defineRule({
  meta: {
    id: 'terbilang-berbeda',
    level: 'warning',
    title: both('Angka dan terbilangnya berbeda', 'A figure differs from its number in words'),
    why: both(
      'Angka dan terbilangnya harus menyebut nilai yang sama. Bila berbeda, pembaca tidak tahu mana yang ditetapkan, dan capaian dihitung dari yang mungkin salah.',
      'A figure and its number in words must say the same. Where they differ, the reader cannot know which was decided, and the achievement may be computed from the wrong one.',
    ),
    remedy: both(
      'Cocokkan keduanya dengan dokumen sumbernya, lalu perbaiki yang salah. Di dalam tabel cukup angkanya saja.',
      'Compare both with the source document and correct the wrong one. In a table the figure alone is enough.',
    ),
    basis: arithmetic(
      'terbilang dibaca sebagai angka dan dibandingkan dengan angka di sampingnya',
      'the number in words is read as a figure and compared with the one beside it',
    ),
    denies: { target: 'achievable', calculation: 'measurable' },
    messages: {
      differs: both(
        '"{text}" menyebut dua nilai: angkanya {figure}, terbilangnya "{words}" ({spelt}). Periksa mana yang benar, lalu samakan.',
        '"{text}" says two values: the figure is {figure}, in words it is "{words}" ({spelt}). See which is right, and make them agree.',
      ),
    },
  },
  *check(_, { facts }) {
    for (const cell of cellsWithBrackets(facts)) {
      const found = differenceIn(String(cell.value));
      if (found) yield { at: cell.position, message: 'differs', data: { ...found, text: quote(cell.text) } };
    }
  },
});

/** Each once. */
function cellsWithBrackets({ table: { columns, indicators }, texts, placesOfTexts }: TableFacts): ReadonlySet<Cell> {
  const inWords = texts.filter(({ text }) => text.includes('(')).flatMap(({ cells }) => cells);
  const found = new Set<Cell>(inWords);
  const places = columns.flatMap(({ role }, place) =>
    placesOfTexts.has(place) && !hasTrait(role, 'words') ? [place] : [],
  );
  for (const { cells } of indicators) {
    for (const place of places) {
      const cell = cells[place];
      if (typeof cell?.value === 'string' && cell.value.includes('(')) found.add(cell);
    }
  }
  return found;
}

const FIGURE = String.raw`(\d+(?:[.,]\d+)*)`;
const BEHIND = new RegExp(String.raw`${FIGURE}\s*%?\s*\(\s*([\p{L}\s-]{3,80})\s*\)`, 'gu');
const BEFORE = new RegExp(String.raw`((?:\b(?:${anyOf(NUMBER_WORDS)})\s*)+)\(\s*${FIGURE}\s*%?\s*\)`, 'gi');

function differenceIn(
  text: string,
): { readonly figure: string; readonly words: string; readonly spelt: string } | null {
  const pairs = [
    ...[...text.matchAll(BEHIND)].map(([, figure = '', words = '']) => ({ figure, words })),
    ...[...text.matchAll(BEFORE)].map(([, words = '', figure = '']) => ({ figure, words })),
  ];
  for (const { figure, words } of pairs) {
    const spelt = speltNumber(words);
    if (spelt === null || valuesOf(figure).includes(spelt)) continue;
    return { figure, words: words.trim(), spelt: formatNumber(spelt) };
  }
  return null;
}

/** "1.250" may be a thousand and more, or a little more than one: both are granted. */
function valuesOf(figure: string): readonly number[] {
  const plain = figure.replace(/[.,]/g, '');
  const decimal = figure.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  return [Number(decimal), Number(plain)];
}
