/** That no module outside the room of knowledge keeps a second copy of a list of words: in an array, a set, a text to be split, or a pattern. */

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';
import { POLARITIES, POLARITY_ROWS } from '../../../src/core/knowledge/choices/polarities';
import { RATING_SCALES } from '../../../src/core/knowledge/choices/rating-scales';
import { FORM_IDS } from '../../../src/core/forms/catalogue';
import {
  CONSOLIDATION_METHODS,
  CONSOLIDATION_ROWS,
  LOWER_METHODS,
  LOWER_METHOD_ROWS,
} from '../../../src/core/knowledge/choices/methods';
import { PROFILES, PROFILE_ROWS } from '../../../src/core/knowledge/choices/profiles';
import {
  ROLES,
  ROLE_ROWS,
  type RoleTrait,
  TRIPLE_ROLES,
  familyOf,
  hasTrait,
} from '../../../src/core/knowledge/columns/roles';
import { STATUS_ROWS } from '../../../src/core/knowledge/choices/statuses';
import { LEVELS, LEVEL_ROWS } from '../../../src/core/knowledge/choices/levels';
import {
  UNIT_CATEGORY_ROWS,
  type UnitTrait,
  unitCategoriesWith,
} from '../../../src/core/knowledge/units/unit-categories';
import { type Lists, rowLists } from './row-lists';
import { KNOWLEDGE_ROOM } from '../../../tools/knowledge-files';

/** Plays Excel, and knows nothing of the trade. */
const ELSEWHERE = [KNOWLEDGE_ROOM, resolve('src/workbench')];

/** So many words of one list in one place are a copy of it, when they are most of what stands there. */
const COPY = 5;
const MOST = 0.7;
/** A closed set is small: all of it is a copy, with one word more where it has at least so many. */
const SMALLEST = 3;

const lower = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

/** Closed sets by the words that people read or type. */
const CLOSED: Lists = new Map([
  ['levels.ts id', lower(Object.values(LEVEL_ROWS).map(({ name }) => name.id))],
  ['polarities.ts', lower(Object.values(POLARITY_ROWS).map(({ word }) => word))],
  ['statuses.ts', lower(Object.values(STATUS_ROWS).map(({ name }) => name))],
  ['methods.ts lower', lower(Object.values(LOWER_METHOD_ROWS).map(({ word }) => word))],
  ['methods.ts consolidation', lower(Object.values(CONSOLIDATION_ROWS).map(({ word }) => word))],
  ['profiles.ts', lower(Object.values(PROFILE_ROWS).map(({ name }) => name.id))],
  ['profiles.ts short', lower(Object.values(PROFILE_ROWS).map(({ short }) => short.id))],
  ['profiles.ts words', lower(Object.values(PROFILE_ROWS).map(({ word }) => word))],
  ['rating-scales.ts ids', lower(Object.keys(RATING_SCALES))],
  ...Object.entries(RATING_SCALES).map(
    ([id, { classes }]) => [`rating-scales.ts ${id}`, lower(classes.map(({ name }) => name))] as const,
  ),
]);

/** The same by the names that code knows them by: a list or a type of all of them is a copy, a record under them is held by its type. */
const NAMED: Lists = new Map(
  Object.entries({
    'levels.ts': LEVELS,
    'polarities.ts': POLARITIES,
    'statuses.ts': Object.keys(STATUS_ROWS),
    'methods.ts lower': LOWER_METHODS,
    'methods.ts consolidation': CONSOLIDATION_METHODS,
    'profiles.ts': PROFILES,
    'catalogue.ts forms': FORM_IDS,
    'roles.ts triple': TRIPLE_ROLES,
  }).map(([name, names]) => [name, lower(names)] as const),
);

const UNIT_TRAITS = [
  ...new Set(
    Object.values(UNIT_CATEGORY_ROWS).flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) => (value === true ? [name as UnitTrait] : [])),
    ),
  ),
];

const ROLE_TRAITS = [
  ...new Set(
    Object.values(ROLE_ROWS).flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) => (value === true ? [name as RoleTrait] : [])),
    ),
  ),
];

/** The roles with each trait, and of each family: a list of the same roles is a copy of it. */
const ROLE_SETS: Lists = new Map([
  ...ROLE_TRAITS.map((trait) => [`roles.ts ${trait}`, lower(ROLES.filter((role) => hasTrait(role, trait)))] as const),
  ...[...new Set(ROLES.map(familyOf))].map(
    (family) => [`roles.ts ${family}`, lower(ROLES.filter((role) => familyOf(role) === family))] as const,
  ),
]);

/** The kinds of units with each trait, likewise. */
const UNIT_SETS: Lists = new Map(
  UNIT_TRAITS.map((trait) => [`unit-categories.ts ${trait}`, lower(unitCategoriesWith(trait))] as const),
);

const LISTS = rowLists();

const holdsAll = (told: readonly string[], set: ReadonlySet<string>, others: number): boolean =>
  told.length <= set.size + others && [...set].every((word) => told.includes(word));

