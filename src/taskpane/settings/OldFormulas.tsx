import { renewedCount } from '../../core/forms/renewed-formulas';
import { type Settings } from '../../core/settings';
import { useRenewals } from '../filling/renewals';
import { functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';
import { type Outcome } from '../validation/run';

/** Cells that were filled before the settings were changed do not follow by themselves: says so, with the way to renew them. */
export function OldFormulas({ outcome, settings }: { outcome: Outcome | null; settings: Settings }) {
  const { language, session } = usePane();
  const words = functionsPageWords(language).filling;
  const renewals = useRenewals(outcome, settings);
  const count = [...renewals.values()].reduce((sum, fills) => sum + renewedCount(fills), 0);
  if (count === 0) return null;
  return (
    <p role="status">
      {words.outdated(count)}{' '}
      <button type="button" class="link" onClick={() => session.showPage('functions', 'fill')}>
        {words.toRenewal}
      </button>
    </p>
  );
}
