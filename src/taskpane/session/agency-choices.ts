/** What the user says of the agency: name, head and place for forms and reports, its level, and a profile that another workbook has shared. */

import { type AgencyText, type FormLevel, withAgencyText } from '../../core/agency';
import { readAgencyFile, sharedOf, withShared } from '../../core/agency-file';
import { joined } from '../../core/language/bilingual';
import { bothOf } from '../i18n';
import { agencyPageWords } from '../i18n/agency-page';
import { type ChoiceMaking } from './choice-making';
import { type Tools } from './tools';

export interface AgencyChoices {
  readonly setAgencyText: (key: AgencyText, typed: string) => Promise<boolean>;
  readonly setAgencyLevel: (level: FormLevel) => Promise<boolean>;
  /** The text of a profile file that somebody chose; `null`: it could not be read. */
  readonly importAgency: (file: string | null) => Promise<void>;
}

export function createAgencyChoices({ get, tell }: Tools, { choose, decide }: ChoiceMaking): AgencyChoices {
  return {
    setAgencyText: (key, typed) =>
      choose((settings) => ({ ...settings, agency: withAgencyText(settings.agency, key, typed) })),
    setAgencyLevel: (level) => choose((settings) => ({ ...settings, agency: { ...settings.agency, level } })),
    importAgency: async (file) => {
      if (file === null) {
        tell(
          'warning',
          bothOf(agencyPageWords, (words) => words.unreadable),
        );
        return;
      }
      const read = readAgencyFile(file);
      if ('problem' in read) {
        tell('warning', read.problem);
        return;
      }
      const before = sharedOf(get().settings);
      const done = bothOf(agencyPageWords, (words) => words.taken);
      await decide(
        [],
        (settings) => withShared(settings, read.shared),
        (settings) => withShared(settings, before),
        joined(done, ...read.remarks),
      );
    },
  };
}
