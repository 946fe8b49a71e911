/** Which way is better for an indicator, and how we know. */

import { figureWords } from '../../knowledge/cells/figure-words';
import { NUMBER_WORDS } from '../../knowledge/cells/number-words';
import { type Polarity } from '../../knowledge/choices/polarities';
import { unitWords } from '../../knowledge/units/units';
import {
  ABOVE_LINE_WORDS,
  AGE_WORDS,
  AGAINST_WORDS,
  ANSWERING_WORDS,
  BECOMING_WORDS,
  BEFALLING_WORDS,
  BELOW_LINE_WORDS,
  BESIDE_AGE_WORDS,
  BEHIND_NEGATING_WORDS,
  COST_WORDS,
  DURATION_WORDS,
  PRAISE_WORDS,
  PRAISE_OF_SHARE_WORDS,
  EITHER_WAY_WORDS,
  FALLING_WORDS,
  GETTING_WORDS,
  GROWING_WORDS,
  HARM_WORDS,
  HAVING_WORDS,
  LACKING_WORDS,
  LATE_WORDS,
  LENGTH_WORDS,
  LESSENING_WORDS,
  LOSING_WORDS,
  MAKING_WORDS,
  MEANS_WORDS,
  NEGATING_WORDS,
  OF_AGE_WORDS,
  OPENING_HOURS_WORDS,
  OWN_STAFF,
  PERCEIVING_WORDS,
  PRICE_WORDS,
  RANK_WORDS,
  REASON_WORDS,
  RECORD_WORDS,
  RISING_WORDS,
  RUNNING_COSTS,
  SANCTION_WORDS,
  SET_AGAINST,
  STATE_WORDS,
  TURNING_WORDS,
  UNWANTED_WORDS,
  UNDOING_WORDS,
} from '../../knowledge/names/directions';
import { HOW_MEASURED } from '../../knowledge/names/measures';
import { GENERAL_MEASURES, TEXT_WORDS } from '../../knowledge/names/silent-words';
import { FALLING_OBJECTIVES, RISING_OBJECTIVES } from '../../knowledge/names/objectives';
import { anyOf } from '../../language/words/any-of';
import { WordList, WordLists, searchWords, withoutCode } from '../../language/words/find-words';
import { normalise } from '../../language/normalise';
import { quantityOf } from '../../language/quantity';
import { polarityIn, polarityOf } from '../../language/words/polarity-words';
import { type Settings, saidOf } from '../../settings';
import { type Cell, type Indicator, type IndicatorTable, aimsOf } from '../../table/model';
import { type IndicatorFacts, type TableFacts } from '../facts';
import { mayMakeErrors, mayMakeFindings } from '../library/known';
import { namesWithin } from '../library/within';
import { measureKind } from '../../language/measure-kind';
import { isCounted, isShare } from './names';
import { oncePer } from '../once';

export interface KnownPolarity {
  readonly polarity: Polarity;
  /**
   * `column` and `settings` are somebody's word; `words` is our reading of the name, good enough for a warning only;
   * `note` is said of the indicator in a remark, and not filled in as its direction;
   * `objective` no more than that the objective promises a rise of something; `codes` that rows with the same figure in the column of
   * directions have names that tell.
   */
  readonly from: 'column' | 'settings' | 'note' | 'words' | 'objective' | 'codes';
}

/** Whether somebody said so; our own reading rules no formula out. */
export function isSaid({ from }: KnownPolarity): boolean {
  return from === 'column' || from === 'settings';
}

const falling = new WordList(FALLING_WORDS);
const answering = new WordList(ANSWERING_WORDS);
const durations = new WordList(DURATION_WORDS);
/** The names of the library's indicators of which policy names a range, and the words of others. */
const eitherWay = new WordList([...EITHER_WAY_WORDS, ...namesWithin()]);
const rising = new WordList(RISING_WORDS);
const praisesOfShare = new WordList(PRAISE_OF_SHARE_WORDS);
const runningCosts = new WordList(RUNNING_COSTS);
const aboveLine = new WordList(ABOVE_LINE_WORDS);
const belowLine = new WordList(BELOW_LINE_WORDS);
const negating = new WordList(NEGATING_WORDS);
const lacking = new WordList(LACKING_WORDS);
const lines = new WordList(['garis']);
const limits = new WordList(figureWords('atMost'));
const together = new WordLists([falling, answering, durations, eitherWay, rising, negating, lacking, lines, limits]);
const risingObjectives: ReadonlySet<string> = new Set(RISING_OBJECTIVES);
const fallingObjectives: ReadonlySet<string> = new Set(FALLING_OBJECTIVES);

