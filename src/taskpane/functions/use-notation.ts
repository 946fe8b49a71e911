import { useEffect, useState } from 'preact/hooks';
import { type DecimalSign } from '../../excel/read/separators';
import { usePane } from '../pane-context';
import { excelFormulaHost } from './formula-host';
import { type Notation, notationFor, usualNotation } from './notation';

/** How the user's Excel writes. It is asked when the page is shown; until then, and where it does not say, the language decides. */
export function useNotation(): Notation {
  const { language } = usePane();
  const [sign, setSign] = useState<DecimalSign | null>(null);
  useEffect(() => {
    let gone = false;
    excelFormulaHost.readDecimalSign().then(
      (found) => {
        if (!gone) setSign(found);
      },
      // While a cell is being edited Excel does not answer; the usual notation then has to do.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return sign ? notationFor(sign) : usualNotation(language);
}
