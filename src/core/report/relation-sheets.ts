/** The *Keterkaitan* form of two levels: proposals to be decided by people, and what found no partner. */

import { type LevelAlignment, type Proposal } from '../compare/levels/align-levels';
import { CONFIDENCE_WORDS } from '../compare/levels/confidence';
import { type Conflict } from '../compare/levels/conflicts';
import { type DecidedAlignment, decidedAlignment, type Link, type LinkChoices } from '../compare/levels/decided';
import { type ItemPlace } from '../compare/levels/level-item';
import { unservedByAll } from '../compare/levels/unserved';
import { type Bilingual, type Language, both } from '../language/bilingual';
import { type SheetPlan } from '../sheet/plan';
import { placeOf } from './comparison-sheets';
import { type ListSheet, listSheet } from './list-sheet';

/** One lower level beside the upper one. */
export interface NamedAlignment {
  /** The file, as the user named it. */
  readonly file: string;
  readonly alignment: LevelAlignment<ItemPlace>;
  /** What people have decided so far. */
  readonly choices?: LinkChoices<ItemPlace>;
}

const NONE_DECIDED: LinkChoices<ItemPlace> = new Map();

/** What holds of it now: what was decided, else what is proposed. */
export function decidedOf({ alignment, choices }: NamedAlignment): DecidedAlignment<ItemPlace> {
  return decidedAlignment(alignment, choices ?? NONE_DECIDED);
}

export function relationSheets(
  parentFile: string,
  alignments: readonly NamedAlignment[],
  language: Language,
): readonly SheetPlan[] {
  const lists = [proposalList(parentFile, alignments, language), ...remainderLists(parentFile, alignments, language)];
  return lists.map((list) => listSheet(list, language));
}

/** What found no partner, and what both levels have otherwise. */
export function remainderLists(
  parentFile: string,
  alignments: readonly NamedAlignment[],
  language: Language,
): readonly ListSheet[] {
  return [unmatchedList(parentFile, alignments, language), conflictList(alignments, language)];
}

function proposalList(parentFile: string, alignments: readonly NamedAlignment[], language: Language): ListSheet {
  const links = alignments.flatMap((each) => decidedOf(each).links.map((link) => ({ file: each.file, link })));
  const decided = links.filter(({ link }) => link.isDecided).length;
  const rows = links.map(({ file, link }) => proposalRow(file, link, language));
  return {
    name: both('Keterkaitan', 'Relations'),
    title: both('KETERKAITAN INDIKATOR DUA TINGKAT', 'HOW THE INDICATORS OF TWO LEVELS RELATE'),
    summary: both(
      `Tingkat atas: ${parentFile}. ${howFar(decided, rows.length).id}; tuliskan keputusan Anda di kolom Keputusan.`,
      `Upper level: ${parentFile}. ${howFar(decided, rows.length).en}; write your decision in the column Decision.`,
    ),
    table: 'IKU_Keterkaitan',
    columns: [
      { label: both('Sasaran Atasan', 'Upper Objective'), width: 28 },
      { label: both('Indikator Atasan (usulan)', 'Upper Indicator (proposed)'), width: 36 },
      { label: both('Sasaran/Program Bawahan', 'Lower Objective/Program'), width: 28 },
      { label: both('Indikator Bawahan', 'Lower Indicator'), width: 36 },
      { label: both('Keyakinan', 'Sureness'), width: 12 },
      { label: both('Alasan', 'Reason'), width: 34 },
      { label: both('Sel Atasan', 'Upper Cell'), width: 14 },
      { label: both('Berkas dan Sel Bawahan', 'Lower File and Cell'), width: 26 },
      { label: both('Keputusan', 'Decision'), width: 20, open: true },
      { label: both('Diputuskan oleh', 'Decided by'), width: 20, open: true },
    ],
    rows,
    none: both('Tidak ada indikator bawahan.', 'No lower indicators.'),
  };
}

/** No full stop. */
function howFar(decided: number, all: number): Bilingual {
  if (decided === 0) return both('Semua pasangan adalah usulan', 'All pairs are proposals');
  return both(
    `${decided} dari ${all} pasangan sudah diputuskan, selebihnya usulan`,
    `${decided} of ${all} pairs are decided, the others are proposals`,
  );
}