/** The polarity column first, then the user's setting, then words; `null` when none of them tells. */
export function findPolarity(facts: IndicatorFacts, { polarities }: Settings): KnownPolarity | null {
  const { indicator } = facts;
  const code = indicator.polarity?.text ?? '';
  const written = isFigure(code) && !facts.table.signsDirections ? null : polarityOf(code);
  if (written) return { polarity: written, from: 'column' };
  const chosen = isEmpty(polarities) ? undefined : saidOf(polarities, normalise(indicator.name.text));
  if (chosen) return { polarity: chosen, from: 'settings' };
  return ofRemarks(indicator) ?? facts.directionOfName ?? (isFigure(code) ? ofCode(code.trim(), facts.table) : null);
}

/** "Keterangan: makin rendah makin baik". */
function ofRemarks({ note, explanation }: Indicator): KnownPolarity | null {
  const polarity = polarityIn(note?.text ?? '') ?? polarityIn(explanation?.text ?? '');
  return polarity && { polarity, from: 'note' };
}

function ofCode(code: string, { sensesOfCodes }: TableFacts): KnownPolarity | null {
  const polarity = sensesOfCodes.get(code);
  return polarity ? { polarity, from: 'codes' } : null;
}

/**
 * What bare figures in the column of directions stand for: "3" for more and "1" for less, where each has rows whose names tell it and
 * none that tell otherwise. Empty where only one of them is told: the others may say the same of something else.
 */
export function sensesOfCodes({ indicators }: TableFacts): ReadonlyMap<string, Polarity> {
  const told = new Map<string, Set<Polarity>>();
  for (const known of indicators) {
    const code = known.indicator.polarity?.text.trim() ?? '';
    const direction = isFigure(code) ? known.directionOfName : null;
    if (direction?.from === 'words') told.set(code, (told.get(code) ?? new Set()).add(direction.polarity));
  }
  const senses = new Map(
    [...told].flatMap(([code, [sense, ...others]]) => (sense && others.length === 0 ? [[code, sense]] : [])),
  );
  const areApart = senses.size === told.size && new Set(senses.values()).size === senses.size;
  return areApart && senses.size > 1 ? senses : new Map();
}

/** "1", "-1": as some systems write a direction, and others write quite another. */
function isFigure(text: string): boolean {
  return /^[-−+]?\d+$/.test(text.trim());
}

/** Figures stand for directions where one of them has a sign: 1 is up and -1 is down. Of 1, 2 and 3 the one system counts from the best, the other from the worst. */
export function signsDirections(table: IndicatorTable): boolean {
  return table.indicators.some(({ polarity }) => /^[-−]\d+$/.test(polarity?.text.trim() ?? ''));
}

function isEmpty(record: Settings['polarities']): boolean {
  for (const _ in record) return false;
  return true;
}

const HIGHER: KnownPolarity = { polarity: 'higher', from: 'words' };
const LOWER: KnownPolarity = { polarity: 'lower', from: 'words' };
const PROMISED: KnownPolarity = { polarity: 'higher', from: 'objective' };

/** What the library knows of the indicator; what is only remembered there may silence the words and no more. */
export function fromName(facts: IndicatorFacts): KnownPolarity | null {
  const known = facts.libraryRow;
  if (known && mayMakeFindings(known)) return OF_DIRECTION[known.direction ?? 'within'];
  const read = fromWords(facts);
  return known && read && known.direction !== read.polarity ? null : read;
}

/** Where policy names a range, missing it on either side is a miss, and no formula follows from it. */
const OF_DIRECTION = { higher: HIGHER, lower: LOWER, within: null } as const;

