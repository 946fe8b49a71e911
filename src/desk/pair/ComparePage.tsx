import { useState } from 'preact/hooks';
import { type Desk } from '../desk';
import { Action, SideChoice, WhyOff } from '../parts';
import { type DeskState } from '../state';
import { type Say } from '../words';
import { ListTable } from './ListTable';
import { PAIR_WORDS } from './pair-words';
import { areOfOneFile, sidesOf } from './sides';

interface ComparePageProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly say: Say;
}

/** Two files of the list, or sheets of them, as two versions of a document. */
export function ComparePage({ state, desk, say }: ComparePageProps) {
  const { compared, language, busy } = state;
  const sides = sidesOf(state.files);
  const [old, setOld] = useState(compared?.old ?? '');
  const [now, setNow] = useState(compared?.now ?? '');
  if (sides.length < 2) return <p>{say(PAIR_WORDS.needFiles)}</p>;
  const choice = { sides, none: say(PAIR_WORDS.choose), say };
  const [before, after] = [old, now].map((name) => sides.find((side) => side.name === name));
  const isChosen = before !== undefined && after !== undefined && !areOfOneFile(before, after);
  return (
    <>
      <h2>{say(PAIR_WORDS.compared)}</h2>
      <p class="muted">{say(PAIR_WORDS.compareHint)}</p>
      <div class="desk-row choices">
        <SideChoice label={say(PAIR_WORDS.oldFile)} value={old} onChange={setOld} {...choice} />
        <SideChoice label={say(PAIR_WORDS.newFile)} value={now} onChange={setNow} {...choice} />
        <Action
          label={say(PAIR_WORDS.compareNow)}
          isPrimary
          isOff={!isChosen || busy}
          onClick={() => desk.compare(old, now)}
        />
      </div>
      {!isChosen && <WhyOff why={say(PAIR_WORDS.chooseTwo)} />}
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
