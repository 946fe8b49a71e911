/** What was decided on the desk: findings that are accepted, and links between levels; why, by whom and when. Kept as JSON. */

import { type ItemPlace } from '../core/compare/levels/level-item';
import { type LinkChoice, type LinkChoices } from '../core/compare/levels/decided';
import { type LevelAlignment } from '../core/compare/levels/align-levels';
import { type PlaceJson, placeJson } from '../core/report/comparison-json';
import { type AcceptedFinding } from '../core/settings';
import { isAccepted, keyOfAccepted } from '../core/stored-parts';

export interface Decisions {
  /** By the file's name with its folders. */
  readonly accepted: ReadonlyMap<string, readonly AcceptedFinding[]>;
  readonly links: readonly LinkDecision[];
}

/** The upper indicator that somebody chose for a lower one. */
export interface LinkDecision {
  /** The two levels: each a file, or a sheet of one. */
  readonly upper: string;
  readonly lower: string;
  readonly child: PlaceJson;
  /** `null`: it serves none. */
  readonly parent: PlaceJson | null;
  /** ISO 8601 in UTC. */
  readonly at?: string;
  readonly person?: string;
}

/** A file that was decided on, as it was then. */
export interface DecidedFile {
  readonly name: string;
  /** Of its content, in hexadecimal digits. */
  readonly sha256: string;
  /** Whose it is, where the file says so. */
  readonly agency?: string;
}

export const NO_DECISIONS: Decisions = { accepted: new Map(), links: [] };

export function countOf({ accepted, links }: Decisions): number {
  return [...accepted.values()].reduce((sum, each) => sum + each.length, links.length);
}

const FORMAT = 'asisten-iku/keputusan';

/** `contents`: the files that they speak of, for whoever imports them. */
export function decisionsToJson({ accepted, links }: Decisions, contents: readonly DecidedFile[] = []): string {
  const files = Object.fromEntries([...accepted].filter(([, each]) => each.length > 0));
  const document = {
    format: FORMAT,
    version: 1,
    files,
    ...(links.length > 0 && { links }),
    ...(contents.length > 0 && { contents }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** `null` for a text that holds no decisions of ours. */
export function decisionsFromJson(text: string): Decisions | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['format'] !== FORMAT || !isRecord(value['files'])) return null;
  const files = Object.entries(value['files']);
  const links: unknown = value['links'] ?? [];
  if (!files.every(([, accepted]) => Array.isArray(accepted) && accepted.every(isAccepted))) return null;
  if (!Array.isArray(links) || !links.every(isLink)) return null;
  return { accepted: new Map(files as [string, AcceptedFinding[]][]), links };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(value: unknown, texts: readonly string[], optional: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const isText = (key: string) => typeof value[key] === 'string';
  return texts.every(isText) && optional.every((key) => value[key] === undefined || isText(key));
}

function isLink(value: unknown): value is LinkDecision {
  if (!isRecord(value) || !holds(value, ['upper', 'lower'], ['at', 'person'])) return false;
  const isPlace = (place: unknown) => holds(place, ['sheet', 'cell', 'name'], ['objective']);
  return isPlace(value['child']) && (value['parent'] === null || isPlace(value['parent']));
}

/** Both sets; of the same finding or indicator the newer word counts. */
export function mergedDecisions(before: Decisions, added: Decisions): Decisions {
  const accepted = new Map(before.accepted);
  for (const [file, each] of added.accepted) {
    const keys = new Set(each.map(keyOfAccepted));
    accepted.set(file, [...(accepted.get(file) ?? []).filter((other) => !keys.has(keyOfAccepted(other))), ...each]);
  }
  return { accepted, links: [...withoutLinks(before, added.links).links, ...added.links] };
}

/** Without the decisions on these lower indicators. */
export function withoutLinks({ accepted, links }: Decisions, gone: readonly LinkDecision[]): Decisions {
  const keys = new Set(gone.map(linkKeyOf));
  return { accepted, links: links.filter((each) => !keys.has(linkKeyOf(each))) };
}

function linkKeyOf({ upper, lower, child }: LinkDecision): string {
  return JSON.stringify([upper, lower, child.sheet, child.cell, child.name, child.objective ?? '']);
}

/** The decisions on two files as choices between their indicators; one on an indicator that is no longer there waits for it. */
export function choicesOf(
  { links }: Decisions,
  files: Pick<LinkDecision, 'upper' | 'lower'>,
  { parents, children }: LevelAlignment<ItemPlace>,
): LinkChoices<ItemPlace> {
  const choices = new Map<ItemPlace, LinkChoice<ItemPlace>>();
  const below = children.map(({ child }) => child);
  for (const { upper, lower, child, parent, person } of links) {
    if (upper !== files.upper || lower !== files.lower) continue;
    const of = indicatorAt(below, child);
    const chosen = parent && indicatorAt(parents, parent);
    if (of && chosen !== undefined) choices.set(of, { parent: chosen, ...(person !== undefined && { person }) });
  }
  return choices;
}

/** Of indicators that are named alike the one in the same cell; a name that stands once is found wherever it stands. */
function indicatorAt(items: readonly ItemPlace[], wanted: PlaceJson): ItemPlace | undefined {
  const alike = items.filter((item) => {
    const { sheet, name, objective } = placeJson(item);
    return sheet === wanted.sheet && name === wanted.name && objective === wanted.objective;
  });
  return alike.find((item) => placeJson(item).cell === wanted.cell) ?? (alike.length === 1 ? alike[0] : undefined);
}
