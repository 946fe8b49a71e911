/** What the user can do at the desk, and what comes of it. */

import { type Bilingual } from '../core/language/bilingual';
import { asCopyOf, type RecapFile } from '../core/report/recap/recap-file';
import { acceptanceOf } from '../core/rules/acceptances';
import { type Finding } from '../core/rules/rule';
import { type TreePicture } from '../core/report/tree-picture';
import { type SheetPlan } from '../core/sheet/plan';
import { type Store } from '../taskpane/store';
import { countOf, type Decisions, decisionsFromJson, decisionsToJson, mergedDecisions } from './decisions';
import { type GivenFile } from './given-files';
import { type Joining, joining } from './joining';
import { type WorkerPool } from './pool';
import { type KeptDecisions } from './kept-decisions';
import { createMemory } from './memory';
import { createPairDesk, type PairDesk } from './pair/pair-desk';
import { sideNamed } from './pair/sides';
import { type GatheredLibrary } from './gathered-library';
import { type FileAnswer, type FileBytes, type FileRequest } from './review-file';
import { copiesIn, type DeskFile, type DeskLibrary, type DeskState, type View } from './state';
import {
  importedText,
  gatheredText,
  libraryChosenText,
  libraryEmptyText,
  unfitText,
  inOne,
  joiningText,
  recalledText,
  WORDS,
} from './words';

export interface Desk extends PairDesk {
  /** Puts files on the list, says what became of them, and reviews them. `unopened`: what the browser could not open. */
  add(given: readonly GivenFile[], unopened?: readonly string[]): Promise<void>;
  cancel(): void;
  /** Goes on with the files of which nothing is known yet. */
  resume(): Promise<void>;
  openFile(name: string): Promise<void>;
  closeFile(): void;
  /** Holds all files to what this workbook lays down. */
  chooseLibrary(given: GivenFile): Promise<void>;
  dropLibrary(): Promise<void>;
  /** Opens the library at a name; '' for all of it, `null` closes it. */
  lookUp(name: string | null): void;
  downloadForm(plan: SheetPlan, title: Bilingual): Promise<void>;
  accept(findings: readonly Finding[], reason: string, person: string): Promise<void>;
  importDecisions(text: string): Promise<void>;
  exportDecisions(): void;
  /** Deletes the decisions that the browser keeps. */
  forgetKept(): void;
  show(view: View): void;
  downloadRecap(): Promise<void>;
  /** Gathers the definitions of all files into a library of the agency. */
  downloadLibrary(): Promise<void>;
}

/** What the desk cannot do by itself. */
export interface Surroundings {
  readonly pool: WorkerPool;
  readonly parallel: number;
  readonly now: () => Date;
  readonly save: (name: string, content: Blob) => void;
  readonly writeRecap: (files: readonly RecapFile[]) => Promise<Uint8Array>;
  readonly writeSheets: (sheets: readonly SheetPlan[], title: Bilingual) => Promise<Uint8Array>;
  readonly toPng: (picture: TreePicture) => Promise<Blob>;
  /** Gathers the library of the agency from files; `null` where they hold no table. Rejects where it cannot be made. */
  readonly gather: (files: readonly FileBytes[]) => Promise<GatheredLibrary | null>;
  readonly kept: KeptDecisions;
  /** Names a content; `null` where that cannot be done. */
  readonly digest: (bytes: ArrayBuffer) => Promise<string | null>;
}

