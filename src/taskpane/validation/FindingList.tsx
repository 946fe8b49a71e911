import { type ComponentChildren, type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useFindings } from '../pane-context';
import { type FocusWish } from '../state';
import { FindingItem } from './FindingItem';
import { type Peers } from './peers';
import { headingWords, rowsOf } from './finding-rows';
import { type Density, type FindingGroup, type Grouping } from './grouping';
import { moveFocus, rowsIn } from './list-keys';
import { useGrowing } from './use-growing';

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly closed: ReadonlySet<string>;
  readonly onToggleGroup: (key: string) => void;
  readonly grouping: Grouping;
  readonly density: Density;
  /** The workbook has several sheets, so that a place needs its sheet's name. */
  readonly manySheets: boolean;
  readonly selected: string | null;
  readonly focused: FocusWish | null;
  /** Of the selected finding. */
  readonly peers: Peers;
  /** Another filter makes another list. */
  readonly view: unknown;
}

/**
 * The findings. One row is in the tab order; arrow keys, Home and End move among the rows and headings, Enter opens one and goes
 * to its cell. A long list is drawn bit by bit, so that neither the first screen nor a keystroke waits for the last row.
 */
export function FindingList(props: FindingListProps) {
  const { groups, closed, grouping, selected, focused, view } = props;
  const pane = useFindings();
  const { text, language } = pane;
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(
    () => rowsOf(groups, closed, (group) => headingWords(group, grouping, text, language)),
    [groups, closed, grouping, text, language],
  );
  const isShown = rows.some(({ item }) => item.key === selected);
  const entry = isShown ? selected : (rows[0]?.item.key ?? null);
  const wanted = focused?.on === 'finding' ? rows.findIndex(({ item }) => item.key === focused.key) : -1;
  const drawn = Math.max(useGrowing(rows.length, view), wanted + 1);
  const version = useVersion(view);

  const isDrawn = rows.slice(0, drawn).some(({ item }) => item.key === selected);
  useEffect(() => {
    if (!isDrawn) return;
    const row = rowsIn(list.current).find((candidate) => candidate.dataset['key'] === selected);
    // As much of the details as fits, but never at the cost of the row itself.
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected, isDrawn]);
  useEffect(() => {
    if (focused?.on !== 'finding') return;
    rowsIn(list.current)
      .find((row) => row.dataset['key'] === focused.key)
      ?.focus({ preventScroll: true });
  }, [focused]);

  return (
    <LongList key={version} label={text.findings.list} list={list}>
      {rows.slice(0, drawn).map(({ item, heading }) => (
        <FindingItem
          key={item.key}
          item={item}
          heading={heading}
          grouping={grouping}
          density={props.density}
          withSheet={grouping !== 'sheet' && props.manySheets}
          open={item.key === selected}
          entry={item.key === entry}
          peers={item.key === selected ? props.peers : NO_PEERS}
          onToggleGroup={props.onToggleGroup}
          pane={pane}
        />
      ))}
    </LongList>
  );
}

const NO_PEERS: Peers = { fixableOfRule: [], ofRule: [], ofIndicator: [], sameCell: [] };

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
