/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
/** Two things that Excel's web views do differently from a browser: the clipboard, and links that leave the pane. */

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { problemOf } from '../../src/excel/problem';
import { messagesIn } from '../../src/taskpane/i18n';
import { PaneContext } from '../../src/taskpane/pane-context';
import { HelpLink } from '../../src/taskpane/parts/HelpLink';
import { ProblemNotice } from '../../src/taskpane/parts/ProblemNotice';
import { copyText } from '../../src/taskpane/parts/copy-text';
import { createSession } from '../../src/taskpane/session/session';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { FakeHost, TABLE } from './fake-host';

afterEach(() => {
  render(null, document.body);
  Object.assign(navigator, { clipboard: undefined });
  Object.assign(document, { execCommand: undefined });
});

const refusing = { writeText: () => Promise.reject(new DOMException('Permissions policy', 'NotAllowedError')) };

describe('copying', () => {
  test.each([
    ['there is no clipboard', undefined],
    ['the clipboard is refused in a frame', refusing],
  ])('goes the old way where %s, and leaves nothing behind', async (_when, clipboard) => {
    Object.assign(navigator, { clipboard });
    const selected: unknown[] = [];
    const execCommand = (command: string) => {
      selected.push(command, (document.activeElement as HTMLTextAreaElement).value);
      return true;
    };
    Object.assign(document, { execCommand });
    expect(await copyText('Temuan\tDasar')).toBe(true);
    expect(selected).toEqual(['copy', 'Temuan\tDasar']);
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('says that it failed where neither way is there', async () => {
    expect(await copyText('Temuan')).toBe(false);
    Object.assign(document, { execCommand: () => false });
    expect(await copyText('Temuan')).toBe(false);
  });

  test('of details that may not be copied shows them marked, to be copied by hand', async () => {
    const session = createSession(createStore(initialState('id')), new FakeHost({ IKU: TABLE }));
    const problem = problemOf(Object.assign(new Error('Statement: load'), { code: 'GeneralException' }));
    await act(async () =>
      render(
        <PaneContext.Provider value={{ text: messagesIn('id'), language: 'id', notation: 'id', session }}>
          <ProblemNotice problem={problem} />
        </PaneContext.Provider>,
        document.body,
      ),
    );
    await act(async () => document.querySelector('button')?.click());
    const box = document.querySelector('textarea');
    expect(box?.value).toBe(problem.details);
    expect(box?.value.slice(box.selectionStart, box.selectionEnd)).toBe(problem.details);
    expect(document.body.textContent).toContain('Ctrl+C');
  });
});

describe('a link to a help page', () => {
  async function follow(
    opensBrowser: boolean,
    bringsFunction = true,
  ): Promise<{ readonly opened: string[]; readonly isLeftToExcel: boolean }> {
    const opened: string[] = [];
    const context = {
      requirements: { isSetSupported: (set: string) => opensBrowser && set === 'OpenBrowserWindowApi' },
      ui: bringsFunction ? { openBrowserWindow: (url: string) => opened.push(url) } : {},
    };
    Object.assign(globalThis, { Office: { context } });
    await act(async () => render(<HelpLink href="bantuan/panduan.html">Panduan</HelpLink>, document.body));
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    const isLeftToExcel = document.querySelector('a')?.dispatchEvent(click) ?? false;
    return { opened, isLeftToExcel };
  }

  test("opens in the user's browser where Excel can ask for it", async () => {
    expect(await follow(true)).toEqual({ opened: ['http://localhost/bantuan/panduan.html'], isLeftToExcel: false });
  });

  test('is an ordinary link elsewhere', async () => {
    expect(await follow(false)).toEqual({ opened: [], isLeftToExcel: true });
    expect(await follow(true, false)).toEqual({ opened: [], isLeftToExcel: true });
  });
});
