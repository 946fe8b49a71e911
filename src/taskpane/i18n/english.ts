/** The same as `indonesian.ts`, in English. */

import { LEVEL_ROWS, countedLevel, eachLevel, levelTitle } from '../../core/knowledge/choices/levels';
import { POLARITIES, POLARITY_ROWS } from '../../core/knowledge/choices/polarities';
import { PROFILES, PROFILE_ROWS } from '../../core/knowledge/choices/profiles';
import { eachOf } from '../../core/knowledge/rows';
import { capitalised } from '../../core/language/normalise';
import { type CountFormat, monthName, quoted } from './format';
import { type Messages } from './indonesian';

const plural = (n: CountFormat, count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

export const english = (n: CountFormat): Messages => ({
  name: 'IKU Assistant',
  tabs: {
    validation: 'Validate',
    forms: 'Forms',
    functions: 'Functions',
    dictionary: 'Library',
    report: 'Report',
    settings: 'Settings',
  },
  number: n,
  tabList: 'Pages of IKU Assistant',
  working: 'Excel is working',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  fault: {
    page: 'This page cannot be shown, because of a fault in IKU Assistant. Your workbook has not been changed.',
    advice:
      'Show it again, or open another page from the tabs above. If it happens again, send the details below to whoever looks after IKU Assistant.',
    again: 'Show again',
    reload: 'Reload the pane',
  },
  copyDetails: 'Copy details',
  copied: 'Copied',
  copyByHand: 'Excel does not allow copying. The text is in this box, and marked: press Ctrl+C (Mac: ⌘C).',

  scope: { label: 'Scope', workbook: 'Whole workbook', sheet: 'This sheet', selection: 'Selection' },
  run: {
    button: 'Validate',
    reading: 'Reading the sheets…',
    readingShare: (share) => `Reading the sheets… ${n(Math.round(share * 100))}%`,
    reviewing: (sheet, done, total) => `Checking “${sheet}” (${n(done)} of ${n(total)})`,
    finishing: 'Comparing across tables…',
    progress: 'Progress of the check',
    cancelled: 'The check was cancelled. The workbook was not changed.',
    behind: 'The last edits could not be read, so the list of findings is behind. Press Validate to check again.',
  },
  welcome: {
    title: 'Check the IKU tables in this workbook',
    steps: [
      ['Open your workbook', 'Tables of key performance indicators, agreements, plans or reports, in any layout.'],
      ['Press Validate', 'Every faulty cell is pointed out, with the basis and what to do about it.'],
      ['Choose a finding', 'Its cell is selected in the sheet, ready to be mended.'],
    ],
    sampleHint: 'No table at hand? See what comes of it on an invented table in a new sheet.',
    sample: 'Try it on a sample',
    privacy: 'The workbook’s content stays on your computer; nothing is sent anywhere.',
  },
  /** One finding's level, and the plural for counts and headings. */
  level: eachLevel((level) => levelTitle(level, 'en')),
  levels: eachLevel((level) => LEVEL_ROWS[level].heading.en),
  levelCount: eachLevel((level) => (count: number) => `${n(count)} ${countedLevel(level, count, 'en')}`),
  summary: {
    title: 'Summary',
    tables: (tables, indicators) => `${plural(n, tables, 'table', 'tables')} · ${indicators}`,
    clean: 'Done. No findings.',
    cleanHint: 'Every IKU table that was recognised meets every rule that is active.',
    done: (errors, warnings, advice) => `Check finished: ${errors}, ${warnings}, ${advice}.`,
    fewer: (count) => `${plural(n, count, 'finding', 'findings')} fewer than in the previous check`,
    more: (count) => `${plural(n, count, 'finding', 'findings')} more than in the previous check`,
    same: 'As many findings as in the previous check',
    partial: (sheet, area) => `The sheet “${sheet}” is very large: only ${area} was checked.`,
    ofSheet: (sheet) => `Only the sheet “${sheet}” was checked.`,
    ofSelection: (sheet, areas) =>
      `Only ${areas} on the sheet “${sheet}” was checked; findings outside of it are not shown.`,
    filterByLevel: 'Filter by level',
  },
  noTable: {
    title: 'No IKU table was recognised',
    lookedFor:
      'Looked for: a header row with an indicator column (“Indikator Kinerja”, “IKU”, “Indikator Sasaran” …) beside a column of units, targets, actuals, calculation or data source, and at least one row below it.',
    nearTitle: 'What came close',
    near: (sheet, area) => `${sheet}, ${area}`,
    reason: {
      noIndicatorColumn: 'There is no indicator column.',
      noName:
        'Target and actual are there, but no name of an indicator was found. Write an indicator column, or "Indikator: …" above the table.',
      noMeasureColumn: 'There is an indicator column, but none of targets, actuals, units, calculation or data source.',
      onlyBudget:
        'There are indicators and budgets, but no column of targets or actuals of performance, so that the figures are not checked.',
      onlyScores:
        'There are weights, scores or targets, but no indicators with targets or actuals were understood, so that the figures are not checked.',
      noHeader: 'The rows look like indicators with figures beside them, but no header says what the columns hold.',
      noRows: 'The header was recognised, but there is no indicator row below it.',
    },
    understood: (words) => `Understood: ${words}`,
    empty: 'All sheets in this scope are empty. Begin with a form, or see first what comes of the sample.',
    toForms: 'Choose a form',
    onlyReports:
      'The sheet in this scope is a report of IKU Assistant, so it is not checked. Choose another sheet or scope.',
  },
  tables: {
    recognised: (what) => `Recognised: ${what}`,
    nearCount: (count) => `${n(count)} close`,
    unreadCount: (count) => `${plural(n, count, 'part', 'parts')} not read`,
    item: (sheet, area) => `${sheet}, ${area}`,
    indicators: (count, rows = count) =>
      `${plural(n, count, 'indicator', 'indicators')}${rows === count ? '' : ` in ${n(rows)} rows`}`,
    columns: 'Columns',
    correct: 'Correct the reading',
    corrected: 'corrected by hand',
    near: (count) => `What came close (${n(count)})`,
    unread: (count) => `Not read, so not checked (${n(count)})`,
    point: 'Add a table by hand…',
    pointNear: 'This is an IKU table…',
    pointHint: 'Select the whole table in the sheet, its header rows included, then press Take the selection.',
    take: 'Take the selection',
    nowhere: 'No table has been pointed out yet',
    emptySelection: 'That selection is empty or a single row. Select the header together with the rows, and try again.',
    headerRows: 'Header rows',
    profile: 'Kind of document',
    noHeader: '(no header)',
    reads: (count) => `${plural(n, count, 'indicator', 'indicators')} read.`,
    readsNothing: 'Not readable as an IKU table yet.',
    notYet: 'First say which column or label holds the names of the indicators.',
    save: 'Save',
    automatic: 'Back to automatic',
    ignore: 'Not an IKU table',
    ignored: 'Tables left out',
    ignoredMark: 'left out: not an IKU table',
    column: (letter) => `column ${letter}`,
    label: (label) => `“${label}”`,
    roleOf: (what) => `Role of ${what}`,
    yearOf: (what) => `Year of ${what}`,
    partOf: (what) => `Period of ${what}`,
    revisionOf: (what) => `Revision of ${what}`,
    year: 'Year',
    unrevised: 'not revised',
    rows: (count) => `Rows of the table (${n(count)})`,
    rowsHint: 'Say which rows are indicators. What you choose holds for every row with the same words.',
    firstRows: (count) => `Only the first ${n(count)} rows are shown.`,
    kindOfRow: (row) => `Kind of row ${row}`,
    rowKinds: {
      indicator: 'Indicator',
      objective: 'Objective',
      group: 'Heading',
      continuation: 'Goes on with the row above',
      total: 'Total or mean',
      other: 'No part of the table',
    },
    arrangement: 'Arrangement',
    headersAbove: 'Headers above the columns',
    labelsBeside: 'Labels beside the values',
  },
  profiles: {
    auto: 'Automatic',
    ...eachOf(PROFILES, (profile) => PROFILE_ROWS[profile].name.en),
  },
  half: (half) => `half-year ${half}`,
  third: (third) => `four-month period ${third}`,
  quarter: (quarter) => `quarter ${quarter}`,
  month: (month) => monthName('en', month),
  yearPart: (part) => {
    const number = Number(part.slice(1));
    if (part === '') return 'whole year';
    if (part.startsWith('m')) return monthName('en', number);
    if (part.startsWith('t')) return `four-month period ${number}`;
    return part.startsWith('h') ? `half-year ${number}` : `quarter ${number}`;
  },
  revisions: { before: 'before revision', after: 'after revision' },
  findings: {
    list: 'Findings',
    groupBy: 'Group by',
    groups: { sheet: 'By sheet', indicator: 'By indicator', rule: 'By rule', level: 'By level' },
    group: (words) => `Group ${words}`,
    cleanCell: (cell) => `There is no finding on the cell ${cell}.`,
    noSubject: (sheet) => `The table as a whole${sheet === null ? '' : ` (${sheet})`}`,
    closeAll: 'Close all groups',
    openAll: 'Open all groups',
    compact: 'One line a finding',
    search: 'Search the findings',
    shown: (shown, total) => `${n(shown)} of ${plural(n, total, 'finding', 'findings')}`,
    place: (place, shown) => `Finding ${n(place)} of ${n(shown)}`,
    noneMatch: 'No finding matches this filter.',
    clearFilter: 'Clear the filter',
    previous: 'Previous finding (Shift+F8)',
    next: 'Next finding (F8)',
    accepted: (count) => `Ignored (${n(count)})`,
    acceptedMark: 'Ignored',
  },
  detail: {
    content: 'The cell says',
    emptyCell: '(empty)',
    subject: 'Indicator',
    why: 'Why it matters',
    remedy: 'How to fix it',
    byHand: 'To fix it by hand',
    basis: 'Basis',
    fix: 'Suggested fix',
    noSplit: (obstacle: string) =>
      `This row is not split by itself: ${obstacle}. Insert the row yourself (in a form of IKU Assistant: Forms, then Add a row), then share out name, unit, target and actual.`,
    sameCell: 'Other findings of this cell',
    example: 'A wrong example, and the same mended',
    noExample: 'The example is on the rule’s page.',
    before: 'Before',
    after: 'After',
    formula: 'Formula',
    rulePage: (title) => `About the rule “${title}”`,
  },
  arrival: {
    hiddenLine: 'The cell is selected, but its row or column is hidden or filtered away.',
    hiddenSheet: (sheet) => `The sheet “${sheet}” is hidden. Unhide it first if you want to see this cell.`,
    protected: (sheet) =>
      `The protection of the sheet “${sheet}” does not allow selecting cells. It was left as it is.`,
    missing: (sheet) => `The sheet “${sheet}” was renamed or deleted, so the list is being brought up to date.`,
  },
  fixing: {
    fix: 'Fix',
    fixRule: (count) => `Fix all of this rule (${n(count)})`,
    fixSafe: (count) => `Apply the safe fixes (${n(count)})…`,
    title: (count) => plural(n, count, 'fix', 'fixes'),
    include: (what) => `Include the fix for ${what}`,
    hint: 'Look first, and untick what you do not want. Only cells that have not changed since are written; formulas are never touched.',
    apply: (count) => `Apply ${plural(n, count, 'fix', 'fixes')}`,
    done: (count, cells) =>
      count > 0
        ? `${plural(n, count, 'finding', 'findings')} fixed${cells === '' ? '' : `: ${cells}`}.`
        : 'Nothing was changed.',
    locked: (count) =>
      `${n(count)} left out because the sheet is protected: unprotect it on the Review tab if you may, then try again.`,
    stale: (count) => `${n(count)} left out because the cell has changed, or its sheet was deleted or renamed.`,
    colliding: (count) =>
      `${n(count)} left out because another fix writes in the same cell: look at the findings that are still there.`,
    takenBack: 'That change has been taken back in Excel.',
    stopped: (done, left, unsure) =>
      [
        done > 0 ? `${plural(n, done, 'finding is', 'findings are')} fixed.` : 'No finding was fixed.',
        left > 0 ? `${plural(n, left, 'is', 'are')} not.` : '',
        unsure > 0 ? `Of ${n(unsure)} it is not known.` : '',
        done + unsure > 0 ? 'What was written can be undone.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    notCarried: (count) =>
      `The cells of ${plural(n, count, 'ignored finding', 'ignored findings')} say something else now and the decision could not be kept; ignore them again if it still holds.`,
    undo: 'Undo',
    undoLast: 'Undo the last change',
    leaveStanding: 'Leave this one',
    undone: (kept, locked) => {
      const left = [
        kept === 0 ? '' : `${plural(n, kept, 'part', 'parts')} edited, moved or deleted since`,
        locked === 0 ? '' : `${plural(n, locked, 'cell', 'cells')} locked by the sheet's protection`,
      ].filter(Boolean);
      const except = left.length === 0 ? '' : `, except for ${left.join(' and ')}`;
      return `The change was undone${except}.${locked === 0 ? '' : ' Take the protection off and undo again.'}`;
    },
    held: (cells) =>
      `A change was not undone, so that what you wrote in ${cells} is not lost. Move it elsewhere and empty the cell, then press Undo again. Or press Leave this one if that change may stay.`,
    leftStanding: (earlier, lost) =>
      [
        'That change stays in the sheet.',
        earlier > 0 ? `What was changed before it can still be undone (${n(earlier)}).` : '',
        lost > 0
          ? `${plural(n, lost, 'older change', 'older changes')} can no longer be undone from here, because rows or columns of that sheet have moved with it.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    undoStopped: (left) =>
      left === 0
        ? 'Everything has been put back.'
        : `Some of it has been put back; ${plural(n, left, 'part has', 'parts have')} not and can still be undone.`,
  },
  filling: {
    done: (count) => (count > 0 ? 'Written on the sheet.' : 'Nothing was written.'),
  },
  accepting: {
    open: 'Ignore with a reason…',
    reason: 'Reason for ignoring it (required)',
    placeholder: 'For example: agreed with the planning agency',
    person: 'Decided by (may be empty)',
    personPlaceholder: 'Name or office',
    reach: 'Holds for',
    reaches: {
      one: () => 'This finding only',
      ofRule: (count) => `All findings of this rule (${n(count)})`,
      ofIndicator: (count) => `All findings of this indicator (${n(count)})`,
    },
    save: 'Ignore the finding',
    revoke: 'Show as a finding again',
    switchOff: 'Switch this rule off',
    accepted: (count) =>
      `${plural(n, count, 'finding', 'findings')} ignored. The decision is kept in the workbook and can be taken back in Settings.`,
    undone: 'The last decision has been undone.',
    switchedOffMany: (count) =>
      `${plural(n, count, 'rule is', 'rules are')} off for this workbook. Switch them on again in Settings.`,
    switchedOnMany: (count) => `${plural(n, count, 'rule has its', 'rules have their')} own level again.`,
    switchedOff: (rule, count) =>
      `The rule “${rule}” is off for the whole workbook; ${plural(n, count, 'finding of it is', 'findings of it are')} no longer shown. Switch it on again in Settings.`,
  },
  direction: {
    question: 'Direction of this indicator',
    chosen: (direction) => `Direction of this indicator: ${direction}`,
    likely: (direction) => `By what its row says: ${direction}. Choose one; the achievement is then checked again.`,
    forAll: (count) => `Holds for the ${n(count)} indicators with the same finding`,
    answered: (count, direction) => `${plural(n, count, 'indicator', 'indicators')} set to ${direction.toLowerCase()}.`,
    columnWins: (cell, written) =>
      `The cell ${cell} of the direction column decides the direction of this indicator (“${written}”). If it should be another one, write it there:`,
    write: (word, cell) => `Write “${word}” into ${cell}`,
  },
  formulaOffer: {
    title: 'Put a formula in place of the figure',
    assumed: 'Its direction could not be read, so this formula takes higher for better.',
    apply: 'Write the formula',
  },
  unitColumn: {
    title: (rows) => `Move the units of ${n(rows)} indicator(s) into a new unit column`,
    apply: 'Add the unit column',
  },
  highlight: {
    on: 'Highlight cells',
    old: 'Cells of this workbook are still highlighted from an earlier check.',
    remove: 'Remove the highlight',
    unsafe:
      'The highlight is off in this Excel: conditional formats beside an add-in’s functions are reported to end Excel LTSC 2021. The workbook was not changed; the list of findings is complete.',
    refused: (reason) => `The list of findings is right, but its cells could not be highlighted. ${reason}`,
    skipped: (sheets) => `These sheets are protected, so their highlight was not changed: ${sheets}.`,
  },
  functions: {
    all: 'All functions',
    search: 'Search the functions',
    hint: 'Type a function’s name in any cell, or try it here and insert it into the empty cell that is selected.',
    parameters: 'Arguments',
    optional: 'optional',
    returns: 'Result',
    examples: 'Examples',
    notes: 'Notes',
    insert: 'Insert',
    insertLabel: (formula) => `Insert ${formula} into the selected cell`,
    inserted: (cell) => `The formula was written to ${cell}.`,
    insertedInPoints: (cell) =>
      `The formula was written to ${cell} and multiplied by 100, since that column holds achievements as plain figures of percent (92.86), not as 92.86%.`,
    occupied: (cell) => `${cell} is not empty, so it was left as it is. Select an empty cell and insert again.`,
    noneMatch: 'No function matches.',
  },
  forms: {
    hint: 'Each form becomes a new sheet; existing sheets are not changed.',
    picture: (form) => `Preview of ${form}`,
    model: 'Modelled on',
    source: 'Fill from',
    blank: 'Empty',
    example: 'Example entries',
    fromTable: (sheet, area) => `Table ${sheet}, ${area}`,
    noTableYet: 'Validate first if the form is to be filled from an existing table.',
    from: 'From year',
    to: 'To year',
    year: 'Year',
    rows: 'Indicator rows',
    level: 'Level',
    levels: { pemda: 'Regional government', dinas: 'Agency', unit: 'Unit' },
    paper: 'Paper',
    formulas: 'Formulas',
    formulaKinds: { iku: 'IKU functions', native: 'Plain Excel formulas' },
    plainHint: (question) =>
      `Formulas of Excel alone: they compute numbers, and targets such as “80 - 85” or “≤ 5” as long as these stay. Where target and actual may stand on two scales (70% and 65), the achievement says “${question}”.`,
    create: 'Create the sheet',
    inserted: (sheets) =>
      sheets.length > 1
        ? `The sheets ${quoted(sheets, 'and')} were created.`
        : `The sheet ${quoted(sheets)} was created.`,
    next: 'Fill it in from the selected cell on (Tab goes to the next one), then press Validate.',
    insertedWithoutCharts: (sheets) =>
      `${quoted(sheets, 'and')} created, but without charts: this Excel cannot draw them.`,
    left: (count) => `${plural(n, count, 'entry', 'entries')} of the table not moved: see why`,
    back: 'All forms',
  },
  report: {
    manyFilesHint: 'Files from many offices, or no Excel at hand?',
    manyFiles: 'Many files: open the verification desk',
    decreeHint: 'The annexes of the IKU decree and of the performance agreement are made from the forms.',
    toForms: 'Open Forms',
    title: 'Report',
    empty: 'Validate first; reports are made of the tables that were recognised and their findings.',
    noTable: 'The last check found no IKU table, so there is nothing to report yet.',
    hint: 'Each report becomes a new sheet. One that is made again takes the place of its old sheet and brings your entries along.',
    year: 'Reporting year (report, dashboard)',
    undated: 'The tables name no year: check this one first.',
    kinds: {
      findings: {
        title: 'Review results',
        purpose:
          'All findings in a table that can be filtered; your statuses and notes are kept when it is made again.',
        make: 'Make the findings sheet',
      },
      performance: {
        title: 'Performance report',
        purpose: 'The comparisons of PermenPANRB 53/2014 from this workbook’s targets and actuals.',
        make: 'Make the performance report',
      },
      dashboard: {
        title: 'Dashboard',
        purpose: 'One page: achievements, ratings, and what needs attention.',
        make: 'Make the dashboard',
      },
    },
    made: (sheets) => `Sheets made: ${sheets}.`,
    withoutCharts: 'Without charts: this Excel cannot draw them.',
    leftovers: (count) =>
      `${plural(n, count, 'entry', 'entries')} of yours no longer had a place; all of them are kept at the bottom of their sheet.`,
    keptForeign: (sheets) =>
      `The old sheet holds, or may hold, other writing or changes, so it was kept as ${sheets}. Move what you still need, then delete it yourself.`,
    keptOtherYear: (sheets) => `The report of an earlier year was kept as ${sheets}.`,
    stopped: (count) => `Then Excel refused; ${plural(n, count, 'sheet', 'sheets')} not made yet. Try again.`,
    stranger: (sheets) => `The sheet ${sheets} is no report of IKU Assistant, so it was left as it is.`,
    notReplaced: (sheets) =>
      `Excel did not let the old sheet be replaced; it is still there as ${sheets}. Its entries are in the new sheet already.`,
    copyTitle: 'Copy the findings',
    copyHint: 'Ready to be pasted into a document or an e-mail, with cell, message, basis and suggestion.',
    copy: (count) => `Copy ${plural(n, count, 'finding', 'findings')}`,
    copied: 'The findings were copied. Paste them (Ctrl+V) where you need them.',
    headings: ['Sheet', 'Cell', 'Level', 'Indicator', 'Rule', 'The cell says', 'Finding', 'Basis', 'Suggestion'],
  },
  settings: {
    unknown:
      "This workbook's settings could not be read yet, so the defaults apply for now; what is stored is not changed. Press Validate to try again.",
    directionNames: eachOf(POLARITIES, (polarity) => capitalised(POLARITY_ROWS[polarity].meaning.en)),
    recalculated: 'All formulas in this workbook were worked out again.',
  },
});
