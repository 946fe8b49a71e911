import { useRef, useState } from 'preact/hooks';
import { agencyFile, hasShared, LONGEST_AGENCY_FILE } from '../../core/agency-file';
import { type Settings } from '../../core/settings';
import { agencyPageWords } from '../i18n/agency-page';
import { usePane } from '../pane-context';
import { CopyByHand } from '../parts/CopyByHand';
import { copyText } from '../parts/copy-text';
import { saveFile } from '../parts/save-file';

const FILE_NAME = 'profil-instansi.json';

/** The office's profile as a file, out of this workbook and into it. */
export function AgencySharing({ settings }: { settings: Settings }) {
  const { language, session } = usePane();
  const words = agencyPageWords(language);
  const chooser = useRef<HTMLInputElement>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const content = agencyFile(settings);
  const copy = async () => {
    const done = await copyText(content);
    setCopied(done);
    setByHand(done ? null : content);
  };
  const take = async (file: File | undefined) => {
    // The same file may be chosen again after it was changed.
    if (chooser.current) chooser.current.value = '';
    if (file) await session.importAgency(file.size > LONGEST_AGENCY_FILE ? '' : await file.text().catch(() => null));
  };
  return (
    <>
      <h2>{words.share}</h2>
      <p class="muted">{words.shareHint}</p>
      <div class="actions">
        {hasShared(settings) && (
          <>
            <button
              type="button"
              class="button small"
              onClick={() => saveFile(FILE_NAME, new Blob([content], { type: 'application/json' }))}
            >
              {words.save}
            </button>
            <button type="button" class="button small" onClick={() => void copy()}>
              {words.copy}
            </button>
          </>
        )}
        <button type="button" class="button small" onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {isCopied && <p role="status">{words.copied}</p>}
      {byHand !== null && <CopyByHand value={byHand} />}
    </>
  );
}
