/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { type Workbook } from '../../src/workbench/model/workbook';
import { connectOffice } from './office';

const SHEET = {
  name: 'IKU',
  rows: [
    ['Tahun', 'Target', 'Realisasi'],
    ['2024', 80, 78],
    ['2025', 85, 90],
  ],
};
const ADD_IN = { id: '0aa65a05-0000-0000-0000-1a4c54301202', version: '1.0.0.0' };

function reopened(workbook: Workbook): { workbook: Workbook; parts: Record<string, string> } {
  const data = new Uint8Array(saveWorkbook(workbook, null, () => false, ADD_IN));
  const files = Object.entries(unzipSync(data)).map(([path, content]) => [path, strFromU8(content)] as const);
  return { workbook: openWorkbook(data, 'simpanan.xlsx', ADD_IN).workbook, parts: Object.fromEntries(files) };
}

async function codeOf(action: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(action);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}

test('how a sheet is printed is kept, and comes back from the file', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('IKU');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'Folio';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins('Inches', { top: 0.5, left: 1 });
    pageLayout.bottomMargin = 40;
    pageLayout.printOrder = 'OverThenDown';
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintArea('A1:C3');
    pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Dinas & Badan';
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P dari &N';
    sheet.horizontalPageBreaks.add('A3');
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    await context.sync();
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    pageLayout.load('orientation,zoom,topMargin');
    sheet.load('showGridlines,showHeadings');
    await context.sync();
    expect([rows.address, columns.isNullObject]).toEqual(['IKU!1:2', true]);
    expect(pageLayout).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, topMargin: 36 });
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
  const [before] = office.workbook.sheets;
  const [after] = reopened(office.workbook).workbook.sheets;
  expect(after?.pageLayout).toEqual(before?.pageLayout);
  expect([after?.showGridlines, after?.showHeadings]).toEqual([false, false]);
});

test('inserted rows take print areas, repeated rows, breaks and charts along', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('IKU');
    sheet.pageLayout.setPrintArea('A1:C3');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.horizontalPageBreaks.add('A3');
    sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  const [sheet] = office.workbook.sheets;
  expect(sheet?.pageLayout).toMatchObject({
    printArea: [{ row: 2, column: 0, rows: 3, columns: 3 }],
    titleRows: { row: 2, rows: 1 },
    horizontalBreaks: [4],
  });
  expect(sheet?.charts[0]?.series[0]?.values?.area).toEqual({ row: 3, column: 1, rows: 2, columns: 1 });
});

test('a chart of columns with a line is kept, and written into the file', async () => {
  const office = connectOffice({ sheets: [SHEET] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('IKU');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B3'), 'Columns');
    chart.title.text = 'Target & realisasi';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = '0.0';
    chart.axes.categoryAxis.format.font.size = 9;
    const target = chart.series.getItemAt(0);
    target.name = 'Target';
    target.setXAxisValues(sheet.getRange('A2:A3'));
    target.format.fill.setSolidColor('#0B5A2F');
    const actual = chart.series.add('Realisasi');
    actual.setValues(sheet.getRange('C2:C3'));
    actual.setXAxisValues(sheet.getRange('A2:A3'));
    actual.chartType = 'Line';
    actual.format.line.color = '#C50F1F';
    actual.markerStyle = 'Circle';
    chart.setPosition('E2', 'J12');
    await context.sync();
    chart.series.load('items/name,items/chartType');
    chart.axes.valueAxis.load('minimum,maximum');
    chart.title.load('text,visible');
    await context.sync();
    expect(chart.series.items.map(({ name, chartType }) => [name, chartType])).toEqual([
      ['Target', 'ColumnClustered'],
      ['Realisasi', 'Line'],
    ]);
    expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, chart.title.visible]).toEqual([0, '', true]);
  });
  const { parts, workbook } = reopened(office.workbook);
  expect(workbook.sheets[0]?.charts).toMatchObject([
    {
      type: 'ColumnClustered',
      settings: { 'title.text': 'Target & realisasi', 'legend.position': 'Bottom', 'axes.value.minimum': 0 },
      series: [
        { name: 'Target' },
        { name: 'Realisasi', settings: { chartType: 'Line', 'format.line.color': '#C50F1F' } },
      ],
      position: office.workbook.sheets[0]?.charts[0]?.position,
    },
  ]);
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  const chart = new DOMParser().parseFromString(xml, 'application/xml');
  const texts = (name: string) => [...chart.getElementsByTagName(name)].map((element) => element.textContent);
  expect(texts('a:t')).toEqual(['Target & realisasi']);
  expect(texts('c:f')).toEqual(['IKU!$A$2:$A$3', 'IKU!$B$2:$B$3', 'IKU!$A$2:$A$3', 'IKU!$C$2:$C$3']);
  const plots = [...(chart.getElementsByTagName('c:plotArea')[0]?.children ?? [])].map(({ tagName }) => tagName);
  expect(plots).toEqual(['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx']);
  expect(parts['xl/drawings/drawing1.xml']).toContain(
    '<xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>',
  );
});

