/**
 * Documents of one agency side by side, as PermenPANRB 53/2014 asks a reviewer to compare them: the indicators that are laid
 * down, those of the strategic plan, of the agreement and of the report. A row for each indicator: where it stands in each
 * document, what they say of it, where they do not agree, and which of them do not have it.
 */

import { normalise } from '../../language/normalise';
import { PROFILES, type Profile } from '../../knowledge/choices/profiles';
import { type IndicatorTable } from '../../table/model';
import { agencyOf } from '../../table/surroundings/agency';
import { levelItems } from '../levels/read-level';
import { type Together, togetherByName } from '../together';
import { yearly } from '../same-content';
import { yearOfFigure } from '../versions/changes';
import { type VersionItem, versionItem } from '../versions/version-item';
import { type Difference, type Statement, differencesBetween, statementAcross } from './differences';
import { groupAcross } from './document-group';
import { kindOfDocument } from './kinds';

/** A document as it is given. */
export interface GivenDocument {
  /** As the user knows it: a file, perhaps with a sheet. */
  readonly name: string;
  readonly tables: readonly IndicatorTable[];
  /** What the user says it is; left out to be told from its titles. */
  readonly kind?: Profile;
}

export interface ComparedDocument {
  readonly name: string;
  /** `null` where neither the user nor the document says it. */
  readonly kind: Profile | null;
  /** As its title says; `null` where none does. */
  readonly agency: string | null;
  /** So many indicators of it have targets whose year is not written: those are not compared. */
  readonly withoutYear: number;
}

export interface DocumentRow {
  /** As the first document that has it names it. */
  readonly name: string;
  /** For each document, in their order; `null` where the document does not have it. */
  readonly statements: readonly (Statement | null)[];
  readonly differences: readonly Difference[];
}

export interface DocumentComparison {
  readonly documents: readonly ComparedDocument[];
  readonly rows: readonly DocumentRow[];
  /** The titles name other agencies: then most of what differs tells nothing. */
  readonly isOfSeveralAgencies: boolean;
}

/**
 * In the order IKU, Renstra, PK, report where every document is known to be one of these; else in the order given.
 * @param given two documents at least.
 */
export function compareDocuments(given: readonly GivenDocument[]): DocumentComparison {
  const known = inOrder(given.map((each) => ({ ...each, kind: each.kind ?? kindOfDocument(each.name, each.tables) })));
  const indicators = known.map(({ tables }) => togetherByName(levelItems(tables).map(versionItem)));
  const togetherOf = new Map(indicators.flat().map((places) => [places[0], places]));
  const firsts = indicators.map((all) => all.map(([first]) => first));
  const documents = known.map(({ name, kind, tables }, at) => ({
    name,
    kind,
    agency: agencyOf(tables),
    withoutYear: indicators[at]?.filter(isWithoutYear).length ?? 0,
  }));
  return {
    documents,
    rows: groupAcross(firsts).map((group) => rowOf(group.map((item) => (item && togetherOf.get(item)) ?? null))),
    isOfSeveralAgencies: differ(documents.flatMap(({ agency }) => agency ?? [])),
  };
}

type KnownDocument = Omit<GivenDocument, 'kind'> & Pick<ComparedDocument, 'kind'>;

function inOrder(documents: readonly KnownDocument[]): readonly KnownDocument[] {
  const rank = ({ kind }: KnownDocument): number => (kind ? PROFILES.indexOf(kind) : -1);
  return documents.some(({ kind }) => kind === null) ? documents : [...documents].sort((a, b) => rank(a) - rank(b));
}

function rowOf(stands: readonly (Together<VersionItem> | null)[]): DocumentRow {
  return {
    name: stands.find((places) => places !== null)?.[0].name ?? '',
    statements: stands.map((places) => places && statementAcross(places)),
    differences: differencesBetween(stands),
  };
}

function isWithoutYear(places: Together<VersionItem>): boolean {
  return places.some((item) =>
    yearly(item.indicator.targets).some(
      (target) => target.reading.kind !== 'blank' && yearOfFigure(target, item) === undefined,
    ),
  );
}

/** "Dinas Kesehatan" and "Dinas Kesehatan Kabupaten X" are one. */
function differ(agencies: readonly string[]): boolean {
  const names = agencies.map(normalise);
  return names.some((one, at) => names.slice(at + 1).some((other) => !one.includes(other) && !other.includes(one)));
}
