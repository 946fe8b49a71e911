/** The *Keterkaitan* form of two levels: proposals to be decided by people, and what found no partner. */

import { type AlignedChild, type LevelAlignment, type Proposal } from '../compare/levels/align-levels';
import { CONFIDENCE_WORDS } from '../compare/levels/confidence';
import { type Conflict } from '../compare/levels/conflicts';
import { type Language, both } from '../language/bilingual';
import { type SheetPlan } from '../sheet/plan';
import { placeOf } from './comparison-sheets';
import { listSheet } from './list-sheet';

/** One lower level beside the upper one. */
export interface NamedAlignment {
  /** The file, as the user named it. */
  readonly file: string;
  readonly alignment: LevelAlignment;
}

export function relationSheets(
  parentFile: string,
  alignments: readonly NamedAlignment[],
  language: Language,
): readonly SheetPlan[] {
  return [
    proposalSheet(parentFile, alignments, language),
    unmatchedSheet(alignments, language),
    conflictSheet(alignments, language),
  ];
}

function proposalSheet(parentFile: string, alignments: readonly NamedAlignment[], language: Language): SheetPlan {
  const rows = alignments.flatMap(({ file, alignment }) =>
    alignment.children.map((child) => proposalRow(file, child, language)),
  );
  const list = {
    name: both('Keterkaitan', 'Relations'),
    title: both('KETERKAITAN INDIKATOR DUA TINGKAT', 'HOW THE INDICATORS OF TWO LEVELS RELATE'),
    summary: both(
      `Tingkat atas: ${parentFile}. Semua pasangan adalah usulan; tuliskan keputusan Anda di kolom Keputusan.`,
      `Upper level: ${parentFile}. All pairs are proposals; write your decision in the column Decision.`,
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
    ],
    rows,
    none: both('Tidak ada indikator bawahan.', 'No lower indicators.'),
  };
  return listSheet(list, language);
}

function proposalRow(
  file: string,
  { child, proposals, isOrphan }: AlignedChild,
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
    '',
  ];
}

export function reasonText({ reasons }: Proposal, language: Language): string {
  return reasons.map(({ text }) => text[language]).join('; ');
}

function unmatchedSheet(alignments: readonly NamedAlignment[], language: Language): SheetPlan {
  const below = both('bawahan tanpa atasan', 'lower one that serves nothing')[language];
  const above = both('atasan tanpa bawahan', 'upper one that nobody serves')[language];
  const rows = alignments.flatMap(({ file, alignment }) => [
    ...alignment.children.flatMap(({ child, isOrphan }) =>
      isOrphan ? [[below, child.name, file, placeOf(child)]] : [],
    ),
    ...alignment.unserved.map((parent) => [above, parent.name, file, placeOf(parent)]),
  ]);
  const list = {
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
      { label: both('Berkas Bawahan', 'Lower File'), width: 30 },
      { label: both('Sel', 'Cell'), width: 18 },
    ],
    rows,
    none: both('Semua indikator berpasangan.', 'Every indicator has a partner.'),
  };
  return listSheet(list, language);
}

function conflictSheet(alignments: readonly NamedAlignment[], language: Language): SheetPlan {
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
  const list = {
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
  return listSheet(list, language);
}

/** "target 2026". */
export function conflictName({ what, year }: Conflict, language: Language): string {
  const name = what === 'unit' ? both('satuan', 'unit') : both('target', 'target');
  return year === undefined ? name[language] : `${name[language]} ${year}`;
}
