/** What is said of an acceptance wherever it is shown. */

import { type Language } from '../language/bilingual';
import { longDate } from '../language/locale';
import { type Finding } from './rule';

/** "sesuai Renstra (Sekretaris, 5 Januari 2026)": the reason, and who gave it and when, as far as that is known. */
export function acceptedWith(
  { accepted = '', acceptedBy, acceptedAt }: Pick<Finding, 'accepted' | 'acceptedBy' | 'acceptedAt'>,
  language: Language,
): string {
  const said = [acceptedBy, acceptedAt && longDate(new Date(acceptedAt), language)].filter(Boolean).join(', ');
  return said === '' ? accepted : `${accepted} (${said})`;
}
