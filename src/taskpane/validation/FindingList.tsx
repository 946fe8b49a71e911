import { type ComponentChildren, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Level } from '../../core/knowledge/levels';
import { cellName } from '../../core/sheet/address';
import { usePane } from '../pane-context';
import { FindingItem } from './FindingItem';
import { type FindingGroup, type Grouping, type ListedFinding } from './grouping';
import { useGrowing } from './use-growing';

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly selected: string | null;
  /** Open findings with a fix. */
  readonly fixable: readonly ListedFinding[];
  /** Another filter makes another list. */
  readonly view: unknown;
}

/** A row of the list. */
interface FindingRow {
  readonly item: ListedFinding;
  readonly heading: string | null;
  readonly headingCount: number;
}

/**
 * The findings. One row is in the tab order; arrow keys, Home and End move among the rows, Enter opens one and goes to its
 * cell. A long list is drawn bit by bit, so that neither the first screen nor a keystroke waits for the last row.
 */
export function FindingList({ groups, grouping, selected, fixable, view }: FindingListProps) {
  const pane = usePane();
  const { text, language } = pane;
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => {
    const headingOf = ({ key, items }: FindingGroup) => {
      if (grouping === 'level') return text.levels[key as Level];
      return grouping === 'rule' ? (items[0]?.finding.rule.title[language] ?? key) : key;
    };
    return groups.flatMap((group) =>
      group.items.map((item, index): FindingRow => {
        if (index > 0) return { item, heading: null, headingCount: 0 };
        return { item, heading: headingOf(group), headingCount: group.items.length };
      }),
    );
  }, [groups, grouping, text, language]);
  const isShown = rows.some(({ item }) => item.key === selected);
  const entry = isShown ? selected : (rows[0]?.item.key ?? null);
  const drawn = useGrowing(rows.length, view);
  const version = useVersion(view);
  const open = useMemo(() => fixable.find(({ key }) => key === selected), [fixable, selected]);
  const fixableOfRule = useMemo(
    () => (open ? fixable.filter(({ finding }) => finding.rule.id === open.finding.rule.id) : NONE),
    [fixable, open],
  );
  const sameCell = useMemo(() => othersOfCell(rows, selected), [rows, selected]);

  const isDrawn = rows.slice(0, drawn).some(({ item }) => item.key === selected);
  useEffect(() => {
    if (!isDrawn) return;
    const row = rowsIn(list.current).find((candidate) => candidate.dataset['key'] === selected);
    // As much of the details as fits, but never at the cost of the row itself.
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected, isDrawn]);

  return (
    <LongList key={version} label={text.findings.list} list={list}>
      {rows.slice(0, drawn).map(({ item, heading, headingCount }) => (
        <FindingItem
          key={item.key}
          item={item}
          heading={heading}
          headingCount={headingCount}
          withSheet={grouping !== 'sheet'}
          open={item.key === selected}
          entry={item.key === entry}
          fixableOfRule={item.key === selected ? fixableOfRule : NONE}
          sameCell={item.key === selected ? sameCell : NONE}
          pane={pane}
        />
      ))}
    </LongList>
  );
}

interface LongListProps {
  readonly label: string;
  readonly list: RefObject<HTMLUListElement>;
  readonly children: ComponentChildren;
}

/** Goes out of sight before its rows are taken away: a browser takes ten times as long to remove thousands that are shown. */
function LongList({ label, list, children }: LongListProps) {
  useLayoutEffect(
    () => () => {
      if (!list.current) return;
      list.current.style.display = 'none';
      void list.current.offsetHeight;
    },
    [list],
  );
  return (
    <ul class="finding-list" aria-label={label} ref={list} onKeyDown={moveFocus}>
      {children}
    </ul>
  );
}

/** Counts the views: another list is another element, and leaves the page in one go. */
function useVersion(view: unknown): number {
  const known = useRef({ view, version: 0 });
  if (known.current.view !== view) known.current = { view, version: known.current.version + 1 };
  return known.current.version;
}

const NONE: readonly ListedFinding[] = [];

function othersOfCell(rows: readonly FindingRow[], selected: string | null): readonly ListedFinding[] {
  const open = rows.find(({ item }) => item.key === selected)?.item.finding;
  if (!open) return NONE;
  const place = cellName(open.cell);
  return rows.flatMap(({ item }) => {
    const { key, finding } = item;
    return key !== selected && finding.sheet === open.sheet && cellName(finding.cell) === place ? [item] : [];
  });
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
