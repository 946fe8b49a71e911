/** What is said of a difference between two versions. */

import { type Bilingual, type Language, both } from '../../language/bilingual';
import { type ChangeOf } from './changes';

export const CHANGE_NAMES: Readonly<Record<ChangeOf, Bilingual>> = {
  unit: both('satuan', 'unit'),
  target: both('target', 'target'),
  finalTarget: both('target akhir', 'final target'),
  baseline: both('kondisi awal', 'baseline'),
  actual: both('realisasi', 'actual'),
  objective: both('sasaran', 'objective'),
  calculation: both('rumus', 'calculation'),
  dataSource: both('sumber', 'source'),
  owner: both('penanggung jawab', 'owner'),
};

/** "target 2026"; "satuan", which is of no year. */
export function partName(name: Bilingual, year: number | undefined, language: Language): string {
  return year === undefined ? name[language] : `${name[language]} ${year}`;
}

/** What became of an indicator. */
export type Fate = 'kept' | 'renamed' | 'moved' | 'added' | 'removed' | 'merged' | 'split';

export const FATE_NAMES: Readonly<Record<Fate, Bilingual>> = {
  kept: both('tetap', 'kept'),
  renamed: both('berganti nama', 'renamed'),
  moved: both('pindah sasaran', 'moved to another objective'),
  added: both('baru', 'added'),
  removed: both('dihapus', 'removed'),
  merged: both('digabung', 'merged'),
  split: both('dipecah', 'split'),
};
