import { useEffect, useRef, useState } from 'preact/hooks';
import { type Store, useStore } from '../taskpane/store';
import { Notice } from '../taskpane/parts/Notice';
import { lazy } from '../taskpane/shell/lazy';
import { countOf } from './decisions';
import { type Desk } from './desk';
import { FilePage } from './FilePage';
import { FileTable } from './FileTable';
import { chosenFile, chosenFiles, droppedFiles } from './given-files';
import { LEVEL_ROWS } from '../core/knowledge/levels';
import { type Bilingual } from '../core/language/bilingual';
import { PAIR_WORDS } from './pair/pair-words';
import { Action } from './parts';
import {
  type DeskLibrary,
  type DeskState,
  type Selection,
  SELECTIONS,
  SORTS,
  type Sort,
  type View,
  VIEWS,
} from './state';
import { keptText, libraryText, progressText, type Say, sayIn, SELECTION_NAMES, WORDS } from './words';

/** Most come to check files, and never look the library through or set two of them side by side. */
const DeskDictionary = lazy(() => import('./DeskDictionary').then((module) => module.DeskDictionary));
const ComparePage = lazy(() => import('./pair/ComparePage').then((module) => module.ComparePage));
const RelatePage = lazy(() => import('./pair/RelatePage').then((module) => module.RelatePage));

interface DeskPageProps {
  readonly store: Store<DeskState>;
  readonly desk: Desk;
  readonly version: string;
}

/** With so many files on the list, drawing them after each one would take longer than reviewing them. */
const MANY_FILES = 200;
const CALM_MS = 400;

function calm({ files, running }: DeskState): number {
  return running && files.length > MANY_FILES ? CALM_MS : 0;
}

/** The whole page: the files, or one of them. */
export function DeskPage({ store, desk, version }: DeskPageProps) {
  const state = useStore(store, calm);
  const { language, open, notice, lookedUp, library, view, isUnsaved } = state;
  const say = sayIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(WORDS.title);
  }, [language]);
  const other = language === 'id' ? 'en' : 'id';
  return (
    <main class="desk" data-state={state.running || state.busy ? 'busy' : 'idle'} aria-busy={state.running}>
      <header class="desk-head">
        <h1>{say(WORDS.title)}</h1>
        <div class="desk-row">
          {lookedUp === null && <Action label={say(WORDS.dictionary)} onClick={() => desk.lookUp('')} />}
          <button
            type="button"
            class="button small subtle"
            lang={other}
            onClick={() => store.set((before) => ({ ...before, language: other }))}
          >
            {say(WORDS.language)}
          </button>
        </div>
      </header>
      <div role="status">{notice && <Notice tone="info">{say(notice)}</Notice>}</div>
      {isUnsaved && <Notice tone="warning">{say(WORDS.unsaved)}</Notice>}
      {lookedUp !== null && <DeskDictionary key={lookedUp} state={state} wanted={lookedUp} desk={desk} say={say} />}
      {/* Stays as it is behind the library, which is closed again. */}
      <div hidden={lookedUp !== null}>
        {open ? (
          <FilePage
            key={open.name}
            name={open.name}
            content={open.content}
            library={library}
            language={language}
            desk={desk}
            say={say}
          />
        ) : (
          <>
            <Views state={state} desk={desk} say={say} />
            {view === 'files' && <FilesPage state={state} store={store} desk={desk} say={say} />}
            {view === 'compare' && <ComparePage state={state} desk={desk} say={say} />}
            {view === 'relate' && <RelatePage state={state} desk={desk} say={say} />}
          </>
        )}
      </div>
      <footer class="muted desk-foot">
        {say(WORDS.promise)} {say(WORDS.offline)} {say(WORDS.version)} {version}
      </footer>
    </main>
  );
}

interface FilesPageProps extends Omit<DeskPageProps, 'version'> {
  readonly state: DeskState;
  readonly say: Say;
}

function FilesPage({ state, store, desk, say }: FilesPageProps) {
  const { files, running } = state;
  const done = files.filter(({ result }) => result !== null).length;
  return (
    <>
      <DropPlace desk={desk} say={say} />
      <LibraryChoice library={state.library} desk={desk} say={say} />
      {files.length > 0 && (
        <div class="desk-row">
          <progress value={done} max={files.length} aria-label={say(progressText(done, files.length))} />
          <span role="status">{say(progressText(done, files.length))}</span>
          {running && <Action label={say(WORDS.cancel)} onClick={desk.cancel} />}
          {!running && done < files.length && <Action label={say(WORDS.resume)} onClick={desk.resume} />}
        </div>
      )}
      <div class="desk-row">
        {done > 0 && !running && <Action label={say(WORDS.recap)} onClick={desk.downloadRecap} isOff={state.busy} />}
        {done > 0 && !running && (
          <Action label={say(WORDS.makeLibrary)} onClick={desk.downloadLibrary} isOff={state.busy} />
        )}
        {countOf(state.decisions) > 0 && <Action label={say(WORDS.exportDecisions)} onClick={desk.exportDecisions} />}
        {files.length > 0 && <ImportDecisions desk={desk} say={say} />}
      </div>
      {state.kept > 0 && <Kept count={state.kept} desk={desk} say={say} />}
      {files.length > 0 && (
        <>
          <FileFilter state={state} store={store} say={say} />
          <FileTable state={state} desk={desk} say={say} />
        </>
      )}
    </>
  );
}

