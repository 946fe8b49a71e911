import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type AlignedChild } from '../../core/compare/levels/align-levels';
import { CONFIDENCE_WORDS } from '../../core/compare/levels/confidence';
import { type ItemPlace } from '../../core/compare/levels/level-item';
import { type Language } from '../../core/language/bilingual';
import { placeOf } from '../../core/report/comparison-sheets';
import { NO_UPPER } from '../../core/report/relation-sheets';
import { Action } from '../parts';
import { type Say, WORDS } from '../words';
import { PAIR_WORDS } from './pair-words';

interface UpperChoiceProps {
  readonly aligned: AlignedChild<ItemPlace>;
  readonly parents: readonly ItemPlace[];
  readonly now: ItemPlace | null;
  readonly language: Language;
  readonly say: Say;
  readonly choose: (parent: ItemPlace | null) => void;
  readonly leave: () => void;
}

/** A list of the upper indicators, the proposed ones first, and of none of them. Nothing is decided while one looks through it. */
export function UpperChoice({ aligned, parents, now, language, say, choose, leave }: UpperChoiceProps) {
  const select = useRef<HTMLSelectElement>(null);
  const [wanted, setWanted] = useState(now ? String(parents.indexOf(now)) : NONE);
  // Before it is seen, so that whoever types at once types into it.
  useLayoutEffect(() => select.current?.focus(), []);
  const proposed = aligned.proposals.map(({ parent }) => parent);
  return (
    <div class="desk-row tight">
      <label class="file-choice">
        <span>{say(PAIR_WORDS.newUpper)}</span>
        <select
          ref={select}
          class="field-input"
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        >
          <option value={NONE}>{say(NO_UPPER)}</option>
          {proposed.length > 0 && (
            <optgroup label={say(PAIR_WORDS.proposals)}>
              {aligned.proposals.map(({ parent, confidence }) => (
                <option key={placeOf(parent)} value={String(parents.indexOf(parent))}>
                  {`${parent.name} (${CONFIDENCE_WORDS[confidence][language]})`}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={say(PAIR_WORDS.allUppers)}>
            {parents.map((parent, index) =>
              proposed.includes(parent) ? null : (
                <option key={placeOf(parent)} value={String(index)}>
                  {parent.name}
                </option>
              ),
            )}
          </optgroup>
        </select>
      </label>
      <Action label={say(PAIR_WORDS.decide)} onClick={() => choose(parents[Number(wanted)] ?? null)} />
      <Action label={say(WORDS.forgetNot)} onClick={leave} />
    </div>
  );
}

const NONE = 'none';