/** The closed set whose names, all of them and no others, these are. */
function namesOf(names: readonly string[]): string | null {
  const told = [...lower(names)];
  for (const [name, set] of [...NAMED, ...ROLE_SETS, ...UNIT_SETS]) if (holdsAll(told, set, 0)) return name;
  return null;
}

/** The list that these words repeat, if they do. */
function repeated(words: readonly string[]): string | null {
  const told = [...lower(words)];
  for (const [name, list] of CLOSED) if (holdsAll(told, list, list.size < SMALLEST ? 0 : 1)) return name;
  if (told.length < COPY) return null;
  for (const [name, list] of LISTS) {
    const known = told.filter((word) => list.has(word)).length;
    if (known >= COPY && known >= MOST * told.length) return name;
  }
  return null;
}

const WORD = /^[\p{L}][\p{L}\s.'/-]*$/u;

/** Every place of a file that holds several words: arrays of texts, keys and texts of objects, texts to be split, groups of a pattern. */
function placesIn(source: ts.SourceFile): readonly (readonly string[])[] {
  const places: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) {
      places.push(node.elements.flatMap((each) => (ts.isStringLiteralLike(each) ? [each.text] : [])));
    } else if (ts.isObjectLiteralExpression(node)) {
      const entries = node.properties.flatMap((each) => (ts.isPropertyAssignment(each) ? [each] : []));
      places.push(entries.flatMap(({ initializer: each }) => (ts.isStringLiteralLike(each) ? [each.text] : [])));
      places.push(
        entries.flatMap(({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? [name.text] : [])),
      );
    } else if (ts.isStringLiteralLike(node)) {
      places.push(node.text.split(/\s*[|,]\s*|\s+/));
    } else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      for (const [, group = ''] of node.getText(source).matchAll(/\((?:\?:)?([^()]*)\)/g))
        places.push(group.split('|'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places.map((words) => words.filter((word) => WORD.test(word)));
}

/** What is no name stands in a choice as itself. */
const OTHER = '…';

/** Every list of names, and every type that is a choice of names. */
function choicesIn(source: ts.SourceFile): readonly (readonly string[])[] {
  const choices: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node))
      choices.push(node.elements.map((each) => (ts.isStringLiteralLike(each) ? each.text : OTHER)));
    if (ts.isUnionTypeNode(node))
      choices.push(
        node.types.flatMap((each) =>
          ts.isLiteralTypeNode(each) && ts.isStringLiteral(each.literal) ? [each.literal.text] : [OTHER],
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return choices;
}

function copiesIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return [
    ...placesIn(source).flatMap((words) => repeated(words) ?? []),
    ...choicesIn(source).flatMap((names) => namesOf(names) ?? []),
  ];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (ELSEWHERE.includes(path)) return [];
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Where the same words stand for another reason. `file: list` → why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'core/forms/computed-cells.ts: roles.ts derived': 'the columns that the pane offers to add, each with its formula',
};

describe('a second copy of a list', () => {
  it.each([
    ['an array', "const a = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];", 'months.ts'],
    [
      'a text to be split',
      "const a = 'meningkatnya terwujudnya bertambahnya menurunnya tumbuhnya'.split(' ');",
      'objectives.ts a beginning',
    ],
    ['a pattern', 'const a = /^(?:persentase|proporsi|cakupan|pangsa|porsi)/;', 'measures.ts share'],
    ['a closed set', "const a = { higher: 'Naik', lower: 'Turun', within: 'Tetap' };", 'polarities.ts'],
    ['keys of an object', 'const a = { jumlah: 1, rata: 2, akhir: 3, maks: 4, min: 5 };', 'methods.ts consolidation'],
    ['a closed set of two', "const a = ['selisih', 'rasio'];", 'methods.ts lower'],
    ['names of a closed set', "const a = ['difference', 'ratio'];", 'methods.ts lower'],
    ['a type', "type A = 'higher' | 'lower' | 'within';", 'polarities.ts'],
    ['roles that one trait has', "new Set<Role>(['objective', 'program', 'goal']);", 'roles.ts above'],
    [
      'kinds of units that one trait has',
      "new Set(['length', 'area', 'volume', 'weight', 'energy']);",
      'unit-categories.ts extent',
    ],
    ['a scale', "const a = ['Sangat Berhasil', 'Berhasil', 'Cukup', 'Kurang'];", 'rating-scales.ts empat'],
  ])('is seen in %s', (_, code, list) => expect(copiesIn('x.ts', code)).toContain(list));

  it('is not seen where words merely stand together', () => {
    expect(copiesIn('x.ts', "const a = ['target', 'realisasi', 'naik', 'orang', 'persen'];")).toEqual([]);
  });

  it('stands nowhere', () => {
    const found = filesIn(resolve('src')).flatMap((file) =>
      copiesIn(file, readFileSync(file, 'utf8')).map((list) => `${relative(resolve('src'), file)}: ${list}`),
    );
    expect([...new Set(found)].filter((each) => !(each in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((each) => !found.includes(each))).toEqual([]);
  });
});
