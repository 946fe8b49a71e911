import { memo } from 'preact/compat';
import { messageOf } from '../../core/rules/rule';
import { cellName } from '../../core/sheet/address';
import { type Pane } from '../pane-context';
import { LevelIcon } from '../parts/LevelIcon';
import { FindingDetail } from './FindingDetail';
import { type ListedFinding } from './grouping';

interface FindingItemProps {
  readonly item: ListedFinding;
  /** The first one of a group carries the group's heading. */
  readonly heading: string | null;
  /** How many findings the group has. */
  readonly headingCount: number;
  /** Says the sheet's name too, where no heading does. */
  readonly withSheet: boolean;
  readonly open: boolean;
  /** The row that Tab comes to. */
  readonly entry: boolean;
  readonly fixableOfRule: readonly ListedFinding[];
  readonly sameCell: readonly ListedFinding[];
  /** Handed down, so that thousands of rows need not subscribe to it. */
  readonly pane: Pane;
}

/**
 * One finding: its row, and below it the details when it is open; drawn again only when something of its own changes. The
 * heading of a group stands inside its first item, because a list may hold nothing but items.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { text, language, session } = props.pane;
  const { item, open } = props;
  const { finding, key } = item;
  const cell = cellName(finding.cell);
  return (
    <li
      class={open ? 'finding open' : 'finding'}
      data-rule={finding.rule.id}
      data-level={finding.level}
      data-sheet={finding.sheet}
      data-cell={cell}
    >
      {props.heading && (
        <h2 class="group-heading">
          <span>{props.heading}</span>
          <span class="group-count">{text.number(props.headingCount)}</span>
        </h2>
      )}
      <button
        type="button"
        class="finding-row"
        data-key={key}
        tabIndex={props.entry ? 0 : -1}
        aria-expanded={open}
        onClick={() => session.select(key, finding)}
      >
        <LevelIcon level={finding.level} />
        <span class="finding-words">
          <span class="finding-head">
            <span class="finding-title">
              <span class="visually-hidden">{text.level[finding.level]}: </span>
              {finding.rule.title[language]}
            </span>
            <span class="cell-name">{props.withSheet ? `${finding.sheet}!${cell}` : cell}</span>
          </span>
          <span class="finding-message">{messageOf(finding, language)}</span>
        </span>
      </button>
      {open && <FindingDetail item={item} fixableOfRule={props.fixableOfRule} sameCell={props.sameCell} />}
    </li>
  );
});
