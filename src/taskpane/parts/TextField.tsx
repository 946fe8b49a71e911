import { useTypedField } from './typed-field';

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
  const { ref, onInput, settle } = useTypedField(value, onChange);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        ref={ref}
        class="field-input"
        type="text"
        autocomplete="off"
        {...(longest === undefined ? {} : { maxLength: longest })}
        onInput={onInput}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}
