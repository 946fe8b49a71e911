import { useState } from 'preact/hooks';
import { changesOf, type Fix } from '../../core/changes/fix';
import { placeName } from '../../core/sheet/address';
import { bothOf } from '../i18n';
import { agencyPageWords } from '../i18n/agency-page';
import { quoted } from '../i18n/format';
import { usePane } from '../pane-context';
import { FixList } from '../validation/fixes/FixList';

/** For a profile that was filled in after sheets were made: what it would write there, cell by cell, and the button that writes it. */
export function ProfileToSheets() {
  const { language, session } = usePane();
  const words = agencyPageWords(language);
  const [fixes, setFixes] = useState<readonly Fix[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = (fixes ?? []).filter((fix) => !left.has(placeOf(fix)));
  const look = async () => {
    setLeft(new Set());
    setFixes(await session.profileFixes());
  };
  const write = () => {
    if (chosen.length === 0) return;
    const sheets = quoted([...new Set(chosen.flatMap((fix) => changesOf(fix, 'cell').map(({ sheet }) => sheet)))]);
    setFixes(null);
    void session.fill(chosen, {
      told: (done) => bothOf(agencyPageWords, ({ written }) => written(done, sheets)),
      next: { on: 'part', part: 'agency' },
    });
  };
  return (
    <>
      <p class="muted">{words.toSheetsHint}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void look()}>
          {words.toSheets}
        </button>
      </div>
      {fixes?.length === 0 && <p role="status">{words.noBlanks}</p>}
      {fixes && fixes.length > 0 && (
        <>
          <ul class="fill-list" aria-label={words.toSheets}>
            {fixes.map((fix) => {
              const place = placeOf(fix);
              return (
                <li key={place} class="fix-item">
                  <input
                    type="checkbox"
                    aria-label={words.include(place)}
                    checked={!left.has(place)}
                    onChange={({ currentTarget: { checked } }) => {
                      const others = [...left].filter((each) => each !== place);
                      setLeft(new Set(checked ? others : [...others, place]));
                    }}
                  />
                  <div class="fix-item-words">
                    <FixList fix={fix} home="" onVisit={({ sheet, position }) => void session.goTo(sheet, position)} />
                  </div>
                </li>
              );
            })}
          </ul>
          <div class="actions">
            <button type="button" class="button primary" aria-disabled={chosen.length === 0} onClick={write}>
              {words.write(chosen.length)}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function placeOf(fix: Fix): string {
  return changesOf(fix, 'cell')
    .map(({ sheet, position }) => placeName(sheet, position))
    .join();
}
