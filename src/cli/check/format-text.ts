/** `periksa --format teks`: a report to read in a terminal, by file, sheet and table, with a summary at the end. */

import { acceptedWith } from '../../core/rules/accepted-words';
import { basisText } from '../../core/rules/basis';
import { describe } from '../../core/changes/change';
import { type Bilingual, type Language } from '../../core/language/bilingual';
import { failureMessage } from '../../core/rules/failure';
import { type Level, levelName, LEVELS } from '../../core/knowledge/choices/levels';
import { hidesTables } from '../../core/own-choices';
import { type Finding, messageOf } from '../../core/rules/rule';
import { areaName, cellName } from '../../core/sheet/address';
import { type IndicatorTable } from '../../core/table/model';
import { printable, printableName, wrap } from '../terminal';
import { noTableLines, unreadMisses } from '../tables-in-words';
import {
  fileSettingsText,
  type FindingWithReason,
  acceptedFindings,
  openFindings,
  type ReviewedFile,
} from './review-file';
import { type ReportFormat, type ReportStyle, type Totals } from './report-format';

const ACCEPTED: Bilingual = { id: 'diabaikan', en: 'ignored' };

/** ANSI colours: red, yellow, cyan. */
const LEVEL_COLOURS: Readonly<Record<Level, number>> = { error: 31, warning: 33, advice: 36 };
const BOLD = 1;
const FAINT = 2;

const INDENT = '    ';
/** Room for the longest word of level and for a cell such as `AB123`. */
const LEVEL_WIDTH = 11;
const CELL_WIDTH = 7;

/** What a finding says stands to the right of its level and cell. */
const MARGIN = ' '.repeat(INDENT.length + LEVEL_WIDTH + CELL_WIDTH);

/** Why a file is unreadable is said on the error stream. */
export function textFormat(style: ReportStyle): ReportFormat {
  const writer = new ReportWriter(style);
  return {
    opening: () => '',
    file: (file) => (file.kind === 'reviewed' ? writer.file(file).join('\n') : ''),
    between: '\n\n',
    closing: (totals, _failures, empty) => `${empty ? '' : '\n\n'}${writer.summary(totals).join('\n')}\n`,
  };
}

/** The counts over all files, in words. */
export function summaryLines(totals: Totals, style: ReportStyle): readonly string[] {
  return new ReportWriter(style).summary(totals);
}

const NO_TABLE_LEFT: Bilingual = {
  id: 'Tidak ada tabel yang diperiksa: yang ada tidak diperiksa karena pengaturan berkas ini.',
  en: 'No table was checked: what is there is left out by the settings of this file.',
};

class ReportWriter {
  private readonly language: Language;

  constructor(private readonly style: ReportStyle) {
    this.language = style.language;
  }

  file(file: ReviewedFile): string[] {
    const { tables } = file.review;
    const findings = openFindings(file.review);
    const accepted = acceptedFindings(file.review);
    const failures = file.review.failures.flatMap((failure) =>
      this.indented(failureMessage(failure, this.language), '  ').map((line) => this.paint(line, LEVEL_COLOURS.error)),
    );
    const head = [this.paint(printableName(file.name), BOLD), ...this.settings(file), ...failures];
    if (tables.length === 0) return [...head, ...this.noTable(file), ...this.unread(file)];
    const blocks = tables.map((table, index) => [
      ...(index === 0 ? [] : ['']),
      `  ${this.tableTitle(table)}`,
      ...this.tableFindings(
        file,
        table,
        findings.filter((finding) => finding.table === index),
      ),
      ...accepted.filter(({ finding }) => finding.table === index).flatMap((each) => this.accepted(table, each)),
    ]);
    return [...head, ...blocks.flat(), ...this.unread(file)];
  }

  /** Figures that nobody has judged, because they were not understood. */
  private unread({ review }: ReviewedFile): string[] {
    // Where there is no table at all, what came close is said in its place.
    const misses = review.tables.length > 0 ? unreadMisses(review) : [];
    return [...review.unread, ...misses].flatMap(({ sheet, area, reason }) => {
      const where = `${this.say({ id: 'Belum terbaca', en: 'Not read' })}: ${sheet} · ${areaName(area)}. `;
      return this.indented(where + reason[this.language], '  ').map((line) => this.paint(line, FAINT));
    });
  }

  /** What the file itself says about how it is judged: whoever reads that there is nothing must see it first. */
  private settings({ settings }: ReviewedFile): string[] {
    const text = fileSettingsText(settings, this.language);
    if (text === null) return [];
    return this.indented(text, '  ').map((line) => this.paint(line, LEVEL_COLOURS.warning));
  }

