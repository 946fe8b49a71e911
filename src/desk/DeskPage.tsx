import { useEffect } from 'preact/hooks';
import { type Store, useStore } from '../taskpane/store';
import { Notice } from '../taskpane/parts/Notice';
import { lazy } from '../taskpane/shell/lazy';
import { type Desk } from './desk';
import { FilePage } from './FilePage';
import { FilesPage } from './FilesPage';
import { type Bilingual } from '../core/language/bilingual';
import { PAIR_WORDS } from './pair/pair-words';
import { Action } from './parts';
import { type DeskState, type View, VIEWS } from './state';
import { type Say, sayIn, WORDS } from './words';

/** Most come to check files, and never look the library through or set some of them side by side. */
const DeskDictionary = lazy(() => import('./DeskDictionary').then((module) => module.DeskDictionary));
const ComparePage = lazy(() => import('./pair/ComparePage').then((module) => module.ComparePage));
const DocumentsPage = lazy(() => import('./pair/DocumentsPage').then((module) => module.DocumentsPage));
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
            {view === 'documents' && <DocumentsPage state={state} desk={desk} say={say} />}
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

const VIEW_NAMES: Readonly<Record<View, Bilingual>> = {
  files: WORDS.filesPage,
  compare: PAIR_WORDS.compare,
  documents: PAIR_WORDS.documents,
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
