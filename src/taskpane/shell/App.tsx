import { type ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { messagesIn } from '../i18n';
import { PaneContext } from '../pane-context';
import { LANDING } from '../parts/landing';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { FocusContext, usePart } from '../parts/use-part';
import { type Session } from '../session/session';
import { type NoticeAction, type Page, type PaneState, languageIn, outcomeIn } from '../state';
import { type Store, useStore } from '../store';
import { ValidationPage } from '../validation/ValidationPage';
import { Boundary } from './Boundary';
import { lazy } from './lazy';
import { TabStrip, panelId, tabId } from './TabStrip';

export function App({ store, session }: { store: Store<PaneState>; session: Session }) {
  const state = useStore(store);
  const language = languageIn(state);
  const notation = state.notation ?? language;
  const pane = useMemo(
    () => ({ text: messagesIn(language), language, notation, session }),
    [language, notation, session],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Boundary language={language} way="reload">
      <PaneContext.Provider value={pane}>
        <main class="pane" data-state={state.run.state}>
          <h1 class="visually-hidden">{pane.text.name}</h1>
          {state.working && <div class="working" role="progressbar" aria-label={pane.text.working} />}
          <TabStrip page={state.page} onChange={session.showPage} />
          <FocusContext.Provider value={state.focused}>
            <PagePanel key={state.page} page={state.page}>
              <Boundary language={language} way="again">
                <CurrentPage state={state} />
              </Boundary>
            </PagePanel>
          </FocusContext.Provider>
          <CurrentNotice state={state} session={session} />
        </main>
      </PaneContext.Provider>
    </Boundary>
  );
}

function PagePanel({ page, children }: { readonly page: Page; readonly children: ComponentChildren }) {
  const panel = usePart<HTMLDivElement>('page');
  return (
    <div class="page" id={panelId(page)} role="tabpanel" aria-labelledby={tabId(page)} ref={panel} {...LANDING}>
      {children}
    </div>
  );
}

const FormsPage = lazy(() => import('../forms/FormsPage').then((module) => module.FormsPage));
const FunctionsPage = lazy(() => import('../functions/FunctionsPage').then((module) => module.FunctionsPage));
const DictionaryPage = lazy(() => import('../dictionary/DictionaryPage').then((module) => module.DictionaryPage));
const ReportPage = lazy(() => import('../report/ReportPage').then((module) => module.ReportPage));
const SettingsPage = lazy(() => import('../settings/SettingsPage').then((module) => module.SettingsPage));

function CurrentPage({ state }: { state: PaneState }) {
  const outcome = outcomeIn(state.run);
  switch (state.page) {
    case 'validation':
      return <ValidationPage state={state} />;
    case 'forms':
      return <FormsPage tables={outcome?.tables ?? []} settings={state.settings} />;
    case 'functions':
      return <FunctionsPage outcome={outcome} settings={state.settings} />;
    case 'dictionary':
      return <DictionaryPage outcome={outcome} settings={state.settings} wanted={state.lookedUp} />;
    case 'report':
      return <ReportPage outcome={outcome} settings={state.settings} />;
    case 'settings':
      return <SettingsPage outcome={outcome} settings={state.settings} preferences={state.preferences} />;
  }
}

function CurrentNotice({ state, session }: { state: PaneState; session: Session }) {
  const { notice } = state;
  const { box, onPress } = useFocusOfNotice(notice);
  if (!notice) return null;
  const close = () => {
    session.dismissNotice();
    backToPage(state.page);
  };
  const validate = async () => {
    await session.validate();
    backToPage('validation');
    const page = document.getElementById(panelId('validation'));
    if (page) page.scrollTop = 0;
  };
  const language = languageIn(state);
  const text = messagesIn(language);
  return (
    <div class="docked-notice" ref={box} onClick={onPress} {...LANDING}>
      {notice.tone === 'danger' ? (
        <ProblemNotice problem={notice.problem} onClose={close}>
          {notice.action && <UndoButton session={session} action={notice.action} label={text.fixing.undo} />}
        </ProblemNotice>
      ) : (
        <Notice tone={notice.tone} closeLabel={text.close} onClose={close}>
          <p>{notice.text[language]}</p>
          {(notice.action ?? notice.alternative) && (
            <div class="notice-actions">
              {notice.action && <UndoButton session={session} action={notice.action} label={text.fixing.undo} />}
              {notice.alternative && (
                <button
                  type="button"
                  class="button small"
                  onClick={notice.alternative === 'validate' ? validate : session.leaveStanding}
                >
                  {notice.alternative === 'validate' ? text.run.button : text.fixing.leaveStanding}
                </button>
              )}
            </div>
          )}
        </Notice>
      )}
    </div>
  );
}

/** Whoever has pressed a button of a message finds it gone with that message: the focus goes to the answer, unless it was led elsewhere. */
function useFocusOfNotice(notice: PaneState['notice']) {
  const box = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (!notice || !wasPressed.current) return;
    wasPressed.current = false;
    if (document.activeElement === document.body) box.current?.focus();
  }, [notice]);
  const onPress = () => {
    wasPressed.current = true;
  };
  return { box, onPress };
}

/** Whoever closes a message goes on at the finding that is open, or else with the page. */
function backToPage(page: Page): void {
  const place =
    document.querySelector<HTMLElement>('.finding.open .finding-row') ?? document.getElementById(panelId(page));
  place?.focus({ preventScroll: true });
}

interface UndoButtonProps {
  readonly session: Session;
  readonly action: NoticeAction;
  readonly label: string;
}

function UndoButton({ session, action, label }: UndoButtonProps) {
  return (
    <button type="button" class="button small" onClick={session[action]}>
      {label}
    </button>
  );
}
