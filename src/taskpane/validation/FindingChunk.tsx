import { memo } from 'preact/compat';
import { usePane } from '../pane-context';
import { FindingItem } from './FindingItem';
import { type ListedFinding } from './grouping';

/** A row of the list; the first one of a group carries the group's heading. */
export interface FindingRow {
  readonly item: ListedFinding;
  readonly heading: { readonly words: string; readonly count: number } | null;
}

interface FindingChunkProps {
  readonly rows: readonly FindingRow[];
  readonly withSheet: boolean;
  /** The key of the open finding, when it is one of these. */
  readonly open: string | null;
  /** The key of the row that Tab comes to, when it is one of these. */
  readonly entry: string | null;
  readonly fixableOfRule: readonly ListedFinding[];
}

/** Some rows of the list, drawn again only when something of their own changes. */
export const FindingChunk = memo(function FindingChunk(props: FindingChunkProps) {
  const pane = usePane();
  return (
    <>
      {props.rows.map(({ item, heading }) => (
        <FindingItem
          key={item.key}
          item={item}
          heading={heading}
          withSheet={props.withSheet}
          open={item.key === props.open}
          entry={item.key === props.entry}
          fixableOfRule={props.fixableOfRule}
          pane={pane}
        />
      ))}
    </>
  );
});
