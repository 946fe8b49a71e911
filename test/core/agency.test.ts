/** The agency's profile: kept entry by entry in the workbook, shared without persons, and shown by every form. */

import fc from 'fast-check';
import { AGENCY_TEXTS, LONGEST_AGENCY_TEXT, withAgencyText, FORM_LEVELS } from '../../src/core/agency';
import { agencyFile, hasShared, readAgencyFile, withShared } from '../../src/core/agency-file';
import { buildForm, statementOf, FORM_IDS } from '../../src/core/forms/catalogue';
import { type FormOptions } from '../../src/core/forms/form';
import { changeKept, readKept } from '../../src/core/kept-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { readStored, storedSettings } from '../../src/core/stored-settings';
import { type SheetPlan } from '../../src/core/sheet/plan';
import { runs } from '../runs';

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  achievementCap: '120',
  agency: {
    organisation: 'Dinas Pertamanan Kota Contoh',
    place: 'Kota Contoh',
    level: 'dinas',
    headTitle: 'Kepala Dinas Pertamanan',
    headName: 'Nama Kepala',
    headNumber: 'nomor kepala',
    superiorTitle: 'Wali Kota Contoh',
    superiorName: 'Nama Wali Kota',
  },
};

const FORM: FormOptions = {
  years: [2026],
  rows: 3,
  level: 'dinas',
  language: 'id',
  formulas: 'native',
  agency: SETTINGS.agency,
};

const textsOf = (plan: SheetPlan | null) =>
  (plan?.cells ?? []).flatMap((cell) => ('value' in cell && typeof cell.value === 'string' ? [cell.value] : []));

describe('in the workbook', () => {
  test('is kept like the other settings', () => {
    expect(readStored(storedSettings(SETTINGS)).settings.agency).toEqual(SETTINGS.agency);
  });

  test('loses only what cannot be used, says so, and keeps that for whoever can', () => {
    const agency = { organisation: 'Dinas A', place: 7, level: 'kecamatan', headTitle: 'a\nb', motto: 'x' };
    const stored = JSON.stringify({ version: 1, agency });
    const { settings, remarks } = readStored(stored);
    expect(settings.agency).toEqual({ organisation: 'Dinas A' });
    expect(remarks[0]?.id).toContain('profil instansi: 4 isian tidak dapat dipakai');
    const changed = changeKept([stored], (now) => ({
      ...now,
      agency: withAgencyText(now.agency, 'headTitle', 'Kepala'),
    }));
    expect(JSON.parse(changed.stored)).toMatchObject({ agency: { ...agency, headTitle: 'Kepala' } });
  });

  test('is united from copies of which nothing says which came later', () => {
    const one = JSON.stringify({ version: 1, agency: { organisation: 'Dinas A' } });
    const other = JSON.stringify({ version: 1, agency: { organisation: 'Dinas B', place: 'Kota' } });
    expect(readKept([one, other]).settings.agency).toEqual({ organisation: 'Dinas A', place: 'Kota' });
  });

  test('whatever is stored, gives texts of one line within their length', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...AGENCY_TEXTS, 'level', '__proto__'), fc.jsonValue()), (agency) => {
        const read = readStored(JSON.stringify({ version: 1, agency })).settings.agency;
        for (const text of Object.values(read)) {
          expect(text.length).toBeLessThanOrEqual(LONGEST_AGENCY_TEXT);
          expect(text).not.toMatch(/[\n\r\t]/);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('an emptied text is taken back', () => {
    expect(withAgencyText({ place: 'Kota', organisation: 'Dinas' }, 'place', '  ')).toEqual({ organisation: 'Dinas' });
    expect(withAgencyText({}, 'place', ' Kota \n Contoh ')).toEqual({ place: 'Kota Contoh' });
  });
});

describe('as a file', () => {
  test('holds what an office has in common, and no person', () => {
    const file = agencyFile(SETTINGS);
    expect(file).toContain('Kepala Dinas Pertamanan');
    expect(file).not.toMatch(/Nama Kepala|nomor kepala|Nama Wali Kota/);
    const read = readAgencyFile(file);
    if ('problem' in read) throw new Error(read.problem.id);
    const own = { ...DEFAULT_SETTINGS, agency: { organisation: 'Lama', headName: 'Orang Sini' } };
    const taken = withShared(own, read.shared);
    expect(taken.achievementCap).toBe('120');
    expect(taken.agency).toEqual({
      organisation: 'Dinas Pertamanan Kota Contoh',
      place: 'Kota Contoh',
      level: 'dinas',
      headTitle: 'Kepala Dinas Pertamanan',
      superiorTitle: 'Wali Kota Contoh',
      headName: 'Orang Sini',
    });
  });

  test('brings no person in, whoever wrote one into it', () => {
    const file = JSON.parse(agencyFile(SETTINGS)) as { agency: object };
    const read = readAgencyFile(JSON.stringify({ ...file, agency: { ...file.agency, headName: 'Orang Lain' } }));
    expect(JSON.stringify(read)).not.toContain('Orang Lain');
    expect('remarks' in read && read.remarks[0]?.id).toContain('Nama dan NIP');
  });

  test('is read entry by entry: what is wrong in it is named, the rest holds', () => {
    const file = JSON.parse(agencyFile(SETTINGS)) as object;
    const read = readAgencyFile(`\ufeff${JSON.stringify({ ...file, achievementCap: '95', levels: { ejaan: 'off' } })}`);
    expect('remarks' in read && read.remarks.map(({ id }) => id)).toEqual([
      'batas capaian: 1 isian tidak dapat dipakai dan dilewati (95).',
    ]);
    expect('shared' in read && [read.shared.achievementCap, Object.keys(read.shared).includes('levels')]).toEqual([
      'none',
      false,
    ]);
  });

  test('refuses what is no such file, without a change', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{}',
      '{"kind":"asisten-iku-profil-instansi","version":2}',
      'x'.repeat(200_000),
    ])
      expect(readAgencyFile(text)).toHaveProperty('problem');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readAgencyFile(JSON.stringify(value))),
      { numRuns: runs(200) },
    );
  });

  test('is offered only where something was said', () => {
    expect([hasShared(DEFAULT_SETTINGS), hasShared(SETTINGS)]).toEqual([false, true]);
    expect(hasShared({ ...DEFAULT_SETTINGS, agency: { headName: 'Orang' } })).toBe(false);
  });
});

