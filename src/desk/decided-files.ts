/** Which file of the desk a decision from elsewhere speaks of. Its name tells little: forty offices send an "IKU.xlsx". */

import { type AcceptedFinding } from '../core/settings';
import { type DecidedFile, type Decisions, type LinkDecision } from './decisions';
import { agencyIn, type DeskFile } from './state';

/** The files of these decisions, of which the content is known. */
export function decidedFiles({ accepted, links }: Decisions, files: readonly DeskFile[]): readonly DecidedFile[] {
  const levels = links.flatMap(({ upper, lower }) => [upper, lower]);
  return files.flatMap(({ name, digest, result }) => {
    const isDecided = accepted.has(name) || levels.some((level) => isOf(level, name));
    if (!isDecided || digest === null) return [];
    const agency = agencyIn(result);
    return [{ name, sha256: digest, ...(agency !== '' && { agency }) }];
  });
}

/** What such an export says of its files; nothing where it is of an earlier version. */
export function decidedFilesFromJson(text: string): readonly DecidedFile[] {
  const { contents } = JSON.parse(text) as { readonly contents?: unknown };
  return Array.isArray(contents) ? contents.filter(isDecidedFile) : [];
}

function isDecidedFile(value: unknown): value is DecidedFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, sha256, agency } = value as Partial<Record<keyof DecidedFile, unknown>>;
  return typeof name === 'string' && typeof sha256 === 'string' && ['string', 'undefined'].includes(typeof agency);
}

export interface PlacedDecisions {
  /** By the names of this desk. */
  readonly placed: Decisions;
  /** By content: of files that are not on this desk. */
  readonly awaiting: ReadonlyMap<string, Decisions>;
  /** The names under which another file stands here, of which nobody knows whether it is a later version of the same. */
  readonly refused: readonly string[];
}

/**
 * A decision goes to the file of the same content, whatever it is called here; else to one of the same name and the same agency, which
 * is a later version. Of a file whose content was not told, the name alone decides.
 */
export function placedDecisions(
  { accepted, links }: Decisions,
  told: readonly DecidedFile[],
  files: readonly DeskFile[],
): PlacedDecisions {
  const refused = new Set<string>();
  const placeOf = (name: string): string | null => {
    const decided = told.find((each) => each.name === name);
    const place = decided ? placeHere(decided, files) : name;
    if (place === null) refused.add(name);
    return place;
  };
  const levelHere = (level: string): string | null => {
    const decided = told.find(({ name }) => isOf(level, name));
    const place = decided ? placeOf(decided.name) : level;
    return place === null || !decided ? place : place + level.slice(decided.name.length);
  };
  const awaiting = new Map<string, Decisions>();
  const placed = new Map<string, readonly AcceptedFinding[]>();
  for (const [name, each] of accepted) {
    const decided = told.find((other) => other.name === name);
    const isHere = files.some((file) => file.name === name || file.digest === decided?.sha256);
    if (decided && !isHere) {
      awaiting.set(decided.sha256, { accepted: new Map([[name, each]]), links: [] });
      continue;
    }
    const place = placeOf(name);
    if (place !== null) placed.set(place, [...(placed.get(place) ?? []), ...each]);
  }
  const placedLinks = links.flatMap((link): LinkDecision[] => {
    const [upper, lower] = [levelHere(link.upper), levelHere(link.lower)];
    return upper === null || lower === null ? [] : [{ ...link, upper, lower }];
  });
  return { placed: { accepted: placed, links: placedLinks }, awaiting, refused: [...refused] };
}

function placeHere({ name, sha256, agency = '' }: DecidedFile, files: readonly DeskFile[]): string | null {
  const same = files.filter(({ digest }) => digest === sha256);
  const [content] = same;
  if (content) return (same.find((file) => file.name === name) ?? content).name;
  const named = files.find((file) => file.name === name);
  // One that has not been read yet is told apart by nothing.
  if (!named || named.digest === null) return name;
  return agency !== '' && agencyIn(named.result).toLowerCase() === agency.toLowerCase() ? name : null;
}

/** The level is this file, or a sheet of it. */
function isOf(level: string, file: string): boolean {
  return level === file || level.startsWith(`${file}!`);
}
