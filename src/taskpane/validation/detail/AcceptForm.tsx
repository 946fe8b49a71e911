import { useLayoutEffect, useRef } from 'preact/hooks';
import { useFindings } from '../../pane-context';
import { LabelledSelect } from '../../parts/LabelledSelect';
import { type Peers } from './peers';
import { type ListedFinding } from '../list/grouping';

/** What is typed and chosen in the form. */
export interface AcceptDecision {
  readonly reason: string;
  readonly person: string;
  readonly reach: Reach;
}

type Reach = 'one' | 'ofRule' | 'ofIndicator';

export const NO_DECISION: AcceptDecision = { reason: '', person: '', reach: 'one' };

interface AcceptFormProps {
  readonly item: ListedFinding;
  readonly peers: Peers;
  readonly decision: AcceptDecision;
  /** The form was asked for just now; where somebody comes back to it, it leaves the focus where it is. */
  readonly takesFocus: boolean;
  readonly onChange: (change: Partial<AcceptDecision>) => void;
  /** It was given up, or it holds. */
  readonly onClose: () => void;
}

/** Why the finding, or all like it, may stand as it is: nobody who opens the workbook later should have to guess. */
export function AcceptForm({ item, peers, decision, takesFocus, onChange, onClose }: AcceptFormProps) {
  const { text, session } = useFindings();
  const words = text.accepting;
  const { reason, person, reach } = decision;
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the form is painted: whoever types on at once must not type into nothing.
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
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
    if (!ready) return;
    void session.accept(items, { reason: reason.trim(), person: person.trim() }).then((holds) => holds && onClose());
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
          onInput={(event) => onChange({ reason: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{words.person}</span>
        <input
          class="field-input"
          value={person}
          placeholder={words.personPlaceholder}
          onInput={(event) => onChange({ person: event.currentTarget.value })}
        />
      </label>
      {reaches.length > 1 && (
        <LabelledSelect
          label={words.reach}
          value={reach}
          onChange={(wanted) => onChange({ reach: wanted })}
          choices={reaches.map(([name, items]) => [name, words.reaches[name](items.length)] as const)}
        />
      )}
      <div class="actions">
        <button type="submit" class="button primary small" aria-disabled={!ready}>
          {words.save}
        </button>
        <button type="button" class="button small" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