/** Reads the direction from an indicator's name and the objective that it stands under. */
function fromWords(facts: IndicatorFacts): KnownPolarity | null {
  const { indicator } = facts;
  const name = withoutAges(facts.words);
  const beginning = facts.beginning.words[0]?.toLowerCase() ?? '';
  const find = together.finderIn(name);
  const speaksOfLine = find(lines) !== null;
  if (speaksOfLine && aboveLine.find(name)) return HIGHER;
  if (find(limits) && AT_MOST.test(indicator.name.text)) return LOWER;
  if (speaksOfLine && belowLine.find(name)) return LOWER;
  if (fallingObjectives.has(beginning)) return null;
  if (find(eitherWay) || aimsAtRank(facts)) return isRank(facts) ? LOWER : null;
  const undone = ofUndone(facts, name);
  if (undone !== undefined) return undone;
  // "Waktu rata-rata penyelesaian …"
  if (find(durations, name.includes('rata') ? name.filter((word) => word !== 'rata') : name)) {
    // Of a share that keeps to such a time more is better, but a share that exceeds it would be worse.
    if (!isShare(facts)) return mayBeOpeningHours(facts) ? null : LOWER;
    return find(rising) ? HIGHER : null;
  }
  if (find(lacking)) return ofLacking(name);
  const isNegating = find(negating) !== null;
  if (isNegating && deniesEvil(name)) return HIGHER;
  // Of what is done about an evil so much may be due in one year, and less in the next; a share of it is wanted whole.
  if (HAVING_WORDS.has(name[behindMeasure(facts)] ?? '') && find(falling)) return isShare(facts) ? HIGHER : null;
  const { words, isNegated } = withoutNegated(name, isNegating);
  if (isNegated) return ofDenied(name, words);
  const ofCost = shareOfCost(facts);
  if (ofCost !== undefined) return ofCost;
  if (find(falling, words)) {
    if (punishesOthers(facts)) return null;
    if (namesMeans(facts)) return isPraisedMeans(facts) ? HIGHER : null;
    return isEvilOfAct(facts) ? ofCountedEvil(facts) : ofEvil(words);
  }
  if (PRICE_WORDS.has(name[0] ?? '')) return runningCosts.lengthAt(name, 0) > 0 ? LOWER : null;
  if (isPlainCost(name)) return runningCosts.lengthAt(name, 0) > 0 ? LOWER : null;
  if (find(rising, words) || risingObjectives.has(beginning)) return HIGHER;
  if (!isNegated && isShare(facts) && endsIn(praisesOfShare, name)) return HIGHER;
  if (LENGTH_WORDS.has(name[ownFrom(name)] ?? '')) return null;
  const objective = (indicator.objective ?? indicator.goal)?.cell;
  const promised = objective ? promisedRise(objective) : null;
  if (promised === null) return null;
  if (promised.things.some((word) => name.includes(word))) return isThePromised(facts, promised) ? HIGHER : null;
  // Of what is counted the objective promises more only where it is made: the name may count any evil.
  const isWanted = made.find(name) !== null || (!isNegated && endsIn(praisesOfShare, name));
  return isCounted(facts) && !isWanted ? null : PROMISED;
}

/**
 * "Rasio biaya operasional terhadap pendapatan": what it is set against tells nothing. `null`: of a cost that may be wished for;
 * `undefined`: the name is not of this kind, or something is done about the cost.
 */
function shareOfCost({ measure, words }: IndicatorFacts): KnownPolarity | null | undefined {
  if (measure?.place !== 0 || (measure.kind !== 'share' && measure.kind !== 'ratio')) return undefined;
  if (!COST_WORDS.has(words[1] ?? '') || words.some(isDone)) return undefined;
  const running = runningCosts.lengthAt(words, 1);
  const after = words[1 + Math.max(1, running)];
  if (after === undefined ? running > 0 : SET_AGAINST.has(after)) return LOWER;
  return running > 0 || words.some((word) => SET_AGAINST.has(word)) ? null : undefined;
}

/** "Peringkat 3", "Peringkat 2": the targets say themselves that they are ranks. */
function aimsAtRank({ indicator: { targets } }: IndicatorFacts): boolean {
  const [first] = targets;
  return (
    first !== undefined && typeof first.cell.value === 'string' && eitherWay.find(searchWords(first.cell.text)) !== null
  );
}

