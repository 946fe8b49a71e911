/** What the user can do, and what comes of it. Everything that changes the pane's state or asks Excel for something is here. */

import { type CellArea, type CellPosition, cellName, contains } from '../../core/sheet/address';
import { type SheetGrid } from '../../core/sheet/grid';
import { type CellReference } from '../../core/sheet/reference';
import { type SheetPlan } from '../../core/sheet/plan';
import { type Finding } from '../../core/rules/rule';
import { SheetsRefused } from '../../excel/highlight';
import { problemOf } from '../../excel/problem';
import { tooOldError } from '../../excel/capabilities';
import { type Scope } from '../../excel/read/scope';
import { SOMEWHERE } from '../../excel/watch';
import { type WrittenSheet } from '../../excel/write/plan/write-plan';
import { type PaneRequest } from '../../excel/pane-request';
import { type PaneHost } from '../host';
import { joined } from '../../core/language/bilingual';
import { firstToFill } from '../forms/first-to-fill';
import { inBoth } from '../i18n';
import { openInBrowser } from '../parts/open-in-browser';
import { type Preferences, savePreferences } from '../preferences';
import { type ReportActions, createReporting } from '../report/reporting';
import { type Page, type PagePart, type PaneState, outcomeIn } from '../state';
import { type Store } from '../store';
import { type FindingFilter, NO_FILTER } from '../validation/grouping';
import { createAttention } from './attention';
import { type ChoiceActions, createChoices } from './choosing';
import { type FormRowActions, createFormRows } from './form-rows';
import { type MendingActions, createMending } from './mending';
import { createKeeping } from './keeping';
import { showFirst } from './show-first';
import { createTravel } from './travel';
import { createTools } from './tools';
import { type ValidationActions, createValidation, findingsOf } from './validation';

export interface Session
  extends
    Pick<ValidationActions, 'validate' | 'validateFor' | 'cancel'>,
    MendingActions,
    ChoiceActions,
    ReportActions,
    FormRowActions {
  /** Loads the workbook's settings and begins to follow what the user does in it. */
  readonly start: () => Promise<void>;
  /** `part`: what of it takes the focus, for whoever comes from elsewhere than the strip of tabs. */
  readonly showPage: (page: Page, part?: PagePart) => void;
  /** Opens the page Kamus at an indicator. */
  readonly lookUp: (name: string) => void;
  readonly setScope: (scope: Scope) => void;
  readonly setFilter: (filter: Partial<FindingFilter>) => void;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  /** Opens a finding's details and goes to its cell. `takesFocus`: the focus goes to its row, wherever it was. */
  readonly select: (key: string, finding: Finding, options?: { readonly takesFocus?: boolean }) => Promise<void>;
  /** Opens the finding of the selected cell; a workbook that was not checked is checked first. */
  readonly showCell: () => Promise<void>;
  /** Does what a ribbon button asks for. */
  readonly answer: (request: PaneRequest) => Promise<void>;
  readonly goTo: (sheet: string, position: CellPosition) => Promise<void>;
  /** The sheet that the user looks at and the area selected on it; `null` when Excel did not say. */
  readonly readSelection: () => Promise<{ readonly grid: SheetGrid; readonly area: CellArea } | null>;
  /** Colours the cells of the open findings, or takes the colour off. */
  readonly toggleHighlight: () => Promise<void>;
  /** Writes a formula into the selected cell, if it is empty. */
  /** `isFraction`: what it gives shows as percent; in a column of plain figures of percent it is written a hundredfold. */
  readonly insertFormula: (formulaOn: (sheet: string) => string, isFraction: boolean) => Promise<void>;
  /** `null` where Excel does not say. */
  readonly selectedCells: () => Promise<CellReference | null>;
  /** What the cells hold; rejects where Excel does not say. */
  readonly valuesOf: PaneHost['valuesOf'];
  /** The add-in starts with this workbook. */
  readonly startsWithWorkbook: () => Promise<boolean>;
  /** Resolves to whether Excel has taken it. */
  readonly setStartsWithWorkbook: (wanted: boolean) => Promise<boolean>;
  readonly recalculate: () => Promise<void>;
  /** Adds new sheets, in this order. */
  readonly insertSheets: (plans: readonly SheetPlan[]) => Promise<void>;
  /** Adds a sheet with an example and validates it, for whoever wants to see first what comes of it. */
  readonly trySample: (plan: SheetPlan) => Promise<void>;
  readonly dismissNotice: () => void;
}

/** What of its page a ribbon button is about, where that is not the whole page. */
const PART_ASKED_FOR: Partial<Record<PaneRequest, PagePart>> = { functions: 'fill', guide: 'guide' };

