/** The owner is missing where the table has that column. */

import { FOLLOW_UP_WORDS } from '../../knowledge/documents/plan-words';
import { anyOf } from '../../language/words/any-of';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
import { type SheetGrid, textAt } from '../../sheet/grid';
import { isLeftBlank } from '../../language/blank';
import { isUnderMerge } from '../../sheet/merges';
import { isWrittenEachRow, ownOf } from '../../indicator/words/written-each-row';
import { type BodyRowKind, type Indicator, type IndicatorTable } from '../../table/model';
import { PLAN_LAYERS } from '../../language/words/level-words';
import { WHOLE_TABLE, causesOfRow } from '../finding/one-cause';
import { defineRule } from '../rule';

export const penanggungJawabKosong = defineRule({
  meta: {
    id: 'penanggung-jawab-kosong',
    level: 'warning',
    title: both('Penanggung jawab belum diisi', 'The owner is missing'),
    why: both(
      'Tanpa penanggung jawab, tidak ada yang memastikan targetnya tercapai.',
      'Without an owner nobody sees to it that the target is reached.',
    ),
    remedy: both(
      'Tulis jabatan atau bidang yang bertanggung jawab, bukan nama orang, agar tetap benar saat pejabatnya berganti. Satu indikator sebaiknya memiliki satu penanggung jawab.',
      'Write the office or division in charge, not a person’s name, so that it stays right when people change. One indicator had best have one owner.',
    ),
    basis: practice(
      'formulir IKU memuat penanggung jawab setiap indikator',
      'IKU forms name the owner of every indicator',
    ),
    messages: {
      empty: both(
        'Penanggung jawab untuk "{name}" belum diisi. Tulis jabatan atau bidang yang bertanggung jawab.',
        'The owner of "{name}" is missing. Name the post or the unit that answers for it.',
      ),
    },
  },
  *check(table, { grid, facts }) {
    if (!facts.mayLack('owner')) return;
    const column = table.columns.findIndex(({ role }) => role === 'owner');
    const { header } = table.columns[column] ?? { header: '' };
    // Who sees to what is done about the figures is known when they are.
    if (FOLLOW_UP.test(header)) return;
    const isBlankThroughout = table.indicators.every(({ owner }) => isLeftBlank(owner?.cell.text ?? ''));
    const isEachRow = isWrittenEachRow(table, 'owner');
    let owned: readonly number[] | undefined;
    let isOwnedByWork: boolean | undefined;
    for (const indicator of table.indicators) {
      if (!isLeftBlank(ownOf(indicator.owner, isEachRow))) continue;
      const cell = indicator.cells[column];
      if (!cell || isUnderMerge(grid, cell.position)) continue;
      owned ??= ownedHeadings(table, grid, table.columns[column]?.index ?? 0);
      if (owned.some((row) => row < indicator.row)) continue;
      isOwnedByWork ??= onlyWorkIsOwned(table, column);
      if (isOwnedByWork && !isOfWork(table, indicator)) continue;
      yield {
        at: cell.position,
        message: 'empty',
        data: { name: indicator.name.text },
        // Several indicators side by side have one cell.
        ...(isBlankThroughout ? { cause: WHOLE_TABLE } : causesOfRow({ row: cell.position.row })),
      };
    }
  },
});

const FOLLOW_UP = new RegExp(String.raw`\b${anyOf(FOLLOW_UP_WORDS)}\b`, 'i');

/** The layer of a plan above its programmes. */
const OBJECTIVES = 1;

/** In a plan of the whole government goals and objectives have no office of their own: only its programmes and what they do have one. */
function onlyWorkIsOwned(table: IndicatorTable, column: number): boolean {
  const owned = table.indicators.filter(({ cells }) => /\p{L}/u.test(cells[column]?.text ?? ''));
  return owned.length > 0 && owned.every((indicator) => isOfWork(table, indicator));
}

/** It measures a programme or an activity, not an objective: by the words of what it serves, or beside a name in a column of such work that others leave blank. */
function isOfWork({ columns }: IndicatorTable, { objective, goal, cells }: Indicator): boolean {
  const program = columns.findIndex(({ role }) => role === 'program');
  const work = cells[program]?.text ?? '';
  if (/\p{L}/u.test(work)) return true;
  const served = [objective?.cell.text, goal?.cell.text];
  return served.some((text) => text !== undefined && WORK.some(([, words]) => words.test(beginningOf(text))));
}

const WORK = PLAN_LAYERS.filter(([layer]) => layer > OBJECTIVES);

function beginningOf(text: string): string {
  return /\p{L}+(?:\s+\p{L}+)?/u.exec(text)?.[0] ?? '';
}

/** Rows of objectives, programmes or activities that name who answers for all that stands below them. */
function ownedHeadings({ rows }: IndicatorTable, grid: SheetGrid, column: number): readonly number[] {
  return rows.flatMap(({ row, kind }) => (HEADINGS.has(kind) && /\p{L}/u.test(textAt(grid, row, column)) ? [row] : []));
}

const HEADINGS: ReadonlySet<BodyRowKind> = new Set<BodyRowKind>(['group', 'objective', 'other']);