/** More than any scale of levels or stars has. */
const MOST_STEPS = 6;

/** "Peringkat daya saing | 12": whole numbers of which one is above any scale of steps, of what is called a rank and nothing else. */
function isRank({ words, unit, indicator }: IndicatorFacts): boolean {
  if (!RANK_WORDS.has(words[0] ?? '')) return false;
  if (unit !== null && !RANK_WORDS.has(unit.text.trim().toLowerCase())) return false;
  const ranks = aimsOf(indicator).flatMap(({ reading }) => quantityOf(reading)?.value ?? []);
  return (
    ranks.length > 0 && ranks.every((rank) => Number.isInteger(rank) && rank > 0) && Math.max(...ranks) > MOST_STEPS
  );
}

/** "Biaya pokok produksi": what it is spent on tells nothing. */
function isPlainCost(words: readonly string[]): boolean {
  return COST_WORDS.has(words[0] ?? '') && !words.some(isDone) && answering.find(words) === null;
}

/** "diolah", "terkelola": what is done, not what befalls. */
function isDone(word: string): boolean {
  return PASSIVE.test(word) && !BEFALLING_WORDS.has(word) && !SET_AGAINST.has(word);
}

/**
 * "Persentase berkurangnya laporan pengaduan", "Persentase terbebasnya desa dari stunting": the name begins with what has become of the evil
 * behind. `null`: of a good ("menurunnya kualitas"), of a count of it, or of what an evil has done; `undefined`: it does not.
 */
function ofUndone(facts: IndicatorFacts, name: readonly string[]): KnownPolarity | null | undefined {
  const from = ownFrom(name);
  const verb = name[from] ?? '';
  const isLoss = LOSING_WORDS.has(verb);
  const lessens = isLoss || LESSENING_WORDS.has(verb);
  if (!lessens && !UNDOING_WORDS.has(verb)) return undefined;
  const rest = name.slice(ownFrom(name, from + 1));
  const evil = rest.findIndex((_, at) => falling.lengthAt(rest, at) > 0);
  if (evil < 0) return lessens && (rising.find(rest) ?? durations.find(rest)) !== null ? null : undefined;
  const isItsObject = isLoss ? evil === 0 : !rest.slice(0, evil).some(partsFromEvil) && means.lengthAt(rest, 0) === 0;
  if (isItsObject && isShare(facts)) return HIGHER;
  return isItsObject && NOUN_OF_ACT.test(verb) ? undefined : null;
}

/** "Berkurangnya pendapatan akibat banjir": not the evil is less. */
function partsFromEvil(word: string): boolean {
  return REASON_WORDS.has(word) || rising.lengthAt([word], 0) > 0;
}

function isUndoing(word: string): boolean {
  return UNDOING_WORDS.has(word) || LOSING_WORDS.has(word) || (LESSENING_WORDS.has(word) && !NOUN_OF_ACT.test(word));
}

/** Where the first word stands, from there on, that says more than that something is measured. */
function ownFrom(words: readonly string[], from = 0): number {
  let at = from;
  while (HOW_MEASURED.has(words[at] ?? '') || general.has(words[at] ?? '')) at++;
  return at;
}

const general: ReadonlySet<string> = new Set(GENERAL_MEASURES);

/** Of an evil less is better, unless the name speaks of the answer to it. */
function ofEvil(words: readonly string[]): KnownPolarity | null {
  if (isBadlyDone(words)) return LOWER;
  if (isAnswered(words)) return HIGHER;
  return isPerhapsAnswered(words) || words.some((word) => PERCEIVING_WORDS.has(word)) ? null : LOWER;
}

/** "Kelebihan kapasitas": a good word within the name of the evil itself answers nothing. */
function isAnswered(words: readonly string[]): boolean {
  let end = 0;
  return words.some((_, at) => {
    end = Math.max(end, at + falling.lengthAt(words, at));
    const length = answering.lengthAt(words, at);
    if (GETTING_WORDS.has(words[at] ?? '') && falling.lengthAt(words, at + length) > 0) return false;
    if (GROWING_WORDS.has(words[at] ?? '') && falling.lengthAt(words, ownFrom(words, at + 1)) > 0) return false;
    return length > 0 && (at + length > end || length === falling.lengthAt(words, at));
  });
}

