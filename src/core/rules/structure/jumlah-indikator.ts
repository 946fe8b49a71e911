/** The sheet's text says how many indicators there are, and the table has another number. */

import { documentWords } from '../../knowledge/documents/document-words';
import { SOUGHT_WORDS } from '../../knowledge/documents/plan-words';
import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { quote } from '../finding/quote';
import { NARROWING_WORDS } from '../../knowledge/spelling/small-words';
import { tidy } from '../../language/normalise';
import { anyOf } from '../../language/words/any-of';
import { type IndicatorTable } from '../../table/model';
import { arithmetic } from '../basis';
import { both } from '../../language/bilingual';
import { defineWorkbookRule } from '../rule';

const CONSISTS = documentWords('consists');
const STATES = [...documentWords('states'), ...CONSISTS];

/** "Ada 4 (empat) Indikator …"; goals and objectives may be counted before: "menetapkan 3 (tiga) Sasaran Strategis dan 5 (lima) IKU". */
const SAYS_HOW_MANY = new RegExp(
  [
    String.raw`${anyOf(STATES)}\s+`,
    String.raw`(?:\d{1,3}\s*(?:\([^)]*\)\s*)?${anyOf(SOUGHT_WORDS)}(?: strategis)?(?:\s*,\s*|\s+(?:${anyOf(AND_WORDS)}|dengan)\s+))*`,
    String.raw`(\d{1,3})\s*(?:\([^)]*\)\s*)?(?:buah\s+)?(?:indikator|iku)\b`,
  ].join(''),
  'i',
);

/** "dari 3 (tiga) indikator terdapat 2 indikator berpredikat …": of how many some are. */
const OF_ALL = /\bdari\s+\d{1,3}\s*(?:\([^)]*\)\s*)?(?:indikator|iku)\b/i;

/** "2 indikator yang tercapai", "1 IKU berkategori Baik": some of them, by what came of them. */
const SOME = new RegExp(
  String.raw`^(?:\s+\p{L}+){0,2}?\s+(?:yang\s+)?(?:${anyOf(NARROWING_WORDS)}\b|(?!${anyOf(STATES)})(?:[bt]er|me)\p{L}{4,})`,
  'iu',
);

const CONSISTING = new RegExp(`^${anyOf(CONSISTS)}`, 'i');

/** `NaN`: the text does not say how many indicators there are in all. */
function statedIn(text: string): number {
  const found = SAYS_HOW_MANY.exec(text);
  if (!found) return NaN;
  const isOfAll = !CONSISTING.test(found[0]) && OF_ALL.test(text.slice(0, found.index + found[0].length));
  const isSome = SOME.test(text.slice(found.index + found[0].length));
  return isOfAll || isSome ? NaN : Number(found[1]);
}

export const jumlahIndikator = defineWorkbookRule({
  meta: {
    id: 'jumlah-indikator',
    level: 'warning',
    title: both('Jumlah indikator tidak sesuai kalimatnya', 'The number of indicators differs from the text'),
    why: both(
      'Kalimat pengantar dan tabel adalah satu dokumen. Bila jumlahnya berbeda, pembaca tidak tahu mana yang ditetapkan.',
      'Text and table are one document. Where their numbers differ, the reader cannot know what was decided.',
    ),
    remedy: both(
      'Hitung indikator di tabel, lalu samakan angka di kalimat pengantarnya. Bila kalimatnya yang benar, cari baris yang kurang atau berlebih.',
      'Count the indicators of the table and put that number in the sentence. If the sentence is right, look for the row that is missing or one too many.',
    ),
    basis: arithmetic(
      'jumlah di dalam kalimat dibandingkan dengan jumlah baris indikator',
      'the number in the text is compared with the number of indicator rows',
    ),
    messages: {
      differs: both(
        'Kalimat "{text}" menyebut {stated} indikator, sedangkan tabel memuat {counted}. Samakan kalimat dan tabelnya.',
        'The text "{text}" speaks of {stated} indicators, but the table holds {counted}. Make them agree.',
      ),
    },
  },
  *checkAll(tables) {
    const bySheet = new Map<string, IndicatorTable[]>();
    for (const { table } of tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
    for (const sheetTables of bySheet.values()) {
      const counts = sheetTables.map((table) => table.indicators.length);
      const all = counts.reduce((sum, count) => sum + count, 0);
      const said = new Set<string>();
      for (const table of sheetTables) {
        for (const { text, position } of table.nearby) {
          const stated = statedIn(tidy(text));
          const key = `${position.row}|${position.column}`;
          if (Number.isNaN(stated) || said.has(key) || stated === all || counts.includes(stated)) continue;
          said.add(key);
          yield {
            table,
            at: position,
            message: 'differs',
            data: { text: quote(text), stated, counted: table.indicators.length },
          };
        }
      }
    }
  },
});
