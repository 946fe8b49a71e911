/** An indicator of one level that no indicator of the other level serves, where a workbook says which of its tables lie above which. */

import { type Candidates, NO_CANDIDATES, candidatesOf } from '../../compare/levels/candidates';
import { tablesByLevel } from '../../compare/levels/level-order';
import { type PlacedItem } from '../../compare/levels/level-item';
import { levelItems } from '../../compare/levels/read-level';
import { termsOf } from '../../compare/terms';
import { both } from '../../language/bilingual';
import { type IndicatorTable } from '../../table/model';
import { practice } from '../basis';
import { type Report, defineWorkbookRule } from '../rule';

type Message = 'notServed' | 'servesNothing';

export const tidakSelaras = defineWorkbookRule<Message>({
  meta: {
    id: 'tidak-selaras',
    level: 'warning',
    title: both('Indikator tidak selaras antartingkat', 'Indicators of two levels do not align'),
    why: both(
      'Kinerja atasan dicapai lewat kinerja di bawahnya. Indikator atasan yang tidak didukung siapa pun tidak ada yang mengerjakannya.',
      'The performance of a level is reached through the level below. An indicator that nobody below serves has nobody working on it.',
    ),
    remedy: both(
      'Tambahkan di tingkat bawah indikator yang menyumbang pada indikator atasan itu, atau samakan istilah pada namanya. Indikator bawah yang tidak mendukung apa pun ditinjau kembali keperluannya.',
      'Add an indicator at the lower level that contributes to the one above, or use the same terms in both names. A lower indicator that serves nothing should be reconsidered.',
    ),
    basis: practice(
      'IKU selaras antartingkat unit organisasi, sebagaimana diminta keputusan penetapan IKU',
      'IKUs align between the levels of an organisation, as decrees that set them demand',
    ),
    messages: {
      notServed: both(
        'Indikator "{name}" tidak didukung satu pun indikator pada sheet "{other}". Tambahkan indikator yang mendukungnya, atau perjelas namanya.',
        'The indicator "{name}" is served by no indicator on the sheet "{other}". Add one that serves it, or make the names clear.',
      ),
      servesNothing: both(
        'Indikator "{name}" tidak mendukung satu pun indikator pada sheet "{other}". Periksa apakah indikator ini masih diperlukan.',
        'The indicator "{name}" serves no indicator on the sheet "{other}". See whether it is still needed.',
      ),
    },
  },
  *checkAll(all) {
    if (all.length < 2) return;
    const levels = tablesByLevel(all.map(({ table }) => table));
    for (const [index, lower] of (levels ?? []).entries()) {
      const upper = levels?.[index - 1];
      if (upper) yield* betweenLevels(upper, lower);
    }
  },
});

/** Every name is compared with every other: beyond this the sheets are no plans of one organisation. */
const MOST_COMPARISONS = 250_000;

function* betweenLevels(upper: readonly IndicatorTable[], lower: readonly IndicatorTable[]): Iterable<LevelReport> {
  const [parents, children] = [levelItems(upper), levelItems(lower)];
  if (parents.length * children.length > MOST_COMPARISONS || shareSheet(upper, lower)) return;
  const found = candidatesOf({ parents, children });
  // Two levels of which much serves nothing are no levels of one organisation.
  if (parents.length < 2 || !mostServe(found)) return;
  const named = new Set(found.flatMap(({ candidates }) => candidates.map(({ parent }) => parent)));
  for (const [index, parent] of parents.entries()) if (!named.has(index)) yield report(parent, 'notServed', lower);
  for (const [index, child] of children.entries()) {
    if (isFarFromAll(child, found[index])) yield report(child, 'servesNothing', upper);
  }
}

/** On one sheet tables stand below each other for many reasons. */
function shareSheet(upper: readonly IndicatorTable[], lower: readonly IndicatorTable[]): boolean {
  return upper.some(({ sheet }) => lower.some((other) => other.sheet === sheet));
}

const LEAST_SERVING = 0.75;

function mostServe(children: readonly Candidates[]): boolean {
  const serving = children.filter(({ isOrphan }) => !isOrphan).length;
  return children.length > 1 && serving >= LEAST_SERVING * children.length;
}

/** Well below what makes an orphan: a finding needs more than a proposal does. */
const FAR_FROM_ALL = 0.6;

/** And only where it is known what the indicator is about: of unknown words nobody can say what they serve. */
function isFarFromAll({ name }: PlacedItem, { inCommon }: Candidates = NO_CANDIDATES): boolean {
  return inCommon < FAR_FROM_ALL && termsOf(name).objects.length > 0;
}

type LevelReport = Report<Message> & { readonly table: IndicatorTable };

function report(
  { table, name, position }: PlacedItem,
  message: Message,
  others: readonly IndicatorTable[],
): LevelReport {
  const other = [...new Set(others.map(({ sheet }) => sheet))].join('", "');
  return { table, at: position, message, data: { name, other } };
}
