import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { cellName } from '../../core/sheet/address';
import { useFindings } from '../pane-context';
import { type PaneState } from '../state';
import { FindingActions } from './FindingActions';
import { FindingList } from './list/FindingList';
import { FindingTools } from './list/FindingTools';
import { FixPanel } from './fixes/FixPanel';
import { type Counts, type ListedFinding, NO_FILTER, filtered, grouped, isFiltered, openCount } from './list/grouping';
import { peersOf } from './detail/peers';
import { useFindingKeys } from './list/use-finding-keys';
import { useSearchTexts } from './list/use-search-texts';

interface FindingsPartProps {
  readonly items: readonly ListedFinding[];
  readonly counts: Counts;
  readonly manySheets: boolean;
  readonly state: PaneState;
}

/** The findings with their tools; or the fixes that are being looked at. */
export function FindingsPart({ items, counts, manySheets, state }: FindingsPartProps) {
  const { text, language, session } = useFindings();
  const { filter, selected, fixing, focused } = state;
  const { grouping, density } = state.preferences;
  useSearchTexts(items, language);
  const shown = useMemo(() => filtered(items, filter, language), [items, filter, language]);
  const groups = useMemo(() => grouped(shown, grouping), [shown, grouping]);
  const ordered = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const fixable = useMemo(() => items.filter(({ finding }) => finding.fix && finding.accepted === undefined), [items]);
  const safe = useMemo(() => fixable.filter(({ finding }) => finding.fix?.kind === 'safe'), [fixable]);
  const peers = useMemo(() => peersOf(selected, items, ordered), [selected, items, ordered]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(NONE_CLOSED);
  const toggle = useCallback(
    (key: string) => setClosed((before) => without(before, key) ?? new Set([...before, key])),
    [],
  );
  const [allToggled, setAllToggled] = useState(0);
  const view = useMemo(() => ({}), [filter, grouping, language, allToggled]);
  // Whoever comes to a finding by F8 or from its cell wants to see it.
  useEffect(() => {
    const group = groups.find((each) => each.items.some(({ key }) => key === selected));
    if (group) setClosed((before) => without(before, group.key) ?? before);
    // Only then: a group that the user closes afterwards stays closed.
  }, [selected]);
  const step = useFindingKeys(ordered, selected);
  const place = ordered.findIndex(({ key }) => key === selected);
  const total = filter.accepted ? counts.accepted : openCount(counts);
  const isEachClosed = groups.every(({ key }) => closed.has(key));
  if (fixing) return <FixPanel items={fixable.filter(({ key }) => fixing.includes(key))} />;
  return (
    <section class="findings">
      <FindingActions state={state} safe={safe} accepted={counts.accepted} />
      <FindingTools
        state={state}
        shown={shown.length}
        total={total}
        place={place < 0 ? null : place + 1}
        cleanCell={cleanCellOf(state, items)}
        onStep={step}
        isEachClosed={isEachClosed}
        onToggleAll={() => {
          setClosed(isEachClosed ? NONE_CLOSED : new Set(groups.map(({ key }) => key)));
          setAllToggled(allToggled + 1);
        }}
      />
      {shown.length > 0 ? (
        <FindingList
          groups={groups}
          closed={closed}
          onToggleGroup={toggle}
          grouping={grouping}
          density={density}
          manySheets={manySheets}
          selected={selected}
          focused={focused}
          peers={peers}
          view={view}
        />
      ) : isFiltered(filter) ? (
        <div class="empty">
          <p>{text.findings.noneMatch}</p>
          <button
            type="button"
            class="button small"
            onClick={({ currentTarget }) => {
              // The button goes with the filter; whoever pressed it is back where the words are typed.
              currentTarget.closest('.findings')?.querySelector<HTMLElement>('input[type=search]')?.focus();
              session.setFilter(NO_FILTER);
            }}
          >
            {text.findings.clearFilter}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** Said only as long as it is true: an edit may bring a finding. */
function cleanCellOf({ visited }: PaneState, items: readonly ListedFinding[]): string | null {
  if (!visited) return null;
  const name = cellName(visited.cell);
  const isClean = items.every(({ finding: { sheet, cell } }) => sheet !== visited.sheet || cellName(cell) !== name);
  return isClean ? name : null;
}

const NONE_CLOSED: ReadonlySet<string> = new Set();

/** `null` when it does not hold the key. */
function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> | null {
  if (!keys.has(key)) return null;
  return new Set([...keys].filter((other) => other !== key));
}
