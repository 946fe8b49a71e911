import { type Bilingual, type Language } from '../../core/language/bilingual';
import { LEVELS, messageOf, type Finding, type Level } from '../../core/rules/rule';
import { areaName, cellName } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/display';
import { type IndicatorTable, type NearMiss } from '../../core/table/model';
import { type Terminal } from '../run';
import { openFindings } from './open-findings';
import { type FileReview } from './review-file';
import { totals } from './totals';
import { wrap } from './wrap';

type Reviewed = Extract<FileReview, { kind: 'reviewed' }>;

type Style = Pick<Terminal, 'colour' | 'width'>;

const LEVEL_WORDS: Readonly<Record<Level, Bilingual>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  advice: { id: 'saran', en: 'advice' },
};

/** ANSI colours: red, yellow, cyan. */
const LEVEL_COLOURS: Readonly<Record<Level, number>> = { error: 31, warning: 33, advice: 36 };
const BOLD = 1;
const FAINT = 2;

/** Room for the longest word of level and for a cell such as `AB123`. */
const LEVEL_WIDTH = 11;
const CELL_WIDTH = 7;
const INDENT = 4;

/** A report to read in a terminal: by file, sheet and table, with a summary at the end. Why a file is unreadable stands on stderr. */
export function formatText(files: readonly FileReview[], language: Language, style: Style): string {
  const reviewed = files.filter((file) => file.kind === 'reviewed');
  const blocks = reviewed.map((file) => fileLines(file, language, style).join('\n'));
  return [...blocks, summaryLines(files, language, style).join('\n')].join('\n\n') + '\n';
}

function fileLines(file: Reviewed, language: Language, style: Style): string[] {
  const title = paint(file.name, BOLD, style);
  const { tables, nearMisses } = file.review;
  if (tables.length === 0) return [title, ...noTableLines(nearMisses, language, style)];
  const findings = openFindings(file.review);
  const sections = tables.map((table, index) => [
    `  ${tableTitle(table, language)}`,
    ...findingLines(
      findings.filter((finding) => finding.table === index),
      table,
      language,
      style,
    ),
  ]);
  return [title, ...sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))];
}

function tableTitle(table: IndicatorTable, language: Language): string {
  const count = table.indicators.length;
  const indicators = { id: `${count} indikator`, en: count === 1 ? '1 indicator' : `${count} indicators` }[language];
  return `${table.sheet} · ${areaName(table.area)} · ${indicators}`;
}

function findingLines(findings: readonly Finding[], table: IndicatorTable, language: Language, style: Style): string[] {
  if (findings.length === 0) {
    return [' '.repeat(INDENT) + { id: 'Tidak ada temuan.', en: 'No findings.' }[language]];
  }
  return findings.flatMap((finding) => {
    const word = LEVEL_WORDS[finding.level][language].padEnd(LEVEL_WIDTH);
    const place = finding.sheet === table.sheet ? '' : `${finding.sheet}!`;
    const cell = (place + cellName(finding.cell)).padEnd(CELL_WIDTH);
    const margin = INDENT + LEVEL_WIDTH + CELL_WIDTH;
    const hang = ' '.repeat(margin);
    const [first = '', ...more] = wrap(messageOf(finding, language), style.width - margin);
    const basis = { id: 'Dasar', en: 'Basis' }[language];
    const grounds = wrap(
      `${basis}: ${finding.rule.basis.citation[language]} [${finding.rule.id}]`,
      style.width - margin,
    );
    return [
      ' '.repeat(INDENT) + paint(word, LEVEL_COLOURS[finding.level], style) + paint(cell, BOLD, style) + first,
      ...more.map((line) => hang + line),
      ...fixLines(finding, language).flatMap((line) => wrap(line, style.width - margin).map((part) => hang + part)),
      ...grounds.map((line) => hang + paint(line, FAINT, style)),
    ];
  });
}

function fixLines(finding: Finding, language: Language): string[] {
  const word = { id: 'Usul', en: 'Proposal' }[language];
  return (finding.fix?.cells ?? []).map(
    (change) =>
      `${word}: ${cellName(change.position)} "${change.before}" → "${displayText(change.after, change.numberFormat ?? 'General')}"`,
  );
}

const LOOKED_FOR: Bilingual = {
  id: 'Tidak ada tabel IKU yang dikenali. Yang dicari: baris judul kolom dengan kolom indikator dan sedikitnya satu kolom seperti target, realisasi, satuan, atau rumus, lalu baris indikator di bawahnya.',
  en: 'No indicator table was recognised. Looked for: a header row with an indicator column and at least one column such as target, actual, unit or calculation, with indicators in the rows below.',
};

const MISSING: Readonly<Record<NearMiss['reason'], Bilingual>> = {
  noIndicatorColumn: { id: 'tidak ada kolom indikator', en: 'there is no indicator column' },
  noMeasureColumn: {
    id: 'tidak ada kolom target, satuan, rumus, atau sejenisnya',
    en: 'there is no column for a target, unit, calculation or the like',
  },
  noRows: { id: 'tidak ada baris indikator di bawah judul kolom', en: 'there are no indicators below the header' },
  noHeader: { id: 'judul kolomnya tidak dikenali', en: 'its header was not understood' },
};

function noTableLines(nearMisses: readonly NearMiss[], language: Language, style: Style): string[] {
  const closest = { id: 'Paling mendekati', en: 'Closest' }[language];
  const understood = { id: 'terbaca', en: 'understood' }[language];
  const lines = nearMisses.map((miss) => {
    const words = miss.understood.map((word) => `"${word}"`).join(', ');
    const detail = words ? ` (${understood}: ${words})` : '';
    return `${closest}: ${miss.sheet} ${areaName(miss.area)}: ${MISSING[miss.reason][language]}${detail}.`;
  });
  return [LOOKED_FOR[language], ...lines].flatMap((line) => wrap(line, style.width - 2).map((part) => `  ${part}`));
}

function summaryLines(files: readonly FileReview[], language: Language, style: Style): string[] {
  const sum = totals(files);
  const unreadable = files.filter((file) => file.kind === 'unreadable').length;
  const counts = { error: sum.errors, warning: sum.warnings, advice: sum.advice };
  const found = LEVELS.map((level) => {
    const text = `${counts[level]} ${LEVEL_WORDS[level][language]}`;
    return counts[level] > 0 ? paint(text, LEVEL_COLOURS[level], style) : text;
  });
  const scope = {
    id: `${sum.files} berkas, ${sum.tables} tabel, ${sum.indicators} indikator`,
    en: `files: ${sum.files}, tables: ${sum.tables}, indicators: ${sum.indicators}`,
  }[language];
  const failed = { id: `${unreadable} berkas tidak terbaca`, en: `unreadable files: ${unreadable}` }[language];
  return [`${scope}: ${found.join(', ')}`, ...(unreadable > 0 ? [paint(failed, LEVEL_COLOURS.error, style)] : [])];
}

function paint(text: string, code: number, style: Style): string {
  return style.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