export function createSession(store: Store<PaneState>, host: PaneHost): Session {
  const tools = createTools(store, host);
  const { get, update, say, tell, tellProblem, attempt, change } = tools;
  const keeping = createKeeping(tools);
  const validation = createValidation(tools, keeping);
  const travel = createTravel(host);
  const attention = createAttention(tools, travel);
  const mending = createMending(tools, keeping, validation, attention);

  /** Somebody else works in the workbook too, or another pane of the same person. */
  const followSettings = async () => {
    const { settings } = get();
    await keeping.read({ background: true }).catch(() => undefined);
    if (get().settings !== settings) await validation.judgeAgain('colleague');
  };

  const goTo = async (sheet: string, position: CellPosition) => {
    await attempt(async () => {
      const arrival = await travel.to(sheet, position);
      if (arrival === 'missing') await followMissing(sheet);
      else if (arrival === 'hiddenLine') say('info', (text) => text.arrival.hiddenLine);
      else if (arrival !== 'shown') say('warning', (text) => text.arrival[arrival](sheet));
    });
  };

  /** The sheet has another name by now, or is gone: the list follows. */
  const followMissing = async (sheet: string) => {
    say('warning', (text) => text.arrival.missing(sheet));
    await validation.refresh([SOMEWHERE]);
  };

  /** Shows the finding of the cell that the user went to, unless it is shown already. */
  const followSelection = (sheetId: string, cell: CellPosition) => {
    // Excel tells of the sheet's former cell too while a finding on another sheet is gone to.
    if (travel.isUnderWay()) return;
    const outcome = outcomeIn(get().run);
    const sheet = outcome?.reading.grids[outcome.reading.ids.indexOf(sheetId)]?.name;
    const here = (outcome?.items ?? []).filter(
      ({ finding }) => finding.sheet === sheet && cellName(finding.cell) === cellName(cell),
    );
    const [first] = here;
    if (first && !here.some(({ key }) => key === get().selected)) update({ selected: first.key });
    const isInTable = outcome?.tables.some((table) => table.sheet === sheet && contains(table.area, cell)) ?? false;
    // What is open stays open: it may say what to write in just this cell.
    update({ visited: !first && sheet !== undefined && isInTable ? { sheet, cell } : null });
  };

  const readSelection: Session['readSelection'] = async () => {
    let selected: Awaited<ReturnType<Session['readSelection']>> = null;
    await attempt(async () => {
      const { grids, selection } = await host.read({ kind: 'selection' });
      const [grid] = grids;
      const [area] = selection;
      if (grid && area) selected = { grid, area };
    });
    return selected;
  };

  const showCell = async () => {
    const selected = await readSelection();
    if (!selected) return;
    if (!outcomeIn(get().run)) await validation.validate();
    const { grid, area } = selected;
    const cell = cellName({ row: area.top, column: area.left });
    const here = (outcomeIn(get().run)?.items ?? []).filter(
      ({ finding }) => finding.sheet === grid.name && cellName(finding.cell) === cell,
    );
    const first = here.find(({ finding }) => finding.accepted === undefined);
    update({ page: 'validation', filter: NO_FILTER, notice: null });
    if (first) update({ selected: first.key, focused: { on: 'finding', key: first.key } });
    else if (get().run.state === 'done') say('info', (text) => text.findings.cleanCell(cell));
  };

  const insertSheets = async (plans: readonly SheetPlan[]) => {
    await change(async () => {
      const written: WrittenSheet[] = [];
      const names = () => written.map(({ name }) => name);
      try {
        for (const plan of plans) written.push(await host.writePlan(plan));
      } catch (error) {
        if (written.length === 0) throw error;
        const left = plans.length - written.length;
        const aftermath = inBoth((text) => `${text.forms.inserted(names())} ${text.report.stopped(left)}`);
        tellProblem(problemOf(error, 'sheet', aftermath));
        return;
      }
      const [plan] = plans;
      const [first] = written;
      const toFill = plan && first ? firstToFill(plan) : null;
      if (first && toFill) await host.goToCell(first.name, toFill).catch(() => undefined);
      else await showFirst(host, written);
      const isPlain = written.every(({ withoutCharts }) => !withoutCharts);
      const made = inBoth(({ forms }) => (isPlain ? forms.inserted : forms.insertedWithoutCharts)(names()));
      tell(isPlain ? 'info' : 'warning', joined(made, toFill ? inBoth((text) => text.forms.next) : null));
    }, 'sheet');
  };

  return {
    validate: validation.validate,
    validateFor: validation.validateFor,
    cancel: validation.cancel,
    ...mending,
    ...createChoices(tools, keeping, validation, attention),
    ...createReporting(tools),
    ...createFormRows(tools),
    start: async () => {
      if (!host.isSupported()) return attempt(() => Promise.reject(tooOldError()));
      // Nobody has asked for it yet, so nobody is told when it cannot be known.
      await host.isHighlighted().then(
        (highlighted) => update({ highlighted }),
        () => undefined,
      );
      await attempt(async () => {
        await host.watch({
          onEdit: (edits) => {
            if (!get().preferences.live) return;
            const news = edits.filter((edit) => !mending.isTakenIn(edit));
            if (news.length > 0) void validation.refresh(news).then(mending.forgetTakenBack);
          },
          onSelect: followSelection,
        });
      });
      host.watchVisibility((isVisible) => validation.setHidden(!isVisible)).catch(() => undefined);
      // Where Excel does not tell of settings, they are read before each change all the same.
      host.watchSettings(() => void followSettings()).catch(() => undefined);
      // Last, so that nothing that comes after takes the word on it off the screen.
      await keeping.read({ background: true }).catch(() => say('warning', (text) => text.settings.unknown));
      // Ribbon buttons are answered meanwhile.
      void validation.restore();
    },
    showPage: (page, part) =>
      update({ page, lookedUp: '', notice: null, focused: part === undefined ? null : { on: 'part', part } }),
    lookUp: (name) => update({ page: 'dictionary', lookedUp: name, notice: null }),
    setScope: (scope) => update({ scope }),
    setFilter: (filter) => update({ filter: { ...get().filter, ...filter } }),
    setPreferences: (wanted) => {
      const preferences = { ...get().preferences, ...wanted };
      savePreferences(preferences);
      update({ preferences });
    },
    select: async (key, finding, { takesFocus = false } = {}) => {
      update({ selected: key, visited: null, ...(takesFocus ? { focused: { on: 'finding', key } } : {}) });
      await goTo(finding.sheet, finding.cell);
    },
    goTo,
    showCell,
    answer: async (request) => {
      if (request === 'validate') return validation.validate();
      if (request === 'cell') return showCell();
      // Where Excel opens no browser, the page that holds the link to the guide is shown.
      if (request === 'guide' && openInBrowser('bantuan/panduan.html')) return;
      const part = PART_ASKED_FOR[request] ?? 'page';
      update({ page: request === 'guide' ? 'settings' : request, notice: null, focused: { on: 'part', part } });
    },
    readSelection,
    toggleHighlight: async () => {
      const outcome = outcomeIn(get().run);
      const on = !get().highlighted;
      if (on && !host.canHighlight()) return say('warning', (text) => text.highlight.unsafe);
      await change(async () => {
        const wanted = on && outcome ? findingsOf(outcome) : null;
        const painting = wanted ? host.highlight(wanted) : host.clearHighlight();
        const skipped = await painting.catch((error: unknown) => {
          // The other sheets are done.
          if (error instanceof SheetsRefused) update({ highlighted: on });
          throw error;
        });
        // Where nothing could be coloured there is nothing to take off.
        const isNonePainted = skipped.length > 0 && wanted?.every(({ sheet }) => skipped.includes(sheet));
        update({ highlighted: on && !isNonePainted });
        if (skipped.length > 0) say('warning', (text) => text.highlight.skipped(skipped.join(', ')));
      });
    },
    startsWithWorkbook: host.startsWithWorkbook,
    setStartsWithWorkbook: async (wanted) => {
      let isTaken = false;
      await attempt(async () => {
        await host.setStartsWithWorkbook(wanted);
        isTaken = true;
      });
      return isTaken;
    },
    recalculate: () =>
      attempt(async () => {
        await host.recalculate();
        say('info', (text) => text.settings.recalculated);
      }),
    selectedCells: async () => {
      let cells: CellReference | null = null;
      await attempt(async () => {
        cells = await host.selectedCells();
      });
      return cells;
    },
    valuesOf: host.valuesOf,
    insertFormula: (formulaOn, isFraction) =>
      change(async () => {
        const { isInPercentPoints } = await import('../../core/indicator/percent-points');
        const tables = outcomeIn(get().run)?.tables ?? [];
        let isHundredfold = false;
        const { cell, written } = await host.insertFormula((sheet, position) => {
          isHundredfold = isFraction && isInPercentPoints(tables, sheet, position);
          return isHundredfold ? `${formulaOn(sheet)}*100` : formulaOn(sheet);
        });
        if (!written) say('warning', (text) => text.functions.occupied(cell));
        else say('info', ({ functions }) => (isHundredfold ? functions.insertedInPoints : functions.inserted)(cell));
      }, 'write'),
    insertSheets,
    trySample: async (plan) => {
      await insertSheets([plan]);
      if (get().notice?.tone === 'danger') return;
      const { scope } = get();
      update({ scope: 'sheet' });
      await validation.validate();
      // Whoever goes on with his own table meets the choice that he left.
      update({ scope });
    },
    dismissNotice: () => update({ notice: null }),
  };
}
