import { memo } from 'preact/compat';
import { indicatorOf, messageOf } from '../../../core/rules/rule';
import { cellName } from '../../../core/sheet/address';
import { type FindingsView } from '../../pane-context';
import { LevelIcon } from '../../parts/LevelIcon';
import { FindingDetail } from '../detail/FindingDetail';
import { GroupHeading, GroupToggle } from './GroupHeading';
import { type HeadingOfGroup, isSameHeading } from './finding-rows';
import { type Density, type Grouping, type ListedFinding } from './grouping';
import { type Stop } from './list-keys';
import { type Peers } from '../detail/peers';

export interface FindingItemProps {
  readonly item: ListedFinding;
  /** The first one of a group carries the group's heading; of a closed group it is all that is drawn. */
  readonly heading: HeadingOfGroup | null;
  readonly grouping: Grouping;
  readonly density: Density;
  /** Says the sheet's name too, where neither a heading nor the workbook makes it plain. */
  readonly withSheet: boolean;
  readonly open: boolean;
  /** What Tab comes to, where it is the row or the heading of this one. */
  readonly entry: Stop['on'] | null;
  readonly peers: Peers;
  readonly onToggleGroup: (key: string) => void;
  /** Handed down, so that thousands of rows need not subscribe to it. */
  readonly pane: FindingsView;
}

/**
 * One finding: its row, and below it the details when it is open; drawn again only when something of its own changes. The
 * heading of a group stands inside its first item, because a list may hold nothing but items.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { item, open, heading, pane } = props;
  const { finding } = item;
  const isClosed = heading?.isClosed ?? false;
  return (
    <div
      role="listitem"
      class={['finding', props.density, open && !isClosed ? 'open' : ''].join(' ')}
      data-rule={finding.rule.id}
      data-level={finding.level}
      data-sheet={finding.sheet}
      data-cell={cellName(finding.cell)}
    >
      {heading && <GroupHeading heading={heading} onToggle={props.onToggleGroup} pane={pane} />}
      {!isClosed && <FindingRow {...props} />}
      {open && !isClosed && <FindingDetail item={item} peers={props.peers} />}
      {heading && (
        <GroupToggle
          heading={heading}
          item={item.key}
          entry={props.entry === 'heading'}
          onToggle={props.onToggleGroup}
          pane={pane}
        />
      )}
    </div>
  );
}, isDrawnTheSame);

function isDrawnTheSame(
  { heading, ...before }: FindingItemProps,
  { heading: next, ...now }: FindingItemProps,
): boolean {
  const names = Object.keys(now) as (keyof typeof now)[];
  return names.every((name) => before[name] === now[name]) && isSameHeading(heading, next);
}

/** What is wrong, in which indicator and where. The words that the group's heading says already are left out. */
function FindingRow({ item, open, entry, grouping, withSheet, pane }: FindingItemProps) {
  const { text, language, notation, session } = pane;
  const { finding, key } = item;
  const title = finding.rule.title[language];
  const indicator = grouping === 'rule' && !finding.isShared ? finding.subject : indicatorOf(finding);
  const subject = indicator === finding.text && open ? '' : indicator;
  const leadsWithSubject = grouping === 'rule' && subject !== '';
  const second = leadsWithSubject || grouping === 'indicator' ? '' : subject;
  return (
    <button
      type="button"
      class="finding-row"
      data-key={key}
      tabIndex={entry === 'row' ? 0 : -1}
      aria-expanded={open}
      onClick={() => session.select(key, finding)}
    >
      <LevelIcon level={finding.level} />
      <span class="finding-words">
        <span class="finding-head">
          <span class="finding-title">
            <span class="visually-hidden">{text.level[finding.level]}: </span>
            {leadsWithSubject ? subject : title}
          </span>
          {second !== '' && (
            <span class="finding-subject" title={second}>
              {second}
            </span>
          )}
          <span class="place">
            {withSheet && <span class="place-sheet">{finding.sheet}</span>}
            <span class="cell-name">{cellName(finding.cell)}</span>
          </span>
        </span>
        <span class="finding-message">{messageOf(finding, language, notation)}</span>
      </span>
    </button>
  );
}
