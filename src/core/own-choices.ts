/**
 * What the settings stored in a workbook make of its review. Whoever judges a file that others sent must know which rules, tables
 * and findings the file itself has taken out.
 */

import { type Level, LEVELS, levelName } from './knowledge/choices/levels';
import { RATING_SCALES, RATING_SCALE_IDS, chosenScale } from './knowledge/choices/rating-scales';
import { type Bilingual, both, type Language } from './language/bilingual';
import { boundsInWords } from './measure/rating';
import { isReport } from './report/own-report';
import { type Review } from './review';
import { RULES } from './rules/catalogue';
import { type RuleMeta } from './rules/rule';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { type SheetGrid } from './sheet/grid';

/** What was chosen for the review as a whole, whatever came of it. */
export interface OwnChoices {
  readonly rulesOff: readonly string[];
  /** Rules of another level than their own. */
  readonly rulesChanged: readonly { readonly rule: string; readonly level: Level }[];
  readonly tablesIgnored: number;
  readonly tablesPointedOut: number;
  /** Where these tables are, as the settings say. */
  readonly tableAreas: readonly { readonly sheet: string; readonly range: string; readonly ignored: boolean }[];
  /** Indicators whose direction is named. */
  readonly polarities: number;
  /** Ways of measuring that are set. */
  readonly measuring: readonly { readonly way: WayOfMeasuring; readonly value: string }[];
}

type WayOfMeasuring = keyof Pick<Settings, 'lowerMethod' | 'achievementCap' | 'ratingScale'>;

/** The same, with what came of it in one review. */
export interface FileSettings extends OwnChoices {
  /** Findings that the file accepts as they are. */
  readonly accepted: number;
  /** Sheets that the file marks as reports of this program, which are not reviewed. */
  readonly skippedSheets: readonly string[];
}

export function ownChoices(settings: Settings): OwnChoices {
  const rules = RULES.map(({ meta }) => ({ meta, level: levelOf(settings, meta) }));
  const ignored = settings.tables.filter((table) => table.ignored === true).length;
  return {
    rulesOff: rules.filter(({ level }) => level === 'off').map(({ meta }) => meta.id),
    rulesChanged: rules.flatMap(({ meta, level }) =>
      level === 'off' || level === meta.level ? [] : [{ rule: meta.id, level }],
    ),
    tablesIgnored: ignored,
    tablesPointedOut: settings.tables.length - ignored,
    tableAreas: settings.tables.map(({ sheet, area, ignored: isIgnored = false }) => ({
      sheet,
      range: area,
      ignored: isIgnored,
    })),
    polarities: Object.keys(settings.polarities).length,
    measuring: WAYS_OF_MEASURING.filter((way) => settings[way] !== DEFAULT_SETTINGS[way]).map((way) => ({
      way,
      value: valueOf(settings[way]),
    })),
  };
}

/** A choice in a word; an agency's own scale in its classes. */
function valueOf(choice: Settings[WayOfMeasuring]): string {
  return typeof choice === 'string' ? choice : boundsInWords(chosenScale(choice), '%').id;
}

const WAYS_OF_MEASURING: readonly WayOfMeasuring[] = ['lowerMethod', 'achievementCap', 'ratingScale'];

export function fileSettings(settings: Settings, sheets: readonly SheetGrid[], review: Review): FileSettings {
  return {
    ...ownChoices(settings),
    accepted: review.summary.accepted,
    skippedSheets: sheets.filter(isReport).map(({ name }) => name),
  };
}

/** A word that is no level, such as one of a newer version, changes nothing. */
function levelOf({ levels }: Settings, { id, level }: RuleMeta): Level | 'off' {
  const stored = levels[id];
  return stored === 'off' ? 'off' : (LEVELS.find((each) => each === stored) ?? level);
}

/** One way in which the choices bear on the review. */
interface Bearing {
  readonly what: Bilingual;
  readonly count: number;
  /** Each by its name or place; empty where they have none. */
  readonly which: readonly string[];
}

function bearingsOf(choices: OwnChoices & Partial<FileSettings>, language: Language): readonly Bearing[] {
  const { rulesOff, rulesChanged, tableAreas, tablesIgnored, tablesPointedOut, polarities, measuring } = choices;
  const { accepted = 0, skippedSheets = [] } = choices;
  const areas = (areIgnored: boolean) =>
    tableAreas.filter(({ ignored }) => ignored === areIgnored).map(({ sheet, range }) => `"${sheet}" ${range}`);
  const all: readonly Bearing[] = [
    { what: both('aturan yang dimatikan', 'rules switched off'), count: rulesOff.length, which: rulesOff },
    {
      what: both('aturan yang diubah tingkatnya', 'rules with another level'),
      count: rulesChanged.length,
      which: rulesChanged.map(({ rule, level }) => `${rule} → ${levelName(level, language)}`),
    },
    { what: both('tabel yang diabaikan', 'tables ignored'), count: tablesIgnored, which: areas(true) },
    {
      what: both('tabel yang ditunjuk sendiri', 'tables pointed out by hand'),
      count: tablesPointedOut,
      which: areas(false),
    },
    {
      what: both('indikator yang arahnya ditetapkan', 'indicators with a stated direction'),
      count: polarities,
      which: [],
    },
    {
      what: both('cara menghitung yang ditetapkan', 'ways of measuring set'),
      count: measuring.length,
      which: measuring.map(({ way, value }) => MEASURING_WORDS[way](value)[language]),
    },
    { what: both('temuan yang diabaikan', 'findings ignored'), count: accepted, which: [] },
    {
      what: both('lembar yang dilewati sebagai laporan', 'sheets passed over as reports'),
      count: skippedSheets.length,
      which: skippedSheets.map((name) => `"${name}"`),
    },
  ];
  return all.filter(({ count }) => count > 0);
}

const MEASURING_WORDS: Readonly<Record<WayOfMeasuring, (value: string) => Bilingual>> = {
  lowerMethod: () => both('rasio bila makin rendah makin baik', 'ratio where lower is better'),
  achievementCap: (value) => both(`batas capaian ${value}%`, `achievement capped at ${value}%`),
  ratingScale: (value) => {
    const known = RATING_SCALE_IDS.find((id) => id === value);
    const { id, en } = known ? RATING_SCALES[known].title : both(value, value);
    return both(`skala predikat ${id}`, `rating scale ${en}`);
  },
};

/** One text for each way in which the choices bear on the review, with the name or place of each; none where they do not. */
export function choiceLines(choices: OwnChoices & Partial<FileSettings>, language: Language): readonly string[] {
  return bearingsOf(choices, language).map(({ what, count, which }) =>
    which.length === 0 ? `${what[language]}: ${count}` : `${what[language]} (${count}): ${which.join(', ')}`,
  );
}

/** The same as one short sentence of counts; empty where the file sets nothing. */
export function choiceCounts(choices: OwnChoices & Partial<FileSettings>, language: Language): string {
  const counts = bearingsOf(choices, language).map(({ what, count }) => `${what[language]}: ${count}`);
  return counts.length === 0 ? '' : `${SET_BY_FILE[language]}: ${counts.join('; ')}.`;
}

export const SET_BY_FILE: Bilingual = both('Diatur oleh berkas ini sendiri', 'Set by this file itself');

/** The file's own settings keep a table from being looked at. */
export function hidesTables({ tablesIgnored, tablesPointedOut, skippedSheets }: FileSettings): boolean {
  return tablesIgnored > 0 || tablesPointedOut > 0 || skippedSheets.length > 0;
}
