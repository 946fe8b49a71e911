import { type FindingsView } from '../../pane-context';
import { Icon } from '../../parts/Icon';
import { LevelIcon } from '../../parts/LevelIcon';
import { type HeadingOfGroup } from './finding-rows';

interface GroupHeadingProps {
  readonly heading: HeadingOfGroup;
  readonly onToggle: (key: string) => void;
  readonly pane: FindingsView;
}

/** A group's name and how many findings of each level it has. The mouse may press anywhere on it; keys have `GroupToggle`. */
export function GroupHeading({ heading: { key, words, counts }, onToggle, pane: { text } }: GroupHeadingProps) {
  return (
    <h2 class="group-heading" onClick={() => onToggle(key)}>
      <span class="group-words">{words}</span>
      {counts.map(([level, count]) => (
        <span key={level} class="group-count">
          <LevelIcon level={level} size={12} />
          <span aria-hidden="true">{text.number(count)}</span>
          <span class="visually-hidden">{text.levelCount[level](count)}</span>
        </span>
      ))}
    </h2>
  );
}

interface GroupToggleProps extends GroupHeadingProps {
  /** The key of the item that carries it. */
  readonly item: string;
  /** Tab comes to it. */
  readonly entry: boolean;
}

/**
 * Closes or opens the group. It stands over the heading, but behind the finding in the page: the first button of an item is the
 * finding's own.
 */
export function GroupToggle({
  heading: { key, words, isClosed },
  item,
  entry,
  onToggle,
  pane: { text },
}: GroupToggleProps) {
  return (
    <button
      type="button"
      class="group-toggle"
      data-key={item}
      tabIndex={entry ? 0 : -1}
      aria-expanded={!isClosed}
      aria-label={text.findings.group(words)}
      onClick={() => onToggle(key)}
    >
      <Icon name={isClosed ? 'right' : 'down'} size={14} />
    </button>
  );
}
