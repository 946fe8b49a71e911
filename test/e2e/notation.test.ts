import { closeBrowser, openWorkbench, type Session } from './browser';

let session: Session;

afterEach(() => session.close());
afterAll(closeBrowser);

/** Types entries below each other from A1 on, as a person does, and waits until they are worked out. */
async function type(...entries: readonly string[]): Promise<void> {
  await session.page.mouse.click(80, 142);
  await session.run((workbench) => workbench.select('Sheet1', 'A1'));
  await session.run((workbench) => workbench.idle());
  // The grid listens to keys a moment after it has moved; what is typed before is lost.
  await session.page.waitForTimeout(300);
  for (const entry of entries) {
    await session.page.keyboard.type(entry);
    await session.page.keyboard.press('Enter');
    await session.run((workbench) => workbench.idle());
  }
}

const text = (address: string) => session.run((workbench, at) => workbench.text('Sheet1', at).flat(), address);
const values = (address: string) => session.run((workbench, at) => workbench.values('Sheet1', at).flat(), address);
const formulas = (address: string) => session.run((workbench, at) => workbench.formulas('Sheet1', at).flat(), address);
/** On a machine at its limits a cell shows its last word a little later than the workbench is quiet. */
async function shows(read: () => Promise<readonly unknown[]>, expected: readonly unknown[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      expect(await read()).toEqual(expected);
      return;
    } catch {
      await session.page.waitForTimeout(100);
    }
  }
  expect(await read()).toEqual(expected);
}

const notice = () => session.page.getByRole('alert');

test('formulas are typed as in Indonesian Excel, and texts reach functions as they stand', async () => {
  session = await openWorkbench({ open: '' });
  await type(
    '=IKU.CAPAIAN(20;21)',
    '=IKU.PREDIKAT(1,05)',
    '=IKU.ANGKA("92,5%")',
    '=IKU.CAPAIAN("24,44%";"17%")',
    '=IKU.ANGKA(IF(TRUE;"1.250,5";"0"))',
    '=SUM({1\\2,5;3\\4})',
  );
  await shows(() => text('A1:A2'), ['105,00%', 'Sangat Tinggi']);
  await shows(() => values('A3:A6'), [92.5, expect.closeTo(17 / 24.44, 9), 1250.5, 10.5]);
  await shows(() => formulas('A1:A2'), ['=IKU.CAPAIAN(20,21)', '=IKU.PREDIKAT(1.05)']);
  await shows(() => formulas('A6'), ['=SUM({1,2.5;3,4})']);
});

test('a typed minus before a decimal comma stays', async () => {
  session = await openWorkbench({ open: '' });
  await type(
    '10',
    '=-0,5+1',
    '=A1*-0,5',
    '=SUM(-0,5;-2)',
    '=a1*(-0,5%)',
    '=IKU.CAPAIAN(5;-0,4)',
    '=IKU.CAPAIAN(-0,5;1)',
  );
  await shows(() => values('A2:A6'), [0.5, -5, -2.5, -0.05, -0.08]);
  await shows(
    () => formulas('A4:A7'),
    ['=SUM(-0.5,-2)', '=A1*(-0.5%)', '=IKU.CAPAIAN(5,-0.4)', '=IKU.CAPAIAN(-0.5,1)'],
  );
});

test('a script writes formulas in English, whatever the user has chosen', async () => {
  session = await openWorkbench({ open: '' });
  await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1', [['=IKU.CAPAIAN(20,21)'], ['=IKU.PREDIKAT(1.05)'], ['=IKU.ANGKA("92,5%")']]);
    await workbench.idle();
  });
  await shows(() => text('A1:A2'), ['105,00%', 'Sangat Tinggi']);
  await shows(() => values('A3'), [92.5]);
});

test('a formula in the other notation waits as text, and the page says how to write it', async () => {
  session = await openWorkbench({ open: '' });
  await type('=IKU.CAPAIAN(B1,C1)');
  await notice().getByText('=IKU.CAPAIAN(B1;C1)').waitFor();
  await shows(() => values('A1'), ['=IKU.CAPAIAN(B1,C1)']);
  await type('=IKU.CAPAIAN(20,21)');
  await notice()
    .getByText(/IKU.CAPAIAN di A1 memerlukan sedikitnya 2 isian, tetapi hanya ada 1/)
    .waitFor();
  await type('=IKU.CAPAIAN(20;21)');
  await notice().waitFor({ state: 'hidden' });
  await shows(() => text('A1'), ['105,00%']);
});

test('the notation is chosen on the page and remembered; the editor follows it', async () => {
  session = await openWorkbench({ open: '' });
  await type('=IKU.CAPAIAN(20;21,5)');
  await session.page.getByLabel('Penulisan').selectOption('en');
  await type('', '=IKU.PREDIKAT(1.05)', '=IKU.CAPAIAN(20,21)', '1.5');
  await shows(() => text('A1:A4'), ['107.50%', 'Sangat Tinggi', '105.00%', '1.5']);
  await session.run((workbench) => workbench.select('Sheet1', 'A1'));
  await session.page.keyboard.press('F2');
  await session.page.keyboard.type('+0.5');
  await session.page.keyboard.press('Enter');
  // Had the editor shown `(20;21,5)`, this would be no formula of the English notation.
  await shows(() => formulas('A1'), ['=IKU.CAPAIAN(20,21.5)+0.5']);
  await session.page.reload();
  await session.page.waitForSelector('html[data-ready="true"]');
  expect(await session.page.getByLabel('Penulisan').inputValue()).toBe('en');
});

test('older Excels hand empty cells to functions as 0; the functions then ask which cells are empty', async () => {
  session = await openWorkbench({ open: '', parameters: { tingkah: 'kosong-nol' } });
  await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1', [['=IKU.CAPAIAN(100,B1)'], ['=IKU.CAPAIAN(100,C1)']]);
    workbench.set('Sheet1', 'C1', [[0]]);
    await workbench.idle();
  });
  const asZero = await text('A1:A2');
  await session.close();
  session = await openWorkbench({ open: '' });
  await session.run(async (workbench) => {
    workbench.set('Sheet1', 'A1', [['=IKU.CAPAIAN(100,B1)']]);
    await workbench.idle();
  });
  expect([asZero, await text('A1')]).toEqual([['', '0,00%'], ['']]);
});
