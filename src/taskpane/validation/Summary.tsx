import { useEffect, useRef } from 'preact/hooks';
import { type Level, LEVELS } from '../../core/knowledge/choices/levels';
import { areaName } from '../../core/sheet/address';
import { type Settings } from '../../core/settings';
import { type Messages } from '../i18n';
import { usePane } from '../pane-context';
import { LevelIcon } from '../parts/LevelIcon';
import { type FocusWish } from '../state';
import { TableMap } from '../tables/TableMap';
import { type Counts, type FindingFilter, allCount, openCount } from './list/grouping';
import { LazyOldFormulas } from './lazy-old-formulas';
import { type Outcome } from './run';
import { LANDING } from '../parts/landing';

interface SummaryProps {
  readonly outcome: Outcome;
  readonly counts: Counts;
  /** Findings of the run before, accepted ones too, when there was one. */
  readonly before: number | null;
  readonly filter: FindingFilter;
  readonly settings: Settings;
  readonly focused: FocusWish | null;
}

/** What was found, in one glance; the three counts are at the same time the filter by level. */
export function ReviewSummary({ outcome, counts, before, filter, settings, focused }: SummaryProps) {
  const { text } = usePane();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focused?.on === 'outcome') part.current?.focus();
  }, [focused]);
  return (
    <section class="summary" aria-label={text.summary.title} ref={part} {...LANDING}>
      <div class="level-counts" role="group" aria-label={text.summary.filterByLevel}>
        {LEVELS.map((level) => (
          <LevelCount key={level} level={level} count={counts[level]} filter={filter} />
        ))}
      </div>
      {before !== null && before + allCount(counts) > 0 && (
        <p class="muted">{comparison(allCount(counts) - before, text)}</p>
      )}
      <WhatPart outcome={outcome} />
      {outcome.partial.map(({ sheet, area }) => (
        <p key={sheet} class="muted">
          {text.summary.partial(sheet, areaName(area))}
        </p>
      ))}
      <LazyOldFormulas outcome={outcome} settings={settings} />
      <TableMap outcome={outcome} settings={settings} />
      <p class="visually-hidden" role="status">
        {openCount(counts) === 0
          ? text.summary.clean
          : text.summary.done(
              text.levelCount.error(counts.error),
              text.levelCount.warning(counts.warning),
              text.levelCount.advice(counts.advice),
            )}
      </p>
    </section>
  );
}

/** Findings elsewhere are not shown: whoever has gone to another sheet since must not take silence for approval. */
function WhatPart({ outcome: { scope, reading } }: Pick<SummaryProps, 'outcome'>) {
  const { text } = usePane();
  const [grid] = reading.grids;
  if (scope === 'workbook' || !grid) return null;
  const areas = reading.selection.map(areaName).join(', ');
  return (
    <p class="muted">
      {scope === 'sheet' ? text.summary.ofSheet(grid.name) : text.summary.ofSelection(grid.name, areas)}
    </p>
  );
}

function LevelCount({ level, count, filter }: { level: Level; count: number; filter: FindingFilter }) {
  const { text, session } = usePane();
  const pressed = filter.levels.includes(level);
  const toggle = () =>
    session.setFilter({
      levels: pressed ? filter.levels.filter((other) => other !== level) : [...filter.levels, level],
    });
  return (
    <button type="button" class={`level-count ${level}`} aria-pressed={pressed} onClick={toggle}>
      <span class="level-figure">
        <LevelIcon level={level} />
        <span>{text.number(count)}</span>
      </span>
      <span class="level-name">{text.levels[level]}</span>
    </button>
  );
}

function comparison(difference: number, text: Messages): string {
  if (difference === 0) return text.summary.same;
  return difference < 0 ? text.summary.fewer(-difference) : text.summary.more(difference);
}
