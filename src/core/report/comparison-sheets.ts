/** The sheets of a comparison of two versions: every indicator with its fate, every changed cell, findings that came and went. */

import { type CellChangeBetween } from '../compare/versions/changes';
import { type LoneIndicator, type VersionComparison } from '../compare/versions/compare-versions';
import { fatesText, fateCounts } from '../compare/versions/fates';
import { CHANGE_NAMES, type Fate, FATE_NAMES, partName } from '../compare/versions/words';
import { type ItemPlace, type PlacedItem } from '../compare/levels/level-item';
import { levelTitle } from '../knowledge/choices/levels';
import { type Bilingual, type Language, both } from '../language/bilingual';
import { type Finding, messageOf } from '../rules/rule';
import { placeName } from '../sheet/address';
import { type SheetPlan } from '../sheet/plan';
import { type ListColumn, type ListSheet, listSheet } from './list-sheet';

/** How the versions are called: their files, as the user named them. */
export interface VersionNames {
  readonly old: string;
  readonly now: string;
}

export function comparisonSheets(
  comparison: VersionComparison,
  names: VersionNames,
  language: Language,
): readonly SheetPlan[] {
  return comparisonLists(comparison, names, language).map((list) => listSheet(list, language));
}

/** The same as lists: for whoever shows them elsewhere than on a sheet. */
export function comparisonLists(
  comparison: VersionComparison,
  names: VersionNames,
  language: Language,
): readonly ListSheet[] {
  return [indicatorList, changeList, findingList].map((list) => list(comparison, names, language));
}

const OF: Readonly<Record<Language, (names: VersionNames) => string>> = {
  id: ({ old, now }) => `Lama: ${old}. Baru: ${now}.`,
  en: ({ old, now }) => `Old: ${old}. New: ${now}.`,
};

function summary(names: VersionNames, text: Bilingual): Bilingual {
  return both(`${OF.id(names)} ${text.id}`, `${OF.en(names)} ${text.en}`);
}

const OLD_CELL: ListColumn = { label: both('Sel Lama', 'Old Cell'), width: 14 };
const NEW_CELL: ListColumn = { label: both('Sel Baru', 'New Cell'), width: 14 };

function indicatorList(comparison: VersionComparison, names: VersionNames, language: Language): ListSheet {
  const { indicators, added, removed, merged, split } = comparison;
  const called = (fate: Fate): string => FATE_NAMES[fate][language];
  const row = (fate: string, olds: readonly PlacedItem[], nows: readonly PlacedItem[]): readonly string[] => [
    fate,
    olds.map(({ name }) => name).join('; '),
    nows.map(({ name }) => name).join('; '),
    olds.map(placeOf).join('; '),
    nows.map(placeOf).join('; '),
  ];
  const rows = [
    ...indicators.map((each) => row(fatesText(each, language), [each.old], [each.now])),
    ...merged.map(({ olds, now }) => row(called('merged'), olds, [now])),
    ...split.map(({ old, nows }) => row(called('split'), [old], nows)),
    ...added.map((now) => [called('added'), '', now.name, '', placesOf(now)]),
    ...removed.map((old) => [called('removed'), old.name, '', placesOf(old), '']),
  ];
  return {
    name: both('Perbandingan', 'Comparison'),
    title: both('PERBANDINGAN DUA VERSI INDIKATOR', 'TWO VERSIONS OF THE INDICATORS COMPARED'),
    summary: summary(names, both(`${fateCounts(comparison, 'id')}.`, `${fateCounts(comparison, 'en')}.`)),
    table: 'IKU_Perbandingan',
    columns: [
      { label: both('Keadaan', 'Fate'), width: 16 },
      { label: both('Indikator Lama', 'Old Indicator'), width: 46 },
      { label: both('Indikator Baru', 'New Indicator'), width: 46 },
      OLD_CELL,
      NEW_CELL,
    ],
    rows,
    none: both('Tidak ada indikator.', 'No indicators.'),
  };
}

function changeList({ indicators }: VersionComparison, names: VersionNames, language: Language): ListSheet {
  const rows = indicators.flatMap(({ now, changes }) =>
    changes.map((change) => [
      now.name,
      changeName(change, language),
      change.before.text,
      change.after.text,
      placeName(change.before.sheet, change.before.cell),
      placeName(change.after.sheet, change.after.cell),
    ]),
  );
  return {
    name: both('Perubahan Sel', 'Changed Cells'),
    title: both('PERUBAHAN SEL DEMI SEL', 'CHANGES CELL BY CELL'),
    summary: summary(names, both(`${rows.length} perubahan.`, `${rows.length} changes.`)),
    table: 'IKU_Perubahan',
    columns: [
      { label: both('Indikator', 'Indicator'), width: 46 },
      { label: both('Yang Berubah', 'What Changed'), width: 18 },
      { label: both('Sebelum', 'Before'), width: 30 },
      { label: both('Sesudah', 'After'), width: 30 },
      OLD_CELL,
      NEW_CELL,
    ],
    rows,
    none: both('Tidak ada sel yang berubah.', 'No cell has changed.'),
  };
}

/** "target 2025". */
export function changeName({ what, year }: CellChangeBetween, language: Language): string {
  return partName(CHANGE_NAMES[what], year, language);
}

function findingList({ findings }: VersionComparison, names: VersionNames, language: Language): ListSheet {
  const { gone, come, stayed } = findings;
  const row = (fate: Bilingual, finding: Finding): readonly string[] => [
    fate[language],
    levelTitle(finding.level, language),
    placeName(finding.sheet, finding.cell),
    finding.rule.title[language],
    messageOf(finding, language),
  ];
  return {
    name: both('Temuan', 'Findings'),
    title: both('TEMUAN YANG MUNCUL DAN YANG HILANG', 'FINDINGS THAT CAME AND WENT'),
    summary: summary(
      names,
      both(
        `${come.length} muncul, ${gone.length} hilang, ${stayed} tetap.`,
        `${come.length} came, ${gone.length} went, ${stayed} stayed.`,
      ),
    ),
    table: 'IKU_Beda_Temuan',
    columns: [
      { label: both('Keadaan', 'Fate'), width: 12 },
      { label: both('Tingkat', 'Level'), width: 12 },
      { label: both('Sel', 'Cell'), width: 18 },
      { label: both('Aturan', 'Rule'), width: 24 },
      { label: both('Temuan', 'Finding'), width: 70 },
    ],
    rows: [
      ...come.map((finding) => row(both('muncul', 'came'), finding)),
      ...gone.map((finding) => row(both('hilang', 'went'), finding)),
    ],
    none: both('Tidak ada temuan yang muncul atau hilang.', 'No findings came or went.'),
  };
}

/** `IKU!C5; Formulir!C7`: everywhere its document states it. */
export function placesOf(indicator: LoneIndicator): string {
  return [indicator, ...indicator.elsewhere].map(placeOf).join('; ');
}

/** `IKU!C5`. */
export function placeOf({ sheet, position }: ItemPlace): string {
  return placeName(sheet, position);
}
