/** Why a lower indicator may serve an upper one, in words that a reader can check. */

import { measureIn } from '../../indicator/meaning/names';
import { type Bilingual, both, fillPlaceholders, inEach } from '../../language/bilingual';
import { normalise } from '../../language/normalise';
import { fieldOf, objectsIn, saysNothing, servedFields, wordsWithStems } from '../terms';
import { codeLinks } from './codes';
import { type LevelItem } from './level-item';

export type ReasonKind =
  | 'sameName'
  | 'code'
  | 'partOfNumerator'
  | 'sameObject'
  | 'sameObjective'
  | 'field'
  | 'sameField'
  | 'neighbours'
  | 'nearest';

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: Bilingual;
}

const TEXTS: Readonly<Record<ReasonKind, Bilingual>> = {
  sameName: both('nama indikatornya sama', 'the indicator has the same name'),
  code: both('kode {child} berada di bawah kode {parent}', 'code {child} lies under code {parent}'),
  partOfNumerator: both(
    'yang dihitung ({words}) ikut menjadi pembilang indikator atasan',
    'what it counts ({words}) is part of the numerator of the upper one',
  ),
  sameObject: both('objeknya sama: {words}', 'the same object: {words}'),
  sameObjective: both('sasarannya sejalan: {words}', 'the objectives agree: {words}'),
  field: both('bidang {words} ikut menggerakkan indikator atasan', 'the field {words} moves the upper indicator'),
  neighbours: both(
    'indikator lain pada sasaran yang sama mengarah ke sana',
    'other indicators of the same objective lead there',
  ),
  sameField: both('bidangnya sama: {words}', 'the same field: {words}'),
  nearest: both('tidak ada indikator atasan yang lebih dekat', 'no upper indicator is nearer'),
};

function reason(kind: ReasonKind, values: Readonly<Record<string, string>> = {}): Reason {
  return { kind, text: inEach((language) => fillPlaceholders(TEXTS[kind], values, language)) };
}

/**
 * The strongest first; never empty.
 * @param isAlone no other child stands under its objective.
 */
export function reasonsFor(child: LevelItem, parent: LevelItem, isAlone: boolean): readonly Reason[] {
  const reasons: Reason[] = [];
  if (normalise(child.name) === normalise(parent.name)) reasons.push(reason('sameName'));
  if (codeLinks([parent], [child]).of(0).length > 0)
    reasons.push(reason('code', { child: child.code, parent: parent.code }));
  const shared = sharedWords(child.name, parent.name);
  if (reasons.length === 0 && shared.length > 0) {
    const kind = isPartOfNumerator(child.name, parent.name) ? 'partOfNumerator' : 'sameObject';
    reasons.push(reason(kind, { words: shared.join(', ') }));
  }
  const headings = sharedWords(child.heading, parent.heading);
  if (headings.length > 0) reasons.push(reason('sameObjective', { words: headings.join(', ') }));
  const fields = reasons.length === 0 ? servingFields(child, parent) : [];
  if (fields.length > 0) reasons.push(reason('field', { words: fields.join(', ') }));
  const across = reasons.length === 0 ? acrossWords(child, parent) : [];
  if (across.length > 0) reasons.push(reason('sameObject', { words: across.join(', ') }));
  const own = reasons.length === 0 ? sharedFields(child, parent) : [];
  if (own.length > 0) reasons.push(reason('sameField', { words: own.join(', ') }));
  return reasons.length > 0 ? reasons : [reason(isAlone ? 'nearest' : 'neighbours')];
}

/** A share or a rate above, a number of the same things below. */
function isPartOfNumerator(child: string, parent: string): boolean {
  const [below, above] = [measureIn(child)?.kind, measureIn(parent)?.kind];
  return below === 'count' && (above === 'share' || above === 'percent' || above === 'ratio');
}

const MOST_WORDS = 4;

/** Words of the one that the other has too, or that name the same object of the trade ("guru – pendidik"). */
function sharedWords(one: string, other: string): readonly string[] {
  const [ones, others] = [meaningWords(one), meaningWords(other)];
  const inBoth = ones.filter(({ stem }) => others.some((each) => each.stem === stem));
  const known = new Set(inBoth.map(({ stem }) => stem));
  const shared = ones.flatMap(({ word, stem }) => {
    if (known.has(stem)) return [word];
    const objects = objectsIn([stem]);
    const related = others.find(
      (each) => !known.has(each.stem) && objectsIn([each.stem]).some((object) => objects.includes(object)),
    );
    return related ? [`${word} – ${related.word}`] : [];
  });
  return [...new Set(shared)].slice(0, MOST_WORDS);
}

function acrossWords(child: LevelItem, parent: LevelItem): readonly string[] {
  return sharedWords(`${child.name} ${child.heading}`, `${parent.name} ${parent.heading}`);
}

function meaningWords(text: string): readonly { word: string; stem: string }[] {
  return wordsWithStems(text).filter(({ word }) => !saysNothing(word));
}

/** Of what both speak of, by name or objective. */
function sharedFields(child: LevelItem, parent: LevelItem): readonly string[] {
  const below = fieldsOf(child);
  return fieldsOf(parent)
    .filter((field) => below.includes(field))
    .slice(0, MOST_WORDS);
}

function fieldsOf({ name, heading }: LevelItem): readonly string[] {
  return [...new Set(objectsIn(wordsWithStems(`${name} ${heading}`).map(({ stem }) => stem)).map(fieldOf))];
}

function servingFields(child: LevelItem, parent: LevelItem): readonly string[] {
  const served = servedFields(parent.name);
  return fieldsOf(child)
    .filter((field) => served.includes(field))
    .slice(0, MOST_WORDS);
}
