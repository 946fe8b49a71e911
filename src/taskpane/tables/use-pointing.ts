/** What has been pointed out and answered about one place, how it reads by that, and the choice that it makes. */

import { useMemo, useState } from 'preact/hooks';
import { type Profile } from '../../core/knowledge/choices/profiles';
import { type TableChoice } from '../../core/settings';
import { usePane } from '../pane-context';
import { type Answers } from './PlaceRoles';
import { type TablePlace, likelyHeaderRows, pointedArea, readPlace } from './pointing';
import { allColumns, choiceOfPlace, columnChoices, columnsNow, labelChoices, rowChoices } from './table-choice';

const NO_ANSWERS: Answers = { columns: new Map(), labels: new Map(), rows: new Map() };

export type Pointing = ReturnType<typeof usePointing>;

/** `initially`: where it is at first. `choice`: an earlier correction, which holds where nothing else is answered. */
export function usePointing(initially: () => TablePlace | null, choice: TableChoice | undefined) {
  const { text, session } = usePane();
  const [place, setPlace] = useState(initially);
  const [earlier, setEarlier] = useState(() => (place ? columnsNow(choice, place.area) : []));
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [profile, setProfile] = useState<Profile | null>(choice?.profile ?? null);
  const [problem, setProblem] = useState<string | null>(null);

  const said = useMemo(
    () => ({
      columns: columnChoices(answers.columns, earlier),
      labels: labelChoices(answers.labels, choice?.labels ?? []),
      rows: rowChoices(answers.rows, choice?.rows ?? []),
    }),
    [answers, earlier, choice],
  );
  const reading = useMemo(() => (place ? readPlace(place, said) : null), [place, said]);

  const takeSelection = async () => {
    const selected = await session.readSelection();
    if (!selected) return;
    const area = pointedArea(selected.grid, selected.area);
    setProblem(area ? null : text.tables.emptySelection);
    if (!area) return;
    setAnswers(NO_ANSWERS);
    setEarlier([]);
    const labelled = place?.labelled ?? false;
    setPlace({ grid: selected.grid, area, headerRows: likelyHeaderRows(selected.grid, area), labelled });
  };

  /** `isNew`: nothing is read there yet, so that every column as it reads now is part of the choice. */
  const choiceNow = ({ isNew }: { readonly isNew: boolean }): TableChoice | null => {
    if (!place || !reading) return null;
    const all = isNew ? { ...said, columns: columnChoices(answers.columns, allColumns(reading)) } : said;
    return choiceOfPlace(place, all, profile);
  };

  return {
    place,
    setPlace,
    answers,
    setAnswers,
    profile,
    setProfile,
    problem,
    setProblem,
    reading,
    takeSelection,
    choiceNow,
  };
}
