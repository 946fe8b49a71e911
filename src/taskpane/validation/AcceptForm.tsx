import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFindings } from '../pane-context';
import { LabelledSelect } from '../parts/LabelledSelect';
import { type Peers } from './FindingItem';
import { type ListedFinding } from './grouping';

interface AcceptFormProps {
  readonly item: ListedFinding;
  readonly peers: Peers;
  readonly onCancel: () => void;
}

type Reach = 'one' | 'ofRule' | 'ofIndicator';

/** Why the finding, or all like it, may stand as it is: nobody who opens the workbook later should have to guess. */
export function AcceptForm({ item, peers, onCancel }: AcceptFormProps) {
  const { text, session } = useFindings();
  const words = text.accepting;
  const [reason, setReason] = useState('');
  const [person, setPerson] = useState('');
  const [reach, setReach] = useState<Reach>('one');
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the form is painted: whoever types on at once must not type into nothing.
  useLayoutEffect(() => field.current?.focus(), []);
  const ready = reason.trim() !== '';
  const reaches = (
    [
      ['one', [item]],
      ['ofRule', peers.ofRule],
      ['ofIndicator', peers.ofIndicator],
    ] as const
  ).filter(([name, items]) => name === 'one' || items.length > 1);
  const save = (event: Event) => {
    event.preventDefault();
    const items = reaches.find(([name]) => name === reach)?.[1] ?? [item];
    if (ready) void session.accept(items, { reason: reason.trim(), person: person.trim() });
  };
  return (
    <form class="accept-form" onSubmit={save}>
      <label>
        <span class="label">{words.reason}</span>
        <textarea
          class="field-input"
          rows={2}
          ref={field}
          value={reason}
          placeholder={words.placeholder}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{words.person}</span>
        <input
          class="field-input"
          value={person}
          placeholder={words.personPlaceholder}
          onInput={(event) => setPerson(event.currentTarget.value)}
        />
      </label>
      {reaches.length > 1 && (
        <LabelledSelect
          label={words.reach}
          value={reach}
          onChange={setReach}
          choices={reaches.map(([name, items]) => [name, words.reaches[name](items.length)] as const)}
        />
      )}
      <div class="actions">
        <button type="submit" class="button primary small" aria-disabled={!ready}>
          {words.save}
        </button>
        <button type="button" class="button small" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
