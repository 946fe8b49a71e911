/** The statements on accessibility and quality as pages of the guide, made of nothing but what runs have left. */

import { type Bilingual, type Language } from '../../src/core/language/bilingual';
import { type BenchResult } from '../bench';
import { inIndonesian } from './in-indonesian';
import { ACCESSIBILITY, NOT_MEASURED, type Row, SECURITY } from './rows';
import { type BenchRun, type Occasion, type ScoreRun, type TestRun } from './runs';

/** Everything that the pages are made of; kept beside them. */
export interface Measured {
  readonly version: string;
  readonly axe: string;
  readonly browser: TestRun;
  readonly bench: Readonly<Record<string, BenchRun>>;
  readonly score: ScoreRun;
}

const GENERATED = '<!-- Dibuat dari docs/pernyataan.json oleh tools/statements.ts. -->';

const WORDS = {
  outcome: { id: 'Hasil', en: 'Outcome' },
  what: { id: 'Yang diuji', en: 'What was tested' },
  passed: { id: 'lulus', en: 'passed' },
  failed: { id: 'GAGAL', en: 'FAILED' },
  over: { id: 'DI ATAS BATAS', en: 'OVER THE LIMIT' },
  missing: { id: 'tidak dijalankan', en: 'not run' },
  measured: { id: 'Diukur', en: 'Measured' },
  limit: { id: 'Batas', en: 'Limit' },
  figure: { id: 'Angka', en: 'Figure' },
  sources: { id: 'sumber', en: 'sources' },
  changed: { id: 'dengan perubahan yang belum disimpan', en: 'with changes not committed' },
  not: { id: 'Yang tidak diukur', en: 'What was not measured' },
  security: { id: 'Kebijakan halaman', en: 'Policy of the pages' },
  speed: { id: 'Kecepatan dan ukuran', en: 'Speed and size' },
  score: { id: 'Pengenalan dan temuan pada tabel berlabel', en: 'Recognition and findings on labelled tables' },
} satisfies Record<string, Bilingual>;

/** File name to content. */
export function statementPages(measured: Measured): ReadonlyMap<string, string> {
  return new Map([
    ['pernyataan-aksesibilitas.md', accessibility(measured)],
    ['pernyataan-mutu.md', quality(measured)],
  ]);
}

function accessibility(measured: Measured): string {
  const { version, axe, browser } = measured;
  const part = (language: Language) => [table(ACCESSIBILITY, browser, language), '', ...notMeasured(language)];
  return page([
    '# Pernyataan aksesibilitas',
    `Asisten IKU ${version}, ${when(browser, 'id')}, dengan axe-core ${axe} di Chromium tanpa layar. Aturan axe memuat kontras warna, nama, peran, dan urutan judul.`,
    ...part('id'),
    '## Accessibility statement',
    `IKU Assistant ${version}, ${when(browser, 'en')}, with axe-core ${axe} in a headless Chromium. The rules of axe hold colour contrast, names, roles and the order of headings.`,
    ...part('en'),
  ]);
}

function quality(measured: Measured): string {
  const part = (language: Language, level: string) => [
    `${level} ${WORDS.score[language]}`,
    scored(measured.score, language),
    `${level} ${WORDS.speed[language]}`,
    ...benched(measured.bench, language),
    `${level} ${WORDS.security[language]}`,
    `${capital(when(measured.browser, language))}.`,
    table(SECURITY, measured.browser, language),
    ...notMeasured(language),
  ];
  return page([
    '# Pernyataan mutu',
    `Asisten IKU ${measured.version}: yang terukur, kapan, dan di mana. Angkanya disalin dari hasil jalannya, bukan ditulis tangan.`,
    ...part('id', '##'),
    '## Quality statement',
    `IKU Assistant ${measured.version}: what was measured, when and where. The figures are copied from the runs, not written by hand.`,
    ...part('en', '###'),
  ]);
}

