/** @jest-environment jsdom */
/** The page's own script: what is seen when the pane cannot be fetched. */

import { requestPane } from '../../src/excel/pane-request';

const mountPane = jest.fn();
let isThere = false;

jest.mock('../../src/taskpane/pane', () => ({
  get mountPane() {
    if (!isThere) throw Object.assign(new Error('Loading chunk pane failed.'), { name: 'ChunkLoadError' });
    return mountPane;
  },
}));

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a pane that cannot be fetched says so, in both languages, and is tried again when a ribbon button asks for it', async () => {
  document.body.innerHTML = '<div id="app"><div class="opening"></div></div>';
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: 'id-ID' }, onReady: (ready: () => void) => Promise.resolve().then(ready) },
  });
  await import('../../src/taskpane');
  await settle();
  expect(window.asistenIkuStage).toBe('ready');
  expect(document.querySelector('.opening')).toBeNull();
  const told = document.querySelector('[role=alert]');
  expect(told?.querySelector('[lang=id] button')?.textContent).toBe('Muat ulang panel');
  expect(told?.querySelector('[lang=en] button')?.textContent).toBe('Reload the pane');
  expect(told?.textContent).toContain('Loading chunk pane failed.');

  isThere = true;
  requestPane('validate');
  await settle();
  expect(mountPane).toHaveBeenCalledTimes(1);
  expect(window.asistenIkuRequest).toBe('validate');
});

test('without Office.js the page reports that it can be read, and fails on nothing', async () => {
  jest.resetModules();
  Object.assign(globalThis, { Office: undefined });
  await import('../../src/commands');
  await import('../../src/taskpane');
  expect(window.asistenIkuStage).toBe('parsed');
});
