/** Writes what the desk makes into files for the user, and says so where that fails. */

import { type Bilingual } from '../core/language/bilingual';
import { asCopyOf } from '../core/report/recap/recap-file';
import { type SheetPlan } from '../core/sheet/plan';
import { type Store } from '../taskpane/store';
import { byName, changing, copiesIn, type DeskState } from './state';
import { type DeskSurroundings } from './surroundings';
import { WORDS } from './words';

export interface WritingOut {
  write(name: string, content: () => Promise<Blob>, failed: Bilingual): Promise<void>;
  sheetsBlob(sheets: readonly SheetPlan[], title: Bilingual): Promise<Blob>;
  downloadRecap(): Promise<void>;
}

export function createWritingOut(
  store: Store<DeskState>,
  { save, writeRecap, writeSheets }: Pick<DeskSurroundings, 'save' | 'writeRecap' | 'writeSheets'>,
): WritingOut {
  const update = changing(store);
  const blobOf = async (bytes: Promise<Uint8Array>) => new Blob([(await bytes) as BlobPart]);

  const write: WritingOut['write'] = async (name, content, failed) => {
    update({ busy: true, notice: null });
    try {
      save(name, await content());
    } catch {
      update({ notice: failed });
    } finally {
      update({ busy: false });
    }
  };

  return {
    write,
    sheetsBlob: (sheets, title) => blobOf(writeSheets(sheets, title)),
    downloadRecap: () => {
      const files = byName(store.get().files);
      const copies = copiesIn(files);
      const results = files.map(({ name, result }) =>
        result ? asCopyOf(result, copies.get(name)) : { kind: 'waiting' as const, name },
      );
      return write('rekap-iku.xlsx', () => blobOf(writeRecap(results)), WORDS.recapFailed);
    },
  };
}