/** "Persentase pelayanan yang terlambat": the act itself went wrong, and answers nothing. "Perbaikan jalan yang rusak" mends what is. */
function isBadlyDone(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (isDoneLate(words, at)) return true;
    if (!NOUN_OF_ACT.test(word) || answering.lengthAt(words, at) !== 1 || falling.lengthAt(words, at) > 0) return false;
    const verb = words[at + 1] === CLAUSE ? at + 2 : at + 1;
    const length = PASSIVE.test(words[verb] ?? '') ? falling.lengthAt(words, verb) : 0;
    return length > 0 && !answering.find(words.slice(verb + length));
  });
}

/** "Pekerjaan yang selesai terlambat". */
function isDoneLate(words: readonly string[], at: number): boolean {
  const length = answering.lengthAt(words, at);
  return length > 0 && !NOUN_OF_ACT.test(words[at] ?? '') && LATE_WORDS.has(words[at + length] ?? '');
}

/** "Keluarga tanpa jamban": fewer are better, unless something is done about them. */
function ofLacking(words: readonly string[]): KnownPolarity | null {
  const rest = words.filter((_, at) => [0, 1, 2].every((back) => lacking.lengthAt(words, at - back) <= back));
  return answering.find(rest) || rest.some(isDone) ? null : LOWER;
}

const means = new WordList(MEANS_WORDS);
const against = new WordList(AGAINST_WORDS);
const sanctions = new WordList(SANCTION_WORDS);
const states = new WordList(STATE_WORDS);

/**
 * "Jumlah hidran kebakaran", "Panjang tanggul penahan banjir": what is named is there against the evil, and no word says that the evil
 * has come over it: "alat rusak", "petugas yang mengalami kekerasan".
 */
function namesMeans(facts: IndicatorFacts): boolean {
  const { words } = facts;
  if (falling.lengthAt(words, 0) > 0) return false;
  if (areAllOfMeans(words)) return true;
  if (means.lengthAt(words, behindMeasure(facts)) === 0 && !against.find(words)) return false;
  return !states.find(words) && !words.some((word) => BECOMING_WORDS.has(word));
}

/** "Kualitas data kematian", "Persentase hidran kebakaran berfungsi". */
function isPraisedMeans(facts: IndicatorFacts): boolean {
  const { words } = facts;
  return rising.lengthAt(words, ownFrom(words)) > 0 || (isShare(facts) && endsInPraise(facts));
}

/** "Desa yang memiliki data kemiskinan", "sekolah dengan satgas kekerasan": each evil stands right behind what there is against it. */
function areAllOfMeans(words: readonly string[]): boolean {
  for (let at = 0; at < words.length;) {
    const length = falling.lengthAt(words, at);
    if (length > 0 && !isOfMeans(words, at)) return false;
    at += Math.max(1, length);
  }
  return true;
}

function isOfMeans(words: readonly string[], at: number): boolean {
  if (RECORD_WORDS.has(words[at - 2] ?? '') && words[at - 1] !== CLAUSE) return true;
  if (states.lengthAt(words, at) > 0) return false;
  return means.lengthAt(words, at - 1) === 1 || means.lengthAt(words, at - 2) === 2;
}

/** "Hakim yang dijatuhi hukuman" is an evil of one's own; "pelanggar yang dijatuhi hukuman" is what is done about one. */
function punishesOthers({ words }: IndicatorFacts): boolean {
  const from = ownFrom(words);
  const sanction = words.findIndex((_, at) => sanctions.lengthAt(words, at) > 0);
  return sanction > from && !words.slice(from, sanction).some((word) => OWN_STAFF.has(word));
}

/** "Persentase …", "Terlaksananya …": where the name's own thing begins. */
function behindMeasure({ measure, words }: IndicatorFacts): number {
  return measure?.place === 0 || COMING_ABOUT.test(words[0] ?? '') ? 1 : 0;
}

const COMING_ABOUT = /^ter\p{L}{3,20}nya$/u;

