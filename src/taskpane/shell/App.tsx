import { useEffect, useMemo } from 'preact/hooks';
import { messagesIn } from '../i18n';
import { PaneContext } from '../pane-context';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { type Session } from '../session';
import { type PaneState, languageIn } from '../state';
import { type Store, useStore } from '../store';
import { ValidationPage } from '../validation/ValidationPage';
import { TabStrip, panelId, tabId } from './TabStrip';

export function App({ store, session }: { store: Store<PaneState>; session: Session }) {
  const state = useStore(store);
  const language = languageIn(state);
  const pane = useMemo(() => ({ text: messagesIn(language), language, session }), [language, session]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PaneContext.Provider value={pane}>
      <main class="pane" data-state={state.run.state}>
        <h1 class="visually-hidden">{pane.text.name}</h1>
        <TabStrip page={state.page} onChange={session.showPage} />
        <div class="page" id={panelId(state.page)} role="tabpanel" aria-labelledby={tabId(state.page)} key={state.page}>
          <CurrentNotice state={state} session={session} />
          <CurrentPage state={state} />
        </div>
      </main>
    </PaneContext.Provider>
  );
}

function CurrentPage({ state }: { state: PaneState }) {
  switch (state.page) {
    default:
      return <ValidationPage state={state} />;
  }
}

function CurrentNotice({ state, session }: { state: PaneState; session: Session }) {
  const { notice } = state;
  if (!notice) return null;
  const language = languageIn(state);
  return (
    <div class="page-notice">
      {notice.tone === 'danger' ? (
        <ProblemNotice problem={notice.problem} onClose={session.dismissNotice} />
      ) : (
        <Notice tone={notice.tone} closeLabel={messagesIn(language).close} onClose={session.dismissNotice}>
          {notice.text[language]}
        </Notice>
      )}
    </div>
  );
}
