/**
 * The words of the second language: fetched for whoever reads them, and said where they cannot be.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { inBoth, messagesIn } from '../../src/taskpane/i18n';
import { type english } from '../../src/taskpane/i18n/english';
import { createSession } from '../../src/taskpane/session/session';
import { App } from '../../src/taskpane/shell/App';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { FakeHost } from './fake-host';
import { closePane, settle } from './pane-user';

let isThere = true;

jest.mock('../../src/taskpane/i18n/english', () => {
  const words = jest.requireActual<{ readonly english: typeof english }>('../../src/taskpane/i18n/english');
  return {
    get english() {
      if (!isThere) throw Object.assign(new Error('Loading chunk english failed.'), { name: 'ChunkLoadError' });
      return words.english;
    },
  };
});

async function openIn(hostLanguage: 'id' | 'en') {
  Element.prototype.scrollIntoView = () => undefined;
  const store = createStore(initialState(hostLanguage));
  const session = createSession(store, new FakeHost({ Sheet1: [] }));
  await act(async () => {
    render(<App store={store} session={session} />, document.body);
    await session.start();
  });
  await settle();
  return { store, session };
}

const tabs = () => [...document.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent);

afterEach(closePane);

test('where they cannot be fetched the pane stays Indonesian as a whole, says so in both languages, and tries again when asked', async () => {
  isThere = false;
  const { session } = await openIn('en');
  expect(tabs()[0]).toBe('Validasi');
  expect(document.documentElement.lang).toBe('id');
  expect(document.querySelector('.docked-notice')?.textContent).toMatch(
    /Teks bahasa Inggris tidak dapat dimuat.*The English texts could not be loaded.*Loading chunk english failed/,
  );

  isThere = true;
  await act(async () => session.setPreferences({ language: 'en' }));
  await settle();
  expect(tabs()[0]).toBe('Validate');
  expect(document.documentElement.lang).toBe('en');
});

test('a message that stands when the language is changed is read in the new one', async () => {
  const { session, store } = await openIn('id');
  expect(tabs()[0]).toBe('Validasi');
  const text = inBoth((words, language) => `${language}: ${words.tabs.report}`);
  await act(async () => store.set((state) => ({ ...state, notice: { tone: 'info', text } })));
  expect(document.querySelector('.docked-notice p')?.textContent).toBe('id: Laporan');
  await act(async () => session.setPreferences({ language: 'en' }));
  await settle();
  expect(document.querySelector('.docked-notice p')?.textContent).toBe('en: Report');
});

test('the two languages have the same texts', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : typeof value;
  expect(shape(messagesIn('en'))).toEqual(shape(messagesIn('id')));
});
