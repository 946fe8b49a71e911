import { readFileSync } from 'node:fs';

/** The types whose members the workbench plays. */
const TYPES = [
  ...[
    'Workbook',
    'WorkbookProtection',
    'Worksheet',
    'WorksheetCollection',
    'WorksheetProtection',
    'WorksheetFreezePanes',
  ],
  ...['Application', 'CultureInfo', 'NumberFormatInfo', 'Runtime', 'DocumentProperties', 'CustomPropertyCollection'],
  ...[
    'CustomProperty',
    'SettingCollection',
    'Setting',
    'CustomXmlPartCollection',
    'CustomXmlPartScopedCollection',
    'CustomXmlPart',
    'NamedItemCollection',
    'NamedItem',
    'Range',
    'RangeAreas',
  ],
  ...['RangeAreasCollection', 'RangeFormat', 'RangeFill', 'RangeFont', 'RangeBorder', 'RangeBorderCollection'],
  ...['FormatProtection', 'TableCollection', 'TableScopedCollection', 'Table', 'DataValidation'],
  ...['ConditionalFormatCollection', 'ConditionalFormat', 'CustomConditionalFormat', 'ConditionalFormatRule'],
  ...[
    'ConditionalRangeFormat',
    'ConditionalRangeFill',
    'ConditionalRangeFont',
    'ChartCollection',
    'Chart',
    'ChartTitle',
  ],
  ...['ChartLegend', 'ChartAxes', 'ChartAxis', 'ChartAxisTitle', 'ChartSeriesCollection', 'ChartSeries'],
  ...['ChartDataLabels', 'ChartLineFormat', 'ChartBorder', 'ChartFont', 'ChartAreaFormat', 'ChartPlotArea'],
  ...['ChartTitleFormat', 'ChartLegendFormat', 'ChartAxisFormat', 'ChartSeriesFormat', 'PageLayout'],
];

/** Reads from the library which requirement set each member belongs to: `{Range: {GetSurroundingRegion: 'ExcelApi 1.7'}}`. */
export function readApiSets(libraryFile: string): Record<string, Record<string, string>> {
  const library = readFileSync(libraryFile, 'utf8');
  const call = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;
  const sets: Record<string, Record<string, string>> = {};
  for (const [, type = '', member = '', set = '', version = ''] of library.matchAll(call)) {
    if (!TYPES.includes(type) || version === '1.1') continue;
    const pascal = member.charAt(0).toUpperCase() + member.slice(1);
    (sets[type] ??= {})[pascal] = `${set.startsWith('"') ? set.slice(1, -1) : 'ExcelApi'} ${version}`;
  }
  return sets;
}
