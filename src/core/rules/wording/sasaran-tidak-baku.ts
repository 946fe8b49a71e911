/** An objective that is an activity instead of a result, or two objectives in one. */

import { groupedBy } from '../../grouped';
import { AND_WORDS } from '../../knowledge/spelling/small-words';
import { FIELD_WORDS, OTHER_LEVELS } from '../../knowledge/documents/plan-words';
import { anyOf } from '../../language/words/any-of';
import { isActivityLevel } from '../../indicator/context/activity-level';
import { type TableFacts } from '../../indicator/facts';
import { workDoneIn } from '../../indicator/meaning/kind';
import { type Beginning, beginningOf } from '../../indicator/meaning/names';
import { capitalised } from '../../language/normalise';
import {
  ACTIVITY_OBJECTIVES,
  RESULTS_OF_VERBS,
  SECOND_WISH_WORDS,
  WISH_BEGINNINGS,
} from '../../knowledge/names/objectives';
import { wordsOf } from '../../language/words/find-words';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { normalise } from '../../language/normalise';
import { cellNumber } from '../../sheet/address';
import { type SheetGrid, valueAt } from '../../sheet/grid';
import { type Cell, type Indicator } from '../../table/model';
import { otherCells } from '../finding/other-cells';
import { type Report, defineRule } from '../rule';

/** Columns that mix levels say which one a cell is: only an objective is judged. */
const OTHER_LEVEL = new RegExp(`^\\s*${anyOf(OTHER_LEVELS)}\\b`, 'i');
/** "Area Perubahan: Pengawasan": the name of a field of work promises nothing. */
const FIELDS = new RegExp(`^\\s*${anyOf(FIELD_WORDS)}\\b`, 'i');

export const sasaranTidakBaku = defineRule({
  meta: {
    id: 'sasaran-tidak-baku',
    level: 'advice',
    title: both(
      'Sasaran dirumuskan sebagai kegiatan atau memuat dua sasaran',
      'An objective worded as work to be done, or two in one',
    ),
    why: both(
      'Sasaran menyatakan keadaan yang ingin dicapai ("Meningkatnya …"), bukan pekerjaan yang akan dilakukan ("Meningkatkan …"). Dua sasaran dalam satu kalimat tidak dapat dinyatakan berhasil atau gagal.',
      'An objective states what is to be reached ("Meningkatnya …", a rise of), not the work to be done ("Meningkatkan …", to raise). Two in one sentence can neither succeed nor fail.',
    ),
    remedy: both(
      'Tulis keadaan yang ingin dicapai, misalnya "Meningkatnya mutu layanan", bukan pekerjaannya ("Meningkatkan mutu layanan"). Bila memuat dua keadaan, jadikan dua sasaran dengan indikatornya masing-masing.',
      'Write the state that is wanted, such as "Meningkatnya mutu layanan", not the work ("Meningkatkan mutu layanan"). Where it holds two states, make two objectives with an indicator each.',
    ),
    basis: practice(
      'evaluator meminta sasaran berorientasi hasil, satu hasil setiap sasaran',
      'evaluators ask for objectives that state one result each',
    ),
    messages: {
      activityMany: both(
        'Sasaran "{objective}", juga di {others}, diawali "{word}": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "{proposal} …".',
        'The objective "{objective}", also in {others}, begins with "{word}", which is work to be done. State the result, such as "{proposal} …".',
      ),
      doneMany: both(
        'Sasaran "{objective}", juga di {others}, menyatakan kegiatan yang selesai ("{work}"), bukan hasilnya. Nyatakan apa yang berubah sesudah kegiatan itu, dan bagi siapa.',
        'The objective "{objective}", also in {others}, states an activity that is done ("{work}"), not its result. State what has changed after it, and for whom.',
      ),
      twoMany: both(
        'Sasaran "{objective}", juga di {others}, memuat dua hasil: yang kedua dimulai pada "{second}". Pisahkan, masing-masing dengan indikatornya.',
        'The objective "{objective}", also in {others}, holds two results: the second begins at "{second}". Separate them, each with its indicators.',
      ),
      activity: both(
        'Sasaran "{objective}" diawali "{word}": itu pekerjaan, bukan hasil. Nyatakan hasilnya, misalnya "{proposal} …".',
        'The objective "{objective}" begins with "{word}", which is work to be done. State the result, such as "{proposal} …".',
      ),
      done: both(
        'Sasaran "{objective}" menyatakan kegiatan yang selesai ("{work}"), bukan hasilnya. Nyatakan apa yang berubah sesudah kegiatan itu, dan bagi siapa.',
        'The objective "{objective}" states an activity that is done ("{work}"), not its result. State what has changed after it, and for whom.',
      ),
      two: both(
        'Sasaran "{objective}" memuat dua hasil: yang kedua dimulai pada "{second}". Pisahkan, masing-masing dengan indikatornya.',
        'The objective "{objective}" holds two results: the second begins at "{second}". Separate them, each with its indicators.',
      ),
    },
  },
  *check(_, { grid, facts }): Iterable<Report<Message | `${Message}Many`>> {
    const fields = new Set(facts.table.columns.flatMap(({ header, index }) => (FIELDS.test(header) ? [index] : [])));
    const isJudged = (cell: Cell) => !fields.has(cell.position.column) && !isBudgetLine(cell, grid);
    const byText = groupedBy(objectivesOf(facts).filter(isJudged), ({ text }) => normalise(text));
    let ownIndicators: ReadonlyMap<string, readonly Indicator[]> | undefined;
    const indicatorsOf = (objective: string) => (ownIndicators ??= indicatorsByObjective(facts)).get(objective) ?? [];
    for (const [key, [first, ...more]] of byText) {
      if (!first || OTHER_LEVEL.test(first.text)) continue;
      const beginning = beginningOf(first.text);
      const found = judge(first.text, beginning) ?? judgeWork(first, beginning, () => indicatorsOf(key), facts);
      if (!found) continue;
      const at = first.position;
      if (more.length === 0) yield { at, ...found };
      else {
        const cells = more.map(({ position }) => position);
        yield { at, message: `${found.message}Many`, data: { ...found.data, ...otherCells(cells) }, cells };
      }
    }
  },
});

