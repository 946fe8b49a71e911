import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CONFIDENCE_WORDS } from '../../core/compare/levels/confidence';
import { decidedText, type Link } from '../../core/compare/levels/decided';
import { type ItemPlace } from '../../core/compare/levels/level-item';
import { unservedByAll } from '../../core/compare/levels/unserved';
import { type Language } from '../../core/language/bilingual';
import { placeOf } from '../../core/report/comparison-sheets';
import { decidedOf, type NamedAlignment, reasonText } from '../../core/report/relation-sheets';
import { type Desk } from '../desk';
import { Action } from '../parts';
import { type Say } from '../words';
import { PAIR_WORDS } from './pair-words';
import { UpperChoice } from './UpperChoice';

interface RelationTreeProps {
  readonly alignments: readonly NamedAlignment[];
  readonly desk: Desk;
  readonly language: Language;
  readonly say: Say;
}

/** A lower indicator with the file that it stands in. */
interface Branch {
  readonly file: string;
  readonly link: Link<ItemPlace>;
}

/** The upper indicators with the lower ones under them, each of which can be put under another one. */
export function RelationTree({ alignments, desk, language, say }: RelationTreeProps) {
  const [person, setPerson] = useState('');
  const [latest, setLatest] = useState('');
  const parents = alignments[0]?.alignment.parents ?? [];
  const decided = alignments.map((each) => ({ file: each.file, ...decidedOf(each) }));
  const branches = decided.flatMap(({ file, links }) => links.map((link): Branch => ({ file, link })));
  const unserved = new Set(unservedByAll(decided));
  const under = (parent: ItemPlace | null) => {
    const own = branches.filter(({ link }) => link.parent === parent);
    return own.length === 0 ? null : (
      <ul>
        {own.map((branch) => (
          <BranchRow
            key={keyOf(branch)}
            branch={branch}
            parents={parents}
            language={language}
            say={say}
            isLatest={keyOf(branch) === latest}
            decide={(to) => {
              setLatest(keyOf(branch));
              desk.link(branch.file, branch.link.aligned.child, to, person.trim());
            }}
          />
        ))}
      </ul>
    );
  };
  const loose = under(null);
  return (
    <section>
      <h3>{say(PAIR_WORDS.tree)}</h3>
      <label class="desk-sort">
        <span>{say(PAIR_WORDS.decidedBy)}</span>
        <input class="field-input" value={person} onInput={({ currentTarget }) => setPerson(currentTarget.value)} />
      </label>
      <ul class="relation-tree" aria-label={say(PAIR_WORDS.tree)}>
        {parents.map((parent) => (
          <li key={placeOf(parent)} data-upper={parent.name}>
            <p class="upper-name">{parent.name}</p>
            <p class="muted">
              {[parent.heading, placeOf(parent), unserved.has(parent) ? say(PAIR_WORDS.unserved) : '']
                .filter(Boolean)
                .join(' · ')}
            </p>
            {under(parent)}
          </li>
        ))}
        {loose && (
          <li data-upper="">
            <p class="upper-name">{say(PAIR_WORDS.withoutUpper)}</p>
            {loose}
          </li>
        )}
      </ul>
    </section>
  );
}

function keyOf({ file, link }: Branch): string {
  return `${file}|${placeOf(link.aligned.child)}`;
}

interface BranchRowProps {
  readonly branch: Branch;
  readonly parents: readonly ItemPlace[];
  readonly language: Language;
  readonly say: Say;
  /** Whose place was decided last. */
  readonly isLatest: boolean;
  /** `undefined`: back to what is proposed. */
  readonly decide: (parent: ItemPlace | null | undefined) => void;
}

function BranchRow({ branch, parents, language, say, isLatest, decide }: BranchRowProps) {
  const { aligned, parent, isDecided } = branch.link;
  const { child } = aligned;
  const [isChanging, setChanging] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // It may have moved under another one: whoever works by keyboard goes along.
  useLayoutEffect(() => {
    if (isLatest) row.current?.focus();
  }, [isLatest, parent, isDecided]);
  const change = (to: ItemPlace | null) => {
    setChanging(false);
    decide(to);
  };
  return (
    <li ref={row} tabIndex={-1} data-lower={child.name} data-decided={isDecided}>
      <p>{child.name}</p>
      <p class="muted">
        {[stateOf(branch.link, language, say), child.heading, `${branch.file} ${placeOf(child)}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="desk-row tight">
        {!isDecided && parent && <Action label={say(PAIR_WORDS.accept)} onClick={() => decide(parent)} />}
        {!isChanging && <Action label={say(PAIR_WORDS.change)} onClick={() => setChanging(true)} />}
        {isDecided && <Action label={say(PAIR_WORDS.undo)} onClick={() => decide(undefined)} />}
      </div>
      {isChanging && (
        <UpperChoice
          aligned={aligned}
          parents={parents}
          now={parent}
          language={language}
          say={say}
          choose={change}
          leave={() => setChanging(false)}
        />
      )}
    </li>
  );
}

/** How sure the proposal is and why; or that it was decided. */
function stateOf(link: Link<ItemPlace>, language: Language, say: Say): string {
  const { aligned, parent, isDecided } = link;
  if (isDecided) return say(decidedText(link));
  const best = aligned.proposals[0];
  if (!parent || !best) return '';
  return `${CONFIDENCE_WORDS[best.confidence][language]} ${scoreText(best.score)}: ${reasonText(best, language)}`;
}

/** A proposal is never a fact, so none is all of 100. */
const HIGHEST = 99;

function scoreText(score: number): string {
  return `(${Math.min(HIGHEST, Math.floor(score * 100))}%)`;
}
