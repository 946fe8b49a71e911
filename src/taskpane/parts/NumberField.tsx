interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** An emptied field gives `NaN`: whoever uses the number says what is wrong with it. */
  readonly onChange: (value: number) => void;
}

/** A whole number. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="field-input"
        type="number"
        step={1}
        value={value}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
