import { useMemo, useRef, useState } from 'preact/hooks';
import { usePane } from '../../pane-context';
import { FixList } from './FixList';
import { type FindingGroup, type ListedFinding, grouped } from '../list/grouping';
import { LANDING, useLanding } from '../../parts/landing';

/** Several fixes before they are carried out: all that will change, on one page, each to be left out by its tick. */
export function FixPanel({ items }: { items: readonly ListedFinding[] }) {
  const { text, language, session } = usePane();
  const words = text.fixing;
  const title = useRef<HTMLHeadingElement>(null);
  useLanding(title);
  const groups = useMemo(() => grouped(items, 'rule'), [items]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ key }) => !left.has(key));
  const tick = (members: readonly ListedFinding[], isOn: boolean) => {
    const next = new Set(left);
    for (const { key } of members) {
      if (isOn) next.delete(key);
      else next.add(key);
    }
    setLeft(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Excel on the web leaves the pane with Escape.
    event.stopPropagation();
    session.closePreview();
  };
  return (
    <section class="fix-panel" onKeyDown={onKeyDown}>
      <div class="fix-panel-head">
        <h2 ref={title} {...LANDING}>
          {words.title(items.length)}
        </h2>
        <p class="muted">{words.hint}</p>
        <div class="actions">
          <button
            type="button"
            class="button primary"
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && session.fix(chosen)}
          >
            {words.apply(chosen.length)}
          </button>
          <button type="button" class="button" onClick={session.closePreview}>
            {text.cancel}
          </button>
        </div>
      </div>
      {groups.map((group) => (
        <FixGroup
          key={group.key}
          group={group}
          title={group.items[0]?.finding.rule.title[language] ?? ''}
          left={left}
          onTick={tick}
        />
      ))}
    </section>
  );
}

interface FixGroupProps {
  readonly group: FindingGroup;
  readonly title: string;
  /** The fixes that are not to be carried out. */
  readonly left: ReadonlySet<string>;
  readonly onTick: (items: readonly ListedFinding[], isOn: boolean) => void;
}

/** The fixes of one rule. */
function FixGroup({ group: { items }, title, left, onTick }: FixGroupProps) {
  const { text, session } = usePane();
  const on = items.filter(({ key }) => !left.has(key)).length;
  return (
    <section>
      <label class="check fix-group">
        <input
          type="checkbox"
          checked={on === items.length}
          ref={(box) => {
            if (box) box.indeterminate = on > 0 && on < items.length;
          }}
          onChange={(event) => onTick(items, event.currentTarget.checked)}
        />
        <span class="row-title">{title}</span>
        <span class="muted">{text.number(items.length)}</span>
      </label>
      <ul>
        {items.map((item) => (
          <li key={item.key} class="fix-item">
            <input
              type="checkbox"
              aria-label={text.fixing.include(item.finding.subject || title)}
              checked={!left.has(item.key)}
              onChange={(event) => onTick([item], event.currentTarget.checked)}
            />
            <div class="fix-item-words">
              {item.finding.subject !== '' && <p class="muted">{item.finding.subject}</p>}
              {item.finding.fix && (
                <FixList
                  fix={item.finding.fix}
                  home={item.finding.sheet}
                  onVisit={({ sheet, position }) => void session.goTo(sheet, position)}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
