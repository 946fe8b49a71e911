import fc from 'fast-check';

import { buildForm, FORMS, FORM_IDS } from '../../../src/core/forms/catalogue';
import { type FormOptions, FormOptionError, markOfForm, usualYears } from '../../../src/core/forms/form';
import { FORM_LEVELS, type FormLevel } from '../../../src/core/agency';
import { review } from '../../../src/core/review';
import { messageOf } from '../../../src/core/rules/rule';
import { type CellArea, areaName, cellName, contains } from '../../../src/core/sheet/address';
import { type CellStyle, type SheetPlan } from '../../../src/core/sheet/plan';
import { planToGrid } from '../../../src/core/sheet/plan-to-grid';
import { calculator } from './calculate';
import { runs } from '../../runs';

const OPTIONS: FormOptions = {
  years: { from: 2025, to: 2029 },
  rows: 6,
  level: 'dinas',
  language: 'id',
  formulas: 'native',
};

const anyOptions = fc.record<FormOptions>({
  years: fc.tuple(fc.integer({ min: 1990, max: 2075 }), fc.integer({ min: 1, max: 25 })).map(([from, count]) => ({
    from,
    to: from + count - 1,
  })),
  rows: fc.integer({ min: 1, max: 25 }),
  level: fc.constantFrom(...FORM_LEVELS),
  language: fc.constantFrom('id', 'en'),
  formulas: fc.constantFrom('iku', 'native'),
  example: fc.boolean(),
});

const FIRST = 'Persentase izin yang terbit tepat waktu';
const SECOND = 'Persentase pengaduan layanan yang diselesaikan';

/** The style in which a cell ends up: areas in order, then its own. */
function styleAt(plan: SheetPlan, row: number, column: number): CellStyle {
  const areas = (plan.styles ?? []).filter(({ area }) => contains(area, { row, column })).map(({ style }) => style);
  const own = plan.cells.find((cell) => cell.row === row && cell.column === column)?.style;
  return Object.assign({}, ...areas, own) as CellStyle;
}

function overlap(a: CellArea, b: CellArea): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function findingsOf(plan: SheetPlan, calculated: boolean): string[] {
  const values = calculator(plan);
  const byFormula = new Map(
    plan.cells.flatMap((cell) =>
      'formula' in cell ? [[cell.formula, values.value(cellName(cell)) ?? ''] as const] : [],
    ),
  );
  const grid = planToGrid(plan, (formula) => (calculated ? (byFormula.get(formula) ?? '') : ''));
  return review([grid]).findings.map(
    (finding) => `${finding.rule.id} ${cellName(finding.cell)}: ${messageOf(finding, 'id')}`,
  );
}

test('no two forms have one id, and each has its purpose and model in both languages', () => {
  expect(new Set(FORM_IDS).size).toBe(FORMS.length);
  for (const { title, purpose, model } of FORMS) {
    for (const text of [title, purpose, model])
      expect([text.id, text.en].every((words) => words.length > 3)).toBe(true);
  }
});

