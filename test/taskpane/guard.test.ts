/** @jest-environment jsdom */
/** The page's first script, assets/penjaga.js: what it says, and that it is silent when all is well. */

import { readFileSync } from 'node:fs';

const code = readFileSync('assets/penjaga.js', 'utf8');
const PATIENCE = 15_000;

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="app"><div class="opening"></div></div>';
  Object.assign(window, { Office: {}, asistenIkuStage: undefined });
  // As the page loads it: before everything else, in the global scope.
  window.eval(code);
});

afterEach(() => {
  jest.runOnlyPendingTimers();
  jest.useRealTimers();
});

const loaded = () => window.dispatchEvent(new Event('load'));
const told = () => document.querySelector('[role=alert]');

function failToLoad(src: string): void {
  const script = document.createElement('script');
  script.src = src;
  document.body.append(script);
  script.dispatchEvent(new Event('error'));
}

test('it is silent when the add-in starts', () => {
  window.asistenIkuStage = 'parsed';
  loaded();
  window.asistenIkuStage = 'ready';
  jest.advanceTimersByTime(PATIENCE);
  expect(told()).toBeNull();
  expect(document.querySelector('.opening')).not.toBeNull();
});

test('a web view that cannot read the add-in is told to be too old, in both languages, as soon as the page is loaded', () => {
  loaded();
  expect(told()?.querySelector('[lang=id]')?.textContent).toContain('WebView2');
  expect(told()?.querySelector('[lang=en]')?.textContent).toContain('too old');
  expect(document.querySelector('.opening')).toBeNull();
  expect(told()?.textContent).toContain(navigator.userAgent);
});

test('Office.js that does not come is told, also when its request is swallowed and the page is never loaded', () => {
  Object.assign(window, { Office: undefined });
  jest.advanceTimersByTime(PATIENCE);
  expect(told()?.querySelector('[lang=id]')?.textContent).toContain('https://appsforoffice.microsoft.com');
  expect(told()?.querySelector('[lang=id] button')?.textContent).toBe('Muat ulang panel');
  expect(told()?.querySelector('[lang=en] button')?.textContent).toBe('Reload the pane');
});

test('where the add-in brings Office.js along, nobody is sent to Microsoft for it', () => {
  Object.assign(window, { Office: undefined });
  document.head.innerHTML = '<script data-office-js="sendiri"></script>';
  loaded();
  document.head.innerHTML = '';
  expect(told()?.textContent).toContain('berkas Asisten IKU tidak dapat dimuat');
  expect(told()?.textContent).not.toContain('appsforoffice');
});

test('a script of its own that is gone is not taken for an old web view', () => {
  failToLoad('https://localhost/taskpane.0123abcd.js');
  loaded();
  expect(told()?.textContent).toContain('baru saja diperbarui');
  expect(told()?.textContent).not.toContain('WebView2');
});

test("a missing helper of Office.js, such as its usage reports, is not taken for the add-in's own", () => {
  failToLoad('https://appsforoffice.microsoft.com/lib/1/hosted/telemetry/oteljs_agave.js');
  loaded();
  expect(told()?.textContent).toContain('WebView2');
});

test('an Excel that does not answer is told, and only after a while', () => {
  window.asistenIkuStage = 'parsed';
  loaded();
  expect(told()).toBeNull();
  jest.advanceTimersByTime(PATIENCE);
  expect(told()?.textContent).toContain('Excel belum menjawab');
});