const VIEW_NAMES: Readonly<Record<View, Bilingual>> = {
  files: WORDS.filesPage,
  compare: PAIR_WORDS.compare,
  relate: PAIR_WORDS.relate,
};

function Views({ state, desk, say }: { state: DeskState; desk: Desk; say: Say }) {
  return (
    <nav class="desk-row" aria-label={say(WORDS.pages)}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          class="button small view-button"
          aria-current={state.view === view ? 'page' : undefined}
          onClick={() => desk.show(view)}
        >
          {say(VIEW_NAMES[view])}
        </button>
      ))}
    </nav>
  );
}

/** What the browser keeps, and the way to delete it, which asks once more. */
function Kept({ count, desk, say }: { count: number; desk: Desk; say: Say }) {
  const [isAsking, setAsking] = useState(false);
  const forget = () => {
    setAsking(false);
    desk.forgetKept();
  };
  return (
    <div class="desk-row">
      <span class="muted">{say(keptText(count))}</span>
      {isAsking ? (
        <>
          <Action label={say(WORDS.forgetSure)} onClick={forget} />
          <Action label={say(WORDS.forgetNot)} onClick={() => setAsking(false)} />
        </>
      ) : (
        <Action label={say(WORDS.forget)} onClick={() => setAsking(true)} />
      )}
    </div>
  );
}

function DropPlace({ desk, say }: { desk: Desk; say: Say }) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer)
      void droppedFiles(event.dataTransfer).then(({ files, unopened }) => desk.add(files, unopened));
  };
  return (
    <div
      class={isOver ? 'drop-place over' : 'drop-place'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{say(WORDS.drop)}</p>
      <FileButton label={say(WORDS.chooseFiles)} desk={desk} folder={false} />
      <FileButton label={say(WORDS.chooseFolder)} desk={desk} folder={true} />
    </div>
  );
}

function FileButton({ label, desk, folder }: { label: string; desk: Desk; folder: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder) input.current?.setAttribute('webkitdirectory', '');
  }, [folder]);
  return (
    <>
      <button type="button" class="button primary" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        onChange={({ currentTarget }) => {
          void desk.add(chosenFiles(currentTarget.files ?? []));
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function ImportDecisions({ desk, say }: { desk: Desk; say: Say }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Action label={say(WORDS.importDecisions)} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say(WORDS.importDecisions)}
        onChange={({ currentTarget }) => {
          void currentTarget.files?.[0]?.text().then(desk.importDecisions);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The workbook that all files are held to. */
function LibraryChoice({ library, desk, say }: { library: DeskLibrary | null; desk: Desk; say: Say }) {
  const input = useRef<HTMLInputElement>(null);
  const label = say(library ? WORDS.changeLibrary : WORDS.chooseLibrary);
  return (
    <div class="desk-row">
      <Action label={label} onClick={() => input.current?.click()} />
      {library && <Action label={say(WORDS.dropLibrary)} onClick={desk.dropLibrary} />}
      <span class="muted">
        {library ? say(libraryText(library.name, library.definitions.length)) : say(WORDS.libraryHint)}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void desk.chooseLibrary(chosenFile(file));
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function FileFilter({ state, store, say }: { state: DeskState; store: Store<DeskState>; say: Say }) {
  const update = (change: Partial<DeskState>) => store.set((before) => ({ ...before, ...change }));
  return (
    <div class="desk-row">
      <input
        type="search"
        class="field-input"
        aria-label={say(WORDS.search)}
        placeholder={say(WORDS.search)}
        value={state.query}
        onInput={({ currentTarget }) => update({ query: currentTarget.value })}
      />
      <label class="desk-sort">
        <span>{say(WORDS.show)}</span>
        <select
          class="field-input compact"
          value={state.selection}
          onChange={({ currentTarget }) => update({ selection: currentTarget.value as Selection })}
        >
          {SELECTIONS.map((selection) => (
            <option key={selection} value={selection}>
              {say(SELECTION_NAMES[selection])}
            </option>
          ))}
        </select>
      </label>
      <label class="desk-sort">
        <span>{say(WORDS.sortBy)}</span>
        <select
          class="field-input compact"
          value={state.sort}
          onChange={({ currentTarget }) => update({ sort: currentTarget.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(SORT_NAMES[sort])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const SORT_NAMES: Readonly<Record<Sort, Bilingual>> = {
  name: WORDS.file,
  agency: WORDS.agency,
  indicators: WORDS.indicators,
  errors: LEVEL_ROWS.error.heading,
  warnings: LEVEL_ROWS.warning.heading,
  advice: LEVEL_ROWS.advice.heading,
};
