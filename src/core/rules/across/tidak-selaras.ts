/** An indicator of one level that no indicator of the other level serves, when a workbook holds two levels. */

import { type IndicatorTable } from '../../table/model';
import { type Alignment, alignIndicators } from '../../indicator/alignment';
import { practice } from '../basis';
import { both } from '../../language/bilingual';
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
  *checkAll(tables) {
    const pair = twoLevels(tables);
    if (!pair) return;
    const { higher, lower } = pair;
    if (higher.indicators.length * lower.indicators.length > MOST_COMPARISONS) return;
    const down = alignIndicators(names(higher), names(lower));
    const up = alignIndicators(names(lower), names(higher));
    // Two levels that share hardly anything are no levels of one organisation.
    if (!mostMatch(down)) return;
    yield* unmatched(higher, lower, down, 'notServed');
    if (mostMatch(up)) yield* unmatched(lower, higher, up, 'servesNothing');
  },
});

/** Every name is compared with every other: beyond this the two sheets are no plans of one organisation. */
const MOST_COMPARISONS = 250_000;

type Matches = readonly Alignment[];

function names(table: IndicatorTable): readonly string[] {
  return table.indicators.map(({ name }) => name.text);
}

function mostMatch(matches: Matches): boolean {
  const matched = matches.filter(({ child }) => child !== null).length;
  return matches.length > 1 && matched > matches.length / 2;
}

function* unmatched(
  table: IndicatorTable,
  other: IndicatorTable,
  matches: Matches,
  message: Message,
): Iterable<Report<Message> & { readonly table: IndicatorTable }> {
  for (const [index, { child }] of matches.entries()) {
    const indicator = table.indicators[index];
    if (child !== null || !indicator) continue;
    yield {
      table,
      at: indicator.name.position,
      message,
      data: { name: indicator.name.text, other: other.sheet },
    };
  }
}

/** From the top down. A title counts for the first level that it names. */
const LEVELS: readonly RegExp[] = [
  /\b(?:gubernur|bupati|wali\s?kota|pemerintah (?:daerah )?(?:provinsi|kabupaten|kota)|rpjmd|kementerian)\b/i,
  /\b(?:eselon ii|kepala dinas|kepala badan|dinas|badan|inspektorat|sekretariat daerah|kecamatan)\b/i,
  /\b(?:eselon iii|kepala bidang|kepala bagian|bidang|bagian|seksi|sub\s?bagian|sekretaris)\b/i,
];

/** Exactly two tables of two different levels on two sheets; anything else leaves open what is to be compared. */
function twoLevels(tables: readonly IndicatorTable[]): { higher: IndicatorTable; lower: IndicatorTable } | null {
  const [first, second, ...more] = tables;
  if (!first || !second || more.length > 0 || first.sheet === second.sheet) return null;
  const [a, b] = [levelOf(first), levelOf(second)];
  if (a === null || b === null || a === b) return null;
  return a < b ? { higher: first, lower: second } : { higher: second, lower: first };
}

function levelOf({ title, sheet }: IndicatorTable): number | null {
  // The narrower unit decides: "Bidang Koperasi Dinas Koperasi Kabupaten X" is a bidang.
  for (const text of [title, sheet]) {
    for (let level = LEVELS.length - 1; level >= 0; level--) if (LEVELS[level]?.test(text)) return level;
  }
  return null;
}