describe('in forms', () => {
  test.each(FORM_IDS)('%s names the agency, and leaves no bracket where something was said', (id) => {
    const texts = textsOf(buildForm(id, FORM));
    expect(texts.join('\n')).toMatch(/DINAS PERTAMANAN KOTA CONTOH/);
    expect(texts.filter((text) => /\[(NAMA|Nama|Tempat|nomor\])/.test(text))).toEqual([]);
  });

  test('of another level show brackets: the profile speaks of another office', () => {
    expect(textsOf(buildForm('perjanjian-kinerja', { ...FORM, level: 'unit' })).join()).toContain('[NAMA UNIT KERJA]');
  });

  test('the agreement has its statement, in which both parties promise and sign', () => {
    const texts = textsOf(statementOf('perjanjian-kinerja', FORM));
    expect(texts[0]).toBe('PERJANJIAN KINERJA TAHUN 2026');
    for (const words of [
      'Kepala Dinas Pertamanan',
      'Wali Kota Contoh',
      'Pihak Pertama,',
      'Pihak Kedua,',
      'NIP nomor kepala',
    ])
      expect(texts).toContain(words);
    // A head of region has no employee number.
    expect(texts.filter((text) => text.startsWith('NIP'))).toHaveLength(1);
    expect(texts.join()).toMatch(/Pihak pertama berjanji.*Pihak kedua akan melakukan supervisi/s);
  });

  test.each(FORM_LEVELS)('the statement fits on one page, whoever signs (%s)', (level) => {
    const plan = statementOf('perjanjian-kinerja', { ...FORM, agency: {}, level });
    const texts = textsOf(plan);
    expect(texts.some((text) => text.startsWith('NIP'))).toBe(level !== 'pemda');
    expect(texts.includes('Pihak Kedua,')).toBe(level !== 'pemda');
    expect(plan?.print).toMatchObject({ orientation: 'portrait', pagesTall: 1 });
  });

  test('no other form has a statement', () => {
    expect(FORM_IDS.filter((id) => statementOf(id, FORM) !== null)).toEqual(['perjanjian-kinerja']);
  });
});
