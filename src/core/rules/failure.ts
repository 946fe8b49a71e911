/** What could not be checked, through a fault of ours, and how that is said. */

import { type Language } from '../language/bilingual';
import { type RuleMeta } from './rule';

/** One rule on one sheet, or one sheet as a whole; everything else was checked. */
export interface RuleFailure {
  /** `""` for what looks at several sheets. */
  readonly sheet: string;
  /** `null`: the sheet's tables could not be read at all. */
  readonly rule: Pick<RuleMeta, 'id' | 'title'> | null;
  /** For support; says nothing of the workbook's content. */
  readonly details: string;
}

/** A failure in the terms of the one who must mend it. */
export function failureOf(sheet: string, rule: RuleFailure['rule'], error: unknown): RuleFailure {
  return { sheet, rule, details: error instanceof Error ? error.name : typeof error };
}

/** The failure in the reader's language. */
export function failureMessage({ sheet, rule }: RuleFailure, language: Language): string {
  if (rule === null) {
    return language === 'id'
      ? `Lembar “${sheet}” tidak dapat diperiksa karena kesalahan pada Asisten IKU.`
      : `Sheet “${sheet}” could not be checked, because of a fault in IKU Assistant.`;
  }
  const [where, onWhat] = sheet === '' ? ['', ''] : [` pada lembar “${sheet}”`, ` on sheet “${sheet}”`];
  return language === 'id'
    ? `Aturan “${rule.title.id}” tidak dapat dijalankan${where} karena kesalahan pada Asisten IKU; temuan aturan lain tetap lengkap.`
    : `The rule “${rule.title.en}” could not be run${onWhat}, because of a fault in IKU Assistant; the findings of other rules are complete.`;
}