/** "Pegawai yang tidak melakukan pelanggaran": of what nothing bad has come. "Tidak layak huni" is itself the evil. */
function deniesEvil(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!NEGATING_WORDS.has(word) || falling.lengthAt(words, at) > 0) return false;
    let next = at + 1;
    while (BECOMING_WORDS.has(words[next] ?? '') || measureKind(words[next] ?? '') === 'count') next++;
    return falling.lengthAt(words, next) > 0;
  });
}

/**
 * "Jumlah temuan hasil pengawasan", "Jumlah keluhan pelayanan": the name begins with a harm, and no verb says that it is answered;
 * an act behind it tells only at what, or by what, it came up.
 */
function isEvilOfAct(facts: IndicatorFacts): boolean {
  const { words } = facts;
  const from = behindMeasure(facts);
  const length = harms.lengthAt(words, from);
  if (length === 0) return false;
  const answers = words.slice(from + length).filter((_, at, behind) => answering.lengthAt(behind, at) > 0);
  return answers.length > 0 && answers.every((word) => NOUN_OF_ACT.test(word));
}

const NOUN_OF_ACT = /^(?:pe|ke)\p{L}+an$/u;

/** Fewer are better where the objective promises a fall; else the name speaks both of a harm and of an act against it. */
function ofCountedEvil({ indicator }: IndicatorFacts): KnownPolarity | null {
  const objective = (indicator.objective ?? indicator.goal)?.cell;
  return objective && promisesFall(objective) ? LOWER : null;
}

const promisesFall = oncePer(({ text }: Cell) => fallingObjectives.has(searchWords(withoutCode(text))[0] ?? ''));

/** "Titik rawan yang diportal", "kehilangan hasil yang dapat ditekan", "yang berubah status": something is done about it or comes of it, but no list knows whether that is good. */
function isPerhapsAnswered(words: readonly string[]): boolean {
  if (isPunished(words) || words.some((word, at) => isUndoing(word) && falling.find(words.slice(at)) !== null))
    return true;
  const clause = words.indexOf(CLAUSE);
  let at = clause + 1;
  while (BEHIND_NEGATING_WORDS.has(words[at] ?? '')) at++;
  const verb = words[at] ?? '';
  const isDoneOrTurned = (PASSIVE.test(verb) && !BEFALLING_WORDS.has(verb)) || TURNING_WORDS.has(verb);
  if (clause < 0 || !isDoneOrTurned) return false;
  return falling.find(words.slice(0, clause)) !== null;
}

/** "Izin yang dicabut karena pelanggaran": the evil is only why something was done, of which nobody says that it is good. */
function isPunished(words: readonly string[]): boolean {
  const reason = words.findIndex((word) => REASON_WORDS.has(word));
  if (reason < 1) return false;
  const before = words.slice(0, reason);
  return before.some(isDone) && !falling.find(before) && falling.find(words.slice(reason)) !== null;
}

const CLAUSE = 'yang';

const PASSIVE = /^(?:di|ter)\p{L}{3,}/u;

/** "Tingkat kesalahan … maksimal 1 %": a bound of the figure itself, not of the time in which something is done. */
const AT_MOST = new RegExp(
  String.raw`\b${anyOf(figureWords('atMost'))}\s*\d+(?:[.,]\d+)?\s*(?:%|${anyOf(unitWords('percent'))})`,
  'i',
);

