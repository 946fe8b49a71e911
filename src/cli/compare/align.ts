/** Carries out `iku selaras`: a level and the ones below it read, aligned, and told as text, JSON or sheets. */

import { type AlignedChild, alignLevels } from '../../core/compare/levels/align-levels';
import { CONFIDENCE_WORDS } from '../../core/compare/levels/confidence';
import { type Conflict } from '../../core/compare/levels/conflicts';
import { type ItemPlace } from '../../core/compare/levels/level-item';
import { unservedByAll } from '../../core/compare/levels/unserved';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { placeOf } from '../../core/report/comparison-sheets';
import { relationJson } from '../../core/report/relation-json';
import { type NamedAlignment, conflictName, reasonText, relationSheets } from '../../core/report/relation-sheets';
import { type AlignRequest } from './align-command';
import { keepAside } from '../files/earlier-file';
import { outputFile, writeSheets } from '../files/output-file';
import { printableJson, printableLines, printableName, EXIT, type ExitCode, type Terminal } from '../terminal';
import { fileOfSide, readSide } from './side';

const TITLE: Bilingual = { id: 'Keterkaitan dua tingkat', en: 'How two levels relate' };

export async function align(request: AlignRequest, terminal: Terminal): Promise<ExitCode> {
  const { parent, children, language, format } = request;
  const inputs = [parent, ...children].map((name) => fileOfSide(name, terminal.folder));
  const choice = request.output;
  const outputs = choice ? inputs.map((input) => outputFile(choice, terminal.folder, input)) : [];
  const above = readSide(parent, language, terminal);
  const sides = children.map((name) => readSide(name, language, terminal));
  const alignments = sides.map(({ name, review }): NamedAlignment => ({
    file: name,
    alignment: alignLevels(above.review.tables, review.tables),
  }));
  terminal.out(
    format === 'json'
      ? `${printableJson(relationJson(parent, alignments, language))}\n`
      : asText(parent, alignments, language),
  );
  const [output] = outputs;
  if (output?.replaces) keepAside(output, language, terminal);
  if (output) await writeSheets(output, relationSheets(parent, alignments, language), TITLE[language], terminal);
  return [above, ...sides].some(({ isPartial }) => isPartial) ? EXIT.failure : EXIT.done;
}

const HEAD: Readonly<Record<Language, (parent: string, file: string) => string>> = {
  id: (parent, file) => `${file} → ${parent} (usulan, bukan ketetapan)`,
  en: (parent, file) => `${file} → ${parent} (proposals, not facts)`,
};
const NO_PARTNER: Bilingual = { id: 'tidak ada atasan yang cukup dekat', en: 'no upper indicator is near enough' };
const UNSERVED: Bilingual = { id: 'Atasan tanpa bawahan', en: 'Upper indicators that nobody serves' };
const CONFLICTS: Bilingual = { id: 'Pertentangan', en: 'Conflicts' };

const SUMMARY: Readonly<
  Record<Language, (below: number, orphans: number, unserved: number, conflicts: number) => string>
> = {
  id: (below, orphans, unserved, conflicts) =>
    `${below} indikator bawahan: ${below - orphans} dengan usulan atasan, ${orphans} tanpa atasan; ${unserved} indikator atasan tanpa bawahan; ${conflicts} pertentangan.`,
  en: (below, orphans, unserved, conflicts) =>
    `${below} lower indicators: ${below - orphans} with a proposal, ${orphans} without; ${unserved} upper indicators that nobody serves; ${conflicts} conflicts.`,
};

function asText(parent: string, alignments: readonly NamedAlignment[], language: Language): string {
  const levels = alignments.map(({ alignment }) => alignment);
  const children = levels.flatMap((each) => each.children);
  const conflicts = levels.flatMap((each) => each.conflicts);
  const unserved = unservedByAll(levels);
  const orphans = children.filter(({ isOrphan }) => isOrphan).length;
  return printableLines([
    ...alignments.flatMap(({ file, alignment }) => [
      HEAD[language](printableName(parent), printableName(file)),
      ...alignment.children.map((child) => childLine(child, language)),
    ]),
    ...(unserved.length > 0 ? [`${UNSERVED[language]}:`] : []),
    ...unserved.map((item) => `  ${placeOf(item)} "${item.name}"`),
    ...(conflicts.length > 0 ? [`${CONFLICTS[language]}:`] : []),
    ...alignments.flatMap(({ file, alignment }) =>
      alignment.conflicts.map((conflict) => conflictLine(conflict, alignments.length > 1 ? file : '', language)),
    ),
    SUMMARY[language](children.length, orphans, unserved.length, conflicts.length),
  ]);
}

/** `file`: of the lower level, `""` where there is only one. */
function conflictLine(conflict: Conflict<ItemPlace>, file: string, language: Language): string {
  const { child, above, below } = conflict;
  const place = [...(file === '' ? [] : [printableName(file)]), placeOf(child)].join(', ');
  return `  "${child.name}": ${conflictName(conflict, language)} "${above}" ≠ "${below}" (${place})`;
}

function childLine({ child, proposals, isOrphan }: AlignedChild<ItemPlace>, language: Language): string {
  const best = isOrphan ? undefined : proposals[0];
  const own = `  ${placeOf(child)} "${child.name}"`;
  if (!best) return `${own}: ${NO_PARTNER[language]}`;
  const word = CONFIDENCE_WORDS[best.confidence][language];
  return `${own} → "${best.parent.name}" [${word}: ${reasonText(best, language)}]`;
}
