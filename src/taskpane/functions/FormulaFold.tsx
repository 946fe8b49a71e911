import { Fold } from '../parts/Fold';
import { usePane } from '../pane-context';
import { inNotation } from '../../core/sheet/notation';
import { useNotation } from './use-notation';

/** The formula behind a result, for whoever wants to check it: as this Excel shows it, and closed until asked for. */
export function FormulaFold({ formula }: { readonly formula: string }) {
  const { text } = usePane();
  const notation = useNotation();
  return (
    <Fold class="formula-fold" summary={text.detail.formula}>
      <code>{inNotation(formula, notation)}</code>
    </Fold>
  );
}