test('a chart of an opened file stays as it is until it is changed or deleted', async () => {
  const made = connectOffice({ sheets: [SHEET] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('IKU');
    sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns').title.text = 'Lama';
    await context.sync();
  });
  const data = new Uint8Array(saveWorkbook(made.workbook, null, () => false));
  const file = openWorkbook(data, 'simpanan.xlsx');
  const save = () => unzipSync(new Uint8Array(saveWorkbook(file.workbook, file, () => false)));
  expect(strFromU8(save()['xl/charts/chart1.xml'] ?? new Uint8Array())).toBe(
    strFromU8(unzipSync(data)['xl/charts/chart1.xml'] ?? new Uint8Array()),
  );
  const [sheet] = file.workbook.sheets;
  if (sheet) sheet.charts = [];
  const parts = save();
  expect(Object.keys(parts).filter((path) => path.includes('chart'))).toEqual([]);
  expect(strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array())).not.toContain('graphicFrame');
});

test('what no chart and no page has is refused, never passed over', async () => {
  connectOffice({ sheets: [SHEET] });
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('IKU');
  const chartOf = (context: Excel.RequestContext, type: string) =>
    sheetOf(context).charts.add(type as Excel.ChartType, sheetOf(context).getRange('A1:C3'));
  const after = (change: (context: Excel.RequestContext) => unknown) => async (context: Excel.RequestContext) => {
    change(context);
    await context.sync();
  };
  expect(await codeOf(after((context) => chartOf(context, 'Kubus')))).toBe('InvalidArgument');
  expect(await codeOf(after((context) => chartOf(context, 'Treemap')))).toBe('ApiNotFound');
  expect(await codeOf(after((context) => chartOf(context, 'Line').pivotOptions.load()))).toBe('ApiNotFound');
  expect(
    await codeOf(
      after((context) => {
        sheetOf(context).pageLayout.paperSize = 'F4' as Excel.PaperType;
      }),
    ),
  ).toBe('InvalidArgument');
  expect(await codeOf(after((context) => sheetOf(context).pageLayout.setPrintTitleRows('A1:B2')))).toBe(
    'InvalidArgument',
  );
});

test("the add-in's settings travel with the file, and others' do not become its own", async () => {
  const office = connectOffice({ sheets: [SHEET] });
  await Excel.run(async (context) => {
    context.workbook.settings.add('AsistenIKU.pengaturan', JSON.stringify({ version: 1, levels: { ejaan: 'off' } }));
    await context.sync();
  });
  const data = new Uint8Array(saveWorkbook(office.workbook, null, () => false, ADD_IN));
  expect([...openWorkbook(data, 'simpanan.xlsx', ADD_IN).workbook.settings]).toEqual([
    ['AsistenIKU.pengaturan', '{"version":1,"levels":{"ejaan":"off"}}'],
  ]);
  const other = { ...ADD_IN, id: '11111111-0000-0000-0000-000000000000' };
  expect(openWorkbook(data, 'simpanan.xlsx', other).workbook.settings.size).toBe(0);
});
