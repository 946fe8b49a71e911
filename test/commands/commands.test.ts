/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { onPaneRequest, whenPaneIsRequested } from '../../src/excel/pane-request';

type Action = (event: { completed: () => void }) => Promise<void>;

const actions = new Map<string, Action>();
const showAsTaskpane = jest.fn(async () => undefined);

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      onReady: (ready: () => void) => Promise.resolve().then(ready),
      actions: { associate: (id: string, action: Action) => actions.set(id, action) },
      addin: { showAsTaskpane },
    },
  });
  await import('../../src/commands');
  await Promise.resolve();
});

beforeEach(() => {
  window.asistenIkuRequest = undefined;
});

test('the button Validasi shows the pane and asks it for a validation, also when the pane is loaded later', async () => {
  const completed = jest.fn();
  const loader = jest.fn();
  whenPaneIsRequested(loader);
  await actions.get('iku.validasi')?.({ completed });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(loader).toHaveBeenCalledTimes(1);

  const taken: string[] = [];
  const stop = onPaneRequest((request) => taken.push(request));
  expect(taken).toEqual(['validate']);
  await actions.get('iku.validasi')?.({ completed });
  expect(taken).toEqual(['validate', 'validate']);
  stop();
});

test('the button is released even when the pane cannot be shown', async () => {
  showAsTaskpane.mockRejectedValueOnce(new Error('no pane'));
  const completed = jest.fn();
  await expect(actions.get('iku.validasi')?.({ completed })).rejects.toThrow('no pane');
  expect(completed).toHaveBeenCalledTimes(1);
});

test.each([
  ['iku.temuanSel', 'cell'],
  ['iku.templat', 'forms'],
  ['iku.laporan', 'report'],
  ['iku.rumus', 'functions'],
  ['iku.panduan', 'guide'],
])('%s shows the pane and asks for %s', async (name, request) => {
  const taken: string[] = [];
  const stop = onPaneRequest((each) => taken.push(each));
  await actions.get(name)?.({ completed: () => undefined });
  expect(taken).toEqual([request]);
  stop();
});

test('every function that the manifest names is there, and no other', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const named = new Set([...manifest.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]));
  expect([...actions.keys()].sort()).toEqual([...named].sort());
});
