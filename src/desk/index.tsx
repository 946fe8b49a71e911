/** Starts the desk: a page that reviews many workbooks at once, without Excel. */

import { render } from 'preact';
import packageFile from '../../package.json';
import { type Language } from '../core/language/bilingual';
import { longDate } from '../core/language/locale';
import { type ListedFile } from '../core/report/recap/recap-file';
import { loadPreferences } from '../taskpane/preferences';
import { createStore } from '../taskpane/store';
import { saveFile } from '../taskpane/parts/save-file';
import { createDesk } from './desk';
import { type GatheredLibrary } from './gathered-library';
import { type GatheringAnswer, type GatheringRequest } from './gathering';
import { browserShelf, digestOf, KeptDecisions } from './kept-decisions';
import { pngOf } from './pair/png';
import { DeskPage } from './DeskPage';
import { type DeskWorker, WorkerPool } from './pool';
import { emptyDesk } from './state';
import { type WritingAnswer, type WritingRequest } from './writing';

/** More workers than this only take each other's memory. */
const MOST_WORKERS = 8;

function startWorker(): DeskWorker {
  return new Worker(new URL('./worker.ts', import.meta.url)) as DeskWorker;
}

function write(request: WritingRequest): Promise<Uint8Array> {
  const worker = new Worker(new URL('./writing.ts', import.meta.url));
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WritingAnswer>) =>
      data ? resolve(data) : reject(new Error('The workbook was not written.'));
    worker.onerror = () => reject(new Error('The worker that writes workbooks ended.'));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function gather(request: GatheringRequest): Promise<GatheredLibrary | null> {
  const worker = new Worker(new URL('./gathering.ts', import.meta.url));
  return new Promise<GatheredLibrary | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<GatheringAnswer>) =>
      data === 'failed' ? reject(new Error('The library was not made.')) : resolve(data);
    worker.onerror = () => reject(new Error('The worker that gathers the library ended.'));
    worker.postMessage(
      request,
      request.files.map(({ bytes }) => bytes),
    );
  }).finally(() => worker.terminate());
}

function writeRecap(files: readonly ListedFile[], language: Language): Promise<Uint8Array> {
  const written = new Date();
  const date = longDate(written, language);
  return write({ kind: 'recap', files, language, date, written });
}

function start(): void {
  const place = document.getElementById('app');
  if (!place) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = () => (document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light');
  applyTheme();
  dark.addEventListener('change', applyTheme);
  const store = createStore(emptyDesk(loadPreferences().language ?? 'id'));
  const desk = createDesk(store, {
    pool: new WorkerPool(startWorker),
    parallel: Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 2)),
    now: () => new Date(),
    save: saveFile,
    writeRecap: (files) => writeRecap(files, store.get().language),
    writeSheets: (sheets, title) =>
      write({ kind: 'sheets', sheets, title, language: store.get().language, written: new Date() }),
    toPng: pngOf,
    gather: (files) => gather({ files, language: store.get().language }),
    kept: new KeptDecisions(browserShelf()),
    digest: digestOf,
  });
  // The browser asks whether to leave when something would be lost.
  addEventListener('beforeunload', (event) => {
    if (store.get().isUnsaved) event.preventDefault();
  });
  place.replaceChildren();
  render(<DeskPage store={store} desk={desk} version={packageFile.version} />, place);
  // Where there is none, the page works while there is a network.
  navigator.serviceWorker?.register('meja-offline.js').catch(() => undefined);
}

start();