  private noTable({ review, settings }: ReviewedFile): string[] {
    const texts = hidesTables(settings) ? [this.say(NO_TABLE_LEFT)] : noTableLines(review.nearMisses, this.language);
    return texts.flatMap((text) => this.indented(text, '  '));
  }

  summary(sum: Totals): string[] {
    const counts = { error: sum.errors, warning: sum.warnings, advice: sum.advice };
    const found = LEVELS.map((level) => {
      const text = `${counts[level]} ${levelName(level, this.language)}`;
      return counts[level] > 0 ? this.paint(text, LEVEL_COLOURS[level]) : text;
    });
    const scope = this.say({
      id: `${sum.files} berkas, ${sum.tables} tabel, ${sum.indicators} indikator`,
      en: `files: ${sum.files}, tables: ${sum.tables}, indicators: ${sum.indicators}`,
    });
    if (sum.accepted > 0) found.push(`${sum.accepted} ${this.say(ACCEPTED)}`);
    const lines = [`${scope}: ${found.join(', ')}`];
    if (sum.unreadable > 0) {
      const count = sum.unreadable;
      const text = this.say({
        id: `${count} berkas tidak terbaca, seluruhnya atau sebagian`,
        en: `unreadable files, wholly or in part: ${count}`,
      });
      lines.push(this.paint(text, LEVEL_COLOURS.error));
    }
    return lines;
  }

  private tableTitle(table: IndicatorTable): string {
    const count = table.indicators.length;
    const indicators = this.say({
      id: `${count} indikator`,
      en: count === 1 ? '1 indicator' : `${count} indicators`,
    });
    return `${printableName(table.sheet)} · ${areaName(table.area)} · ${indicators}`;
  }

  private tableFindings(file: ReviewedFile, table: IndicatorTable, findings: readonly Finding[]): string[] {
    if (findings.length === 0) return [INDENT + this.say({ id: 'Tidak ada temuan.', en: 'No findings.' })];
    return findings.flatMap((finding) => this.finding(file, table, finding));
  }

  private finding(file: ReviewedFile, table: IndicatorTable, finding: Finding): string[] {
    const level = this.paint(levelName(finding.level, this.language).padEnd(LEVEL_WIDTH), LEVEL_COLOURS[finding.level]);
    const cell = this.paint(cellOf(finding, table), BOLD);
    const [message = '', ...more] = this.indented(messageOf(finding, this.language), MARGIN);
    const word = this.say({ id: 'Usul', en: 'Proposal' });
    const telling = { sheets: file.sheets, home: finding.sheet };
    const proposals = (finding.fix?.changes ?? []).flatMap((change) =>
      this.indented(`${word}: ${this.say(describe(change, telling).line)}`, MARGIN),
    );
    const basis = basisText(finding.rule.basis, this.language);
    const ground = `${this.say({ id: 'Dasar', en: 'Basis' })}: ${basis} [${finding.rule.id}]`;
    return [
      INDENT + level + cell + message.trimStart(),
      ...more,
      ...proposals,
      ...this.indented(ground, MARGIN).map((line) => this.paint(line, FAINT)),
    ];
  }

  /** What the agency lets stand, and why: in short, and quieter than what is to be mended. */
  private accepted(table: IndicatorTable, { finding }: FindingWithReason): string[] {
    const why = `${this.say({ id: 'Alasan', en: 'Reason' })}: ${acceptedWith(finding, this.language)} [${finding.rule.id}]`;
    const [message = '', ...more] = this.indented(`${messageOf(finding, this.language)} ${why}`, MARGIN);
    const first = INDENT + this.say(ACCEPTED).padEnd(LEVEL_WIDTH) + cellOf(finding, table) + message.trimStart();
    return [first, ...more].map((line) => this.paint(line, FAINT));
  }

  /** Broken into lines, each behind the margin; line breaks of a cell count as spaces. */
  private indented(text: string, margin: string): string[] {
    return wrap(printable(text), this.style.width - margin.length).map((line) => margin + line);
  }

  private say(text: Bilingual): string {
    return text[this.language];
  }

  private paint(text: string, code: number): string {
    return this.style.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

/** With its sheet where that is not the table's. */
function cellOf(finding: Finding, table: IndicatorTable): string {
  const sheet = finding.sheet === table.sheet ? '' : `${printableName(finding.sheet)}!`;
  return (sheet + cellName(finding.cell)).padEnd(CELL_WIDTH);
}
