/** Holds the files to the agency's own library, gathers one from them, and looks it through. */

import { type Bilingual } from '../core/language/bilingual';
import { type SheetPlan } from '../core/sheet/plan';
import { type Store } from '../taskpane/store';
import { type GatheredLibrary } from './gathered-library';
import { type GivenFile } from './given-files';
import { type Reading } from './reading';
import { type FileBytes } from './review-file';
import { type Reviewing } from './reviewing';
import { changing, type DeskLibrary, type DeskState } from './state';
import { type DeskSurroundings } from './surroundings';
import { gatheredText, libraryChosenText, libraryEmptyText, unfitText, WORDS } from './words';
import { type WritingOut } from './writing-out';

export interface HoldingToLibrary {
  /** Holds all files to what this workbook lays down. */
  chooseLibrary(given: GivenFile): Promise<void>;
  dropLibrary(): Promise<void>;
  /** Opens the library at a name; '' for all of it, `null` closes it. */
  lookUp(name: string | null): void;
  downloadForm(plan: SheetPlan, title: Bilingual): Promise<void>;
  /** Gathers the definitions of all files into a library of the agency. */
  downloadLibrary(): Promise<void>;
}

interface Parts {
  readonly reading: Reading;
  readonly reviewing: Reviewing;
  readonly out: WritingOut;
}

export function createHoldingToLibrary(
  store: Store<DeskState>,
  { reading, reviewing, out }: Parts,
  { gather }: Pick<DeskSurroundings, 'gather'>,
): HoldingToLibrary {
  const { get } = store;
  const update = changing(store);

  const holdTo = async (library: DeskLibrary | null, notice: Bilingual) => {
    await reviewing.stop();
    update({ library });
    await reviewing.reviewAgain(() => true);
    update({ notice });
  };

  const gatherFiles = async (): Promise<GatheredLibrary | null> => {
    const files: FileBytes[] = [];
    for (const given of get().files.filter(({ result }) => result?.kind === 'read')) {
      const file = await reading.bytesOf(given);
      if (file) files.push(file);
    }
    return gather(files);
  };

  const writeLibrary = ({ plan }: GatheredLibrary) =>
    out.write('kamus-instansi.xlsx', () => out.sheetsBlob([plan], WORDS.library), WORDS.libraryFailed);

  return {
    chooseLibrary: async (given) => {
      update({ busy: true, notice: null });
      const answer = await reading.ask(given, 'definitions');
      update({ busy: false });
      if (answer?.kind === 'unreadable') return update({ notice: unfitText(given.name, answer.reason) });
      const definitions = answer?.definitions ?? [];
      if (definitions.length === 0) return update({ notice: libraryEmptyText(given.name) });
      await holdTo({ name: given.name, definitions }, libraryChosenText(given.name, definitions.length));
    },
    dropLibrary: () => holdTo(null, WORDS.libraryDropped),
    lookUp: (lookedUp) => update({ lookedUp, notice: null }),
    downloadForm: (plan, title) => out.write('manual-iku.xlsx', () => out.sheetsBlob([plan], title), WORDS.formFailed),
    downloadLibrary: async () => {
      update({ busy: true, notice: null });
      const gathered = await gatherFiles().catch(() => 'failed' as const);
      if (gathered === 'failed' || gathered === null) {
        update({ busy: false, notice: gathered === null ? WORDS.nothingToGather : WORDS.libraryFailed });
        return;
      }
      await writeLibrary(gathered);
      update({ notice: get().notice ?? gatheredText(gathered.count, gathered.differing) });
    },
  };
}
