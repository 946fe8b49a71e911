import { type HostType } from '../../protocol/host-object';
import { colorOf } from '../font-and-fill';
import { choice, color, flag, number, textProperty } from '../kept';
import { parts, type PartRef, put, settings } from './part-ref';

/** Fills, lines and fonts of the parts of a chart. */

const fillType: HostType<PartRef> = {
  name: 'ChartFill',
  call: {
    SetSolidColor: (ref, args, host) => put(ref, 'color', colorOf(args.text(0)), host),
    Clear: (ref, _args, host) => put(ref, 'color', 'none', host),
  },
};

const LINE_STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'RoundDot'];

function lineType(name: string): HostType<PartRef> {
  return {
    name,
    ...settings({
      Color: color('#000000'),
      LineStyle: choice('Automatic', ['None', ...LINE_STYLES]),
      Weight: number(0.75, 0, 1584),
    }),
    call: { Clear: (ref, _args, host) => put(ref, 'lineStyle', 'None', host) },
  };
}

const chartLineType = lineType('ChartLineFormat');
const borderType = lineType('ChartBorder');

const chartFontType: HostType<PartRef> = {
  name: 'ChartFont',
  ...settings({
    Bold: flag(false),
    Color: color('#595959'),
    Italic: flag(false),
    Name: textProperty('Calibri'),
    Size: number(10, 1, 409),
    Underline: choice('None', ['Single']),
  }),
};

/** The format of a text with a box: titles, legends, labels. */
function boxFormat(name: string): HostType<PartRef> {
  return {
    name,
    ...parts({ Font: [chartFontType, 'font'], Fill: [fillType, 'fill'], Border: [borderType, 'border'] }),
  };
}

export const titleFormatType = boxFormat('ChartTitleFormat');
export const legendFormatType = boxFormat('ChartLegendFormat');
export const labelFormatType = boxFormat('ChartDataLabelFormat');
export const axisTitleFormatType = boxFormat('ChartAxisTitleFormat');

export const areaFormatType: HostType<PartRef> = {
  ...boxFormat('ChartAreaFormat'),
  ...settings({ RoundedCorners: flag(false) }),
};

export const plotAreaFormatType: HostType<PartRef> = {
  name: 'ChartPlotAreaFormat',
  ...parts({ Fill: [fillType, 'fill'], Border: [borderType, 'border'] }),
};

export const axisFormatType: HostType<PartRef> = {
  name: 'ChartAxisFormat',
  ...parts({ Font: [chartFontType, 'font'], Line: [chartLineType, 'line'], Fill: [fillType, 'fill'] }),
};

export const gridlinesFormatType: HostType<PartRef> = {
  name: 'ChartGridlinesFormat',
  ...parts({ Line: [chartLineType, 'line'] }),
};

export const seriesFormatType: HostType<PartRef> = {
  name: 'ChartSeriesFormat',
  ...parts({ Fill: [fillType, 'fill'], Line: [chartLineType, 'line'] }),
};
