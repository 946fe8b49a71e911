import { both } from '../../core/language/bilingual';
import { choiceLines, ownChoices } from '../../core/own-choices';
import { type Settings } from '../../core/settings';
import { usePane } from '../pane-context';

interface OwnChoicesProps {
  readonly settings: Settings;
  /** What stands before it, where it stands behind other words. */
  readonly lead?: string;
}

/** What the settings of the workbook, which may come from others, put in the place of recognition or take out of the checks. */
export function OwnChoicesList({ settings, lead = '' }: OwnChoicesProps) {
  const { language } = usePane();
  const lines = choiceLines(ownChoices(settings), language);
  if (lines.length === 0) return null;
  return (
    <span class="muted">
      {lead}
      {IN_THIS_WORKBOOK[language]}: {lines.join('; ')}
    </span>
  );
}

/** It may be the reader's own choice or that of whoever sent the workbook. */
const IN_THIS_WORKBOOK = both('Pengaturan buku kerja ini', 'Settings of this workbook');