function proposalRow(
  file: string,
  { aligned: { child, proposals, isOrphan }, parent, isDecided, person }: Link<ItemPlace>,
  language: Language,
): readonly string[] {
  const best = isOrphan ? undefined : proposals[0];
  return [
    best?.parent.heading ?? '',
    best?.parent.name ?? '',
    child.heading,
    child.name,
    best ? CONFIDENCE_WORDS[best.confidence][language] : both('tidak ada pasangan', 'no partner')[language],
    best ? reasonText(best, language) : '',
    best ? placeOf(best.parent) : '',
    `${file} ${placeOf(child)}`,
    isDecided ? decisionText(parent, best?.parent ?? null)[language] : '',
    person ?? '',
  ];
}

/** The columns before it go on saying what was proposed. */
function decisionText(chosen: ItemPlace | null, proposed: ItemPlace | null): Bilingual {
  if (chosen === null) return NO_UPPER;
  if (chosen === proposed) return both('sesuai usulan', 'as proposed');
  return both(`${chosen.name} (${placeOf(chosen)})`, `${chosen.name} (${placeOf(chosen)})`);
}

export const NO_UPPER: Bilingual = both('tidak mendukung indikator atasan', 'serves no upper indicator');

export function reasonText({ reasons }: Pick<Proposal, 'reasons'>, language: Language): string {
  return reasons.map(({ text }) => text[language]).join('; ');
}

function unmatchedList(parentFile: string, alignments: readonly NamedAlignment[], language: Language): ListSheet {
  const below = both('bawahan tanpa atasan', 'lower one that serves nothing')[language];
  const above = both('atasan tanpa bawahan', 'upper one that nobody serves')[language];
  const decided = alignments.map((each) => ({ file: each.file, ...decidedOf(each) }));
  const rows = [
    ...decided.flatMap(({ file, links }) =>
      links.flatMap(({ aligned: { child }, parent }) => (parent ? [] : [[below, child.name, file, placeOf(child)]])),
    ),
    // What one office does not serve is another's: only what nobody serves is missing.
    ...unservedByAll(decided).map((parent) => [above, parent.name, parentFile, placeOf(parent)]),
  ];
  return {
    name: both('Tanpa Pasangan', 'Without a Partner'),
    title: both('INDIKATOR TANPA PASANGAN', 'INDICATORS WITHOUT A PARTNER'),
    summary: both(
      'Periksa: mungkin namanya kurang jelas, mungkin memang tidak ada yang mengerjakannya.',
      'Look at them: a name may be unclear, or nobody may be working on it.',
    ),
    table: 'IKU_Tanpa_Pasangan',
    columns: [
      { label: both('Keadaan', 'Fate'), width: 28 },
      { label: both('Indikator', 'Indicator'), width: 60 },
      { label: both('Berkas', 'File'), width: 30 },
      { label: both('Sel', 'Cell'), width: 18 },
    ],
    rows,
    none: both('Semua indikator berpasangan.', 'Every indicator has a partner.'),
  };
}

function conflictList(alignments: readonly NamedAlignment[], language: Language): ListSheet {
  const rows = alignments.flatMap(({ file, alignment }) =>
    alignment.conflicts.map((conflict) => [
      conflict.child.name,
      conflictName(conflict, language),
      conflict.above,
      conflict.below,
      placeOf(conflict.parent),
      `${file} ${placeOf(conflict.child)}`,
    ]),
  );
  return {
    name: both('Pertentangan', 'Conflicts'),
    title: both('INDIKATOR YANG SAMA, SATUAN ATAU TARGETNYA BERBEDA', 'ONE INDICATOR, OTHER UNIT OR TARGET'),
    summary: both('Samakan keduanya, atau jelaskan bedanya.', 'Make them agree, or explain the difference.'),
    table: 'IKU_Pertentangan',
    columns: [
      { label: both('Indikator', 'Indicator'), width: 50 },
      { label: both('Yang Berbeda', 'What Differs'), width: 18 },
      { label: both('Atasan', 'Upper'), width: 22 },
      { label: both('Bawahan', 'Lower'), width: 22 },
      { label: both('Sel Atasan', 'Upper Cell'), width: 16 },
      { label: both('Berkas dan Sel Bawahan', 'Lower File and Cell'), width: 28 },
    ],
    rows,
    none: both('Tidak ada pertentangan.', 'No conflicts.'),
  };
}

/** "target 2026". */
export function conflictName({ what, year }: Pick<Conflict, 'what' | 'year'>, language: Language): string {
  const name = what === 'unit' ? both('satuan', 'unit') : both('target', 'target');
  return year === undefined ? name[language] : `${name[language]} ${year}`;
}
