/** Findings that the user accepted: known again by what they say, and carried along when our own fixes change what that is. */

import { groupedBy } from '../grouped';
import { wordsBesideYear } from '../indicator/periods/column-period';
import { normalise } from '../language/normalise';
import { type AcceptedFinding, type Settings } from '../settings';
import { type CellPosition, cellName } from '../sheet/address';
import { type Finding } from './rule';

/** What tells one finding from another, wherever it stands. */
type Identity = Pick<AcceptedFinding, 'rule' | 'sheet' | 'subject' | 'text' | 'column'>;

/** The findings that the user accepted, looked up by what they say, not by where they stand. */
export class Acceptances {
  private readonly entries: ReadonlyMap<string, readonly AcceptedFinding[]>;

  constructor(settings: Settings) {
    this.entries = groupedBy(settings.accepted, keyOf);
  }

  /**
   * The same figure under another year's header is another finding; an entry without a header holds for every one, and one under a
   * header without a year for the same header that has been given one.
   */
  entryFor(finding: Identity): AcceptedFinding | undefined {
    if (this.entries.size === 0) return undefined;
    const column = normalise(finding.column ?? '');
    return this.entries
      .get(keyOf(finding))
      ?.find((each) => each.column === undefined || isNamed(normalise(each.column), column));
  }
}

/** "Realisasi" is "Realisasi 2025" since. */
function isNamed(then: string, now: string): boolean {
  return then === now || (then !== '' && then === wordsBesideYear(now));
}

function keyOf({ rule, sheet, subject, text }: Identity): string {
  return JSON.stringify([rule, sheet, normalise(subject), normalise(text)]);
}

/** The entry by which the settings know that a finding is accepted: why, when, and by whom. */
export function acceptanceOf(
  { rule, sheet, subject, column, text }: Finding,
  { reason, at, person }: Pick<AcceptedFinding, 'reason' | 'at' | 'person'>,
): AcceptedFinding {
  return {
    rule: rule.id,
    sheet,
    subject,
    ...(column === undefined ? {} : { column }),
    text,
    reason,
    ...(at === undefined ? {} : { at }),
    ...(person === undefined ? {} : { person }),
  };
}

/** The acceptances by which some finding is accepted now; others wait for what they were given for. */
export function heldAcceptances(settings: Settings, findings: readonly Finding[]): ReadonlySet<AcceptedFinding> {
  const acceptances = new Acceptances(settings);
  return new Set(findings.flatMap((finding) => acceptances.entryFor({ ...finding, rule: finding.rule.id }) ?? []));
}

/** An acceptance that is to follow its finding. */
export interface CarriedAcceptance {
  readonly from: AcceptedFinding;
  readonly to: AcceptedFinding;
}

/**
 * The acceptances that a change of ours would undo: the same rule still finds something in the same cell, but the cell or its
 * indicator says something else now. `placeNow` tells where a cell stands since.
 */
export function carriedAcceptances(
  settings: Settings,
  before: readonly Finding[],
  after: readonly Finding[],
  placeNow: (place: { readonly sheet: string; readonly position: CellPosition }) => CellPosition,
): CarriedAcceptance[] {
  const acceptances = new Acceptances(settings);
  const keyOfPlace = ({ rule }: Finding, sheet: string, position: CellPosition) =>
    `${rule.id}|${sheet}!${cellName(position)}`;
  const open = new Map(
    after
      .filter(({ accepted }) => accepted === undefined)
      .map((finding) => [keyOfPlace(finding, finding.sheet, finding.cell), finding]),
  );
  return before.flatMap((finding) => {
    if (finding.accepted === undefined) return [];
    const { sheet, cell } = finding;
    const now = open.get(keyOfPlace(finding, sheet, placeNow({ sheet, position: cell })));
    const from = acceptances.entryFor({ ...finding, rule: finding.rule.id });
    return now && from ? [{ from, to: acceptanceOf(now, from) }] : [];
  });
}

/** The settings with these acceptances carried along; one that still holds for some other finding stays as well. */
export function withCarried(
  settings: Settings,
  carried: readonly CarriedAcceptance[],
  after: readonly Finding[],
): Settings {
  const acceptances = new Acceptances(settings);
  const stillHeld = new Set(
    after.flatMap((finding) =>
      finding.accepted === undefined ? [] : [acceptances.entryFor({ ...finding, rule: finding.rule.id })],
    ),
  );
  const moved = new Set(carried.map(({ from }) => JSON.stringify(from)));
  const kept = settings.accepted.filter((entry) => stillHeld.has(entry) || !moved.has(JSON.stringify(entry)));
  return { ...settings, accepted: [...kept, ...carried.map(({ to }) => to)] };
}
