/** What was decided on the desk, by file: what is accepted, why, by whom and when. Kept in a file of its own, as JSON. */

import { type AcceptedFinding } from '../core/settings';

/** By the file's name with its folders. */
export type Decisions = ReadonlyMap<string, readonly AcceptedFinding[]>;

const FORMAT = 'asisten-iku/keputusan';

export function decisionsToJson(decisions: Decisions): string {
  const files = [...decisions].filter(([, accepted]) => accepted.length > 0);
  return `${JSON.stringify({ format: FORMAT, version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
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
  if (!files.every(([, accepted]) => Array.isArray(accepted) && accepted.every(isAccepted))) return null;
  return new Map(files as [string, AcceptedFinding[]][]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAccepted(value: unknown): value is AcceptedFinding {
  if (!isRecord(value)) return false;
  const isText = (key: string) => typeof value[key] === 'string';
  const isTextOrAbsent = (key: string) => value[key] === undefined || isText(key);
  return (
    ['rule', 'sheet', 'subject', 'text', 'reason'].every(isText) && ['column', 'at', 'person'].every(isTextOrAbsent)
  );
}

/** Both sets; of the same finding the newer word counts. */
export function mergedDecisions(before: Decisions, added: Decisions): Decisions {
  const merged = new Map(before);
  for (const [file, accepted] of added) {
    const keys = new Set(accepted.map(keyOf));
    merged.set(file, [...(before.get(file) ?? []).filter((each) => !keys.has(keyOf(each))), ...accepted]);
  }
  return merged;
}

function keyOf({ rule, sheet, subject, text, column }: AcceptedFinding): string {
  return JSON.stringify([rule, sheet, subject, text, column ?? null]);
}
