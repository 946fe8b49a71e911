import { type Review, reviewSteps } from '../../core/review';
import { type SheetGrid } from '../../core/sheet/grid';
import { type Terminal } from '../terminal';

/** Reviews the sheets of a file and says which one has just been reviewed. */
export function reviewSheets(name: string, sheets: readonly SheetGrid[], terminal: Terminal): Review {
  const steps = reviewSteps(sheets);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total, sheet } = step.value;
    terminal.progress(`${name}: ${done}/${total} ${sheet}`);
  }
}
