/** How the user's Excel writes numbers, which need not be how its menus speak. */

import { type DecimalSign } from '../../core/sheet/notation';
import { supports } from '../capabilities';

/** One round trip. `null` where Excel does not say. */
export async function readDecimalSign(): Promise<DecimalSign | null> {
  if (!supports('separators')) return null;
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,useSystemSeparators');
    const system = application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    const sign = application.useSystemSeparators ? system.numberDecimalSeparator : application.decimalSeparator;
    return sign === ',' || sign === '.' ? sign : null;
  });
}
