import { useEffect, useRef, useState } from 'preact/hooks';
import { type Finding } from '../../core/rules/rule';
import { usePane } from '../pane-context';

/** Why the finding may stand as it is: nobody who opens the workbook later should have to guess. */
export function AcceptForm({ finding, onCancel }: { finding: Finding; onCancel: () => void }) {
  const { text, session } = usePane();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = reason.trim() !== '';
  const save = (event: Event) => {
    event.preventDefault();
    if (ready) void session.accept(finding, reason.trim());
  };
  return (
    <form class="accept-form" onSubmit={save}>
      <label>
        <span class="label">{text.accepting.reason}</span>
        <textarea
          class="field-input"
          rows={2}
          ref={field}
          value={reason}
          placeholder={text.accepting.placeholder}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button primary small" aria-disabled={!ready}>
          {text.accepting.save}
        </button>
        <button type="button" class="button small" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
