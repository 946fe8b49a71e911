/** The sheet *Hasil Validasi*: every finding as a row of a filterable table, refreshed without losing what the user noted. */

import { BASIS_KINDS } from '../rules/basis';
import { capitalised } from '../language/normalise';
import { proposalOf } from '../changes/proposal';
import { type Bilingual, type Language } from '../language/bilingual';
import { type Review } from '../review';
import { acceptedWith } from '../rules/accepted-words';
import { type Finding, indicatorOf, messageOf } from '../rules/rule';
import { type Level, LEVELS, levelTitle } from '../knowledge/choices/levels';
import { type CellArea, cellName, quotedSheet } from '../sheet/address';
import { type SheetGrid } from '../sheet/grid';
import { type PrintSetup, type SheetPlan } from '../sheet/plan';
import { SheetDraft } from '../forms/layout/draft';
import { heightOfRow } from '../forms/layout/text-height';
import { COLORS, LOOK } from '../forms/layout/look';
import { printSetup } from '../forms/layout/print';
import { countIndicators } from '../table/indicator-count';
import { type KeptNote, keepNotes, notesOf } from './findings-notes';
import { FINDINGS_MARK, FINDINGS_TITLE } from './report-heads';
import {
  FINDINGS_COLUMNS,
  FINDINGS_HEADER_ROW,
  type FindingsColumn,
  STATUS_WORDS,
  WRITTEN_COLUMNS,
} from './findings-columns';

export interface FindingsSheetOptions {
  readonly language: Language;
  /** The date of the run, as it is to be printed. */
  readonly date: string;
  /** The sheets that were reviewed: a proposal is shown in the number format of its cell. */
  readonly sheets: readonly SheetGrid[];
  /** The sheet of an earlier run, whose notes are kept. */
  readonly previous?: SheetGrid;
  readonly paper?: PrintSetup['paper'];
}

const NAME: Bilingual = { id: 'Hasil Validasi', en: 'Review Results' };
const NONE: Bilingual = { id: 'Tidak ada temuan.', en: 'No findings.' };

/** Dark enough to be told apart in grey; the word always stands in the cell. */
const LEVEL_STYLES: Readonly<Record<Level, { fill: string; fontColor: string }>> = {
  error: { fill: '#9B2C2C', fontColor: '#FFFFFF' },
  warning: { fill: '#F2D16B', fontColor: COLORS.ink },
  advice: { fill: '#E4EDF5', fontColor: COLORS.ink },
};

type Row = Readonly<Record<FindingsColumn, string>>;

/**
 * All findings, the gravest first and those of one level in reading order, with a link to each cell. What the user wrote stays with the finding of the same rule and
 * indicator, wherever its cell has moved; what was written on a finding that is gone stays too, marked as resolved.
 */
export function findingsSheet(
  review: Review,
  { language, date, previous, paper = 'F4', sheets }: FindingsSheetOptions,
): SheetPlan {
  const draft = new SheetDraft();
  const right = FINDINGS_COLUMNS.length - 1;
  for (const [column, { width }] of FINDINGS_COLUMNS.entries()) draft.width(column, width);

  const { notes, gone } = keepNotes(review.findings, previous ? notesOf(previous) : []);
  draft.across(0, 0, right, { value: FINDINGS_TITLE[language] }, { ...LOOK.title, horizontal: 'left' });
  draft.across(1, 0, right, { value: summaryLine(review, language, date) }, LOOK.note);
  for (const [column, { label }] of FINDINGS_COLUMNS.entries()) {
    draft.value(FINDINGS_HEADER_ROW, column, label[language], LOOK.header);
  }
  let row = FINDINGS_HEADER_ROW + 1;
  const noted = review.findings.map((finding, index) => ({ finding, note: notes[index] }));
  for (const { finding, note } of LEVELS.flatMap((level) => noted.filter((each) => each.finding.level === level))) {
    writeRow(draft, row++, findingRow(finding, note, sheets, language), finding);
  }
  for (const note of gone) writeRow(draft, row++, resolvedRow(note, language), null);
  if (row === FINDINGS_HEADER_ROW + 1) draft.value(row++, 0, NONE[language]);

  const area = { top: FINDINGS_HEADER_ROW, left: 0, bottom: row - 1, right };
  draft.style({ ...area, top: area.top + 1 }, LOOK.body);
  // Everything is text: `85%` or `1/2` from a cell must not become a number or a date.
  for (const [column, { key }] of FINDINGS_COLUMNS.entries()) {
    if (key !== 'cell') draft.style({ ...area, top: area.top + 1, left: column, right: column }, { numberFormat: '@' });
  }
  if (review.findings.length + gone.length > 0) offerStatus(draft, area, language);
  draft.name(FINDINGS_MARK, { ...area, top: 0 });
  return draft.plan({
    name: NAME[language],
    entries: {
      columns: FINDINGS_COLUMNS.flatMap(({ key, label }, column) =>
        WRITTEN_COLUMNS.includes(key) ? [{ label, column }] : [],
      ),
    },
    tables: [{ name: 'IKU_Temuan', area }],
    freeze: { rows: FINDINGS_HEADER_ROW + 1, columns: 0 },
    print: printSetup(draft, {
      orientation: 'landscape',
      paper,
      ...area,
      repeatRows: { from: FINDINGS_HEADER_ROW, to: FINDINGS_HEADER_ROW },
      say: (text) => text[language],
    }),
  });
}

