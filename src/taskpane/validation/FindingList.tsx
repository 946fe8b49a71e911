import { useEffect, useRef, useState } from 'preact/hooks';
import { type Level } from '../../core/rules/rule';
import { usePane } from '../pane-context';
import { FindingItem } from './FindingItem';
import { type FindingGroup, type Grouping, type ListedFinding } from './grouping';

/** Findings drawn at once; the rest of a long list follows, so that the first screen never waits for the last. */
const FIRST = 60;
const FURTHER = 200;

const NONE: readonly ListedFinding[] = [];

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly selected: string | null;
  /** Open findings with a fix. */
  readonly fixable: readonly ListedFinding[];
}

/**
 * The findings. One row is in the tab order; arrow keys, Home and End move among the rows, Enter opens one and goes to its
 * cell. A group's heading stands inside its first item, because a list may hold nothing but items.
 */
export function FindingList({ groups, grouping, selected, fixable }: FindingListProps) {
  const { text, language } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const total = groups.reduce((sum, group) => sum + group.items.length, 0);
  const drawn = useGrowing(total);
  const first = groups[0]?.items[0]?.key;
  const known = groups.some((group) => group.items.some((item) => item.key === selected));
  const entry = known ? selected : first;

  useEffect(() => {
    if (!selected) return;
    const row = rowsIn(list.current).find((candidate) => candidate.dataset['key'] === selected);
    // As much of the details as fits, but never at the cost of the row itself.
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  let left = drawn;
  return (
    <ul class="finding-list" aria-label={text.findings.list} ref={list} onKeyDown={moveFocus}>
      {groups.flatMap((group) => {
        const items = group.items.slice(0, Math.max(0, left));
        left -= items.length;
        return items.map((item, index) => (
          <FindingItem
            key={item.key}
            item={item}
            heading={index === 0 ? headingOf(group) : null}
            headingCount={index === 0 ? group.items.length : 0}
            withSheet={grouping !== 'sheet'}
            open={item.key === selected}
            entry={item.key === entry}
            fixableOfRule={item.key === selected ? ofSameRule(item) : NONE}
          />
        ));
      })}
    </ul>
  );

  function ofSameRule({ finding }: ListedFinding): readonly ListedFinding[] {
    return fixable.filter((other) => other.finding.rule.id === finding.rule.id);
  }

  function headingOf(group: FindingGroup): string {
    if (grouping === 'level') return text.levels[group.key as Level];
    return grouping === 'rule' ? (group.items[0]?.finding.rule.title[language] ?? group.key) : group.key;
  }
}

/** Counts up to `total`, a portion a frame. */
function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + FURTHER));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total]);
  return drawn;
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.finding-row') ?? [])];
}

function moveFocus(event: KeyboardEvent): void {
  const rows = rowsIn(event.currentTarget as HTMLElement);
  const at = rows.findIndex((row) => row === event.target);
  if (at < 0) return;
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = target === undefined ? undefined : rows[target];
  if (!row) return;
  event.preventDefault();
  row.focus();
}
