import { renewedCount } from '../../core/forms/renewed-formulas';
import { type Settings } from '../../core/settings';
import { OldFormulasLine } from '../filling/OldFormulasLine';
import { useRenewals } from '../filling/renewals';
import { type Outcome } from '../validation/run';

/** What the settings, as they are set here, do not reach. */
export function OldFormulas({ outcome, settings }: { outcome: Outcome | null; settings: Settings }) {
  const renewals = useRenewals(outcome, settings);
  return <OldFormulasLine count={[...renewals.values()].reduce((sum, { fills }) => sum + renewedCount(fills), 0)} />;
}
