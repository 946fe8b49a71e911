import { useState } from 'preact/hooks';
import { AGENCY_WORDS, type AgencyText, LONGEST_AGENCY_TEXT, FORM_LEVELS } from '../../core/agency';
import { faultOfNumber } from '../../core/forms/employee-number';
import { STANDARD_LEVEL } from '../../core/forms/signers';
import { type Settings } from '../../core/settings';
import { agencyPageWords } from '../i18n/agency-page';
import { numberWords } from '../i18n/number-words';
import { usePane } from '../pane-context';
import { Fold } from '../parts/Fold';
import { LabelledSelect } from '../parts/LabelledSelect';
import { TextField } from '../parts/TextField';
import { useIsAskedFor } from '../parts/use-part';
import { AgencySharing } from './AgencySharing';
import { ProfileToSheets } from './ProfileToSheets';

/** Who the documents are for: asked once, used by every form. */
export function Agency({ settings }: { settings: Settings }) {
  const { language, text, session } = usePane();
  const words = agencyPageWords(language);
  const { agency } = settings;
  const level = agency.level ?? STANDARD_LEVEL;
  // It stays open while it is being filled.
  const isAskedFor = useIsAskedFor('agency');
  const [isOpen] = useState(() => isAskedFor || Object.keys(agency).length === 0);
  const field = (key: AgencyText) => (
    <TextField
      label={AGENCY_WORDS[key][language]}
      value={agency[key] ?? ''}
      longest={LONGEST_AGENCY_TEXT}
      onChange={(typed) => void session.setAgencyText(key, typed)}
    />
  );
  const number = (key: 'headNumber' | 'superiorNumber') => {
    const fault = faultOfNumber(agency[key] ?? '');
    return (
      <>
        {field(key)}
        {fault && <p role="status">{numberWords(language, fault)}</p>}
      </>
    );
  };
  return (
    <Fold
      class="card"
      part="agency"
      open={isOpen}
      summary={
        <>
          <span class="card-title">{words.title}</span>
          <span class="muted">{agency.organisation ?? words.nothingSaid}</span>
        </>
      }
    >
      <div class="card-body fields">
        <p class="muted">{words.hint}</p>
        {field('organisation')}
        <LabelledSelect
          label={AGENCY_WORDS.level[language]}
          value={level}
          onChange={(chosen) => void session.setAgencyLevel(chosen)}
          choices={FORM_LEVELS.map((name) => [name, text.forms.levels[name]])}
        />
        {field('place')}
        {field('headTitle')}
        {field('headName')}
        {level === 'pemda' ? <p class="muted">{words.noNumber}</p> : number('headNumber')}
        {level !== 'pemda' && (
          <>
            {field('superiorTitle')}
            {field('superiorName')}
            {level === 'unit' && number('superiorNumber')}
          </>
        )}
        <p class="muted">{words.persons}</p>
        {Object.keys(agency).length > 0 && <ProfileToSheets />}
        <AgencySharing settings={settings} />
      </div>
    </Fold>
  );
}
