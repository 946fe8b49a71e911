import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../pane-context';
import { FixList } from './FixList';
import { type ListedFinding } from './grouping';

/** Several fixes before they are carried out: all that will change, on one page. */
export function FixPanel({ items }: { items: readonly ListedFinding[] }) {
  const { text, language, session } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="fix-panel">
      <div class="fix-panel-head">
        <h2 ref={title} tabIndex={-1}>
          {text.fixing.title(items.length)}
        </h2>
        <p class="muted">{text.fixing.hint}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={() => session.fix(items)}>
            {text.fixing.apply(items.length)}
          </button>
          <button type="button" class="button" onClick={session.closePreview}>
            {text.cancel}
          </button>
        </div>
      </div>
      <ul>
        {items.map(({ key, finding }) => (
          <li key={key} class="fix-item">
            <p class="muted">
              {finding.sheet} · {finding.rule.title[language]}
            </p>
            {finding.fix && <FixList fix={finding.fix} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
