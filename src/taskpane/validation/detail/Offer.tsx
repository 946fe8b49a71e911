import { type ComponentChildren } from 'preact';
import { type Fix } from '../../../core/changes/fix';
import { type MendingSession } from '../../pane-context';
import { Fold } from '../../parts/Fold';
import { FixList } from '../fixes/FixList';
import { type ListedFinding } from '../list/grouping';

export interface OfferOfFindingProps {
  readonly item: ListedFinding;
  readonly mending: MendingSession;
}

interface OfferProps extends OfferOfFindingProps {
  readonly fix: Fix;
  /** What is offered, and the words of the button that does it. */
  readonly title: string;
  readonly apply: string;
  /** What to know before. */
  readonly children?: ComponentChildren;
}

/** More than the finding asks for, below it: shown whole before it is done, and the next finding opens afterwards. Where it is all that can be done, it is open. */
export function Offer({ item: { finding, key }, mending, fix, title, apply, children }: OfferProps) {
  return (
    <Fold class="offer" summary={title} open={finding.fix === undefined}>
      {children}
      <FixList fix={fix} home={finding.sheet} />
      <div class="actions">
        <button type="button" class="button primary small" onClick={() => void mending.fill([fix], { handled: [key] })}>
          {apply}
        </button>
      </div>
    </Fold>
  );
}
