/** Carries out `iku banding`: two versions read, compared, and told as text, JSON or sheets. */

import { type PlacedItem } from '../../core/compare/levels/level-item';
import {
  type ComparedIndicator,
  type VersionComparison,
  compareVersions,
} from '../../core/compare/versions/compare-versions';
import { fateCounts, fatesOf, fatesText } from '../../core/compare/versions/fates';
import { type Fate, FATE_NAMES } from '../../core/compare/versions/words';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { comparisonJson } from '../../core/report/comparison-json';
import { changeName, comparisonSheets, placeOf, placesOf } from '../../core/report/comparison-sheets';
import { placeName } from '../../core/sheet/address';
import { type VersionsRequest } from './compare-command';
import { keepAside } from '../files/earlier-file';
import { outputFile, writeSheets } from '../files/output-file';
import { printableJson, printableLines, printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { fileOfSide, readSide } from './side';

const TITLE: Bilingual = { id: 'Perbandingan dua versi', en: 'Two versions compared' };

export async function compare(request: VersionsRequest, terminal: Terminal): Promise<ExitCode> {
  const { old, now, language, format } = request;
  const output = request.output && outputFile(request.output, terminal.folder, fileOfSide(old, terminal.folder));
  if (request.output) outputFile(request.output, terminal.folder, fileOfSide(now, terminal.folder));
  const [before, after] = [readSide(old, language, terminal), readSide(now, language, terminal)];
  const comparison = compareVersions(before.review, after.review);
  terminal.out(
    format === 'json'
      ? `${printableJson(comparisonJson(comparison, request, language))}\n`
      : asText(comparison, request),
  );
  if (output?.replaces) keepAside(output, language, terminal);
  if (output)
    await writeSheets(output, comparisonSheets(comparison, { old, now }, language), TITLE[language], terminal);
  return before.isPartial || after.isPartial ? EXIT.failure : EXIT.done;
}

/** Of everything but the indicators, which `fateCounts` counts. */
const ALSO: Readonly<Record<Language, (comparison: VersionComparison, changes: number) => string>> = {
  id: ({ findings }, changes) =>
    `${changes} sel berubah; temuan: ${findings.come.length} muncul, ${findings.gone.length} hilang, ${findings.stayed} tetap.`,
  en: ({ findings }, changes) =>
    `${changes} cells changed; findings: ${findings.come.length} came, ${findings.gone.length} went, ${findings.stayed} stayed.`,
};

function asText(comparison: VersionComparison, { old, now, language }: VersionsRequest): string {
  const { indicators, added, removed, merged, split } = comparison;
  const changes = indicators.reduce((count, each) => count + each.changes.length, 0);
  const say = (fate: Fate, text: string): string => `  ${FATE_NAMES[fate][language]}: ${text}`;
  const names = (items: readonly PlacedItem[]): string => items.map(({ name }) => `"${name}"`).join(' + ');
  const lines = [
    `${printableName(old)} → ${printableName(now)}`,
    `${fateCounts(comparison, language)}; ${ALSO[language](comparison, changes)}`,
    ...indicators.flatMap((each) => indicatorLines(each, language)),
    ...merged.map(({ olds, now: into }) => say('merged', `${names(olds)} → "${into.name}" (${placeOf(into)})`)),
    ...split.map(({ old: from, nows }) => say('split', `"${from.name}" → ${names(nows)}`)),
    ...added.map((item) => say('added', `"${item.name}" (${placesOf(item)})`)),
    ...removed.map((item) => say('removed', `"${item.name}" (${placesOf(item)})`)),
  ];
  return printableLines(lines);
}

/** Nothing for an indicator that stayed as it was. */
function indicatorLines(indicator: ComparedIndicator, language: Language): readonly string[] {
  const { old, now, changes } = indicator;
  const fates = fatesOf(indicator);
  const name = fates.includes('renamed') ? `"${old.name}" → "${now.name}"` : `"${now.name}"`;
  const head = `  ${fatesText(indicator, language)}: ${name} (${placeOf(now)})`;
  const details = changes.map(
    (change) =>
      `    ${changeName(change, language)}: "${change.before.text}" → "${change.after.text}" (${placeName(change.after.sheet, change.after.cell)})`,
  );
  return fates.includes('kept') && changes.length === 0 ? [] : [head, ...details];
}
