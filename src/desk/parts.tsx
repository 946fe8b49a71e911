/** Small parts that the pages of the desk share. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Bilingual } from '../core/language/bilingual';
import { type Side, sideLabel } from './pair/sides';

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

/** Says why the button before it is off. */
export function WhyOff({ why }: { readonly why: string }) {
  return (
    <p class="muted" role="status">
      {why}
    </p>
  );
}

interface FilePickerProps {
  readonly label: string;
  readonly onPick: (files: readonly File[]) => unknown;
  /** Several files at once, or all of a folder; one file where it is left out. */
  readonly several?: 'files' | 'folder';
  readonly accept?: string;
  readonly isPrimary?: boolean;
}

/** A button that asks for files. */
export function FilePicker({ label, onPick, several, accept, isPrimary = false }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  // Before anybody can press the button, and before it is seen.
  useLayoutEffect(() => {
    if (several === 'folder') input.current?.setAttribute('webkitdirectory', '');
  }, [several]);
  return (
    <>
      <Action label={label} isPrimary={isPrimary} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple={several !== undefined}
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          void onPick([...(currentTarget.files ?? [])]);
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

interface SideChoiceProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly value: string;
  readonly none: string;
  readonly say: (text: Bilingual) => string;
  readonly onChange: (name: string) => void;
}

/** A list of files, and of the sheets of those that have tables on several. */
export function SideChoice({ label, sides, value, none, say, onChange }: SideChoiceProps) {
  return (
    <label class="file-choice">
      <span>{label}</span>
      <select class="field-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {sides.map((side) => (
          <option key={side.name} value={side.name}>
            {say(sideLabel(side))}
          </option>
        ))}
      </select>
    </label>
  );
}
