/**
 * What the settings stored in a workbook make of its review. Whoever verifies a file that others sent must know which rules,
 * tables and findings the file itself has taken out.
 */

import { type Bilingual, type Language } from '../../core/language/bilingual';
import { isReport } from '../../core/report/own-report';
import { type Review } from '../../core/review';
import { RULES } from '../../core/rules/catalogue';
import { type RuleMeta } from '../../core/rules/rule';
import { type Level, LEVELS, levelName } from '../../core/knowledge/levels';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings';
import { type SheetGrid } from '../../core/sheet/grid';

export interface FileSettings {
  readonly rulesOff: readonly string[];
  /** Rules of another level than their own. */
  readonly rulesChanged: readonly { readonly rule: string; readonly level: Level }[];
  readonly tablesIgnored: number;
  readonly tablesPointedOut: number;
  /** Where these tables are, as the file says. */
  readonly tableAreas: readonly { readonly sheet: string; readonly range: string; readonly ignored: boolean }[];
  /** Indicators whose direction the file names. */
  readonly polarities: number;
  /** Ways of measuring that the file sets: the formula for "lower is better", the cap, the rating scale. */
  readonly measuring: readonly string[];
  /** Findings that the file accepts as they are. */
  readonly accepted: number;
  /** Sheets that the file marks as reports of this program, which are not reviewed. */
  readonly skippedSheets: readonly string[];
}

export function fileSettings(settings: Settings, sheets: readonly SheetGrid[], review: Review): FileSettings {
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
    measuring: [
      ...(settings.lowerMethod === DEFAULT_SETTINGS.lowerMethod ? [] : [`lowerMethod: ${settings.lowerMethod}`]),
      ...(settings.achievementCap === DEFAULT_SETTINGS.achievementCap
        ? []
        : [`achievementCap: ${settings.achievementCap}`]),
      ...(settings.ratingScale === DEFAULT_SETTINGS.ratingScale ? [] : [`ratingScale: ${settings.ratingScale}`]),
    ],
    accepted: review.summary.accepted,
    skippedSheets: sheets.filter(isReport).map(({ name }) => name),
  };
}

/** A word that is no level, such as one of a newer version, changes nothing. */
function levelOf({ levels }: Settings, { id, level }: RuleMeta): Level | 'off' {
  const stored = levels[id];
  return stored === 'off' ? 'off' : (LEVELS.find((each) => each === stored) ?? level);
}

/** One text for each way in which the file's settings bear on its review; none where they do not. */
function fileSettingsLines(settings: FileSettings, language: Language): readonly string[] {
  const { rulesOff, rulesChanged, tablesIgnored, tablesPointedOut, polarities, accepted, skippedSheets } = settings;
  const { measuring, tableAreas } = settings;
  const areas = (areIgnored: boolean) =>
    tableAreas
      .filter(({ ignored }) => ignored === areIgnored)
      .map(({ sheet, range }) => `"${sheet}" ${range}`)
      .join(', ');
  const changed = rulesChanged.map(({ rule, level }) => `${rule} → ${levelName(level, language)}`).join(', ');
  const sheets = skippedSheets.map((name) => `"${name}"`).join(', ');
  const lines: readonly [number, Bilingual][] = [
    [
      rulesOff.length,
      {
        id: `aturan yang dimatikan (${rulesOff.length}): ${rulesOff.join(', ')}`,
        en: `rules switched off (${rulesOff.length}): ${rulesOff.join(', ')}`,
      },
    ],
    [
      rulesChanged.length,
      {
        id: `aturan yang diubah tingkatnya (${rulesChanged.length}): ${changed}`,
        en: `rules with another level (${rulesChanged.length}): ${changed}`,
      },
    ],
    [
      tablesIgnored,
      {
        id: `tabel yang diabaikan (${tablesIgnored}): ${areas(true)}`,
        en: `tables ignored (${tablesIgnored}): ${areas(true)}`,
      },
    ],
    [
      tablesPointedOut,
      {
        id: `tabel yang ditunjuk sendiri (${tablesPointedOut}): ${areas(false)}`,
        en: `tables pointed out by hand (${tablesPointedOut}): ${areas(false)}`,
      },
    ],
    [
      polarities,
      {
        id: `indikator yang arahnya ditetapkan: ${polarities}`,
        en: `indicators with a stated direction: ${polarities}`,
      },
    ],
    [
      measuring.length,
      {
        id: `cara mengukur (${measuring.join(', ')})`,
        en: `ways of measuring (${measuring.join(', ')})`,
      },
    ],
    [accepted, { id: `temuan yang diabaikan: ${accepted}`, en: `findings ignored: ${accepted}` }],
    [
      skippedSheets.length,
      {
        id: `lembar yang dilewati sebagai laporan (${skippedSheets.length}): ${sheets}`,
        en: `sheets passed over as reports (${skippedSheets.length}): ${sheets}`,
      },
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, text]) => text[language]);
}

const HEADING: Bilingual = {
  id: 'Diatur oleh berkas ini sendiri (periksa tanpa itu dengan --abaikan-pengaturan)',
  en: 'Set by this file itself (check without it by --abaikan-pengaturan)',
};

/** The same as one sentence; `null` where the file sets nothing. */
export function fileSettingsText(settings: FileSettings, language: Language): string | null {
  const lines = fileSettingsLines(settings, language);
  return lines.length === 0 ? null : `${HEADING[language]}: ${lines.join('; ')}.`;
}

/** The file's own settings keep a table from being looked at. */
export function hidesTables({ tablesIgnored, tablesPointedOut, skippedSheets }: FileSettings): boolean {
  return tablesIgnored > 0 || tablesPointedOut > 0 || skippedSheets.length > 0;
}
