/** The parts of stored settings: how each is read from data that may be of any kind, and what is an entry of it. */

import { readAgencyEntry } from './agency';
import { type Bilingual } from './language/bilingual';
import { LOWER_METHODS } from './knowledge/choices/methods';
import { POLARITIES } from './knowledge/choices/polarities';
import { PROFILES } from './knowledge/choices/profiles';
import {
  type AgencyRatingScale,
  DEFAULT_RATING_SCALE,
  RATING_SCALE_IDS,
  faultOfScale,
} from './knowledge/choices/rating-scales';
import { LEVELS } from './knowledge/choices/levels';
import {
  type AcceptedFinding,
  type NotedCheck,
  type Settings,
  type TableChoice,
  ACHIEVEMENT_CAPS,
  DEFAULT_SETTINGS,
  MOST_NOTED_CHECKS,
  MOST_SHEETS,
  ROW_KINDS,
} from './settings';
import { parseArea } from './sheet/address';
import { ROLES } from './table/model';

/** What is kept of each part at most: more than any workbook needs, and not so much that it could bring the review to a stop. */
const MOST = { entries: 20_000, tables: 200, columns: 512, rows: 1_000, headerRows: 100 };

/** How one part of the settings is read. */
interface Part {
  readonly name: Bilingual;
  readonly read: (value: unknown) => {
    readonly value: unknown;
    /** Names what could not be used, and that itself as it was stored. */
    readonly dropped: readonly string[];
    readonly left?: unknown;
  };
}

export const PARTS: Readonly<Record<Exclude<keyof Settings, 'version'>, Part>> = {
  levels: choicesByName({ id: 'tingkat aturan', en: 'levels of rules' }, [...LEVELS, 'off']),
  polarities: choicesByName({ id: 'arah indikator', en: 'directions of indicators' }, POLARITIES),
  lowerMethod: oneOf({ id: 'cara menghitung', en: 'ways of computing' }, LOWER_METHODS, DEFAULT_SETTINGS.lowerMethod),
  achievementCap: oneOf(
    { id: 'batas capaian', en: 'cap of achievement' },
    ACHIEVEMENT_CAPS,
    DEFAULT_SETTINGS.achievementCap,
  ),
  ratingScale: ratingScale({ id: 'skala predikat', en: 'rating scale' }),
  accepted: listOf({ id: 'temuan yang diabaikan', en: 'ignored findings' }, MOST.entries, isAccepted, keyOfAccepted),
  tables: listOf({ id: 'tabel yang diatur sendiri', en: 'tables set by hand' }, MOST.tables, isTableChoice, keyOfTable),
  sheets: listOf({ id: 'nama lembar', en: 'names of sheets' }, MOST_SHEETS, isText, (name) => name),
  agency: entriesOf({ id: 'profil instansi', en: 'agency profile' }, readAgencyEntry),
  history: listOf(
    { id: 'riwayat pemeriksaan', en: 'history of checks' },
    MOST_NOTED_CHECKS,
    isNotedCheck,
    (check) => check.at,
  ),
};

function choicesByName(name: Bilingual, choices: readonly string[]): Part {
  return entriesOf(name, (_, choice) => choices.find((known) => known === choice));
}

/** A record of texts; `readEntry` gives `undefined` for what cannot be used. */
function entriesOf(name: Bilingual, readEntry: (key: string, value: unknown) => string | undefined): Part {
  return {
    name,
    read: (value) => {
      if (!isObject(value)) return { value: {}, dropped: ['…'], left: value };
      const entries = Object.entries(value);
      const good = entries.filter(([key, entry]) => readEntry(key, entry) !== undefined).slice(0, MOST.entries);
      const kept = new Set(good.map(([key]) => key));
      const rest = entries.filter(([key]) => !kept.has(key));
      return { value: Object.fromEntries(good), dropped: rest.map(([key]) => key), left: Object.fromEntries(rest) };
    },
  };
}

function oneOf(name: Bilingual, choices: readonly string[], standard: string): Part {
  return {
    name,
    read: (value) =>
      isText(value) && choices.includes(value)
        ? { value, dropped: [] }
        : { value: standard, dropped: [isText(value) ? value : '…'], left: value },
  };
}

/** A known scale by its word, or the agency's own. */
function ratingScale(name: Bilingual): Part {
  const known = oneOf(name, RATING_SCALE_IDS, DEFAULT_RATING_SCALE);
  return { name, read: (value) => (isAgencyScale(value) ? { value, dropped: [] } : known.read(value)) };
}

function isAgencyScale(value: unknown): value is AgencyRatingScale {
  if (!isObject(value) || !isText(value['rest']) || !Array.isArray(value['classes'])) return false;
  const classes = value['classes'] as unknown[];
  const isGood = (each: unknown) => isObject(each) && isText(each['name']) && typeof each['from'] === 'number';
  return classes.every(isGood) && faultOfScale(value as unknown as AgencyRatingScale) === null;
}

