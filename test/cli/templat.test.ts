import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { markOfForm } from '../../src/core/forms/form';
import { FORMS, FORM_IDS } from '../../src/core/forms/catalogue';
import { type SheetGrid, textAt } from '../../src/core/sheet/grid';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { cellName } from '../../src/core/sheet/address';
import { recognise } from '../../src/core/table/recognise';
import { type IndicatorTable } from '../../src/core/table/model';
import { readWorkbook } from '../../src/xlsx/read';
import { SAMPLES } from '../../tools/samples/samples';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { iku, PROJECT, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();

function sheetsOf(path: string): readonly SheetGrid[] {
  return readWorkbook(readFileSync(path), path).sheets;
}

function texts(path: string): readonly string[] {
  return sheetsOf(path).flatMap((sheet) =>
    sheet.values.flatMap((line, row) =>
      line.map((_, column) => textAt(sheet, row + sheet.origin.row, column + sheet.origin.column)),
    ),
  );
}

test.each([[[]], [['--daftar']]])('templat %j lists the forms: id, name, purpose and model', async (args) => {
  const { code, out, err } = await iku('templat', ...args);
  expect([code, err]).toEqual([0, '']);
  const words = out.replace(/\s+/g, ' ');
  for (const { id, title, purpose, model } of FORMS) {
    expect(words).toContain(`${id}: ${title.id} ${purpose.id} Acuan: ${model.id}`);
  }
  expect((await iku('templat', '--bahasa', 'en')).out).toContain(FORMS[0]?.purpose.en);
});

test('the choices reach the sheet: years, rows, level, formulas, paper, language', async () => {
  const path = inFolder('pilihan.xlsx');
  const choices = ['--tahun', '2026,2027', '--baris', '3', '--tingkat', 'pemda', '--rumus', 'asli', '--kertas', 'A4'];
  await iku('templat', 'target-renstra', ...choices, '--bahasa', 'en', '--keluaran', path);
  const written = texts(path);
  expect(written).toEqual(expect.arrayContaining(['2026', '2027', 'Unit', '[NAME OF THE REGIONAL GOVERNMENT]']));
  expect(written).not.toContain('2028');
  expect(written).not.toContain('(12)');
  const parts = unzipSync(readFileSync(path));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('xl/worksheets/sheet1.xml')).toContain('paperSize="9"');
  expect(part('xl/workbook.xml')).toContain(markOfForm('target-renstra'));
  expect(part('docProps/core.xml')).toContain('2026-01-0');
});

test('formulas are plain ones, which Excel works out at once, unless those of the add-in are asked for', async () => {
  for (const [choice, stored] of [
    [[], false],
    [['--rumus', 'iku'], true],
  ] as const) {
    const path = inFolder(`rumus-${String(stored)}.xlsx`);
    await iku('templat', 'pengukuran-kinerja', '--baris', '2', ...choice, '--keluaran', path);
    const sheet = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([sheet.includes('<f>'), sheet.includes('_xldudf_IKU_')]).toEqual([true, stored]);
  }
});

test('without years a plan begins this year and a form of one year is for this year', async () => {
  await iku('templat', 'iku-multitahun', '--keluaran', inFolder('rencana.xlsx'));
  expect(texts(inFolder('rencana.xlsx'))).toEqual(expect.arrayContaining(['2026', '2030']));
  await iku('templat', 'perjanjian-kinerja', '--keluaran', inFolder('pk.xlsx'));
  expect(texts(inFolder('pk.xlsx'))).toContain('Target 2026');
});

test('a form of one year takes the first of several, and says so', async () => {
  const { code, err } = await iku('templat', 'rencana-aksi', '--tahun', '2027-2029', '--keluaran', inFolder('ra.xlsx'));
  expect([code, err]).toEqual([0, 'Formulir ini untuk satu tahun; yang dipakai 2027.\n']);
  expect(texts(inFolder('ra.xlsx'))).toContain('Target 2027');
});

test('an existing file is replaced only with --timpa', async () => {
  const path = inFolder('ada.xlsx');
  await iku('templat', 'keterkaitan', '--keluaran', path);
  const before = readFileSync(path);
  const refused = await iku('templat', 'manual-iku', '--keluaran', path);
  expect([refused.code, readFileSync(path).equals(before)]).toEqual([2, true]);
  expect((await iku('templat', 'manual-iku', '--keluaran', path, '--timpa')).code).toBe(0);
  expect(texts(path)).toContain('KARTU 1');
});

