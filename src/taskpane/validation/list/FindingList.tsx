import { type ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import { type MutableRef, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useFindings } from '../../pane-context';
import { type FocusWish } from '../../state';
import { type Chunk } from './chunks';
import { FindingItem, type FindingItemProps } from './FindingItem';
import { type Peers } from '../detail/peers';
import { type FindingRow, headingWords, isSameHeading, listRows } from './finding-rows';
import { type Density, type FindingGroup, type Grouping } from './grouping';
import { type Stop, moveFocus, rowOfFinding, stopAt } from './list-keys';
import { useDrawnChunks } from './use-drawn-chunks';
import { useLeaving } from './use-leaving';

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
 * The findings. One row or heading is in the tab order, the one that had the focus last; arrow keys, Page Up and Down, Home and
 * End move among them, Enter opens a row and goes to its cell. A long list is drawn bit by bit, so that neither the first screen nor a keystroke waits for the last row.
 */
export function FindingList(props: FindingListProps) {
  const { groups, closed, grouping, manySheets, selected, focused, view } = props;
  const pane = useFindings();
  const { text, language } = pane;
  const list = useRef<HTMLDivElement | null>(null);
  const rows = useMemo(
    () => listRows(groups, closed, (group) => headingWords(group, { grouping, text, language, manySheets })),
    [groups, closed, grouping, text, language, manySheets],
  );
  const [visited, setVisited] = useState<Stop | null>(null);
  // Whoever opens a finding, or is led to one, goes on from there.
  useEffect(() => setVisited(null), [selected]);
  const entry = useMemo(() => entryOf(rows, [visited, selected]), [rows, visited, selected]);
  const { chunks: drawn, version, turn } = useDrawnChunks(rows, view, focused?.on === 'finding' ? focused.key : null);

  const isDrawn = drawn.some((chunk) => holds(chunk, selected));
  useEffect(() => {
    if (!isDrawn) return;
    const row = rowOfFinding(selected, list.current);
    // As much of the details as fits, but never at the cost of the row itself.
    row?.closest('.finding')?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected, isDrawn]);
  useEffect(() => {
    if (focused?.on !== 'finding') return;
    rowOfFinding(focused.key, list.current)?.focus({ preventScroll: true });
  }, [focused]);

  const parts = drawn.map((chunk) => ({
    rows: chunk.rows.length,
    isOpen: holds(chunk, selected),
    drawn: (
      <FindingChunk
        key={chunk.key}
        chunk={chunk}
        grouping={grouping}
        density={props.density}
        withSheet={grouping !== 'sheet' && props.manySheets}
        selected={holds(chunk, selected) ? selected : null}
        entry={entry && holds(chunk, entry.key) ? entry : null}
        peers={holds(chunk, selected) ? props.peers : NO_PEERS}
        onToggleGroup={props.onToggleGroup}
        pane={pane}
      />
    ),
  }));
  const leaving = useLeaving(version, parts, turn);
  const shown = (
    <LongList key={version} label={text.findings.list} list={list} onVisit={(stop) => stop && setVisited(stop)}>
      {parts.map((part) => part.drawn)}
    </LongList>
  );
  // Side by side with those before it, or it would be drawn anew when it becomes one of them.
  const before = leaving.map((old) => <LongList key={old.version}>{old.parts.map((part) => part.drawn)}</LongList>);
  return <>{[...before, shown]}</>;
}

const NO_PEERS: Peers = { fixableOfRule: [], ofRule: [], ofIndicator: [], sameCell: [] };

/** The first of the wished-for places that is in the list; a closed group is entered at its heading. */
function entryOf(rows: readonly FindingRow[], [visited, selected]: readonly [Stop | null, string | null]): Stop | null {
  const row =
    rows.find(({ item }) => item.key === visited?.key) ?? rows.find(({ item }) => item.key === selected) ?? rows[0];
  if (!row) return null;
  const { item, heading } = row;
  const isAtHeading = heading !== null && (heading.isClosed || (visited?.key === item.key && visited.on === 'heading'));
  return { key: item.key, on: isAtHeading ? 'heading' : 'row' };
}

function holds({ rows }: Chunk, key: string | null): boolean {
  return key !== null && rows.some(({ item }) => item.key === key);
}

interface FindingChunkProps extends Omit<FindingItemProps, 'item' | 'heading' | 'open' | 'entry'> {
  readonly chunk: Chunk;
  /** The key of the row that is open, and what Tab comes to, where they are among these. */
  readonly selected: string | null;
  readonly entry: Stop | null;
}

/** Some rows that follow each other, in a box that costs nothing while it is far from view. */
const FindingChunk = memo(function FindingChunk({ chunk, selected, entry, peers, ...rest }: FindingChunkProps) {
  return (
    <div class={`finding-chunk ${rest.density}`} style={sizeOf(chunk)}>
      {chunk.rows.map(({ item, heading }) => (
        <FindingItem
          key={item.key}
          item={item}
          heading={heading}
          open={item.key === selected}
          entry={item.key === entry?.key ? entry.on : null}
          peers={item.key === selected ? peers : NO_PEERS}
          {...rest}
        />
      ))}
    </div>
  );
}, isSameChunk);

/** What its height is guessed from until it has been seen. */
function sizeOf({ rows }: Chunk): Record<`--${string}`, number> {
  const headings = rows.filter(({ heading }) => heading !== null).length;
  const closed = rows.filter(({ heading }) => heading?.isClosed).length;
  return { '--rows': rows.length - closed, '--headings': headings };
}

/** The list is put together anew with every change of it; most of its rows are the same as before. */
function isSameChunk({ chunk, ...before }: FindingChunkProps, { chunk: next, ...now }: FindingChunkProps): boolean {
  const names = Object.keys(now) as (keyof typeof now)[];
  return names.every((name) => before[name] === now[name]) && hasSameRows(chunk, next);
}

function hasSameRows({ rows }: Chunk, { rows: others }: Chunk): boolean {
  if (rows === others) return true;
  return (
    rows.length === others.length &&
    rows.every(({ item, heading }, index) => {
      const other = others[index];
      return item === other?.item && isSameHeading(heading, other.heading);
    })
  );
}

interface LongListProps {
  /** None for a list on its way out: it is out of sight, and there for nobody. */
  readonly label?: string;
  /** Told which element it is. */
  readonly list?: MutableRef<HTMLDivElement | null>;
  readonly onVisit?: (stop: Stop | null) => void;
  readonly children: ComponentChildren;
}

/** Goes out of sight before its rows are taken away: a browser takes ten times as long to remove thousands that are shown. */
function LongList({ label, list, onVisit, children }: LongListProps) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = own.current;
    return () => {
      if (!element) return;
      element.style.display = 'none';
      void element.offsetHeight;
    };
  }, []);
  useLayoutEffect(() => {
    if (list) list.current = own.current;
  }, [list]);
  return (
    <div
      class="finding-list"
      role="list"
      aria-label={label}
      hidden={label === undefined}
      ref={own}
      onKeyDown={moveFocus}
      onFocusIn={(event) => onVisit?.(stopAt(event.target))}
    >
      {children}
    </div>
  );
}
