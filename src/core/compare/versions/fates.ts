/** What became of the indicators of a document, one by one and counted. */

import { type Bilingual, type Language, both } from '../../language/bilingual';
import { type ComparedIndicator, type VersionComparison } from './compare-versions';
import { type Fate, FATE_NAMES } from './words';

/** Between the fates of one indicator: a list may be sorted out by each of them. */
export const FATE_SEPARATOR = '; ';

/** One at least: an indicator may have got another name and another objective at once. */
export function fatesOf({ isRenamed, isMoved }: ComparedIndicator): readonly Fate[] {
  const fates: Fate[] = [];
  if (isRenamed) fates.push('renamed');
  if (isMoved) fates.push('moved');
  return fates.length > 0 ? fates : ['kept'];
}

/** "berganti nama; pindah sasaran". */
export function fatesText(indicator: ComparedIndicator, language: Language): string {
  return fatesOf(indicator)
    .map((fate) => FATE_NAMES[fate][language])
    .join(FATE_SEPARATOR);
}

/** How many indicators stayed, came, went and were regrouped, so that the indicators of both versions can be counted together; no full stop. */
export function fateCounts(
  { indicators, added, removed, merged, split }: VersionComparison,
  language: Language,
): string {
  const among = (fate: Fate): number => indicators.filter((each) => fatesOf(each).includes(fate)).length;
  const [renamed, moved] = [among('renamed'), among('moved')];
  const within = [
    renamed > 0 && both(`${renamed} berganti nama`, `${renamed} renamed`),
    moved > 0 && both(`${moved} pindah sasaran`, `${moved} moved to another objective`),
  ];
  const parts = [
    both(`${indicators.length} indikator ada di keduanya`, `${indicators.length} indicators are in both`),
    both(`${added.length} baru`, `${added.length} added`),
    both(`${removed.length} dihapus`, `${removed.length} removed`),
    merged.length > 0 && regrouped(merged.flatMap(({ olds }) => olds).length, merged.length, MERGED),
    split.length > 0 && regrouped(split.length, split.flatMap(({ nows }) => nows).length, SPLIT),
  ];
  const [first = '', ...others] = said(parts, language);
  const details = said(within, language);
  return [details.length > 0 ? `${first} (${details.join(', ')})` : first, ...others].join(', ');
}

const MERGED = both('digabung menjadi', 'merged into');
const SPLIT = both('dipecah menjadi', 'split into');

function regrouped(from: number, into: number, words: Bilingual): Bilingual {
  return both(`${from} ${words.id} ${into}`, `${from} ${words.en} ${into}`);
}

function said(texts: readonly (Bilingual | false)[], language: Language): readonly string[] {
  return texts.flatMap((text) => (text ? [text[language]] : []));
}