/** Leaves out good words that are denied: "belum ditindaklanjuti", "tidak memenuhi standar", "ketidakcukupan". */
function withoutNegated(
  words: readonly string[],
  isNegating: boolean,
): { readonly words: readonly string[]; readonly isNegated: boolean } {
  if (words.some((word) => word.startsWith(DENIED_NOUN))) return { words, isNegated: true };
  if (!isNegating) return { words, isNegated: false };
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = NEGATING_WORDS.has(words[at] ?? '') ? endOfDenied(words, at + 1) : at;
    if (end === at) kept.push(words[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return { words: kept, isNegated: kept.length < words.length };
}

/**
 * Of what is not done less is better, unless something is done about it: "Temuan yang belum ditindaklanjuti yang diselesaikan". A thing
 * that is itself an answer, "rekomendasi yang belum selesai", is left undone as any other.
 */
function ofDenied(name: readonly string[], rest: readonly string[]): KnownPolarity {
  const others = rest.filter((word) => word !== COVERAGE);
  if (!answering.find(others)) return LOWER;
  const isLeftUndone = name.includes(NOT_YET) && !others.some((word) => isDone(word) || NOUN_OF_ACT.test(word));
  return isLeftUndone ? LOWER : HIGHER;
}

const NOT_YET = 'belum';

const besideAge = new WordList(BESIDE_AGE_WORDS);
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS);

/** "pada anak di bawah lima tahun", "usia di atas 18 tahun": of whom, and no limit of what is measured. */
function withoutAges(words: readonly string[]): readonly string[] {
  if (!words.some((word) => OF_AGE_WORDS.has(word))) return words;
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = endOfAge(words, at);
    if (end === at) kept.push(words[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return kept;
}

/** Where an age ends that begins here; here, where none does. */
function endOfAge(words: readonly string[], from: number): number {
  let at = AGE_WORDS.has(words[from] ?? '') ? from + 1 : from;
  const length = besideAge.lengthAt(words, at);
  if (length === 0) return from;
  at += length;
  if (AGE_WORDS.has(words[at] ?? '')) at++;
  const count = words[at] ?? '';
  if (!/^\d+$/.test(count) && !NUMBERS.has(count)) return from;
  at++;
  while (NUMBERS.has(words[at] ?? '')) at++;
  return OF_AGE_WORDS.has(words[at] ?? '') ? at + 1 : from;
}

/** "Waktu layanan perpustakaan: 8 jam": how long it is open, or how long one waits there. */
function mayBeOpeningHours({ words, unit }: IndicatorFacts): boolean {
  return openingHours.lengthAt(words, 0) > 0 && IN_HOURS.test(unit?.text ?? '');
}

const openingHours = new WordList(OPENING_HOURS_WORDS);
const IN_HOURS = /^jam\b/i;

/** "Cakupan … tidak terpenuhi" covers what is missing. */
const COVERAGE = 'cakupan';

/** "ketidakcukupan", "ketidakpuasan": the noun of what is not. */
const DENIED_NOUN = 'ketidak';

const GOODS = [answering, rising, praisesOfShare];

/** Where the good words end that begin here; one before, where none does. */
function endOfDenied(words: readonly string[], from: number): number {
  let at = from;
  while (BEHIND_NEGATING_WORDS.has(words[at] ?? '')) at++;
  const start = at;
  for (;;) {
    const length = Math.max(...GOODS.map((list) => list.lengthAt(words, at)));
    if (length === 0) break;
    at += length;
  }
  return at === start ? from - 1 : at;
}

/** The name speaks of something bad, if only of what is done about it: "Jumlah sengketa yang diselesaikan". */
export function namesEvil({ words }: IndicatorFacts): boolean {
  return falling.find(words) !== null;
}

const made = new WordList(MAKING_WORDS);

/** Of what is made, built, mended or handed out. */
export function namesMade({ words }: IndicatorFacts): boolean {
  return made.find(words) !== null;
}

/** "Indeks layanan terminal": of an index of nothing bad nobody plans a fall, though no word says that more is better. */
export function isPlainIndex(facts: IndicatorFacts): boolean {
  const { direction, measure, words, libraryRow } = facts;
  if (direction !== null || libraryRow !== null || measure?.kind !== 'index' || measure.place !== 0) return false;
  // "Kemahalan", "keterpencilan": made of an adjective, what it is an index of may be an evil that no list knows.
  return !namesEvil(facts) && !eitherWay.find(words) && !OF_QUALITY.test(words[1] ?? '');
}

const OF_QUALITY = /^ke\p{L}{3,20}an$/u;

/** "Persentase arsip yang diolah": a share of things to which something is done that nobody minds, said last or right behind "yang". */
export function namesShareDone(facts: IndicatorFacts): boolean {
  const { words } = facts;
  if (!isShare(facts) || namesEvil(facts) || words.some((word) => NEGATING_WORDS.has(word))) return false;
  return words.some((word, at) => {
    if (at + 1 < words.length && words[at - 1] !== 'yang') return false;
    return PASSIVE.test(word) && !BEFALLING_WORDS.has(word) && !UNWANTED_WORDS.has(word);
  });
}

/** An official indicator of which less is better beyond doubt. */
export function isKnownToFall(facts: IndicatorFacts): boolean {
  return isKnownAs(facts, 'lower');
}

/** The same of more. */
export function isKnownToRise(facts: IndicatorFacts): boolean {
  return isKnownAs(facts, 'higher');
}

function isKnownAs({ libraryRow }: IndicatorFacts, polarity: Polarity): boolean {
  return libraryRow !== null && mayMakeErrors(libraryRow) && libraryRow.direction === polarity;
}

const harms = new WordList(HARM_WORDS);

/** "Jumlah kecelakaan …", "Persentase penduduk miskin": nothing but a harm, right behind the measure. */
export function isPlainHarm(facts: IndicatorFacts): boolean {
  const { words, direction } = facts;
  if (direction?.polarity !== 'lower' || direction.from === 'objective') return false;
  const from = behindMeasure(facts);
  return [from, from + 1].some((at) => harms.lengthAt(words, at) > 0);
}

const praises = new WordList(PRAISE_WORDS);

/** "Persentase pasar yang tertib": a share of things of which nothing but good is said, in its last words. */
export function isPlainPraise(facts: IndicatorFacts): boolean {
  const { words, direction, measure } = facts;
  if (direction?.polarity !== 'higher' || direction.from === 'objective' || measure?.kind !== 'share') return false;
  if (namesEvil(facts) || words.some((word) => NEGATING_WORDS.has(word))) return false;
  return endsInPraise(facts);
}

/** "… pemadam kebakaran dalam kondisi baik". */
function endsInPraise(facts: IndicatorFacts): boolean {
  return endsIn(praises, facts.words, behindMeasure(facts) + 1);
}

function endsIn(list: WordList, words: readonly string[], from = 0): boolean {
  return words.some((_, at) => at >= from && at + list.lengthAt(words, at) === words.length);
}

/** "Rata-rata waktu tunggu …": a time that nobody wants longer, at the beginning or behind the measure. */
export function isPlainDuration({ words, direction }: IndicatorFacts): boolean {
  if (direction?.polarity !== 'lower' || direction.from === 'objective') return false;
  return words.slice(0, WORDS_OF_MEASURE + 1).some((_, at) => durations.lengthAt(words, at) > 0);
}

/** "Rata-rata" is two. */
const WORDS_OF_MEASURE = 2;

/** An indicator of which policy moves the target either way. */
export function goesEitherWay({ words }: IndicatorFacts): boolean {
  return eitherWay.find(words) !== null;
}

/**
 * "Jumlah peternak" of "Meningkatnya peternak": the very thing, and no word of the name's own. "Lama izin", "Persentase alih fungsi lahan",
 * "Jumlah hakim dijatuhi sanksi" measure something else of it.
 */
function isThePromised(facts: IndicatorFacts, { things, words }: PromisedRise): boolean {
  const { words: name } = facts;
  const from = behindMeasure(facts);
  if (!things.includes(name[from] ?? '')) return false;
  const setAgainst = name.findIndex((word) => SET_AGAINST.has(word));
  const rest = name.slice(from + 1, setAgainst < 0 ? undefined : setAgainst);
  return rest.every((word) => words.includes(word) || TEXT_WORDS.has(word));
}

interface PromisedRise {
  /** What is promised to rise. */
  readonly things: readonly string[];
  /** All words of the objective. */
  readonly words: readonly string[];
}

/**
 * What the objective of a cell, which several indicators share, promises a rise of: "Meningkatnya (jumlah) produksi …", and of
 * "Meningkatnya luas tanam …" the planting: the area of a pest is an area as well. `null`: of nothing, or of something bad.
 */
const promisedRise = oncePer(({ text }: Cell): PromisedRise | null => {
  const words = searchWords(withoutCode(text));
  if (!risingObjectives.has(words[0] ?? '') || falling.find(words)) return null;
  const things = words.slice(1).filter((word) => (measureKind(word) ?? 'trait') === 'trait');
  const first = measureKind(things[0] ?? '') === 'trait' && things.length > 1 ? 1 : 0;
  return { things: things.slice(first, first + 1), words };
});