type Message = 'activity' | 'done' | 'two';

/** "7.01.01.2.07 | Pengadaan Barang Milik Daerah": programmes and activities as budgets number them, which have their names given. */
function isBudgetLine({ position: { row, column } }: Cell, grid: SheetGrid): boolean {
  for (let left = column - 1; left >= grid.origin.column; left--) {
    const value = valueAt(grid, row, left);
    // A number has one point at most.
    if (typeof value === 'number') return false;
    const text = String(value).trim();
    if (text !== '') return BUDGET_CODE.test(text);
  }
  return false;
}

/** Affair, office, programme and on, as Permendagri 90/2019 writes them. */
const BUDGET_CODE = /^\d\.\d{2}\.\d{2}(?:\.\d+)*\.?$/;

/** In their column beside the indicators, or in a row of their own above them; from the top down, each once. */
function objectivesOf({ table, texts }: TableFacts): readonly Cell[] {
  const found = new Map<number, Cell>();
  for (const { role, cells } of texts) {
    if (role === 'objective') for (const cell of cells) found.set(cellNumber(cell.position), cell);
  }
  let above: Cell | undefined;
  for (const { objective } of table.indicators) {
    if (!objective || objective.cell === above) continue;
    above = objective.cell;
    found.set(cellNumber(above.position), above);
  }
  return [...found.values()].sort((a, b) => a.position.row - b.position.row);
}

function judge(objective: string, beginning: Beginning): Omit<Report<Message>, 'at'> | null {
  const { words } = beginning;
  const [word = ''] = words;
  const verb = word.toLowerCase();
  // "Pengawasan yang efektif", "Pengawasan pembayaran yang efektif" is a state, not work.
  const isState = words[1]?.toLowerCase() === 'yang' || (!VERB.test(verb) && STATE.test(objective));
  if (ACTIVITY_OBJECTIVES.has(verb) && !isState)
    return { message: 'activity', data: { objective, word, proposal: resultOf(verb) } };
  const second = secondWish(objective);
  return second === null ? null : { message: 'two', data: { objective, second } };
}

/** "Menyusun", "melaksanakan": what is to be done, however it shall be. */
const VERB = /^me/;

/** "Tersusunnya laporan keuangan yang andal" says how it shall be: that is more than work done. */
const STATE = /\byang\b/i;

/** What an activity has done is all that an objective of its own level can state. */
function judgeWork(
  { text }: Cell,
  beginning: Beginning,
  indicators: () => readonly Indicator[],
  facts: TableFacts,
): Omit<Report<Message>, 'at'> | null {
  const work = workDoneIn(beginning);
  if (work === null || STATE.test(text)) return null;
  const own = indicators();
  const isOfResults = own.length > 0 && !own.some((indicator) => isActivityLevel(indicator, facts));
  return isOfResults ? { message: 'done', data: { objective: text, work } } : null;
}

/** By the text of the objective that they stand under. */
function indicatorsByObjective({ table }: TableFacts): ReadonlyMap<string, readonly Indicator[]> {
  const placed = table.indicators.filter(({ objective }) => objective !== undefined);
  return groupedBy(placed, ({ objective }) => normalise(objective?.cell.text ?? ''));
}

/** "Meningkatkan" → "Meningkatnya"; work that has no such form becomes something that came about. */
function resultOf(verb: string): string {
  return capitalised(RESULTS_OF_VERBS.get(verb) ?? 'terwujudnya');
}

const JOINTS = new RegExp(anyOf(AND_WORDS), 'i');

/** Behind "serta" any second wish counts; behind "dan" only a second "Meningkatnya …". */
function secondWish(objective: string): string | null {
  if (!JOINTS.test(objective)) return null;
  const words = wordsOf(objective);
  for (const [index, { text }] of words.entries()) {
    const next = words[index + 1];
    if (!next || index < 2) continue;
    const word = next.text.toLowerCase();
    const isWish = WISH_BEGINNINGS.has(word) || ACTIVITY_OBJECTIVES.has(word);
    const joint = text.toLowerCase();
    const second =
      (joint === 'serta' && (isWish || SECOND_WISH_WORDS.has(word))) ||
      (joint === 'dan' && /nya$/.test(word) && isWish);
    if (second) return objective.slice(next.start, words[Math.min(index + 3, words.length - 1)]?.end);
  }
  return null;
}
