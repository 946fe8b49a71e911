/**
 * A rule is data plus one function, as in ESLint: `meta` says what it is and every word it may say; `check` walks one
 * recognised table and reports. A rule never builds sentences and never knows its own level in a workbook.
 */

import { type Level } from '../knowledge/choices/levels';
import { type Polarity } from '../knowledge/choices/polarities';
import { type Role } from '../knowledge/columns/roles';
import { type Fix } from '../changes/fix';
import { type OfficeDefinition } from '../indicator/library/office';
import { type Bilingual, type Filling, type Language, both, fillPlaceholders, joined } from '../language/bilingual';
import { type HiddenLine } from '../sheet/hidden-lines';
import { type CellPosition } from '../sheet/address';
import { withShortFigures } from '../sheet/display';
import { type SheetGrid } from '../sheet/grid';
import { type TableFacts } from '../indicator/facts';
import { type IndicatorTable } from '../table/model';
import { type Settings } from '../settings';

/** The criteria of SMART. */
export type CriterionId = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/** Where a rule comes from. Practice is called practice: a regulation is named only for what it says. */
export interface Basis {
  readonly kind: 'regulation' | 'practice' | 'arithmetic';
  /** With article and page where it has one; what kind it is of is said by `kind` alone. */
  readonly citation: Bilingual;
}

/** Which criterion is denied by a finding in a column of this role. */
export type Denials = Readonly<Partial<Record<Role, CriterionId>>>;

export interface RuleMeta<MessageId extends string = string> {
  /** Indonesian kebab-case: users see it and search for it. */
  readonly id: string;
  readonly level: Level;
  readonly title: Bilingual;
  /** Why it matters, in one or two sentences for a planner. */
  readonly why: Bilingual;
  /** How to mend it by hand, in one or two sentences that hold for each of its messages. */
  readonly remedy: Bilingual;
  readonly basis: Basis;
  /** It gives safe fixes: they may be applied to all at once. */
  readonly fixable?: true;
  /** It gives proposals: a person reads them first. A rule may give both. */
  readonly proposes?: true;
  /**
   * What is offered for more than this one cell: to say which way is better for the indicator, to give the table the column
   * of units that it lacks, or to split the row (where it is not offered, the reader is told why).
   */
  readonly asks?: 'direction' | 'unitColumn' | 'split';
  /** Whoever mends it may find what to write in the library of known indicators. */
  readonly helpedBy?: 'library';
  /**
   * The criteria of SMART that an indicator does not meet where the rule finds an error or a warning in its row: of a rule that sees
   * there all that it needs. By the column of the cell that it marks, where it speaks of any cell.
   */
  readonly denies?: readonly CriterionId[] | Denials;
  /** What is wrong with this very content and what to do, with `{placeholders}`. */
  readonly messages: Readonly<Record<MessageId, Bilingual>>;
}

/** What a rule reports. */
export interface Report<MessageId extends string = string> {
  readonly at: CellPosition;
  readonly message: MessageId;
  readonly data?: Readonly<Record<string, Filling>>;
  readonly fix?: Fix;
  /** Why the rule offers no fix here, where it offers one elsewhere: a part of a sentence. */
  readonly obstacle?: Bilingual;
  /** Of a rule that asks for the direction: the answer that the row itself speaks for. */
  readonly likely?: Polarity;
  /** The other cells with the same cause, when one finding speaks of several; on the same sheet. */
  readonly cells?: readonly CellPosition[];
  /** What the fault comes from: all reports of a rule with the same cause become one finding that lists their cells. */
  readonly cause?: string;
  /** The same, but only where it floods the table; a few of them are named one by one. */
  readonly causeOfMany?: string;
  /** The level where this very case is clearer than the rule usually is; the user's own choice goes before it. */
  readonly level?: Level;
  /** The sheet, when it is another than the table's (rules across tables). */
  readonly sheet?: string;
}