describe.each(FORM_IDS)('%s', (id) => {
  const plan = buildForm(id, OPTIONS);

  test('prints on F4, as wide as the page, with its header on every page and the page numbers', () => {
    expect(plan.print).toMatchObject({ paper: 'F4', fitToWidth: true, footer: 'Halaman &P dari &N' });
    const repeat = plan.print?.repeatRows;
    expect(repeat).toBeDefined();
    expect((repeat?.to ?? 0) + 1).toBe(plan.freeze?.rows);
    const printed = plan.print?.area;
    expect(printed && plan.cells.filter((cell) => cell.row > printed.bottom)).toEqual([]);
  });

  test('leaves most of a small screen to the rows below the frozen header', () => {
    const frozen = plan.freeze?.rows ?? 0;
    const heights = new Map(plan.rowHeights?.map(({ row, height }) => [row, height]));
    let points = 0;
    for (let row = 0; row < frozen; row++) points += heights.get(row) ?? 15;
    expect(points).toBeLessThan(290);
  });

  test('locks labels without a password and leaves every cell with a choice or limit open', () => {
    expect(plan.protect).toBe(true);
    expect(styleAt(plan, 0, 0).locked).not.toBe(false);
    for (const { area } of plan.validations ?? []) {
      expect(styleAt(plan, area.top, area.left).locked).toBe(false);
      expect(styleAt(plan, area.bottom, area.right).locked).toBe(false);
    }
  });

  test('writes no formula that is longer than Excel takes, in the last of its rows either', () => {
    for (const lowerMethod of ['difference', 'ratio'] as const) {
      const measurement = { lowerMethod, achievementCap: '120', ratingScale: 'permendagri86' } as const;
      const { cells } = buildForm(id, { ...OPTIONS, rows: 500, formulas: 'native', measurement });
      const longest = Math.max(0, ...cells.map((cell) => ('formula' in cell ? (cell.formula ?? '').length : 0)));
      // Excel takes 8192; every new word for a score or a rating makes them longer.
      expect(longest).toBeLessThan(6000);
    }
  });

  test('keeps the words of its prompts within what Excel shows', () => {
    for (const language of ['id', 'en'] as const) {
      for (const { prompt, error, rule } of buildForm(id, { ...OPTIONS, language }).validations ?? []) {
        expect((prompt?.title ?? '').length).toBeLessThanOrEqual(32);
        expect((prompt?.text ?? '').length).toBeLessThanOrEqual(255);
        expect((error?.title ?? '').length).toBeLessThanOrEqual(32);
        expect((error?.text ?? '').length).toBeLessThanOrEqual(225);
        if (rule.kind === 'list') expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('carries a mark by which it is known as ours', () => {
    expect(plan.names?.map(({ name }) => name)).toContain(markOfForm(id));
  });

  test('shows no value in a row that nobody has filled', () => {
    const { value } = calculator(plan);
    for (const cell of plan.cells) if ('formula' in cell) expect(value(cellName(cell))).toBe('');
  });

  test.each([false, true])('is accepted by the validator without a finding (example rows: %s)', (example) => {
    for (const language of ['id', 'en'] as const) {
      const form = buildForm(id, { ...OPTIONS, example, language });
      expect(findingsOf(form, false)).toEqual([]);
      expect(findingsOf(form, true)).toEqual([]);
    }
  });

  test.each(['id', 'en'] as const)(
    'is recognised with its indicators, and what is wrong in it is found (%s)',
    (language) => {
      const form = buildForm(id, { ...OPTIONS, example: true, language });
      const misspelt = form.cells.map((cell) =>
        'value' in cell && cell.value === SECOND ? { ...cell, value: 'Prosentase pengaduan yang selesai' } : cell,
      );
      const [table] = review([planToGrid(form)]).tables;
      expect(table?.indicators.map(({ name }) => name.text)).toEqual([FIRST, SECOND]);
      const rules = review([planToGrid({ ...form, cells: misspelt })]).findings.map(({ rule }) => rule.id);
      expect(rules).toContain('ejaan');
    },
  );

  test('is a plan that Excel can carry out, whatever years, rows, level, language and formulas are asked for', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const any = buildForm(id, options);
        const merges = any.merges ?? [];
        for (const [index, merge] of merges.entries()) {
          expect(
            merges
              .slice(index + 1)
              .filter((other) => overlap(merge, other))
              .map(areaName),
          ).toEqual([]);
        }
        const cells = any.cells.map(cellName);
        expect(new Set(cells).size).toBe(cells.length);
        // A value under a merged cell would be lost without a word.
        for (const merge of merges) {
          const inside = any.cells.filter((cell) => contains(merge, cell));
          expect(inside.filter((cell) => cell.row !== merge.top || cell.column !== merge.left)).toEqual([]);
        }
        expect(any.name).toMatch(/^[^\\/?*[\]:]{1,28}$/);
        const names = (any.names ?? []).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,254}$/);
        for (const { height } of any.rowHeights ?? []) expect(height > 0 && height <= 409).toBe(true);
      }),
      { numRuns: runs(12) },
    );
  });
});

test('a blank form that reports looks back from this year, one that plans looks ahead, one of a year has that year', () => {
  expect(usualYears({ years: 'period', looksBack: true }, 2026)).toEqual([2022, 2023, 2024, 2025, 2026]);
  expect(usualYears({ years: 'period' }, 2026)).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(usualYears({ years: 'year' }, 2026)).toEqual([2026]);
});

test('the validator finds nothing in any form with examples, whatever years, level and language', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORM_IDS), anyOptions, (id, options) => {
      expect(findingsOf(buildForm(id, { ...options, formulas: 'native', example: true }), true)).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
});

test('a form covers every year between the earliest and the latest that is given', () => {
  const plan = buildForm('target-renstra', { ...OPTIONS, years: [2027, 2025] });
  const texts = plan.cells.flatMap((cell) => ('value' in cell ? [String(cell.value)] : []));
  expect(texts.filter((text) => /^20\d\d$/.test(text))).toEqual(['2025', '2026', '2027']);
});

test.each([
  ['no year', { years: [] }],
  ['half a year', { years: [2025.5] }],
  ['a year that is no date', { years: { from: 5, to: 2025 } }],
  ['more years than a sheet can show', { years: { from: 2025, to: 2060 } }],
  ['no rows', { rows: 0 }],
  ['more rows than a form can hold', { rows: 501 }],
])('%s is refused with an explanation', (_name, wrong) => {
  expect(() => buildForm('formulir-iku', { ...OPTIONS, ...wrong })).toThrow(FormOptionError);
});

test('a form for the region speaks of the region and its head, one for a unit of the unit', () => {
  const textOf = (level: FormOptions['level']) =>
    buildForm('formulir-iku', { ...OPTIONS, level })
      .cells.map((cell) => ('value' in cell ? String(cell.value) : ''))
      .join('\n');
  expect(textOf('pemda')).toContain('PEMERINTAH DAERAH TAHUN 2025-2029');
  expect(textOf('pemda')).toContain('Gubernur/Bupati/Wali Kota');
  expect(textOf('unit')).toContain('Kepala Unit Kerja');
});

describe('who signs', () => {
  const textsOf = (level: FormLevel) =>
    buildForm('perjanjian-kinerja', { ...OPTIONS, level }).cells.map((cell) =>
      'value' in cell ? String(cell.value) : '',
    );

  test.each([
    ['pemda', 0],
    ['dinas', 1],
    ['unit', 2],
  ] as const)('heads of regions have no employee number: %s asks for %i', (level, count) => {
    expect(textsOf(level).filter((text) => text.startsWith('NIP'))).toHaveLength(count);
  });
});
