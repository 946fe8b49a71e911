import { type ComputeOptions } from '../../core/forms/computed-cells';
import { SCALE_QUESTION } from '../../core/forms/plain-formulas';
import { usePane } from '../pane-context';
import { LabelledSelect } from './LabelledSelect';

interface FormulaKindSelectProps {
  readonly value: ComputeOptions['formulas'];
  readonly onChange: (formulas: ComputeOptions['formulas']) => void;
}

/** Whether formulas are to call the functions of the add-in, or to do without it. */
export function FormulaKindSelect({ value, onChange }: FormulaKindSelectProps) {
  const { forms } = usePane().text;
  return (
    <>
      <LabelledSelect
        label={forms.formulas}
        value={value}
        onChange={onChange}
        choices={[
          ['iku', forms.formulaKinds.iku],
          ['native', forms.formulaKinds.native],
        ]}
      />
      {value === 'native' && <p class="muted">{forms.plainHint(SCALE_QUESTION)}</p>}
    </>
  );
}