/** Of entries about the same thing the last is what holds. */
function listOf<Entry>(
  name: Bilingual,
  most: number,
  isGood: (value: unknown) => value is Entry,
  keyOf: (entry: Entry) => string,
): Part {
  return {
    name,
    read: (value) => {
      if (!Array.isArray(value)) return { value: [], dropped: ['…'], left: value };
      const entries = new Map<string, Entry>();
      const dropped: string[] = [];
      const left: unknown[] = [];
      for (const [index, entry] of (value as unknown[]).entries()) {
        if (isGood(entry) && (entries.size < most || entries.has(keyOf(entry)))) entries.set(keyOf(entry), entry);
        else {
          dropped.push(nameOf(entry, index));
          left.push(entry);
        }
      }
      return { value: [...entries.values()], dropped, left };
    },
  };
}

/** What the user may know the entry by. */
function nameOf(entry: unknown, index: number): string {
  const known = isObject(entry) ? [entry['sheet'], entry['area'], entry['subject'], entry['text']] : [];
  const words = known.filter((word): word is string => isText(word) && word !== '').map((word) => word.slice(0, 60));
  return words.length > 0 ? words.slice(0, 2).join(' ') : `no. ${index + 1}`;
}

/** What tells one accepted finding from another. */
export function keyOfAccepted({ rule, sheet, subject, text, column }: AcceptedFinding): string {
  return JSON.stringify([rule, sheet, subject, text, column ?? null]);
}

/** What tells one table that was pointed out from another. */
export function keyOfTable({ sheet, area }: TableChoice): string {
  return JSON.stringify([sheet, area.toUpperCase()]);
}

/** Whether what was read from outside is an accepted finding. */
export function isAccepted(value: unknown): value is AcceptedFinding {
  if (!isObject(value)) return false;
  const texts = ['rule', 'sheet', 'subject', 'text', 'reason'].map((key) => value[key]);
  return (
    texts.every(isText) &&
    isAbsentOr(isText)(value['column']) &&
    isAbsentOr(isText)(value['person']) &&
    isAbsentOr(isMoment)(value['at'])
  );
}

function isNotedCheck(value: unknown): value is NotedCheck {
  if (!isObject(value) || !isMoment(value['at']) || !isObject(value['counts'])) return false;
  const { counts } = value;
  const figures = [value['indicators'], ...LEVELS.map((level) => counts[level])];
  return figures.every((figure) => isWhole(figure, 0, Number.MAX_SAFE_INTEGER));
}

function isTableChoice(value: unknown): value is TableChoice {
  if (!isObject(value)) return false;
  const { sheet, area, headerRows, headers, columns, labels, rows, profile, ignored } = value;
  return (
    isText(sheet) &&
    isText(area) &&
    parseArea(area) !== null &&
    isWhole(headerRows, 0, MOST.headerRows) &&
    isAbsentOr(isHeaders)(headers) &&
    Array.isArray(columns) &&
    columns.length <= MOST.columns &&
    columns.every(isColumnChoice) &&
    isAbsentOr(areLabels)(labels) &&
    isAbsentOr(areRows)(rows) &&
    isAbsentOr((given) => isText(given) && PROFILES.some((known) => known === given))(profile) &&
    isAbsentOr((given) => typeof given === 'boolean')(ignored)
  );
}

function isColumnChoice(value: unknown): boolean {
  return isObject(value) && isWhole(value['column'], 0, 16_383) && saysRole(value);
}

function areLabels(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST.columns &&
    value.every((each: unknown) => isObject(each) && isText(each['label']) && saysRole(each))
  );
}

function areRows(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST.rows &&
    value.every(
      (each: unknown) => isObject(each) && isText(each['text']) && ROW_KINDS.some((known) => known === each['kind']),
    )
  );
}

function saysRole({
  role,
  year,
  half,
  third,
  quarter,
  month,
  revision,
  exact,
}: Readonly<Record<string, unknown>>): boolean {
  return (
    ROLES.some((known) => known === role) &&
    isAbsentOr((given) => isWhole(given, 1, 9999))(year) &&
    isAbsentOr((given) => isWhole(given, 1, 2))(half) &&
    isAbsentOr((given) => isWhole(given, 1, 3))(third) &&
    isAbsentOr((given) => isWhole(given, 1, 4))(quarter) &&
    isAbsentOr((given) => isWhole(given, 1, 12))(month) &&
    isAbsentOr((given) => given === 'before' || given === 'after')(revision) &&
    isAbsentOr((given) => given === true)(exact)
  );
}

function isHeaders(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST.headerRows &&
    value.every((row: unknown) => Array.isArray(row) && row.length <= MOST.columns && row.every(isText))
  );
}

/** As `Date.prototype.toISOString` writes it. */
const isMoment = (value: unknown): boolean =>
  isText(value) && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && Number.isFinite(Date.parse(value));

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export const isWhole = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isAbsentOr =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || check(value);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
