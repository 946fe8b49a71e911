import { followRenames } from '../../core/renamed-sheets';
import { type Review, reviewSteps } from '../../core/review';
import { type WorkbookFile } from '../../xlsx/read';
import { type Terminal } from '../terminal';

/** Reviews the sheets of a file by the settings that the file keeps, and says which one has just been reviewed. */
export function reviewSheets(
  name: string,
  { sheets, settings }: Pick<WorkbookFile, 'sheets' | 'settings'>,
  terminal: Pick<Terminal, 'progress'>,
): Review {
  const steps = reviewSteps(sheets, followRenames(settings, sheets));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total, sheet } = step.value;
    terminal.progress(`${name}: ${done}/${total} ${sheet}`);
  }
}