export interface RuleContext {
  readonly grid: SheetGrid;
  readonly settings: Settings;
  /** What is known of the table and its indicators. */
  readonly facts: TableFacts;
}

/** A rule over one table. */
export interface TableRule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId>;
  readonly check: (table: IndicatorTable, context: RuleContext) => Iterable<Report<MessageId>>;
}

/** A rule over all tables of a workbook; each report names the table it belongs to. */
export interface WorkbookRule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId>;
  readonly checkAll: (
    tables: readonly TableFacts[],
    settings: Settings,
    /** What the tables are held to; empty where the review was given none. */
    library: readonly OfficeDefinition[],
  ) => Iterable<Report<MessageId> & { readonly table: IndicatorTable }>;
}

export type Rule = TableRule | WorkbookRule;

/** Keeps the message ids of `meta` and of the reports together at compile time. */
export function defineRule<MessageId extends string>(rule: TableRule<MessageId>): TableRule<MessageId> {
  return rule;
}

export function defineWorkbookRule<MessageId extends string>(rule: WorkbookRule<MessageId>): WorkbookRule<MessageId> {
  return rule;
}

/** Something wrong in one cell, in the workbook's own level and with the user's decision on it. */
export interface Finding {
  readonly rule: RuleMeta;
  readonly level: Level;
  readonly sheet: string;
  readonly cell: CellPosition;
  /** What hides the cell, so that nobody sees it. */
  readonly hidden?: HiddenLine;
  /** The other cells with the same cause. */
  readonly cells?: readonly CellPosition[];
  readonly messageId: string;
  readonly data: Readonly<Record<string, Filling>>;
  readonly fix?: Fix;
  /** Why no fix is offered here, as part of a sentence. */
  readonly obstacle?: Bilingual;
  /** Of a rule that asks for the direction: the answer that the row itself speaks for. */
  readonly likely?: Polarity;
  /** Index in `Review.tables`. */
  readonly table: number;
  /** The name of the indicator (or the header) that it speaks of, for grouping and for accepting. */
  readonly subject: string;
  /** It speaks of several indicators, of which the subject is only the first. */
  readonly isShared?: true;
  /** The header of its column, `""` outside the table; it tells the years of a row apart when a finding is accepted. */
  readonly column?: string;
  /** What the cell said when it was checked. */
  readonly text: string;
  /** The reason given, when the user has accepted it. */
  readonly accepted?: string;
  /** Who accepted it, where they said so. */
  readonly acceptedBy?: string;
  /** When: ISO 8601 in UTC. */
  readonly acceptedAt?: string;
}

/** What is said behind a message that does not itself name the other cells of its finding. */
const OTHERS = both('Begitu juga {others}.', 'So it is for {others}.');
const NAMES_OTHERS = '{others}';

/** What is said of a cell that nobody sees. */
const HIDDEN: Readonly<Record<HiddenLine, Bilingual>> = {
  row: both('Barisnya tersembunyi atau tersaring.', 'Its row is hidden or filtered away.'),
  column: both('Kolomnya tersembunyi.', 'Its column is hidden.'),
};

/** The finding's sentence in the reader's language; `notation`: the language whose readers write formulas as the reader's Excel does. */
export function messageOf(
  { rule, messageId, data, hidden }: Finding,
  language: Language,
  notation: Language = language,
): string {
  const template = rule.messages[messageId];
  if (template === undefined) return messageId;
  const isSilent = (data['others'] ?? '') !== '' && !template.id.includes(NAMES_OTHERS);
  const said = joined(template, isSilent ? OTHERS : null, hidden ? HIDDEN[hidden] : null);
  return withShortFigures(fillPlaceholders(said, data, language, notation));
}

/**
 * The one indicator that a finding speaks of; `''` where no indicator stands in its row, so that it is named by the header above its
 * cell, or where it speaks of several.
 */
export function indicatorOf({ subject, column, isShared }: Pick<Finding, 'subject' | 'column' | 'isShared'>): string {
  return subject === column || isShared ? '' : subject;
}