test('a form in which somebody has written is copied aside before it is replaced; an empty one is not', async () => {
  const path = inFolder('terisi.xlsx');
  const again = () => iku('templat', 'keterkaitan', '--keluaran', path, '--timpa');
  await again();
  expect((await again()).err).toBe('');
  const parts = unzipSync(readFileSync(path));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[part]);
  const empty = /<c r="B(\d+)"( s="\d+")\s*(?:\/>|><\/c>)/;
  expect(xml).toMatch(empty);
  const filled = xml.replace(empty, '<c r="B$1"$2 t="inlineStr"><is><t>Meningkatnya mutu layanan</t></is></c>');
  writeFileSync(path, zipSync({ ...parts, [part]: new TextEncoder().encode(filled) }));
  expect((await again()).err).toContain('disalin dulu ke "terisi (lama).xlsx"');
  expect(texts(inFolder('terisi (lama).xlsx'))).toContain('Meningkatnya mutu layanan');
});

test('the workbook that fills a form is never written to', async () => {
  const { code, err } = await iku(
    'templat',
    'keterkaitan',
    '--isi',
    'samples/lampung.xlsx',
    '--keluaran',
    'samples/lampung.xlsx',
    '--timpa',
  );
  expect([code, err]).toEqual([2, expect.stringContaining('berkas masukan')]);
});

test('a sheet is chosen by its name; what else the workbook holds is mentioned', async () => {
  const file = join(PROJECT, 'samples/sulawesi-tengah.xlsx');
  const tables = sheetsOf(file).flatMap((sheet) => recognise(sheet, DEFAULT_SETTINGS).tables);
  const last = tables[tables.length - 1];
  const first = await iku('templat', 'keterkaitan', '--isi', file, '--keluaran', inFolder('satu.xlsx'));
  expect(first.err).toMatch(
    new RegExp(`Diisi dari ${tables[0]?.sheet} .*Tabel lain tidak dipakai; pilih dengan --tabel: 2 = .*, 3 = `),
  );
  const second = await iku(
    'templat',
    'keterkaitan',
    '--isi',
    file,
    '--tabel',
    '2',
    '--keluaran',
    inFolder('tabel2.xlsx'),
  );
  expect(second.err).toContain(`Diisi dari ${tables[1]?.sheet} `);
  const none = await iku('templat', 'keterkaitan', '--isi', file, '--tabel', '9', '--keluaran', inFolder('x.xlsx'));
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('tidak ada tabel nomor 9')]);
  const sheet = last?.sheet.toUpperCase() ?? '';
  const named = await iku(
    'templat',
    'keterkaitan',
    '--isi',
    file,
    '--lembar',
    sheet,
    '--keluaran',
    inFolder('dua.xlsx'),
  );
  expect(named.err).toContain(`Diisi dari ${last?.sheet} `);
});

/** Whatever the file does not say must be in the list of what was not moved. */
function lost(table: IndicatorTable, written: readonly string[], listed: string): readonly string[] {
  const all = written.join('\n');
  const figures = new Set(written.flatMap(figureOf));
  return table.indicators.flatMap(({ cells, explanation, explanationParts }) =>
    cells.flatMap(({ text, position }, place) => {
      if (/^[-–—]?$/.test(text) || table.columns[place]?.role === 'number') return [];
      // Some forms have a column for each part of an explanation.
      const parts =
        explanation && cellName(position) === cellName(explanation.position)
          ? Object.values(explanationParts ?? {})
          : [];
      const inParts = parts.length > 0 && parts.every((part) => all.includes(part));
      const moved = inParts || all.includes(text) || figureOf(text).some((figure) => figures.has(figure));
      return moved || new RegExp(`^  ${cellName(position)} `, 'm').test(listed)
        ? []
        : [`${cellName(position)} ${text}`];
    }),
  );
}

/** `33,54 %` and `33,54` are the same figure. */
function figureOf(text: string): readonly number[] {
  const match = /^([\d.]+(?:,\d+)?)\s*\D*$/.exec(text);
  return match?.[1] ? [Number(match[1].replace(/\./g, '').replace(',', '.'))] : [];
}

describe.each(SAMPLES.map(({ file }) => file))('filled from samples/%s', (file) => {
  const [table] = sheetsOf(join(PROJECT, 'samples', file)).flatMap(
    (sheet) => recognise(sheet, DEFAULT_SETTINGS).tables,
  );

  test('every form is made, and each cell of the table is in it or listed with the reason', async () => {
    for (const id of FORM_IDS) {
      const path = inFolder(`${id}-${file}`);
      const { code, out } = await iku('templat', id, '--isi', `samples/${file}`, '--keluaran', path);
      expect([id, code, existsSync(path)]).toEqual([id, 0, true]);
      expect([id, table && lost(table, texts(path), out)]).toEqual([id, []]);
    }
  }, 60_000);
});