function page([title = '', ...rest]: readonly string[]): string {
  return `${[title, GENERATED, '*English below.*', ...rest.filter((part) => part !== '')].join('\n\n')}\n`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function when({ date, commit, machine }: Occasion, language: Language): string {
  const changed = commit.endsWith('+') ? ` ${WORDS.changed[language]}` : '';
  const from = commit === '' ? '' : `, ${WORDS.sources[language]} ${commit.replace('+', '')}${changed}`;
  return `${WORDS.measured[language].toLowerCase()} ${date} (${machine}${from})`;
}

function table(rows: readonly Row[], run: TestRun, language: Language): string {
  const lines = rows.map((row) => `| ${row.says[language]} | ${WORDS[outcomeOf(row, run)][language]} |`);
  return [`| ${WORDS.what[language]} | ${WORDS.outcome[language]} |`, '|---|---|', ...lines].join('\n');
}

/** Failed when one of the row's tests failed; missing when none was run. */
function outcomeOf({ file, test }: Row, { tests }: TestRun): 'passed' | 'failed' | 'missing' {
  const own = tests.filter((each) => each.file === file && each.name.includes(test));
  if (own.length === 0) return 'missing';
  return own.every(({ passed }) => passed) ? 'passed' : 'failed';
}

function notMeasured(language: Language): readonly string[] {
  return [`**${WORDS.not[language]}**`, NOT_MEASURED.map((each) => `- ${each[language]}`).join('\n')];
}

function scored(score: ScoreRun, language: Language): string {
  const about = {
    id: 'Tabel dan buku kerja yang diberi label dengan tangan, di luar proyek ini: tabel instansi, sekali dengan angka sebagai angka (*diketik*) dan sekali sebagai teks, buku kerja instansi, dan buku kerja kecil *buatan* yang masing-masing memuat satu jenis kekeliruan. Semuanya ada ketika Asisten IKU dibuat; pada tabel lain hasilnya dapat lebih rendah.',
    en: 'Tables and workbooks, labelled by hand, outside this project: tables of agencies, once with figures as figures (*typed*) and once as *text*, workbooks of agencies (*visible*), and small invented ones that hold one kind of fault each (*minimal*). All of them were at hand while IKU Assistant was made; on others it may do worse. *must*: findings that must be there; *false alarms*: findings that must not.',
  };
  return `${capital(when(score, language))}. ${about[language]}\n\n${score.lines.map((line) => `- ${named(line, language)}`).join('\n')}`;
}

/** With more to do for each of its cores, a machine measures its other work as well. */
const QUIET = 1.5;

const TIMES = ['ms', 'µs', '×', 'times'];

/** Figures of one occasion share one table. Times of a busy machine are left out, and that is said. */
function benched(runs: Measured['bench'], language: Language): readonly string[] {
  const all = Object.values(runs);
  const isSound = (unit: string, { load }: Occasion) => load <= QUIET || !TIMES.includes(unit);
  const byOccasion = new Map<string, string[]>();
  for (const run of all) {
    const lines = run.results.filter(({ unit }) => isSound(unit, run)).map((result) => lineOf(result, language));
    if (lines.length === 0) continue;
    const key = `${capital(when(run, language))}.`;
    byOccasion.set(key, [...(byOccasion.get(key) ?? []), ...lines]);
  }
  const head = `| ${WORDS.measured[language]} | ${WORDS.figure[language]} | ${WORDS.limit[language]} |\n|---|---|---|`;
  const leftOut = all.flatMap((run) => run.results.filter(({ unit }) => !isSound(unit, run))).length;
  return [
    ...[...byOccasion].flatMap(([key, lines]) => [key, `${head}\n${lines.join('\n')}`]),
    ...(leftOut === 0 ? [] : [busy(leftOut, Math.max(...all.map(({ load }) => load)), language)]),
  ];
}

function lineOf({ name, value, unit, limit }: BenchResult, language: Language): string {
  const allowed = limit === undefined ? '' : `${shown(limit, language)} ${named(unit, language)}`;
  const over = limit !== undefined && value > limit ? ` **${WORDS.over[language]}**` : '';
  const measure = named(unit, language);
  return `| ${named(name, language)} | ${shown(value, language)} ${measure}${over} | ${allowed} |`;
}

const named = (text: string, language: Language) => (language === 'id' ? inIndonesian(text) : text);

function busy(count: number, load: number, language: Language): string {
  return {
    id: `${count} waktu tidak dicantumkan: ketika diukur, mesinnya mengerjakan hal lain juga (sampai ${shown(load, 'id')} program per inti).`,
    en: `${count} times are left out: the machine had other work while they were measured (up to ${shown(load, 'en')} programs per core).`,
  }[language];
}

function shown(value: number, language: Language): string {
  const digits = value < 10 ? 2 : 0;
  return value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: digits });
}
