/**
 * The page's last and smallest script. The page may have been started only for the custom functions, with the pane out of
 * sight: then nothing of the pane is loaded until it is seen or a ribbon button asks for it.
 */

import { whenPaneIsRequested } from '../excel/pane-request';
import { fetchWords, languageOf } from './i18n/fetched-english';
import { loadPreferences, wantedLanguage } from './preferences';
import { tellNotLoaded } from './shell/not-loaded';
import { reportStage } from './stage';

let loading: Promise<unknown> | undefined;

function load(): void {
  loading ??= fetchPane().catch(giveUp);
}

/** Words and pane come side by side, so that nothing is seen in another language first. Without the words the pane itself says so. */
async function fetchPane(): Promise<void> {
  const language = wantedLanguage(loadPreferences(), languageOf(Office.context.displayLanguage));
  const words = fetchWords(language).catch(() => undefined);
  const { mountPane } = await import('./pane');
  await words;
  mountPane();
}

/** Without this the page would show its opening picture for ever. A ribbon button pressed later tries once more. */
function giveUp(fault: unknown): void {
  loading = undefined;
  const place = document.getElementById('app');
  if (place) tellNotLoaded(place, fault);
  window.asistenIkuRequest = undefined;
  whenPaneIsRequested(load);
}

function start(): void {
  reportStage('ready');
  // A browser calls this only for a page that is being drawn.
  requestAnimationFrame(load);
  whenPaneIsRequested(load);
}

reportStage('parsed');
// Without Office.js there is nothing to start; the page's first script says so.
if (typeof Office !== 'undefined') void Office.onReady(start);