/** The usual steps of a follow-up can be picked; any other words may be typed. */
function offerStatus(draft: SheetDraft, area: CellArea, language: Language): void {
  const column = FINDINGS_COLUMNS.findIndex(({ key }) => key === 'status');
  const { open, underWay, resolved } = STATUS_WORDS;
  draft.validate({
    area: { ...area, top: area.top + 1, left: column, right: column },
    rule: { kind: 'list', items: [open, underWay, resolved].map((word) => word[language]) },
    prompt: { title: STATUS_TITLE[language], text: PICK_STATUS[language] },
    error: { title: STATUS_TITLE[language], text: OTHER_STATUS[language], stops: false },
  });
}

const STATUS_TITLE: Bilingual = { id: 'Status tindak lanjut', en: 'Status of the follow-up' };
const PICK_STATUS: Bilingual = {
  id: 'Pilih dari daftar, atau tulis status sendiri.',
  en: 'Pick one from the list, or write your own.',
};
const OTHER_STATUS: Bilingual = {
  id: 'Status ini tidak ada dalam daftar. Tetap dipakai?',
  en: 'This status is not in the list. Use it all the same?',
};

function summaryLine({ summary, tables }: Review, language: Language, date: string): string {
  const { errors, warnings, advice, accepted } = summary;
  const { indicators, rows } = countIndicators(tables);
  return language === 'id'
    ? `Tanggal: ${date}. ${tables.length} tabel, ${indicators} indikator${rows === indicators ? '' : ` dalam ${rows} baris`}: ${errors} kesalahan, ${warnings} peringatan, ${advice} saran, ${accepted} diabaikan.`
    : `Date: ${date}. ${tables.length} tables, ${indicators} indicators${rows === indicators ? '' : ` in ${rows} rows`}: ${errors} errors, ${warnings} warnings, ${advice} advice, ${accepted} ignored.`;
}

function findingRow(
  finding: Finding,
  kept: KeptNote | undefined,
  sheets: readonly SheetGrid[],
  language: Language,
): Row {
  return {
    level: levelTitle(finding.level, language),
    sheet: finding.sheet,
    cell: cellName(finding.cell),
    text: finding.text,
    rule: finding.rule.title[language],
    message: messageOf(finding, language),
    basis: groundOf(finding, language),
    proposal: proposalOf(finding, sheets, language),
    owner: kept?.owner ?? '',
    due: kept?.due ?? '',
    status: kept?.status || statusOf(finding, language),
    note: kept?.note ?? '',
    subject: indicatorOf(finding),
  };
}

/** A regulation in its own words; of what is none its kind alone, which the page of the rule explains. */
function groundOf({ rule: { basis } }: Finding, language: Language): string {
  return basis.kind === 'regulation' ? basis.citation[language] : capitalised(BASIS_KINDS[basis.kind][language]);
}

function statusOf({ accepted, acceptedBy, acceptedAt }: Finding, language: Language): string {
  if (accepted === undefined) return STATUS_WORDS.open[language];
  return `${STATUS_WORDS.accepted[language]}: ${acceptedWith({ accepted, acceptedBy, acceptedAt }, language)}`;
}

/** What the user wrote on a finding that is no longer there. */
function resolvedRow(kept: KeptNote, language: Language): Row {
  return { ...kept, basis: '', proposal: '', status: kept.status || STATUS_WORDS.resolved[language] };
}

function writeRow(draft: SheetDraft, row: number, content: Row, finding: Finding | null): void {
  for (const [column, { key }] of FINDINGS_COLUMNS.entries()) {
    const value = content[key];
    if (key === 'cell' && finding) {
      draft.put(row, column, linkTo(finding.sheet, value), { fontColor: COLORS.accent, horizontal: 'center' });
    } else if (key === 'level' && finding) {
      draft.value(row, column, value, { ...LEVEL_STYLES[finding.level], bold: true });
    } else if (value !== '') {
      draft.value(row, column, value, WRITTEN_COLUMNS.includes(key) ? { fill: COLORS.openFill } : undefined);
    }
  }
  const texts = FINDINGS_COLUMNS.map(({ key }) => content[key]);
  const widths = FINDINGS_COLUMNS.map(({ width }) => width);
  draft.height(row, heightOfRow(texts, widths));
}

/** Jumps to the cell. A quote in a sheet's name is doubled, once for the reference and once for the text of the formula. */
function linkTo(sheet: string, cell: string): { readonly formula: string; readonly result: string } {
  const target = `#${quotedSheet(sheet)}!${cell}`.replace(/"/g, '""');
  return { formula: `=HYPERLINK("${target}","${cell}")`, result: cell };
}
