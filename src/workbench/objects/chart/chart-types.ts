import { CHART_KINDS } from '../../model/chart';
import { WorkbookError } from '../../model/errors';

/** Further types of charts that Excel knows: they are refused as what an older Excel does not know. */
const NOT_PLAYED =
  /^(3D|Cone|Cylinder|Pyramid|XYScatter|Bubble|Radar|Surface|Stock|Treemap|Sunburst|Histogram|Pareto|Boxwhisker|Waterfall|RegionMap|Funnel|PieOfPie|BarOfPie|PieExploded|DoughnutExploded|3DPie|ColumnLine)/;

/** Checks the name of a type of charts. */
export function chartTypeOf(name: string): string {
  if (name in CHART_KINDS) return name;
  throw new WorkbookError(NOT_PLAYED.test(name) ? 'ApiNotFound' : 'InvalidArgument');
}
