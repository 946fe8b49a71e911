/** What is added to the workbook: new sheets, an example to try, a formula in the selected cell. */

import { joined } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { type SheetPlan } from '../../core/sheet/plan';
import { withSheetsSeen } from '../../core/sheets-seen';
import { problemOf } from '../../excel/problem';
import { type WrittenSheet } from '../../excel/write/plan/write-plan';
import { firstToFill } from '../forms/first-to-fill';
import { inBoth } from '../i18n';
import { outcomeIn } from '../state';
import { type Keeping } from './keeping';
import { type NewSheets } from './new-sheets';
import { showFirst } from './show-first';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export interface InsertingActions {
  /**
   * Writes a formula into the selected cell, if it is empty.
   * `isFraction`: what it gives shows as percent; in a column of plain figures of percent it is written a hundredfold.
   */
  readonly insertFormula: (formulaOn: (sheet: string) => string, isFraction: boolean) => Promise<void>;
  /** Adds new sheets, in this order. */
  readonly insertSheets: (plans: readonly SheetPlan[]) => Promise<void>;
  /** Adds a sheet with an example and validates it, for whoever wants to see first what comes of it. */
  readonly trySample: (plan: SheetPlan) => Promise<void>;
}

export function createInserting(
  { get, update, say, tellProblem, change, host }: Tools,
  keeping: Pick<Keeping, 'change'>,
  validation: Pick<ValidationActions, 'validate'>,
  newSheets: Pick<NewSheets, 'offerFor'>,
): InsertingActions {
  /** Filled from a table, a new sheet says all that the table says: it must not be taken for it when that one goes. */
  const remember = async (names: readonly string[]) => {
    const see = (settings: Settings) => withSheetsSeen(settings, names, false);
    if (see(get().settings) !== get().settings) await keeping.change(see).catch(() => undefined);
  };

  const insertSheets = async (plans: readonly SheetPlan[]) => {
    await change(async () => {
      const written: WrittenSheet[] = [];
      const names = () => written.map(({ name }) => name);
      try {
        for (const plan of plans) written.push(await host.writePlan(plan));
      } catch (error) {
        if (written.length === 0) throw error;
        await remember(names());
        const left = plans.length - written.length;
        const aftermath = inBoth((text) => `${text.forms.inserted(names())} ${text.report.stopped(left)}`);
        tellProblem(problemOf(error, 'sheet', aftermath));
        return;
      }
      await remember(names());
      const [plan] = plans;
      const [first] = written;
      const toFill = plan && first ? firstToFill(plan) : null;
      if (first && toFill) await host.goToCell(first.name, toFill).catch(() => undefined);
      else await showFirst(host, written);
      const isPlain = written.every(({ withoutCharts }) => !withoutCharts);
      const made = inBoth(({ forms }) => (isPlain ? forms.inserted : forms.insertedWithoutCharts)(names()));
      const action = await newSheets.offerFor(names());
      update({
        notice: {
          tone: isPlain ? 'info' : 'warning',
          text: joined(made, toFill ? inBoth((text) => text.forms.next) : null),
          ...(action ? { action } : {}),
          ...(toFill ? { alternative: 'validate' as const } : {}),
        },
      });
    }, 'sheet');
  };

  return {
    insertFormula: (formulaOn, isFraction) =>
      change(async () => {
        const { isInPercentPoints } = await import('../../core/indicator/units/percent-points');
        const tables = outcomeIn(get().run)?.tables ?? [];
        let isHundredfold = false;
        const { cell, written } = await host.insertFormula((sheet, position) => {
          isHundredfold = isFraction && isInPercentPoints(tables, sheet, position);
          return isHundredfold ? `${formulaOn(sheet)}*100` : formulaOn(sheet);
        });
        if (!written) return say('warning', (text) => text.functions.occupied(cell));
        update({ applied: [...get().applied, { cells: [written], columns: [], rows: [], newRows: [] }] });
        say('info', ({ functions }) => (isHundredfold ? functions.insertedInPoints : functions.inserted)(cell), 'undo');
      }, 'write'),
    insertSheets,
    trySample: async (plan) => {
      await insertSheets([plan]);
      const { scope, notice: made } = get();
      if (made?.tone === 'danger') return;
      update({ scope: 'sheet' });
      await validation.validate();
      // Whoever goes on with his own table meets the choice that he left, and the way back that its check has taken off the screen.
      update({ scope, ...(get().notice === null && made?.action && { notice: made }) });
      // The button that was pressed is gone with its page: the focus would fall to where no key leads on.
      if (get().page === 'validation' && get().run.state === 'done') update({ focused: { on: 'outcome' } });
    },
  };
}
