/** Codes of the plan: a child numbered "1.2.3" under a parent numbered "1.2", "IKU 4.1" under "IKU 4". */

import { type LevelItem } from './level-item';

export interface CodeLink {
  readonly parent: number;
  /** How much it counts beside words. */
  readonly value: number;
}

export interface CodeLinks {
  of(child: number): readonly CodeLink[];
}

/** A code of letters or several steps is given on purpose; "1" above "1.1" may be the same row number in two tables. */
const GIVEN_ON_PURPOSE = 4;
const MAY_BE_CHANCE = 1;

/** Fewer of the children than this lie under a parent's code: then these are row numbers, not codes of one plan. */
const LEAST_LINKED = 0.8;

export function codeLinks(parents: readonly LevelItem[], children: readonly LevelItem[]): CodeLinks {
  const byCode = new Map<string, number[]>();
  for (const [parent, { code }] of parents.entries()) {
    const key = tidyCode(code);
    if (key !== '') byCode.set(key, [...(byCode.get(key) ?? []), parent]);
  }
  const links = children.map(({ code }) => linksOf(tidyCode(code), byCode));
  const linked = links.filter((each) => each.length > 0).length;
  const hold = linked > 0 && linked >= LEAST_LINKED * children.length;
  return { of: (child) => (hold ? (links[child] ?? []) : []) };
}

function linksOf(code: string, byCode: ReadonlyMap<string, readonly number[]>): readonly CodeLink[] {
  for (let above = codeAbove(code); above !== ''; above = codeAbove(above)) {
    const found = byCode.get(above);
    if (!found) continue;
    const value = /[a-z]|\./.test(above) ? GIVEN_ON_PURPOSE : MAY_BE_CHANCE;
    // Several parents of one code (a code of the objective): each as much.
    return found.map((parent) => ({ parent, value }));
  }
  return [];
}

/** "1.2" of "1.2.3", "iku4" of "iku4.1"; `""` of a code of one step. */
function codeAbove(code: string): string {
  return code.slice(0, Math.max(0, code.lastIndexOf('.')));
}

function tidyCode(code: string): string {
  return code
    .toLowerCase()
    .replace(/[\s()]/g, '')
    .replace(/[-_/]/g, '.')
    .replace(/\.+/g, '.')
    .replace(/^\.|\.$/g, '');
}
