/** Text cut off, left open brackets, words broken by a narrow cell. */

import { type BrokenWord, findBrokenWords } from '../../language/words/broken-words';
import { type Word } from '../../language/words/find-words';
import { DANGLING_WORDS } from '../../language/words/dangling-words';
import { tidy } from '../../language/normalise';
import { type Role } from '../../table/model';
import { practice, both } from '../basis';
import { fixCells } from '../evidence/fixes';
import { repeating } from '../evidence/once';
import { textCells } from '../evidence/text-cells';
import { type Report, defineRule } from '../rule';

const SENTENCES: ReadonlySet<Role> = new Set<Role>(['goal', 'objective', 'indicator']);
export const teksTerpotong = defineRule({
  meta: {
    id: 'teks-terpotong',
    level: 'warning',
    title: both('Teks terpotong', 'Text cut off'),
    why: both(
      'Kata yang terpenggal oleh sel yang sempit tidak ditemukan saat dicari, dan kalimat yang terputus tidak jelas maksudnya.',
      'A word broken by a narrow cell is not found by a search, and a sentence that stops short says nothing.',
    ),
    basis: practice('teks dokumen resmi ditulis utuh', 'texts of official documents are written out in full'),
    fix: 'safe',
    messages: {
      broken: both(
        'Kata terpenggal: {pairs}. Sambung kembali; biarkan Excel yang melipat barisnya (Wrap Text).',
        'Broken words: {pairs}. Join them; let Excel wrap the line.',
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
  *check(table, { grid }): Iterable<Report<'broken' | 'cut' | 'bracket'>> {
    const brokenIn = repeating((words: readonly Word[], text: string) => findBrokenWords(text, words));
    for (const { cell, role, words, continues } of textCells(table)) {
      const text = String(cell.value);
      const broken = brokenIn(words, text);
      if (broken.length > 0) {
        yield {
          at: cell.position,
          message: 'broken',
          data: { pairs: broken.map((each) => `"${tidy(each.broken)}" → "${each.whole}"`).join(', ') },
          ...fixCells(grid, broken.every((each) => each.sure) ? 'safe' : 'proposed', [
            { at: cell.position, after: joinWords(text, broken) },
          ]),
        };
      }
      if (!SENTENCES.has(role) || continues) continue;
      const last = lastWord(text);
      if (DANGLING_WORDS.has(last.toLowerCase())) {
        yield { at: cell.position, message: 'cut', data: { text: ending(text), word: last } };
      } else if (hasOpenBracket(text)) {
        yield { at: cell.position, message: 'bracket', data: { text: ending(text) } };
      }
    }
  },
});

function joinWords(text: string, broken: readonly BrokenWord[]): string {
  return [...broken]
    .reverse()
    .reduce((mended, { start, end, whole }) => mended.slice(0, start) + whole + mended.slice(end), text);
}

function lastWord(text: string): string {
  const end = text.trimEnd();
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
