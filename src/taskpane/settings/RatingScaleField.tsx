import {
  type AgencyRatingScale,
  RATING_SCALE_IDS,
  type RatingScaleChoice,
  type RatingScaleId,
  asAgencyScale,
  chosenScale,
  faultOfScale,
} from '../../core/knowledge/choices/rating-scales';
import { createDraft } from '../drafts';
import { ratingScaleWords } from '../i18n/rating-scale-words';
import { settingsPageWords } from '../i18n/settings-page';
import { usePane } from '../pane-context';
import { LabelledSelect } from '../parts/LabelledSelect';
import { OwnScaleEditor } from './OwnScaleEditor';

/** The agency's own scale, as it is being written: who tries a known scale in between finds it again. */
const useOwnScale = createDraft<AgencyRatingScale | null>();

/** By which scale achievements are rated: a known one, or the agency's own, which begins as the one that was in force. */
export function RatingScaleField({ chosen }: { chosen: RatingScaleChoice }) {
  const { language, session } = usePane();
  const isOwn = typeof chosen !== 'string';
  const [written, change] = useOwnScale(session, 'scale', () => null);
  const own = written ?? (isOwn ? chosen : asAgencyScale(chosen));
  // What can be used is kept in the workbook, where others may change it too; what cannot yet be used is only here.
  const shown = isOwn && faultOfScale(own) === null ? chosen : own;
  const choose = (choice: RatingScaleId | 'own') => {
    if (isOwn) change(() => shown);
    const isUsable = faultOfScale(own) === null;
    if (choice === 'own' && !isUsable) change(() => null);
    const begun = isUsable || isOwn ? own : asAgencyScale(chosen);
    void session.setMeasuring({ ratingScale: choice === 'own' ? begun : choice });
  };
  return (
    <>
      <LabelledSelect<RatingScaleId | 'own'>
        label={settingsPageWords(language).ratingScale}
        value={isOwn ? 'own' : chosen}
        onChange={choose}
        choices={[
          ...RATING_SCALE_IDS.map((id) => [id, chosenScale(id).title[language]] as const),
          ['own', ratingScaleWords(language).own],
        ]}
      />
      {isOwn ? (
        <OwnScaleEditor
          scale={shown}
          onChange={(scale) => change(() => scale)}
          onKeep={(ratingScale) => void session.setMeasuring({ ratingScale })}
        />
      ) : (
        <p class="muted">{chosenScale(chosen).source[language]}</p>
      )}
    </>
  );
}
