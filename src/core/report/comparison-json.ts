/** The JSON of a comparison of two versions, and how it names an indicator's place. */

import { type ItemPlace } from '../compare/levels/level-item';
import {
  type ComparedIndicator,
  type LoneIndicator,
  type VersionComparison,
} from '../compare/versions/compare-versions';
import { CHANGE_NAMES } from '../compare/versions/words';
import { type Language } from '../language/bilingual';
import { type Finding, messageOf } from '../rules/rule';
import { cellName } from '../sheet/address';
import { type VersionNames } from './comparison-sheets';

/** An indicator by its place and name. */
export interface PlaceJson {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  readonly objective?: string;
}

export function placeJson({ sheet, position, name, heading }: ItemPlace): PlaceJson {
  return { sheet, cell: cellName(position), name, ...(heading !== '' && { objective: heading }) };
}

/** One document. Messages are in the language; everything else is the same in both. */
export function comparisonJson(comparison: VersionComparison, names: VersionNames, language: Language) {
  const { indicators, added, removed, merged, split, findings } = comparison;
  const pair = ({ old, now }: ComparedIndicator) => ({ old: placeJson(old), new: placeJson(now) });
  const lone = (each: LoneIndicator) => ({
    ...placeJson(each),
    ...(each.elsewhere.length > 0 && { elsewhere: each.elsewhere.map(placeJson) }),
  });
  const finding = (each: Finding) => ({
    rule: each.rule.id,
    level: each.level,
    sheet: each.sheet,
    cell: cellName(each.cell),
    message: messageOf(each, language),
  });
  return {
    version: 1,
    old: names.old,
    new: names.now,
    kept: indicators.filter(({ isRenamed }) => !isRenamed).map(pair),
    renamed: indicators.filter(({ isRenamed }) => isRenamed).map(pair),
    moved: indicators.filter(({ isMoved }) => isMoved).map(pair),
    added: added.map(lone),
    removed: removed.map(lone),
    merged: merged.map(({ olds, now }) => ({ old: olds.map(placeJson), new: placeJson(now) })),
    split: split.map(({ old, nows }) => ({ old: placeJson(old), new: nows.map(placeJson) })),
    changes: indicators.flatMap(({ old, now, changes }) =>
      changes.map(({ what, year, before, after }) => ({
        indicator: now.name,
        indicatorOld: old.name,
        what: CHANGE_NAMES[what].id,
        ...(year !== undefined && { year }),
        before: before.text,
        after: after.text,
        sheet: after.sheet,
        cell: cellName(after.cell),
        sheetOld: before.sheet,
        cellOld: cellName(before.cell),
      })),
    ),
    findings: { come: findings.come.map(finding), gone: findings.gone.map(finding), stayed: findings.stayed },
  };
}
