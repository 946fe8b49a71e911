/** Text cut off, left open brackets, words broken by a narrow cell. */

import { BreakSigns, type BrokenWord, findBrokenWords } from '../../language/words/broken-words';
import { DANGLING_WORDS, LAST_OF_NAMES } from '../../knowledge/spelling/small-words';
import { tidy } from '../../language/normalise';
import { hasTrait } from '../../knowledge/columns/roles';
import { type CellText } from '../../indicator/words/texts';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { fixCells } from '../finding/fixes';
import { type Report, defineRule } from '../rule';

export const teksTerpotong = defineRule({
  meta: {
    id: 'teks-terpotong',
    level: 'warning',
    title: both('Teks terpotong', 'Text cut off'),
    why: both(
      'Kata yang terpenggal oleh sel yang sempit tidak ditemukan saat dicari, dan kalimat yang terputus tidak jelas maksudnya.',
      'A word broken by a narrow cell is not found by a search, and a sentence that stops short says nothing.',
    ),
    remedy: both(
      'Lengkapi kalimat atau kurung yang terputus dari dokumen aslinya, dan sambung kata yang terpenggal. Agar teks panjang tampil utuh, gunakan Bungkus Teks (Wrap Text), bukan spasi atau tanda hubung.',
      'Complete the sentence or bracket from the original document, and join the broken word. To show a long text in full use Wrap Text, not spaces or hyphens.',
    ),
    basis: practice('teks dokumen resmi ditulis utuh', 'texts of official documents are written out in full'),
    fixable: true,
    proposes: true,
    denies: { indicator: 'specific', calculation: 'measurable' },
    messages: {
      broken: both(
        'Kata terpenggal: {pairs}. Sambung kembali; agar teks turun ke baris berikutnya, gunakan Bungkus Teks (Wrap Text).',
        'Broken words: {pairs}. Join them; use Wrap Text for a new line.',
      ),
      cut: both(
        'Teks "{text}" berhenti pada "{word}". Lengkapi kalimatnya.',
        'The text "{text}" stops at "{word}". Complete the sentence.',
      ),
      bracket: both(
        'Kurung pada "{text}" belum ditutup. Lengkapi teksnya atau tutup kurungnya.',
        'A bracket in "{text}" is left open. Complete the text or close it.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<'broken' | 'cut' | 'bracket'>> {
    const signs = new BreakSigns();
    for (const { text, role, words, continues, cells } of facts.texts.filter(
      (each) => signs.areIn(each.words) || mayBeCut(each),
    )) {
      const broken = signs.areIn(words) ? findBrokenWords(text) : [];
      if (broken.length > 0) {
        const pairs = broken.map((each) => `"${tidy(each.broken)}" → "${each.whole}"`).join(', ');
        const kind = broken.every((each) => each.sure) ? 'safe' : 'proposed';
        const after = joinWords(text, broken);
        for (const { position: at } of cells) {
          yield { at, message: 'broken', data: { pairs }, ...fixCells(grid, kind, [{ at, after }]), causeOfMany: text };
        }
      }
      if (!hasTrait(role, 'sentences') || continues) continue;
      const last = lastWord(text);
      const mayEndName = role === 'indicator' && LAST_OF_NAMES.has(last.toLowerCase());
      if (DANGLING_WORDS.has(last.toLowerCase()) && !mayEndName) {
        const data = { text: ending(text), word: last };
        for (const { position: at } of cells) yield { at, message: 'cut', data, causeOfMany: text };
      } else if (hasOpenBracket(text)) {
        const data = { text: ending(text) };
        for (const { position: at } of cells) yield { at, message: 'bracket', data, causeOfMany: text };
      }
    }
  },
});

function mayBeCut({ text, role, continues }: CellText): boolean {
  if (continues || !hasTrait(role, 'sentences')) return false;
  return DANGLING_WORDS.has(lastWord(text).toLowerCase()) || hasOpenBracket(text);
}

function joinWords(text: string, broken: readonly BrokenWord[]): string {
  return [...broken]
    .reverse()
    .reduce((mended, { start, end, whole }) => mended.slice(0, start) + whole + mended.slice(end), text);
}

/** No word is longer. */
const LONGEST_WORD = 100;

function lastWord(text: string): string {
  const end = text.trimEnd().slice(-LONGEST_WORD);
  return end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\n')) + 1).replace(/[,-]+$/, '');
}

/** Brackets of lists ("a)", "1)") only close; one that opens must be closed. */
function hasOpenBracket(text: string): boolean {
  return text.includes('(') && text.split('(').length > text.split(')').length;
}

/** A long text's last words. */
function ending(text: string): string {
  const clean = tidy(text);
  return clean.length > 80 ? `… ${clean.slice(-80).replace(/^\S+ /, '')}` : clean;
}
