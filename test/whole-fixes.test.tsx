/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
/** No reader of a finding drops a part of its fix: each cell, column and row that the cases of all rules change is looked for in each of them. */

import { TextDecoder, TextEncoder } from 'node:util';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Format } from '../src/cli/check/check-command';
import { formatOf } from '../src/cli/check/run-report';
import { fileSettings } from '../src/core/own-choices';
import { type Change } from '../src/core/changes/change';
import { findingsSheet } from '../src/core/report/findings-sheet';
import { type Review } from '../src/core/review';
import { RULES } from '../src/core/rules/catalogue';
import { type Finding } from '../src/core/rules/rule';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { cellName, columnLetter } from '../src/core/sheet/address';
import { type SheetGrid } from '../src/core/sheet/grid';
import { messagesIn } from '../src/taskpane/i18n';
import { PaneContext, SheetsContext } from '../src/taskpane/pane-context';
import { asTabbedText, findingRows } from '../src/taskpane/report/findings-table';
import { type Session } from '../src/taskpane/session/session';
import { FixList } from '../src/taskpane/validation/fixes/FixList';
import { casesOf } from './core/rules/case-files';
import { findingsOf } from './core/rules/rule-tester';
import { gridOf, tableOf } from './core/rules/table-builder';

Object.assign(globalThis, { TextDecoder, TextEncoder });

interface Fixed {
  readonly rule: string;
  readonly finding: Finding;
  readonly grids: readonly SheetGrid[];
  readonly review: Review;
}

/** Every finding with a fix, as the review of the tables of its case. */
const fixed: readonly Fixed[] = RULES.flatMap((rule) =>
  (casesOf(rule.meta.id)?.invalid ?? []).flatMap((each) => {
    const grids = each.tables.map((spec) => gridOf(spec));
    const tables = each.tables.map((spec, index) => tableOf(spec, grids[index]));
    return findingsOf(rule, each)
      .filter(({ fix }) => fix)
      .map((finding) => {
        const summary = { tables: tables.length, indicators: 1, errors: 0, warnings: 1, advice: 0, accepted: 0 };
        const review = { tables, findings: [finding], nearMisses: [], failures: [], unread: [], summary };
        return { rule: rule.meta.id, finding, grids, review };
      });
  }),
);

/** How a change can be told from a reader's text: where it is, or what comes there. */
function signOf(change: Change): string {
  switch (change.kind) {
    case 'cell':
      return cellName(change.position);
    case 'insertColumn':
    case 'deleteColumn':
      return change.header;
    case 'deleteRow':
      return String(change.row + 1);
    case 'insertRow':
      return String(change.before + 1);
  }
}

/** The parts that a reader's text does not tell. */
function missingIn(text: string, { finding: { fix, cell } }: Fixed): readonly Change[] {
  const changes = fix?.changes ?? [];
  // A single cell that is the finding's own is named by the finding.
  const isOwn = (change: Change) => changes.length === 1 && change.kind === 'cell' && signOf(change) === cellName(cell);
  return changes.filter(
    (change) => !isOwn(change) && !new RegExp(`(?<![\\w])${escaped(signOf(change))}(?!\\w)`).test(text),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function written({ grids, review }: Fixed, format: Format): string {
  const settings = fileSettings(DEFAULT_SETTINGS, grids, review);
  const run = {
    files: ['iku.xlsx'],
    format,
    language: 'id',
    ignoreSettings: false,
    folder: '.',
    colour: false,
    width: 1e6,
  } as const;
  return formatOf(run).file(
    { kind: 'reviewed', name: 'iku.xlsx', sheets: grids, unreadable: [], review, settings, notes: [] },
    0,
  );
}

const text = messagesIn('id');

async function shown({ grids, finding }: Fixed): Promise<string> {
  const pane = { text, language: 'id' as const, notation: 'id' as const, session: {} as Session };
  if (!finding.fix) return '';
  const list = <FixList fix={finding.fix} home={finding.sheet} />;
  await act(async () =>
    render(
      <PaneContext.Provider value={pane}>
        <SheetsContext.Provider value={grids}>{list}</SheetsContext.Provider>
      </PaneContext.Provider>,
      document.body,
    ),
  );
  // Neighbouring elements stand apart on the screen.
  const words = [...document.body.querySelectorAll('span, del')].map(({ textContent }) => textContent);
  render(null, document.body);
  return words.join(' ');
}

const proposal = ({ grids, review }: Fixed): string => {
  const plan = findingsSheet(review, { language: 'id', date: '1 Januari 2026', sheets: grids });
  return plan.cells
    .flatMap((cell) => (cell.row === 4 && cell.column === 8 && 'value' in cell ? String(cell.value) : []))
    .join();
};

const READERS: Readonly<Record<string, (each: Fixed) => string | Promise<string>>> = {
  'the findings sheet': proposal,
  'the copied table': ({ grids, finding }) =>
    asTabbedText(findingRows([finding], grids, text, 'id'))
      .split('\r\n')[1]
      ?.split('\t')[8] ?? '',
  'periksa --format teks': (each) => (written(each, 'teks').match(/Usul: .*/g) ?? []).join('\n'),
  'periksa --format json': (each) => {
    const { cells, columns = [], rows = [] } = JSON.parse(written(each, 'json')).findings[0].fix;
    return JSON.stringify([cells, columns, rows]);
  },
  'periksa --format sarif': (each) => JSON.stringify(JSON.parse(written(each, 'sarif')).properties.fix),
  'the pane': shown,
};

test('the cases of the rules change cells, add columns, and delete and insert rows', () => {
  const kinds = new Set(fixed.flatMap(({ finding }) => finding.fix?.changes.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(['cell', 'deleteRow', 'insertColumn', 'insertRow']);
  expect(fixed.length).toBeGreaterThan(100);
});

test.each(Object.entries(READERS))('%s tells every part of every fix', async (_, reader) => {
  const dropped = [];
  for (const each of fixed) {
    const missing = missingIn(await reader(each), each);
    if (missing.length > 0) dropped.push({ rule: each.rule, cell: cellName(each.finding.cell), missing });
  }
  expect(dropped).toEqual([]);
});

test('a program learns of a cell what it shows now and what it is to show', () => {
  const withCells = fixed.filter(({ finding }) => finding.fix?.changes.some(({ kind }) => kind === 'cell'));
  for (const each of withCells) {
    const { cells } = JSON.parse(written(each, 'json')).findings[0].fix;
    for (const cell of cells) expect(Object.keys(cell)).toEqual(expect.arrayContaining(['cell', 'before', 'after']));
  }
});

test('columns are told with their place to a person, too', async () => {
  for (const each of fixed) {
    for (const change of each.finding.fix?.changes ?? []) {
      if (change.kind === 'insertColumn') expect(await shown(each)).toContain(`kolom ${columnLetter(change.before)}`);
    }
  }
});
