/** What the user can do at the desk, and what comes of it. */

import { type Bilingual } from '../core/language/bilingual';
import { type RecapFile } from '../core/report/recap/recap-file';
import { acceptanceOf } from '../core/rules/acceptances';
import { type Finding } from '../core/rules/rule';
import { type SheetPlan } from '../core/sheet/plan';
import { type Store } from '../taskpane/store';
import { isWorkbookName } from '../xlsx/workbook-names';
import { type Decisions, decisionsFromJson, decisionsToJson, mergedDecisions } from './decisions';
import { type GivenFile } from './given-files';
import { type WorkerPool } from './pool';
import { type FileAnswer, type FileRequest } from './review-file';
import { type DeskLibrary, type DeskState } from './state';
import { importedText, libraryChosenText, libraryEmptyText, libraryUnreadText, passedOverText, WORDS } from './words';

export interface Desk {
  add(given: readonly GivenFile[]): Promise<void>;
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
  downloadForm(plan: SheetPlan): Promise<void>;
  accept(findings: readonly Finding[], reason: string, person: string): Promise<void>;
  importDecisions(text: string): Promise<void>;
  exportDecisions(): void;
  downloadRecap(): Promise<void>;
}

/** What the desk cannot do by itself. */
export interface Surroundings {
  readonly pool: WorkerPool;
  readonly parallel: number;
  readonly now: () => Date;
  readonly save: (name: string, content: Blob) => void;
  readonly writeRecap: (files: readonly RecapFile[]) => Promise<Uint8Array>;
  readonly writeForm: (plan: SheetPlan) => Promise<Uint8Array>;
}

export function createDesk(store: Store<DeskState>, surroundings: Surroundings): Desk {
  const { get, set } = store;
  const update = (change: Partial<DeskState>) => set((state) => ({ ...state, ...change }));
  let running = new AbortController();
  let underWay = Promise.resolve();

  const ask = async (
    { name, file }: GivenFile,
    wanted: FileRequest['wanted'],
    signal: AbortSignal,
  ): Promise<FileAnswer | null> => {
    const { language, decisions, library } = get();
    const bytes = await file.arrayBuffer().catch(() => null);
    // The browser refuses a file that has changed since it was chosen.
    if (!bytes) return { kind: 'unreadable', reason: WORDS.unreadableNow };
    const accepted = decisions.get(name) ?? [];
    const request = { bytes, name, language, accepted, library: library?.definitions ?? [], wanted };
    return surroundings.pool.review(request, signal);
  };

  const record = (name: string, answer: FileAnswer) => {
    const result: RecapFile =
      answer.kind === 'read' ? answer.recap : { kind: 'unreadable', name, reason: answer.reason[get().language] };
    update({ files: get().files.map((each) => (each.name === name ? { ...each, result } : each)) });
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

  /** Everything is judged anew. */
  const holdTo = async (library: DeskLibrary | null, notice: Bilingual) => {
    running.abort();
    await underWay;
    update({ library, files: get().files.map((each) => ({ ...each, result: null })) });
    const { open } = get();
    if (open) await openFile(open.name);
    await run();
    update({ notice });
  };

  const write = async (name: string, bytes: () => Promise<Uint8Array>, failed: Bilingual) => {
    update({ busy: true, notice: null });
    try {
      surroundings.save(name, new Blob([(await bytes()) as BlobPart]));
    } catch {
      update({ notice: failed });
    } finally {
      update({ busy: false });
    }
  };

  const decide = async (added: Decisions) => {
    update({ decisions: mergedDecisions(get().decisions, added) });
    const { open } = get();
    // Files that the decisions speak of are judged again.
    update({ files: get().files.map((each) => (added.has(each.name) ? { ...each, result: null } : each)) });
    if (open && added.has(open.name)) await openFile(open.name);
    await run();
  };

  return {
    add: async (given) => {
      const known = new Set(get().files.map(({ name }) => name));
      const fresh = given.filter(({ name }) => isWorkbookName(name) && !known.has(name));
      const passedOver = given.length - fresh.length;
      update({
        files: [...get().files, ...fresh.map(({ name, file }) => ({ name, file, result: null }))],
        notice: passedOver > 0 ? passedOverText(passedOver) : null,
      });
      await run();
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
      await decide(new Map([[open.name, accepted]]));
    },
    importDecisions: async (text) => {
      const added = decisionsFromJson(text);
      if (!added) return update({ notice: WORDS.badDecisions });
      const count = [...added.values()].reduce((sum, each) => sum + each.length, 0);
      update({ notice: importedText(count) });
      await decide(added);
    },
    exportDecisions: () => {
      const json = decisionsToJson(get().decisions);
      surroundings.save('keputusan-iku.json', new Blob([json], { type: 'application/json' }));
    },
    downloadRecap: () => {
      const results = get().files.flatMap(({ result }) => result ?? []);
      return write('rekap-iku.xlsx', () => surroundings.writeRecap(results), WORDS.recapFailed);
    },
    downloadForm: (plan) => write('manual-iku.xlsx', () => surroundings.writeForm(plan), WORDS.formFailed),
    chooseLibrary: async (given) => {
      update({ busy: true, notice: null });
      const answer = await ask(given, 'definitions', new AbortController().signal);
      update({ busy: false });
      if (answer?.kind === 'unreadable') return update({ notice: libraryUnreadText(given.name, answer.reason) });
      const definitions = answer?.definitions ?? [];
      if (definitions.length === 0) return update({ notice: libraryEmptyText(given.name) });
      await holdTo({ name: given.name, definitions }, libraryChosenText(given.name, definitions.length));
    },
    dropLibrary: () => holdTo(null, WORDS.libraryDropped),
    lookUp: (lookedUp) => update({ lookedUp, notice: null }),
  };
}
