import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Level } from '../../core/rules/rule';
import { usePane } from '../pane-context';
import { FindingChunk, type FindingRow } from './FindingChunk';
import { type FindingGroup, type Grouping, type ListedFinding } from './grouping';
import { useGrowing } from './use-growing';

/** Rows that are drawn together. */
const CHUNK = 50;

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly selected: string | null;
  /** Open findings with a fix. */
  readonly fixable: readonly ListedFinding[];
}

/**
 * The findings. One row is in the tab order; arrow keys, Home and End move among the rows, Enter opens one and goes to its
 * cell. A long list is drawn chunk by chunk, so that neither the first screen nor a keystroke waits for the last row.
 */
export function FindingList({ groups, grouping, selected, fixable }: FindingListProps) {
  const { text, language } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const chunks = useMemo(() => {
    const headingOf = ({ key, items }: FindingGroup) => {
      if (grouping === 'level') return text.levels[key as Level];
      return grouping === 'rule' ? (items[0]?.finding.rule.title[language] ?? key) : key;
    };
    const rows = groups.flatMap((group) =>
      group.items.map((item, index): FindingRow => {
        const heading = index === 0 ? { words: headingOf(group), count: group.items.length } : null;
        return { item, heading };
      }),
    );
    return inChunks(rows, CHUNK);
  }, [groups, grouping, text, language]);
  const isShown = chunks.some((chunk) => chunk.some(({ item }) => item.key === selected));
  const entry = isShown ? selected : (chunks[0]?.[0]?.item.key ?? null);
  const drawn = useGrowing(chunks);
  const open = useMemo(() => fixable.find(({ key }) => key === selected), [fixable, selected]);
  const fixableOfRule = useMemo(
    () => (open ? fixable.filter(({ finding }) => finding.rule.id === open.finding.rule.id) : []),
    [fixable, open],
  );

  const isDrawn = chunks.slice(0, drawn).some((rows) => rows.some(({ item }) => item.key === selected));
  useEffect(() => {
    if (!isDrawn) return;
    const row = rowsIn(list.current).find((candidate) => candidate.dataset['key'] === selected);
    // As much of the details as fits, but never at the cost of the row itself.
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected, isDrawn]);

  return (
    <ul class="finding-list" aria-label={text.findings.list} ref={list} onKeyDown={moveFocus}>
      {chunks.slice(0, drawn).map((rows, index) => {
        const holds = (key: string | null) => rows.some(({ item }) => item.key === key);
        const isOpen = holds(selected);
        return (
          <FindingChunk
            key={index}
            rows={rows}
            withSheet={grouping !== 'sheet'}
            open={isOpen ? selected : null}
            entry={holds(entry) ? entry : null}
            fixableOfRule={isOpen ? fixableOfRule : NONE}
          />
        );
      })}
    </ul>
  );
}

const NONE: readonly ListedFinding[] = [];

function inChunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
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
