/** What the user can do, and what comes of it: whatever changes the pane's state or asks Excel for something, put together from the files beside this one. */

import { type Fix } from '../../core/changes/fix';
import { usualReader } from '../../core/sheet/notation';
import { tooOldError } from '../../excel/capabilities';
import { type PaneRequest } from '../../excel/pane-request';
import { type Scope } from '../../excel/read/scope';
import { type PaneHost } from '../host';
import { openInBrowser } from '../parts/open-in-browser';
import { type Preferences } from '../preferences';
import { type Page, type PagePart, type PaneState } from '../state';
import { type Store } from '../store';
import { type FindingFilter } from '../validation/list/grouping';
import { type WorkbookAdditions } from './additions';
import { createAttention } from './attention';
import { type CellActions, createCells } from './cells';
import { type ChoiceActions, createChoices } from './choosing';
import { type ExcelRequests, createExcelRequests } from './excel-requests';
import { type FormRowActions, createFormRows } from './form-rows';
import { type HighlightingActions, createHighlighting } from './highlighting';
import { createKeeping } from './keeping';
import { type MendingActions, createMending } from './mending';
import { createPreferring } from './preferring';
import { createTravel } from './travel';
import { createTools } from './tools';
import { type ValidationActions, createValidation } from './validation';

export interface Session
  extends
    Pick<ValidationActions, 'validate' | 'validateFor' | 'cancel'>,
    MendingActions,
    ChoiceActions,
    Omit<WorkbookAdditions, 'profileFixes'>,
    FormRowActions,
    CellActions,
    HighlightingActions,
    ExcelRequests {
  /** Loads the workbook's settings and begins to follow what the user does in it. */
  readonly start: () => Promise<void>;
  /** `part`: what of it takes the focus, for whoever comes from elsewhere than the strip of tabs. */
  readonly showPage: (page: Page, part?: PagePart) => void;
  /** What the agency's profile would write into sheets that stand already; `null` where Excel does not answer. */
  readonly profileFixes: () => Promise<readonly Fix[] | null>;
  /** Opens the page Kamus at an indicator. */
  readonly lookUp: (name: string) => void;
  readonly setScope: (scope: Scope) => void;
  readonly setFilter: (filter: Partial<FindingFilter>) => void;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  /** Does what a ribbon button asks for. */
  readonly answer: (request: PaneRequest) => Promise<void>;
  readonly dismissNotice: () => void;
}

/** What of its page a ribbon button is about, where that is not the whole page. */
const PART_ASKED_FOR: Partial<Record<PaneRequest, PagePart>> = { functions: 'fill', guide: 'guide' };

export function createSession(store: Store<PaneState>, host: PaneHost): Session {
  const tools = createTools(store, host);
  const { get, update, say, attempt } = tools;
  const keeping = createKeeping(tools);
  const validation = createValidation(tools, keeping);
  const { setPreferences, speakAsWanted } = createPreferring(tools);
  const travel = createTravel(host);
  const attention = createAttention(tools, travel);
  const { follow, ...cells } = createCells(tools, travel, validation);
  const mending = createMending(tools, keeping, validation, attention);

  let additions: WorkbookAdditions | undefined;
  const add = (action: (actions: WorkbookAdditions) => Promise<void>) =>
    attempt(async () => {
      const { createAdditions } = await import('./additions');
      additions ??= createAdditions(tools, keeping, validation);
      await action(additions);
    });

  /** Somebody else works in the workbook too, or another pane of the same person. */
  const followSettings = async () => {
    const { settings } = get();
    await keeping.read({ background: true }).catch(() => undefined);
    if (get().settings !== settings) await validation.judgeAgain('colleague');
  };

  return {
    validate: validation.validate,
    validateFor: validation.validateFor,
    cancel: validation.cancel,
    ...mending,
    ...createChoices(tools, keeping, validation, attention),
    ...createFormRows(tools),
    ...cells,
    insertFormula: (...given) => add((actions) => actions.insertFormula(...given)),
    insertSheets: (...given) => add((actions) => actions.insertSheets(...given)),
    trySample: (...given) => add((actions) => actions.trySample(...given)),
    insertReport: (...given) => add((actions) => actions.insertReport(...given)),
    undoSheets: () => add((actions) => actions.undoSheets()),
    profileFixes: async () => {
      let found: readonly Fix[] | null = null;
      await add(async (actions) => {
        found = await actions.profileFixes();
      });
      return found;
    },
    ...createHighlighting(tools),
    ...createExcelRequests(tools),
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
          onSelect: follow,
        });
      });
      // While a cell is being edited Excel does not answer; the notation of the language then has to do.
      host.readDecimalSign().then(
        (sign) => sign && update({ notation: usualReader(sign) }),
        () => undefined,
      );
      host.watchVisibility((isVisible) => validation.setHidden(!isVisible)).catch(() => undefined);
      // Where Excel does not tell of settings, they are read before each change all the same.
      host.watchSettings(() => void followSettings()).catch(() => undefined);
      await speakAsWanted();
      // Last, so that nothing that comes after takes the word on it off the screen.
      await keeping.read({ background: true }).catch(() => say('warning', (text) => text.settings.unknown));
      // Ribbon buttons are answered meanwhile.
      void validation.restore();
    },
    showPage: (page, part) =>
      update({ page, lookedUp: '', notice: null, focused: part === undefined ? null : { on: 'part', part } }),
    lookUp: (name) =>
      update({ page: 'dictionary', lookedUp: name, notice: null, focused: { on: 'part', part: 'entry' } }),
    setScope: (scope) => update({ scope }),
    setFilter: (filter) => update({ filter: { ...get().filter, ...filter } }),
    setPreferences,
    answer: async (request) => {
      if (request === 'validate') return validation.validate();
      if (request === 'cell') return cells.showCell();
      // Where Excel opens no browser, the page that holds the link to the guide is shown.
      if (request === 'guide' && openInBrowser('bantuan/panduan.html')) return;
      const part = PART_ASKED_FOR[request] ?? 'page';
      update({ page: request === 'guide' ? 'settings' : request, notice: null, focused: { on: 'part', part } });
    },
    dismissNotice: () => update({ notice: null }),
  };
}
