/** The recap of many workbooks as sheets: a row a file, every finding, the rules that speak most, and a review sheet for each agency. */

import { quotedSheet } from '../../sheet/address';
import { type Bilingual, both } from '../../language/bilingual';
import { type SheetPlan } from '../../sheet/plan';
import { COLORS } from '../../forms/layout/look';
import { agencySheets } from './agency-sheets';
import { sealedForRecap } from './earlier-recap';
import {
  FILE_FIGURE_NAMES,
  FILE_FIGURES,
  type ListedFile,
  type ReadRecapFile,
  type RecapFinding,
  type RecapOptions,
  stateOf,
} from './recap-file';
import { RECAP_TITLES } from './recap-heads';
import { type RecapColumn, recapSheet } from './recap-sheet';

/** That of the rules; a further one was put there by somebody. */
export const CHARTS_OF_RECAP = 1;

/** Fewer than a sheet of Excel has, so that a filter stays quick; what is more goes on the next sheet. */
const ROWS_A_SHEET = 100_000;

/** So many bars can be read. */
const CHARTED_RULES = 12;

/** The sheets of the recap, in the order of the files. */
export function recap(files: readonly ListedFile[], options: RecapOptions): readonly SheetPlan[] {
  const read = files.filter((file) => file.kind === 'read');
  return [
    filesSheet(files, read, options),
    ...findingSheets(read, options),
    rulesSheet(read, options),
    ...agencySheets(read, options),
  ].map(sealedForRecap);
}

const text = (label: Bilingual, width: number): RecapColumn => ({ label, width, kind: 'text' });
const count = (label: Bilingual): RecapColumn => ({ label, width: 11, kind: 'number' });

const FILE_COLUMNS: readonly RecapColumn[] = [
  { ...count(both('No', 'No')), width: 6 },
  text(both('Berkas', 'File'), 44),
  text(both('Instansi', 'Agency'), 40),
  ...FILE_FIGURE_NAMES.map((name) => count(FILE_FIGURES[name].label)),
  text(both('Keadaan', 'State'), 46),
];

function filesSheet(files: readonly ListedFile[], read: readonly ReadRecapFile[], options: RecapOptions): SheetPlan {
  const { language } = options;
  const rows = files.map((file, index) => {
    const agency = file.kind === 'read' ? (file.agency ?? '') : '';
    return [index + 1, file.name, agency, ...countsOf(file), stateOf(file, language)];
  });
  const sum = (of: (file: ReadRecapFile) => number) => read.reduce((total, file) => total + of(file), 0);
  const [tables, indicators] = [sum(({ summary }) => summary.tables), sum(({ summary }) => summary.indicators)];
  const ofKind = (kind: 'unreadable' | 'waiting') => files.filter((file) => file.kind === kind).length;
  const [failed, waiting] = [ofKind('unreadable'), ofKind('waiting')];
  const left = waiting > 0 ? both(`, ${waiting} belum diperiksa`, `, ${waiting} not checked yet`) : both('', '');
  return recapSheet({
    ...RECAP_TITLES.files,
    note: both(
      `Disusun ${options.date}. ${files.length} berkas (${failed} tidak terbaca${left.id}), ${tables} tabel, ${indicators} indikator.`,
      `Prepared ${options.date}. ${files.length} files (${failed} not read${left.en}), ${tables} tables, ${indicators} indicators.`,
    ),
    columns: FILE_COLUMNS,
    rows,
    language,
  });
}

/** Empty for a file that was not read: nothing is known of it, which is not the same as nothing in it. */
function countsOf(file: ListedFile): readonly (number | '')[] {
  return FILE_FIGURE_NAMES.map((name) => (file.kind === 'read' ? FILE_FIGURES[name].of(file) : ''));
}

const FINDING_COLUMNS: readonly RecapColumn[] = [
  text(both('Berkas', 'File'), 34),
  text(both('Instansi', 'Agency'), 28),
  text(both('Tingkat', 'Level'), 12),
  text(both('Lembar', 'Sheet'), 16),
  { ...text(both('Sel', 'Cell'), 8), kind: 'link' },
  text(both('Indikator', 'Indicator'), 34),
  text(both('Isi Sel', 'Cell Text'), 24),
  text(both('Aturan', 'Rule'), 24),
  text(both('Temuan', 'Finding'), 60),
  text(both('Dasar', 'Basis'), 40),
  text(both('Diabaikan karena', 'Ignored because'), 24),
  text(both('Diabaikan oleh', 'Ignored by'), 20),
];

function findingSheets(read: readonly ReadRecapFile[], { language, date, pathOf }: RecapOptions): readonly SheetPlan[] {
  const found = read.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const parts = Math.max(1, Math.ceil(found.length / ROWS_A_SHEET));
  return Array.from({ length: parts }, (_, part) => {
    const shown = found.slice(part * ROWS_A_SHEET, (part + 1) * ROWS_A_SHEET);
    return recapSheet({
      ...RECAP_TITLES.findings,
      note: both(`Disusun ${date}. ${found.length} temuan.`, `Prepared ${date}. ${found.length} findings.`),
      columns: FINDING_COLUMNS,
      rows: shown.map(({ file, finding }) => [
        file.name,
        file.agency ?? '',
        finding.levelTitle,
        finding.sheet,
        finding.cell,
        finding.subject,
        finding.text,
        finding.rule,
        finding.message,
        finding.basis,
        finding.accepted ?? '',
        finding.acceptedBy,
      ]),
      language,
      ...(pathOf
        ? {
            targets: shown.map(({ file, finding }) => targetOf(pathOf(file.name), finding)),
          }
        : {}),
    });
  });
}

/** `null` for a path that Excel would take the end of for a place in the workbook: it opens another file, or none. */
function targetOf(path: string, { sheet, cell }: RecapFinding): string | null {
  return path.includes('#') ? null : `${path}#${quotedSheet(sheet)}!${cell}`;
}

const RULE_COLUMNS: readonly RecapColumn[] = [
  text(both('Aturan', 'Rule'), 30),
  text(both('Arti', 'Meaning'), 60),
  count(both('Temuan', 'Findings')),
  count(both('Berkas', 'Files')),
  count(FILE_FIGURES.accepted.label),
];

interface RuleCount {
  readonly title: string;
  open: number;
  accepted: number;
  readonly files: Set<string>;
}

function rulesSheet(read: readonly ReadRecapFile[], { language, date }: RecapOptions): SheetPlan {
  const counts = new Map<string, RuleCount>();
  for (const { name, findings } of read) {
    for (const { rule, ruleTitle, accepted } of findings) {
      const known = counts.get(rule) ?? { title: ruleTitle, open: 0, accepted: 0, files: new Set<string>() };
      counts.set(rule, known);
      known.files.add(name);
      if (accepted === null) known.open++;
      else known.accepted++;
    }
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other.open - one.open || (a < b ? -1 : 1));
  return recapSheet({
    ...RECAP_TITLES.rules,
    note: both(`Disusun ${date}. ${sorted.length} aturan.`, `Prepared ${date}. ${sorted.length} rules.`),
    columns: RULE_COLUMNS,
    rows: sorted.map(([rule, { title, open, files, accepted }]) => [rule, title, open, files.size, accepted]),
    language,
    chart: {
      rows: Math.min(CHARTED_RULES, sorted.length),
      categories: 0,
      values: 2,
      color: COLORS.accent,
      title: both('Temuan menurut aturan', 'Findings by rule'),
      description: both(
        'Grafik batang jumlah temuan terbuka dari aturan yang paling sering dilanggar.',
        'Bars of the number of open findings of the rules that are broken most often.',
      ),
    },
  });
}