export function createDesk(store: Store<DeskState>, surroundings: Surroundings): Desk {
  const { get, set } = store;
  const update = (change: Partial<DeskState>) => set((state) => ({ ...state, ...change }));
  const memory = createMemory(store, surroundings.kept);
  let running = new AbortController();
  let underWay = Promise.resolve();
  update({ kept: surroundings.kept.count() });

  const setFile = (name: string, change: Partial<DeskFile>) =>
    update({ files: get().files.map((each) => (each.name === name ? { ...each, ...change } : each)) });

  /** `null` where the browser refuses a file that has changed since it was chosen. */
  const read = async ({ name, file }: GivenFile): Promise<FileBytes | null> => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return null;
    const listed = get().files.find((each) => each.name === name);
    if (listed && listed.digest === null) {
      const digest = await surroundings.digest(bytes);
      if (digest !== null) {
        setFile(name, { digest });
        memory.recallFile(name, digest);
      }
    }
    return { bytes, name, accepted: get().decisions.accepted.get(name) ?? [] };
  };

  const ask = async (
    given: GivenFile,
    wanted: FileRequest['wanted'],
    signal: AbortSignal,
  ): Promise<FileAnswer | null> => {
    const file = await read(given);
    if (!file) return { kind: 'unreadable', reason: WORDS.unreadableNow };
    const { language, library } = get();
    const request = { ...file, kind: 'file' as const, language, library: library?.definitions ?? [], wanted };
    return surroundings.pool.ask(request, signal);
  };

  const record = (name: string, answer: FileAnswer) => {
    const result: RecapFile =
      answer.kind === 'read' ? answer.recap : { kind: 'unreadable', name, reason: answer.reason[get().language] };
    setFile(name, { result });
  };

  /** Whoever asks while files are being reviewed waits with them. */
  const run = (): Promise<void> => {
    if (!get().running) underWay = reviewAll();
    return underWay;
  };

  const reviewAll = async () => {
    running = new AbortController();
    const { signal } = running;
    const taken = new Set<string>();
    update({ running: true });
    const work = async () => {
      for (;;) {
        const next = get().files.find(({ name, result }) => result === null && !taken.has(name));
        if (!next || signal.aborted) return;
        taken.add(next.name);
        const answer = await ask(next, 'line', signal);
        if (answer) record(next.name, answer);
      }
    };
    await Promise.all(Array.from({ length: surroundings.parallel }, work));
    update({ running: false });
  };

  const openFile = async (name: string) => {
    const file = get().files.find((each) => each.name === name);
    if (!file || get().busy) return;
    update({ busy: true, notice: null });
    const answer = await ask(file, 'sheets', new AbortController().signal);
    if (answer) record(name, answer);
    if (answer?.kind === 'read' && answer.opened) update({ open: { name, content: answer.opened } });
    update({ busy: false });
  };

  /** Before files are to be judged anew: what is being read of them is judged as it was. */
  const stop = async () => {
    running.abort();
    await underWay;
  };

  const join = async ({ fresh, renewed }: Joining, notice: Bilingual | null) => {
    if (renewed.length > 0) await stop();
    const unknown = ({ name, file }: GivenFile) => ({ name, file, result: null, digest: null });
    const anew = new Map(renewed.map((each) => [each.name, unknown(each)]));
    const files = [...get().files.map((each) => anew.get(each.name) ?? each), ...fresh.map(unknown)];
    update({ files, notice, ...(renewed.length > 0 && { compared: null, related: null }) });
    await run();
  };

  /** Everything is judged anew. */
  const holdTo = async (library: DeskLibrary | null, notice: Bilingual) => {
    await stop();
    update({ library, files: get().files.map((each) => ({ ...each, result: null })) });
    const { open } = get();
    if (open) await openFile(open.name);
    await run();
    update({ notice });
  };

  const write = async (name: string, content: () => Promise<Blob>, failed: Bilingual) => {
    update({ busy: true, notice: null });
    try {
      surroundings.save(name, await content());
    } catch {
      update({ notice: failed });
    } finally {
      update({ busy: false });
    }
  };

  const decide = async (added: Decisions) => {
    update({ decisions: mergedDecisions(get().decisions, added) });
    memory.keep(added);
    const { open } = get();
    const { accepted } = added;
    // Files that the decisions speak of are judged again.
    if (get().files.some(({ name }) => accepted.has(name))) await stop();
    update({ files: get().files.map((each) => (accepted.has(each.name) ? { ...each, result: null } : each)) });
    if (open && accepted.has(open.name)) await openFile(open.name);
    await run();
  };

  const blobOf = async (bytes: Promise<Uint8Array>) => new Blob([(await bytes) as BlobPart]);
  const writeSheets = (sheets: readonly SheetPlan[], title: Bilingual) =>
    blobOf(surroundings.writeSheets(sheets, title));

  const gatherFiles = async () => {
    const files: FileBytes[] = [];
    for (const given of get().files.filter(({ result }) => result?.kind === 'read')) {
      const file = await read(given);
      if (file) files.push(file);
    }
    return surroundings.gather(files);
  };

  const pairs = createPairDesk(store, {
    memory,
    bytesOf: async (name) => {
      const side = sideNamed(get().files, name);
      const given = get().files.find((each) => each.name === side?.file);
      const file = given ? await read(given) : null;
      if (!file) update({ notice: unfitText(name, WORDS.unreadableNow) });
      return file && { ...file, side: name, sheet: side?.sheet ?? null };
    },
    ask: async (request) => {
      const answer = await surroundings.pool.ask(request, new AbortController().signal);
      if (!answer) throw new Error('Nobody cancels it.');
      return answer;
    },
    now: surroundings.now,
    save: surroundings.save,
    write,
    writeSheets,
    toPng: surroundings.toPng,
  });

  return {
    ...pairs,
    add: async (given, unopened = []) => {
      const joined = await joining(get().files, given);
      const notice = joiningText(joined, unopened);
      const before = get().recalled;
      await join(joined, notice);
      const recalled = get().recalled - before;
      if (recalled > 0) update({ notice: inOne([...(notice ? [notice] : []), recalledText(recalled)]) });
    },
    cancel: () => running.abort(),
    resume: run,
    openFile,
    closeFile: () => update({ open: null }),
    accept: async (findings, reason, person) => {
      const { open } = get();
      if (!open) return;
      const at = surroundings.now().toISOString();
      const accepted = findings.map((each) => acceptanceOf(each, { reason, at, ...(person ? { person } : {}) }));
      await decide({ accepted: new Map([[open.name, accepted]]), links: [] });
    },
    importDecisions: async (text) => {
      const added = decisionsFromJson(text);
      if (!added) return update({ notice: WORDS.badDecisions });
      update({ notice: importedText(countOf(added)) });
      await decide(added);
    },
    exportDecisions: () => {
      const json = decisionsToJson(get().decisions);
      surroundings.save('keputusan-iku.json', new Blob([json], { type: 'application/json' }));
      update({ isUnsaved: false });
    },
    downloadRecap: () => {
      const { files } = get();
      const copies = copiesIn(files);
      const results = files.flatMap(({ name, result }) => (result ? asCopyOf(result, copies.get(name)) : []));
      return write('rekap-iku.xlsx', () => blobOf(surroundings.writeRecap(results)), WORDS.recapFailed);
    },
    downloadLibrary: async () => {
      update({ busy: true, notice: null });
      let made: Bilingual = WORDS.nothingToGather;
      const gathered = await gatherFiles().catch(() => {
        made = WORDS.libraryFailed;
        return null;
      });
      if (gathered) {
        made = gatheredText(gathered.count, gathered.differing);
        await write('kamus-instansi.xlsx', () => writeSheets([gathered.plan], WORDS.library), WORDS.libraryFailed);
      }
      update({ busy: false, notice: get().notice ?? made });
    },
    downloadForm: (plan, title) => write('manual-iku.xlsx', () => writeSheets([plan], title), WORDS.formFailed),
    forgetKept: () => {
      memory.forgetAll();
      update({ notice: WORDS.forgotten });
    },
    show: (view) => update({ view, notice: null }),
    chooseLibrary: async (given) => {
      update({ busy: true, notice: null });
      const answer = await ask(given, 'definitions', new AbortController().signal);
      update({ busy: false });
      if (answer?.kind === 'unreadable') return update({ notice: unfitText(given.name, answer.reason) });
      const definitions = answer?.definitions ?? [];
      if (definitions.length === 0) return update({ notice: libraryEmptyText(given.name) });
      await holdTo({ name: given.name, definitions }, libraryChosenText(given.name, definitions.length));
    },
    dropLibrary: () => holdTo(null, WORDS.libraryDropped),
    lookUp: (lookedUp) => update({ lookedUp, notice: null }),
  };
}
