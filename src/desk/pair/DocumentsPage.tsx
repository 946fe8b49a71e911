import { useState } from 'preact/hooks';
import { PROFILES, PROFILE_ROWS } from '../../core/knowledge/choices/profiles';
import { type Desk } from '../desk';
import { Action, WhyOff } from '../parts';
import { type ChosenDocument, type DeskState } from '../state';
import { type Say } from '../words';
import { ListTable } from './ListTable';
import { PAIR_WORDS } from './pair-words';
import { SideList } from './SideList';
import { areOfOneFile, type Side, sideLabel, sidesOf } from './sides';

interface DocumentsPageProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly say: Say;
}

/** Files of the list, or sheets of them, as the documents of one agency. */
export function DocumentsPage({ state, desk, say }: DocumentsPageProps) {
  const { documents, language, busy } = state;
  const sides = sidesOf(state.files);
  const [chosen, setChosen] = useState<readonly ChosenDocument[]>(documents?.chosen ?? []);
  if (sides.length < 2) return <p>{say(PAIR_WORDS.needFiles)}</p>;
  const meant = chosen.filter(({ name }) => sides.some((side) => side.name === name));
  const isChosen = meant.length >= 2;
  return (
    <>
      <h2>{say(PAIR_WORDS.acrossDocuments)}</h2>
      <p class="muted">{say(PAIR_WORDS.documentsHint)}</p>
      <div class="desk-row choices">
        <SideList
          legend={say(PAIR_WORDS.documentFiles)}
          sides={sides}
          isTicked={({ name }) => meant.some((document) => document.name === name)}
          say={say}
          draw={(side) => (
            <DocumentChoice key={side.name} side={side} sides={sides} chosen={meant} choose={setChosen} say={say} />
          )}
        />
        <Action
          label={say(PAIR_WORDS.documentsNow)}
          isPrimary
          isOff={!isChosen || busy}
          onClick={() => desk.compareDocuments(meant)}
        />
      </div>
      {!isChosen && <WhyOff why={say(PAIR_WORDS.tickTwo)} />}
      {documents && (
        <>
          <div class="desk-row">
            <Action label={say(PAIR_WORDS.documentsXlsx)} isOff={busy} onClick={() => desk.saveDocuments('xlsx')} />
            <Action label={say(PAIR_WORDS.documentsJson)} onClick={() => desk.saveDocuments('json')} />
          </div>
          {documents.result.lists[language].map((list) => (
            <ListTable key={list.table} list={list} language={language} />
          ))}
        </>
      )}
    </>
  );
}

interface DocumentChoiceProps {
  readonly side: Side;
  readonly sides: readonly Side[];
  readonly chosen: readonly ChosenDocument[];
  readonly choose: (documents: readonly ChosenDocument[]) => void;
  readonly say: Say;
}

/** One side with whether it is meant, and once it is, which document it is; a file and its own sheet cannot both be meant. */
function DocumentChoice({ side, sides, chosen, choose, say }: DocumentChoiceProps) {
  const { name } = side;
  const own = chosen.find((document) => document.name === name);
  const others = chosen.filter((document) => document.name !== name);
  const isTaken = sides.some((other) => others.some((each) => each.name === other.name) && areOfOneFile(side, other));
  const setKind = (word: string) => {
    const kind = PROFILES.find((each) => each === word);
    choose(chosen.map((each) => (each === own ? { name, ...(kind && { kind }) } : each)));
  };
  const label = say(sideLabel(side));
  return (
    <div class="document-choice">
      <label>
        <input
          type="checkbox"
          checked={own !== undefined}
          disabled={isTaken}
          onChange={({ currentTarget: { checked } }) => choose(checked ? [...others, { name }] : others)}
        />
        <span>{label}</span>
      </label>
      {own && (
        <select
          class="field-input compact"
          aria-label={`${say(PAIR_WORDS.documentKind)}: ${label}`}
          value={own.kind ?? ''}
          onChange={({ currentTarget }) => setKind(currentTarget.value)}
        >
          <option value="">{say(PAIR_WORDS.kindByTitle)}</option>
          {PROFILES.map((kind) => (
            <option key={kind} value={kind}>
              {say(PROFILE_ROWS[kind].short)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
