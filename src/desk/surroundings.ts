/** What the desk cannot do by itself, and is given. */

import { type Bilingual } from '../core/language/bilingual';
import { type ListedFile } from '../core/report/recap/recap-file';
import { type TreePicture } from '../core/report/tree-picture';
import { type SheetPlan } from '../core/sheet/plan';
import { type GatheredLibrary } from './gathered-library';
import { type KeptDecisions } from './kept-decisions';
import { type WorkerPool } from './pool';
import { type FileBytes } from './review-file';

export interface DeskSurroundings {
  readonly pool: WorkerPool;
  readonly parallel: number;
  readonly now: () => Date;
  readonly save: (name: string, content: Blob) => void;
  readonly writeRecap: (files: readonly ListedFile[]) => Promise<Uint8Array>;
  readonly writeSheets: (sheets: readonly SheetPlan[], title: Bilingual) => Promise<Uint8Array>;
  readonly toPng: (picture: TreePicture) => Promise<Blob>;
  /** Gathers the library of the agency from files; `null` where they hold no table. Rejects where it cannot be made. */
  readonly gather: (files: readonly FileBytes[]) => Promise<GatheredLibrary | null>;
  readonly kept: KeptDecisions;
  /** Names a content; `null` where that cannot be done. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string | null>;
}
