/** What a recap of many workbooks tells of one of them: plain data, so that it can come from another process or thread. */

import { type Level, LEVEL_ROWS, levelTitle } from '../../knowledge/choices/levels';
import { type Bilingual, both, type Language } from '../../language/bilingual';
import { choiceCounts, type FileSettings } from '../../own-choices';
import { type Review, type Summary } from '../../review';
import { basisText } from '../../rules/basis';
import { messageOf } from '../../rules/rule';
import { cellName } from '../../sheet/address';
import { type SheetGrid } from '../../sheet/grid';
import { agencyOf } from '../../table/surroundings/agency';

export interface RecapOptions {
  readonly language: Language;
  /** The date of the run, as it is to be printed. */
  readonly date: string;
  /** Where a link to the file leads; left out where there is nothing to lead to. */
  readonly pathOf?: (file: string) => string;
}

/** A finding in words of one language. */
export interface RecapFinding {
  readonly level: Level;
  readonly levelTitle: string;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly text: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly message: string;
  readonly basis: string;
  /** Why it may stand as it is; `null` for an open finding. */
  readonly accepted: string | null;
  /** Who said so; empty where nobody is named. */
  readonly acceptedBy: string;
}

export type RecapFile =
  | {
      readonly kind: 'read';
      /** With its folders, as the user knows it. */
      readonly name: string;
      /** As its title says; `null` where no title does. */
      readonly agency: string | null;
      readonly summary: Summary;
      /** Those that hold indicator tables, in their order. */
      readonly sheets: readonly string[];
      /** Nothing stands on any of its sheets. */
      readonly isEmpty: boolean;
      /** Places with figures that nobody has judged. */
      readonly unread: number;
      /** What the file's own settings make of its review beyond what `summary` counts as accepted, in words; empty for nothing. */
      readonly ownChoices: string;
      /** Why a sheet, or a rule on it, was left out. */
      readonly failures: readonly string[];
      readonly findings: readonly RecapFinding[];
      /** The name of an earlier file of the same content, where there is one. */
      readonly copyOf?: string;
    }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string };

/** One that was not reached before the recap was made: a run that was stopped must not look like a whole one. */
interface WaitingFile {
  readonly kind: 'waiting';
  readonly name: string;
}

/** A row of the list of files. */
export type ListedFile = RecapFile | WaitingFile;

export type ReadRecapFile = Extract<RecapFile, { kind: 'read' }>;

export type FileFigure = 'tables' | 'indicators' | 'errors' | 'warnings' | 'advice' | 'accepted' | 'unread';

interface FigureColumn {
  readonly label: Bilingual;
  readonly of: (file: ReadRecapFile) => number;
}

/** What is counted of a file, in the order of the columns of every list of files. */
export const FILE_FIGURES: Readonly<Record<FileFigure, FigureColumn>> = {
  tables: { label: both('Tabel', 'Tables'), of: ({ summary }) => summary.tables },
  indicators: { label: both('Indikator', 'Indicators'), of: ({ summary }) => summary.indicators },
  errors: { label: LEVEL_ROWS.error.heading, of: ({ summary }) => summary.errors },
  warnings: { label: LEVEL_ROWS.warning.heading, of: ({ summary }) => summary.warnings },
  advice: { label: LEVEL_ROWS.advice.heading, of: ({ summary }) => summary.advice },
  accepted: { label: both('Diabaikan', 'Ignored'), of: ({ summary }) => summary.accepted },
  unread: { label: both('Belum terbaca', 'Not understood'), of: ({ unread }) => unread },
};

export const FILE_FIGURE_NAMES = Object.keys(FILE_FIGURES) as readonly FileFigure[];

interface RecapSource {
  readonly sheets: readonly SheetGrid[];
  readonly review: Review;
  readonly settings: Omit<FileSettings, 'accepted'>;
  /** What could not be read or judged, in the language of the recap. */
  readonly failures: readonly string[];
}

/** What a recap tells of a reviewed file. */
export function recapOf(
  name: string,
  { sheets, review, settings, failures }: RecapSource,
  language: Language,
): ReadRecapFile {
  return {
    kind: 'read',
    name,
    agency: agencyOf(review.tables),
    summary: review.summary,
    sheets: [...new Set(review.tables.map(({ sheet }) => sheet))],
    isEmpty: sheets.every(({ values }) => values.length === 0),
    unread: review.unread.length,
    ownChoices: choiceCounts({ ...settings, accepted: 0 }, language),
    failures,
    findings: review.findings.map((finding) => ({
      level: finding.level,
      levelTitle: levelTitle(finding.level, language),
      sheet: finding.sheet,
      cell: cellName(finding.cell),
      subject: finding.subject,
      text: finding.text,
      rule: finding.rule.id,
      ruleTitle: finding.rule.title[language],
      message: messageOf(finding, language),
      basis: basisText(finding.rule.basis, language),
      accepted: finding.accepted ?? null,
      acceptedBy: finding.acceptedBy ?? '',
    })),
  };
}

/** How it went with the file, in words. */
export function stateOf(file: ListedFile, language: Language): string {
  if (file.kind === 'waiting') return { id: 'Belum diperiksa', en: 'Not checked yet' }[language];
  if (file.kind === 'unreadable') return `${{ id: 'Tidak terbaca', en: 'Not read' }[language]}: ${file.reason}`;
  const copy = file.copyOf === undefined ? '' : sameContentText(file.copyOf)[language];
  return [stateOfRead(file)[language], copy, file.ownChoices].filter(Boolean).join(' · ');
}

/** Two offices seldom write the same workbook, and one office sends one twice: its figures would count twice. */
export function sameContentText(other: string): Bilingual {
  return both(`isinya sama persis dengan "${other}"`, `its content is the same as that of "${other}"`);
}

/** The file with the name of the earlier one of the same content, where there is one and the file was read. */
export function asCopyOf(file: RecapFile, other: string | undefined): RecapFile {
  return other === undefined || file.kind === 'unreadable' ? file : { ...file, copyOf: other };
}

function stateOfRead({ failures, summary, isEmpty }: ReadRecapFile): Bilingual {
  if (failures.length > 0) return both(`Sebagian: ${failures.join(' ')}`, `In part: ${failures.join(' ')}`);
  if (isEmpty) return both('Tanpa isi: semua lembarnya kosong', 'Nothing in it: all its sheets are empty');
  if (summary.tables === 0) return both('Tanpa tabel IKU', 'No indicator table');
  return both('Diperiksa', 'Checked');
}
