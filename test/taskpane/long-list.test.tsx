/**
 * A list of findings that another takes the place of: gone for everybody at once, and taken away bit by bit.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { RULES } from '../../src/core/rules/catalogue';
import { type Finding } from '../../src/core/rules/rule';
import { messagesIn } from '../../src/taskpane/i18n';
import { FindingsContext, type FindingsView } from '../../src/taskpane/pane-context';
import { FindingList } from '../../src/taskpane/validation/list/FindingList';
import { type ListedFinding, grouped, keyed } from '../../src/taskpane/validation/list/grouping';

const COUNT = 420;
const [rule] = RULES;
const [messageId = ''] = Object.keys(rule?.meta.messages ?? {});

const items = keyed(
  Array.from(
    { length: COUNT },
    (_, row) =>
      ({
        rule: rule?.meta,
        level: row % 2 === 0 ? 'warning' : 'advice',
        sheet: 'IKU',
        cell: { row, column: 2 },
        messageId,
        data: {},
        table: 0,
        subject: `Indikator ${row}`,
        column: 'Indikator',
        text: `Indikator ${row}`,
      }) as Finding,
  ),
);

const pane: FindingsView = {
  text: messagesIn('id'),
  language: 'id',
  notation: 'id',
  session: { select: jest.fn(), setFilter: jest.fn(), setPreferences: jest.fn(), accept: jest.fn() },
  mending: null,
  lookUp: jest.fn(),
};

const NO_PEERS = { fixableOfRule: [], ofRule: [], ofIndicator: [], sameCell: [] };
const NONE: ReadonlySet<string> = new Set();

function show(shown: readonly ListedFinding[], view: object, selected: string | null = null): void {
  void act(() =>
    render(
      <FindingsContext.Provider value={pane}>
        <FindingList
          groups={grouped(shown, 'sheet')}
          closed={NONE}
          onToggleGroup={() => undefined}
          grouping="sheet"
          density="compact"
          manySheets={false}
          selected={selected}
          focused={null}
          peers={NO_PEERS}
          view={view}
        />
      </FindingsContext.Provider>,
      document.body,
    ),
  );
}

/** Until a condition holds: the list is drawn and taken away in turns of the event loop. */
async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn > 1000) throw new Error('It does not come to an end.');
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

const lists = () => [...document.querySelectorAll<HTMLElement>('[role=list]')];
const rowsOf = (list: HTMLElement | undefined) => list?.querySelectorAll('.finding').length ?? 0;
const inSight = () => lists().filter(({ hidden }) => !hidden);

afterEach(() => act(() => render(null, document.body)));

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

test('a long list gives way to another at once, is there for nobody any more, and goes without being drawn again', async () => {
  show(items, {});
  await until(() => rowsOf(lists()[0]) === COUNT);
  const [old] = lists();
  const known = new Set(old?.querySelectorAll('.finding'));
  show(items.slice(0, 20), {});
  expect(old?.hidden).toBe(true);
  expect(old?.getAttribute('aria-label')).toBeNull();
  expect(inSight().map((list) => [rowsOf(list), list.style.display])).toEqual([[20, '']]);
  expect([...(old?.querySelectorAll('.finding') ?? [])].filter((row) => !known.has(row))).toEqual([]);
  await until(() => lists().length === 1);
  expect(lists().map((list) => [list.getAttribute('aria-label'), rowsOf(list)])).toEqual([['Temuan', 20]]);
});

test('the finding that was open leaves with its details at once', async () => {
  const [first] = items;
  show(items, {}, first?.key ?? null);
  await until(() => rowsOf(lists()[0]) === COUNT);
  expect(document.querySelectorAll('.finding-detail')).toHaveLength(1);
  show(items.slice(40), {}, first?.key ?? null);
  expect(document.querySelectorAll('.finding-detail')).toHaveLength(0);
});

test('whoever types on meanwhile sees the last list, and nothing of those before is left', async () => {
  show(items, {});
  await until(() => rowsOf(lists()[0]) === COUNT);
  for (const from of [10, 20, 30]) show(items.slice(from), {});
  expect(inSight()).toHaveLength(1);
  await until(() => lists().length === 1 && rowsOf(lists()[0]) === COUNT - 30);
  const cells = [...document.querySelectorAll<HTMLElement>('.finding')].map(({ dataset }) => dataset['cell']);
  expect(cells).toEqual(
    grouped(items.slice(30), 'sheet').flatMap((group) => group.items.map(({ finding }) => `C${finding.cell.row + 1}`)),
  );
});
