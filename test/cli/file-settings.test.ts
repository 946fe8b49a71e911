import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strToU8, unzipSync, zipSync } from 'fflate';

import { type Settings } from '../../src/core/settings';
import { readWorkbook } from '../../src/xlsx/read';
import { workbookWithSettings } from './workbook-with-settings';
import { iku, PROJECT, temporaryFolder } from './run-iku';

const inFolder = temporaryFolder();
const SAMPLE = 'samples/tanjung-jabung-barat.xlsx';

interface JsonFile {
  readonly tables: readonly { readonly sheet: string; readonly range: string }[];
  readonly findings: readonly { readonly rule: string; readonly level: string }[];
  readonly fileSettings: Readonly<Record<string, unknown>>;
}

async function check(path: string, ...options: string[]): Promise<{ readonly code: number; readonly file: JsonFile }> {
  const { out, code } = await iku('periksa', path, '--format', 'json', ...options);
  return { code, file: JSON.parse(out).files[0] };
}

/** The text report, wherever its lines break. */
async function wordsOf(path: string): Promise<string> {
  return (await iku('periksa', path)).out.replace(/\s+/g, ' ');
}

function withSettings(name: string, settings: Partial<Settings>): string {
  const path = inFolder(name);
  writeFileSync(path, workbookWithSettings(readFileSync(join(PROJECT, SAMPLE)), settings));
  return path;
}

/** The sample with the defined name that marks the sheets of our reports. */
function marked(name: string): string {
  const parts = unzipSync(readFileSync(join(PROJECT, SAMPLE)));
  const workbook = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
  const sheet = /<sheet [^>]*name="([^"]*)"/.exec(workbook)?.[1] ?? '';
  const names = `<definedNames><definedName name="IKU_laporan_temuan">'${sheet}'!$A$1</definedName></definedNames>`;
  const written = workbook.replace(/<definedNames>.*<\/definedNames>/s, '').replace('</sheets>', `</sheets>${names}`);
  parts['xl/workbook.xml'] = strToU8(written);
  const path = inFolder(name);
  writeFileSync(path, zipSync(parts));
  return path;
}

test('a file without settings of its own sets nothing, and nothing is said', async () => {
  const { file } = await check(SAMPLE);
  expect(file.fileSettings).toEqual({
    rulesOff: [],
    rulesChanged: [],
    tablesIgnored: 0,
    tablesPointedOut: 0,
    tableAreas: [],
    polarities: 0,
    measuring: [],
    accepted: 0,
    skippedSheets: [],
  });
  expect((await iku('periksa', SAMPLE)).out).not.toContain('Diatur oleh berkas');
});

describe('a file that switches off the rules that judge it', () => {
  let path = '';
  let before: Awaited<ReturnType<typeof check>>;
  let errors: readonly string[] = [];
  beforeAll(async () => {
    before = await check(SAMPLE);
    const of = (level: string) => before.file.findings.filter((finding) => finding.level === level);
    errors = [...new Set(of('error').map(({ rule }) => rule))];
    const changed = of('warning').find(({ rule }) => !errors.includes(rule))?.rule ?? '';
    path = withSettings('mati.xlsx', {
      levels: { ...Object.fromEntries(errors.map((rule) => [rule, 'off' as const])), [changed]: 'advice' },
    });
  });

  it('is named with them in the JSON, the text and the SARIF', async () => {
    const { code, file } = await check(path);
    expect(code).toBe(0);
    expect(file.fileSettings).toMatchObject({ rulesChanged: [{ level: 'advice' }] });
    expect([...(file.fileSettings['rulesOff'] as string[])].sort()).toEqual([...errors].sort());
    const text = await wordsOf(path);
    expect(text).toContain(`aturan yang dimatikan (${errors.length}): `);
    expect(text).toContain('--abaikan-pengaturan');
    expect((await iku('periksa', path, '--bahasa', 'en')).out).toContain('rules switched off');
    const sarif = JSON.parse((await iku('periksa', path, '--format', 'sarif')).out);
    const told = sarif.runs[0].results.find((result: { kind?: string }) => result.kind === 'informational');
    expect(told.message.text).toContain('aturan yang dimatikan');
  });

  it('is judged as if it had not with --abaikan-pengaturan', async () => {
    const after = await check(path, '--abaikan-pengaturan');
    expect([after.code, after.file.findings]).toEqual([before.code, before.file.findings]);
    expect(after.file.fileSettings['rulesOff']).toEqual([]);
  });
});

test('a table that the file ignores is not said to be missing', async () => {
  const [table] = (await check(SAMPLE)).file.tables;
  const { sheet = '', range: area = '' } = table ?? {};
  const path = withSettings('abaikan.xlsx', { tables: [{ sheet, area, headerRows: 1, columns: [], ignored: true }] });
  const { file } = await check(path);
  expect([file.tables, file.fileSettings['tablesIgnored']]).toEqual([[], 1]);
  const out = await wordsOf(path);
  expect(out).toContain(`tabel yang diabaikan (1): "${sheet}" ${area}`);
  expect(out).not.toContain('Tidak ada tabel IKU yang dikenali');
  expect((await check(path, '--abaikan-pengaturan')).file.tables).toEqual([table]);
});

test('a table that the file points out wrongly is named, and told of by laporan as well', async () => {
  const [table] = (await check(SAMPLE)).file.tables;
  const { sheet = '', range = '' } = table ?? {};
  const choice = { sheet, area: range, headerRows: 1, columns: [] };
  const path = withSettings('tunjuk.xlsx', { tables: [choice] });
  const { file } = await check(path);
  expect(file.fileSettings['tableAreas']).toEqual([{ sheet, range, ignored: false }]);
  expect(await wordsOf(path)).toContain(`tabel yang ditunjuk sendiri (1): "${sheet}" ${range}`);
  const report = await iku('laporan', path, '--keluaran', inFolder('tunjuk-laporan.xlsx'));
  expect(report.err).toContain(`"${sheet}" ${range}`);
  const without = await iku('laporan', path, '--abaikan-pengaturan', '--keluaran', inFolder('tanpa.xlsx'));
  expect([without.code, without.err]).toEqual([0, expect.not.stringContaining('ditunjuk sendiri')]);
});

test('a mark alone hides no sheet: what does not read as a report of ours is reviewed', async () => {
  const path = marked('tanda.xlsx');
  const { sheets } = readWorkbook(readFileSync(path), path);
  expect(sheets.flatMap(({ marks }) => marks ?? [])).toContain('IKU_laporan_temuan');
  const { file } = await check(path);
  expect(file.fileSettings['skippedSheets']).toEqual([]);
  expect(file.findings).toEqual((await check(SAMPLE)).file.findings);
});

test('reports of ours are named as passed over, and reviewed on request', async () => {
  const path = inFolder('laporan.xlsx');
  await iku('laporan', 'samples/pengukuran-kinerja-contoh.xlsx', '--keluaran', path);
  const { file } = await check(path);
  expect(file.tables).toEqual([]);
  const skipped = file.fileSettings['skippedSheets'] as readonly string[];
  expect(skipped.length).toBeGreaterThan(3);
  const out = await wordsOf(path);
  expect(out).toContain(`lembar yang dilewati sebagai laporan (${skipped.length})`);
  expect(out).not.toContain('Tidak ada tabel IKU yang dikenali');
  expect((await check(path, '--abaikan-pengaturan')).file.fileSettings['skippedSheets']).toEqual([]);
});
