/** Files, and sheets of them, to tick: with a search as soon as there are more of them than one sees at once. */

import { type ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { matcherOf } from '../../taskpane/parts/search';
import { Action } from '../parts';
import { type Say } from '../words';
import { PAIR_WORDS, sidesText } from './pair-words';
import { type Side, sideLabel, wholeOnes } from './sides';

interface SideListProps {
  readonly legend: string;
  readonly sides: readonly Side[];
  readonly isTicked: (side: Side) => boolean;
  /** A side with its box. */
  readonly draw: (side: Side) => ComponentChildren;
  readonly say: Say;
  /** Where several at once can be meant: what makes these the ones that are ticked. */
  readonly tickOnly?: (sides: readonly Side[]) => void;
}

/** About as many as the list shows without being moved. */
const SEEN_AT_ONCE = 8;

/** What is ticked stays in sight whatever is searched for: nobody sets side by side what they do not see. */
export function SideList({ legend, sides, isTicked, draw, say, tickOnly }: SideListProps) {
  const [query, setQuery] = useState('');
  const isFound = matcherOf(query);
  const found = sides.filter((side) => isFound(() => say(sideLabel(side))));
  const ticked = sides.filter(isTicked);
  const shown = new Set([...found, ...ticked]);
  return (
    <fieldset class="side-list">
      <legend>{legend}</legend>
      {sides.length > SEEN_AT_ONCE && (
        <div class="desk-row tight">
          <input
            type="search"
            class="field-input"
            aria-label={`${legend}: ${say(PAIR_WORDS.searchSides)}`}
            placeholder={say(PAIR_WORDS.searchSides)}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          {tickOnly && (
            <>
              <Action
                label={say(PAIR_WORDS.tickFound)}
                isOff={found.every(isTicked)}
                onClick={() => tickOnly(wholeOnes([...shown]))}
              />
              <Action label={say(PAIR_WORDS.tickNone)} isOff={ticked.length === 0} onClick={() => tickOnly([])} />
            </>
          )}
          <span class="muted" role="status">
            {say(sidesText(found.length, sides.length, ticked.length))}
          </span>
        </div>
      )}
      <div class="side-boxes">{sides.filter((side) => shown.has(side)).map(draw)}</div>
    </fieldset>
  );
}
