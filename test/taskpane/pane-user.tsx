/** The pane with a played Excel, used as a person would: for tests of what he gets. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { App } from '../../src/taskpane/shell/App';
import { createSession } from '../../src/taskpane/session/session';
import { type Page, initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { type FakeHost } from './fake-host';

export const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  });

/** What is fetched when it is first shown may take a while. */
export async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isThere(); turn++) await settle();
}

/** Opens the pane in Indonesian; to be closed by `closePane`. */
export async function openPane(host: FakeHost) {
  // jsdom draws nothing.
  Element.prototype.scrollIntoView = () => undefined;
  const store = createStore(initialState('id'));
  const session = createSession(store, host);
  await act(async () => {
    render(<App store={store} session={session} />, document.body);
    await session.start();
  });
  return { store, session };
}

export function closePane(): void {
  render(null, document.body);
  localStorage.clear();
}

export async function turnTo(session: ReturnType<typeof createSession>, page: Page): Promise<void> {
  await act(async () => session.showPage(page));
  await settle();
}

/** The button of that name, as it is read out. */
export function button(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button:not([role=tab])')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`No button ${name} among ${all.map(({ textContent }) => textContent).join(' | ')}`);
  return found;
}

export async function press(name: string): Promise<void> {
  await act(async () => button(name).click());
  await settle();
}

/** The findings in the list, by rule and cell. */
export function findings(): string[] {
  const items = [...document.querySelectorAll<HTMLElement>('[aria-label=Temuan] .finding')];
  return items.map(({ dataset }) => `${dataset['rule']} ${dataset['cell']}`);
}

export async function openFinding(rule: string): Promise<void> {
  const row = document.querySelector<HTMLElement>(`.finding[data-rule=${rule}] .finding-row`);
  if (!row) throw new Error(`No ${rule} among ${findings().join(', ')}`);
  await act(async () => row.click());
  await settle();
}
