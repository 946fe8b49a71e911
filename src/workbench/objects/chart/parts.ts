import { WorkbookError } from '../../model/errors';
import { HostObject, type HostType } from '../../protocol/host-object';
import { choice, flag, number, numberOrAutomatic, textProperty } from '../kept';
import {
  axisFormatType,
  axisTitleFormatType,
  gridlinesFormatType,
  labelFormatType,
  legendFormatType,
  plotAreaFormatType,
  titleFormatType,
} from './formats';
import { partKey, part, parts, type PartRef, put, settings } from './part-ref';

/** Title, legend, axes and labels of a chart. */

const ROTATION = number(0, -90, 180);

/** A title is seen as soon as it has a text, until it is hidden. */
function titleType(
  name: string,
  format: HostType<PartRef>,
  more: Parameters<typeof settings>[0] = {},
): HostType<PartRef> {
  const own = settings({ Text: textProperty(), Visible: flag(false), TextOrientation: ROTATION, ...more });
  return {
    name,
    ...own,
    set: {
      ...own.set,
      Text: (ref, value, host) => {
        own.set['Text']?.(ref, value, host);
        put(ref, 'visible', true, host);
      },
    },
    ...parts({ Format: [format, 'format'] }),
  };
}

export const chartTitleType = titleType('ChartTitle', titleFormatType, {
  Overlay: flag(false),
  Position: choice('Top', ['Automatic', 'Bottom', 'Left', 'Right', 'Custom']),
  HorizontalAlignment: choice('Center', ['Left', 'Right', 'Justify', 'Distributed']),
  VerticalAlignment: choice('Top', ['Center', 'Bottom', 'Justify', 'Distributed']),
  ShowShadow: flag(false),
});

export const legendType: HostType<PartRef> = {
  name: 'ChartLegend',
  ...settings({
    Visible: flag(true),
    Position: choice('Right', ['Top', 'Bottom', 'Left', 'Corner', 'Custom']),
    Overlay: flag(false),
    ShowShadow: flag(false),
  }),
  ...parts({ Format: [legendFormatType, 'format'] }),
};

const gridlinesType: HostType<PartRef> = {
  name: 'ChartGridlines',
  ...settings({ Visible: flag(false) }),
  ...parts({ Format: [gridlinesFormatType, 'format'] }),
};

const axisTitleType = titleType('ChartAxisTitle', axisTitleFormatType);

const TICKS = ['None', 'Cross', 'Inside'];

const axisType: HostType<PartRef> = {
  name: 'ChartAxis',
  ...settings({
    Minimum: numberOrAutomatic(),
    Maximum: numberOrAutomatic(),
    MajorUnit: numberOrAutomatic(),
    MinorUnit: numberOrAutomatic(),
    Visible: flag(true),
    NumberFormat: textProperty('General'),
    LinkNumberFormat: flag(false),
    ReversePlotOrder: flag(false),
    Crosses: choice('Automatic', ['Maximum', 'Minimum', 'Custom']),
    MajorTickMark: choice('Outside', TICKS),
    MinorTickMark: choice('None', ['Cross', 'Inside', 'Outside']),
    TickLabelPosition: choice('NextToAxis', ['High', 'Low', 'None']),
    TickLabelSpacing: numberOrAutomatic(),
    Position: choice('Automatic', ['Maximum', 'Minimum', 'Custom']),
    ScaleType: choice('Linear', ['Logarithmic']),
    TextOrientation: ROTATION,
    IsBetweenCategories: flag(true),
  }),
  ...parts({
    Format: [axisFormatType, 'format'],
    Title: [axisTitleType, 'title'],
    MajorGridlines: [gridlinesType, 'majorGridlines'],
    MinorGridlines: [gridlinesType, 'minorGridlines'],
  }),
};

const AXES: Record<string, string> = { Category: 'category', Value: 'value' };

export const axesType: HostType<PartRef> = {
  name: 'ChartAxes',
  ...parts({ CategoryAxis: [axisType, 'category'], ValueAxis: [axisType, 'value'] }),
  call: {
    GetItem: (ref, args) => {
      const name = AXES[args.text(0)];
      if (!name) throw new WorkbookError('InvalidArgument');
      // A second pair of axes is not played.
      if (args.has(1) && args.text(1) !== 'Primary') throw new WorkbookError('ApiNotFound');
      return HostObject.of(axisType, part(ref, name));
    },
  },
};

const LABEL_POSITIONS = ['BestFit', 'Bottom', 'Center', 'InsideBase', 'InsideEnd', 'Left', 'None', 'Right', 'Top'];

const labels = settings({
  Position: choice('OutsideEnd', [...LABEL_POSITIONS, 'Callout']),
  ShowValue: flag(false),
  ShowSeriesName: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  Separator: textProperty(', '),
  NumberFormat: textProperty('General'),
  LinkNumberFormat: flag(true),
  TextOrientation: ROTATION,
});

export const dataLabelsType: HostType<PartRef> = {
  name: 'ChartDataLabels',
  ...labels,
  get: {
    ...labels.get,
    // Labels that were switched on show the value until told otherwise.
    ShowValue: (ref) => ref.settings[partKey(ref, 'showValue')] ?? ref.settings['hasDataLabels'] === true,
  },
  ...parts({ Format: [labelFormatType, 'format'] }),
};

export const plotAreaType: HostType<PartRef> = {
  name: 'ChartPlotArea',
  ...parts({ Format: [plotAreaFormatType, 'format'] }),
};
