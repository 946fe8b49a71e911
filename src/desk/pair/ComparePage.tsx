import { useState } from 'preact/hooks';
import { type Desk } from '../desk';
import { Action, FileChoice, readableFiles } from '../parts';
import { type DeskState } from '../state';
import { type Say } from '../words';
import { ListTable } from './ListTable';
import { PAIR_WORDS } from './pair-words';

interface ComparePageProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly say: Say;
}

/** Two files of the list as two versions of a document. */
export function ComparePage({ state, desk, say }: ComparePageProps) {
  const { compared, language, busy } = state;
  const files = readableFiles(state);
  const [old, setOld] = useState(compared?.old ?? '');
  const [now, setNow] = useState(compared?.now ?? '');
  if (files.length < 2) return <p>{say(PAIR_WORDS.needFiles)}</p>;
  const none = say(PAIR_WORDS.choose);
  const isReady = files.includes(old) && files.includes(now) && old !== now && !busy;
  return (
    <>
      <h2>{say(PAIR_WORDS.compared)}</h2>
      <p class="muted">{say(PAIR_WORDS.compareHint)}</p>
      <div class="desk-row choices">
        <FileChoice label={say(PAIR_WORDS.oldFile)} files={files} value={old} none={none} onChange={setOld} />
        <FileChoice label={say(PAIR_WORDS.newFile)} files={files} value={now} none={none} onChange={setNow} />
        <Action label={say(PAIR_WORDS.compareNow)} isPrimary isOff={!isReady} onClick={() => desk.compare(old, now)} />
      </div>
      {compared && (
        <>
          <div class="desk-row">
            <Action label={say(PAIR_WORDS.comparisonXlsx)} isOff={busy} onClick={() => desk.saveComparison('xlsx')} />
            <Action label={say(PAIR_WORDS.comparisonJson)} onClick={() => desk.saveComparison('json')} />
          </div>
          {compared.result.lists[language].map((list) => (
            <ListTable key={`${compared.old}|${compared.now}|${list.table}`} list={list} language={language} />
          ))}
        </>
      )}
    </>
  );
}
