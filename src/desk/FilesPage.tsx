import { useState } from 'preact/hooks';
import { twiceText } from '../core/indicator/library/office';
import { type Bilingual } from '../core/language/bilingual';
import { FILE_FIGURES } from '../core/report/recap/recap-file';
import { type Store } from '../taskpane/store';
import { countOf } from './decisions';
import { type Desk } from './desk';
import { FileTable } from './FileTable';
import { chosenFile, chosenFiles, droppedFiles } from './given-files';
import { Action, FilePicker } from './parts';
import { changing, type DeskLibrary, type DeskState, type Selection, SELECTIONS, SORTS, type Sort } from './state';
import { keptDecisionsText, libraryText, progressText, type Say, SELECTION_NAMES, WORDS } from './words';

interface FilesPageProps {
  readonly state: DeskState;
  readonly store: Store<DeskState>;
  readonly desk: Desk;
  readonly say: Say;
}

/** The list of files, how it is filled, and what is made of it. */
export function FilesPage({ state, store, desk, say }: FilesPageProps) {
  const { files, running } = state;
  const done = files.filter(({ result }) => result !== null).length;
  return (
    <>
      {files.length === 0 && <p>{say(WORDS.intro)}</p>}
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

/** What the browser keeps, and the way to delete it, which asks once more. */
function Kept({ count, desk, say }: { count: number; desk: Desk; say: Say }) {
  const [isAsking, setAsking] = useState(false);
  const forget = () => {
    setAsking(false);
    desk.forgetKept();
  };
  return (
    <div class="desk-row">
      <span class="muted">{say(keptDecisionsText(count))}</span>
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
  const add = (files: Iterable<File>) => desk.add(chosenFiles(files));
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
      <FilePicker label={say(WORDS.chooseFiles)} isPrimary several="files" onPick={add} />
      <FilePicker label={say(WORDS.chooseFolder)} isPrimary several="folder" onPick={add} />
    </div>
  );
}

function ImportDecisions({ desk, say }: { desk: Desk; say: Say }) {
  const read = ([file]: readonly File[]) => void file?.text().then(desk.importDecisions);
  return <FilePicker label={say(WORDS.importDecisions)} accept=".json,application/json" onPick={read} />;
}

/** The workbook that all files are held to. */
function LibraryChoice({ library, desk, say }: { library: DeskLibrary | null; desk: Desk; say: Say }) {
  const choose = ([file]: readonly File[]) => file && desk.chooseLibrary(chosenFile(file));
  const twice = library && twiceText(library.definitions);
  return (
    <div class="desk-row">
      <FilePicker label={say(library ? WORDS.changeLibrary : WORDS.chooseLibrary)} onPick={choose} />
      {library && <Action label={say(WORDS.dropLibrary)} onClick={desk.dropLibrary} />}
      <span class="muted">
        {library ? say(libraryText(library.name, library.definitions.length)) : say(WORDS.libraryHint)}
      </span>
      {twice && <p>{say(twice)}</p>}
    </div>
  );
}

function FileFilter({ state, store, say }: { state: DeskState; store: Store<DeskState>; say: Say }) {
  const update = changing(store);
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
              {say(sortName(sort))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function sortName(sort: Sort): Bilingual {
  return sort === 'name' ? WORDS.file : sort === 'agency' ? WORDS.agency : FILE_FIGURES[sort].label;
}
