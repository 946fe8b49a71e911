/** Puts the pane on the page and connects it with Excel and the ribbon. */

import { render } from 'preact';
import { onPaneRequest } from '../excel/pane-request';
import { paneHost } from './host';
import { languageOf } from './i18n/fetched-english';
import { loadPreferences } from './preferences';
import { createSession } from './session/session';
import { App } from './shell/App';
import { initialState } from './state';
import { createStore } from './store';
import { followHostTheme } from './theme/host-theme';

export function mountPane(): void {
  const place = document.getElementById('app');
  if (!place) return;
  followHostTheme(document.documentElement);
  const store = createStore({
    ...initialState(languageOf(Office.context.displayLanguage)),
    preferences: loadPreferences(),
  });
  const session = createSession(store, paneHost);
  place.replaceChildren();
  render(<App store={store} session={session} />, place);
  // The settings decide what a validation says, so a request from the ribbon waits for them.
  void session.start().then(() => onPaneRequest((request) => void session.answer(request)));
}
