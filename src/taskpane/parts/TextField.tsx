interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** In letters. */
  readonly longest?: number;
  /** When the field is left, or with Enter: not letter by letter. */
  readonly onChange: (value: string) => void;
}

/** A line of text. */
export function TextField({ label, value, longest, onChange }: TextFieldProps) {
  const settle = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    if (currentTarget.value !== value) onChange(currentTarget.value);
  };
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="field-input"
        type="text"
        autocomplete="off"
        value={value}
        {...(longest === undefined ? {} : { maxLength: longest })}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle(event)}
      />
    </label>
  );
}
