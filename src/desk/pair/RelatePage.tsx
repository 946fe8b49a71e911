import { useMemo, useState } from 'preact/hooks';
import { remainderLists } from '../../core/report/relation-sheets';
import { treePicture } from '../../core/report/tree-picture';
import { type Desk } from '../desk';
import { Action, SideChoice, WhyOff } from '../parts';
import { type DeskState } from '../state';
import { type Say } from '../words';
import { ListTable } from './ListTable';
import { namedAlignments } from './named-alignments';
import { PAIR_WORDS } from './pair-words';
import { addressOf } from './png';
import { RelationTree } from './RelationTree';
import { SideList } from './SideList';
import { areOfOneFile, sideLabel, sidesOf } from './sides';

interface RelatePageProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly say: Say;
}

/** Files of the list, or sheets of them, as two levels of a plan. */
export function RelatePage({ state, desk, say }: RelatePageProps) {
  const { related, busy } = state;
  const sides = sidesOf(state.files);
  const [upper, setUpper] = useState(related?.upper ?? '');
  const [lowers, setLowers] = useState<readonly string[]>(related?.lowers ?? []);
  if (sides.length < 2) return <p>{say(PAIR_WORDS.needFiles)}</p>;
  const above = sides.find(({ name }) => name === upper);
  const others = sides.filter((side) => !above || !areOfOneFile(side, above));
  const chosen = others.flatMap(({ name }) => (lowers.includes(name) ? [name] : []));
  const isChosen = above !== undefined && chosen.length > 0;
  return (
    <>
      <h2>{say(PAIR_WORDS.related)}</h2>
      <p class="muted">{say(PAIR_WORDS.relateHint)}</p>
      <div class="desk-row choices">
        <SideChoice
          label={say(PAIR_WORDS.upperFile)}
          sides={sides}
          value={upper}
          none={say(PAIR_WORDS.choose)}
          say={say}
          onChange={setUpper}
        />
        <SideList
          legend={say(PAIR_WORDS.lowerFiles)}
          sides={others}
          isTicked={({ name }) => lowers.includes(name)}
          tickOnly={(ticked) => setLowers(ticked.map(({ name }) => name))}
          say={say}
          draw={(side) => (
            <label key={side.name}>
              <input
                type="checkbox"
                checked={lowers.includes(side.name)}
                onChange={({ currentTarget: { checked } }) =>
                  setLowers(checked ? [...lowers, side.name] : lowers.filter((other) => other !== side.name))
                }
              />
              <span>{say(sideLabel(side))}</span>
            </label>
          )}
        />
        <Action
          label={say(PAIR_WORDS.relateNow)}
          isPrimary
          isOff={!isChosen || busy}
          onClick={() => desk.relate(upper, chosen)}
        />
      </div>
      {!isChosen && <WhyOff why={say(PAIR_WORDS.chooseLevels)} />}
      {related && <Relation state={state} desk={desk} say={say} />}
    </>
  );
}

function Relation({ state, desk, say }: RelatePageProps) {
  const { related, decisions, language, busy } = state;
  const alignments = useMemo(() => namedAlignments({ related, decisions }), [related, decisions]);
  const picture = useMemo(
    () => treePicture(related?.upper ?? '', alignments, language),
    [related, alignments, language],
  );
  return (
    <>
      <div class="desk-row">
        <Action label={say(PAIR_WORDS.relationXlsx)} isOff={busy} onClick={() => desk.saveRelation('xlsx')} />
        <Action label={say(PAIR_WORDS.relationSvg)} onClick={() => desk.saveRelation('svg')} />
        <Action label={say(PAIR_WORDS.relationPng)} isOff={busy} onClick={() => desk.saveRelation('png')} />
      </div>
      <RelationTree alignments={alignments} desk={desk} language={language} say={say} />
      <h3>{say(PAIR_WORDS.drawing)}</h3>
      <div class="tree-picture" tabIndex={0} role="region" aria-label={say(PAIR_WORDS.drawing)}>
        <img src={addressOf(picture)} width={picture.width} height={picture.height} alt={picture.description} />
      </div>
      {remainderLists(related?.upper ?? '', alignments, language).map((list) => (
        <ListTable key={list.table} list={list} language={language} />
      ))}
    </>
  );
}
