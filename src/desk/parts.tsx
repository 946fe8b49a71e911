/** Small parts that the pages of the desk share. */

import { type DeskState } from './state';

interface ActionProps {
  readonly label: string;
  readonly onClick: () => unknown;
  readonly isOff?: boolean;
  readonly isPrimary?: boolean;
}

export function Action({ label, onClick, isOff = false, isPrimary = false }: ActionProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'button primary' : 'button small'}
      disabled={isOff}
      onClick={() => void onClick()}
    >
      {label}
    </button>
  );
}

/** Names of the files that can be set beside each other, in the order of the list. */
export function readableFiles({ files }: Pick<DeskState, 'files'>): readonly string[] {
  return files.flatMap(({ name, result }) => (result?.kind === 'read' && result.summary.tables > 0 ? [name] : []));
}

interface FileChoiceProps {
  readonly label: string;
  readonly files: readonly string[];
  readonly value: string;
  readonly none: string;
  readonly onChange: (name: string) => void;
}

export function FileChoice({ label, files, value, none, onChange }: FileChoiceProps) {
  return (
    <label class="file-choice">
      <span>{label}</span>
      <select class="field-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {files.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
