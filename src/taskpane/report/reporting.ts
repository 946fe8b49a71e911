/** Makes the sheets of a report in the workbook, and tells truthfully what became of the sheets that were there before. */

import { joined } from '../../core/language/bilingual';
import { type RefreshedReport } from '../../core/report/refresh/refresh-report';
import { markOf } from '../../core/sheet/marks';
import { type WrittenSheet } from '../../excel/write/plan/write-plan';
import { type EarlierChoice } from '../../excel/write/plan/earlier-sheet';
import { UnfinishedSheet } from '../../excel/write/plan/unfinished-sheet';
import { type Messages, inBoth } from '../i18n';
import { type NewSheets } from '../session/new-sheets';
import { type Tools } from '../session/tools';
import { showFirst } from '../session/show-first';
import { type EarlierSheets } from './reports';

export interface ReportActions {
  /**
   * Adds the sheets of a report, each in the place of the one that an earlier run made where nothing is lost by it. `plan`
   * gets the sheets that carry the `marks`.
   */
  readonly insertReport: (
    marks: readonly string[],
    plan: (earlier: EarlierSheets) => readonly RefreshedReport[],
  ) => Promise<void>;
}

/** A sheet that was made, and what was planned for the earlier one. */
interface Made {
  readonly report: RefreshedReport;
  readonly written: WrittenSheet;
}

export function createReporting(
  { host, change, say, tell }: Tools,
  newSheets: Pick<NewSheets, 'offerFor'>,
): ReportActions {
  return {
    insertReport: (marks, plan) =>
      change(async () => {
        const reports = plan(await host.readMarkedSheets(marks));
        const made: Made[] = [];
        try {
          for (const report of reports) {
            const replaces = markOf(report.plan);
            const options = replaces === null ? {} : { replaces, earlier: choiceFor(report) };
            made.push({ report, written: await host.writePlan(report.plan, options) });
          }
        } catch (error) {
          // What was made before is there, so "nothing was changed" would not be true.
          if (made.length === 0) throw error;
          const words = inBoth((text) => `${wordsOn(made, text)} ${text.report.stopped(reports.length - made.length)}`);
          tell('warning', joined(words, error instanceof UnfinishedSheet ? error.aftermath : null));
          return;
        }
        await showFirst(
          host,
          made.map(({ written }) => written),
        );
        // A sheet that has given way to a new one does not come back with it gone.
        const isAllNew = made.every(({ written }) => written.earlier === undefined);
        const action = isAllNew ? await newSheets.offerFor(made.map(({ written }) => written.name)) : undefined;
        say(isPlain(made) ? 'info' : 'warning', (text) => wordsOn(made, text), action);
      }, 'sheet'),
  };
}

/** Where core found no earlier sheet, one that has appeared since is left alone. */
function choiceFor({ earlier }: RefreshedReport): EarlierChoice {
  if (earlier.kind === 'replaced') return 'deleted';
  return earlier.kind === 'kept' ? { renamed: earlier.wantedName } : 'untouched';
}

/** Everything went as the button says. */
function isPlain(made: readonly Made[]): boolean {
  return made.every(({ written, report }) => {
    return !written.withoutCharts && written.earlier?.kind !== 'kept' && report.leftovers === 0;
  });
}

function wordsOn(made: readonly Made[], { report: text }: Messages): string {
  const kept = made.flatMap(({ report: { earlier: planned }, written: { earlier } }) =>
    earlier?.kind === 'kept' ? [{ planned, name: `“${earlier.name}”`, isRefused: earlier.because !== undefined }] : [],
  );
  const told = (names: readonly string[], words: (sheets: string) => string) =>
    names.length === 0 ? [] : [words(names.join(', '))];
  const named = (fits: (each: (typeof kept)[number]) => boolean) => kept.filter(fits).map(({ name }) => name);
  const leftovers = made.reduce((sum, { report }) => sum + report.leftovers, 0);
  return [
    text.made(made.map(({ written }) => written.name).join(', ')),
    ...(made.some(({ written }) => written.withoutCharts) ? [text.withoutCharts] : []),
    ...(leftovers > 0 ? [text.leftovers(leftovers)] : []),
    ...told(
      named(({ isRefused }) => isRefused),
      text.notReplaced,
    ),
    ...told(
      named(({ planned, isRefused }) => !isRefused && planned.kind === 'kept' && planned.why === 'foreign'),
      text.keptForeign,
    ),
    ...told(
      named(({ planned, isRefused }) => !isRefused && planned.kind === 'kept' && planned.why === 'otherYear'),
      text.keptOtherYear,
    ),
    ...told(
      named(({ planned, isRefused }) => !isRefused && planned.kind === 'stranger'),
      text.stranger,
    ),
  ].join(' ');
}
