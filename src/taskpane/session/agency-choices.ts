/** What the user says of the agency: name, head and place for forms and reports, its level, and a profile that another workbook has shared. */

import { type AgencyText, type FormLevel, withAgencyText } from '../../core/agency';
import { type ChoiceMaking } from './choice-making';
import { type Tools } from './tools';

export interface AgencyChoices {
  readonly setAgencyText: (key: AgencyText, typed: string) => Promise<boolean>;
  readonly setAgencyLevel: (level: FormLevel) => Promise<boolean>;
  /** The text of a profile file that somebody chose; `null`: it could not be read. */
  readonly importAgency: (file: string | null) => Promise<void>;
}

export function createAgencyChoices(tools: Tools, making: ChoiceMaking): AgencyChoices {
  const { choose } = making;
  return {
    setAgencyText: (key, typed) =>
      choose((settings) => ({ ...settings, agency: withAgencyText(settings.agency, key, typed) })),
    setAgencyLevel: (level) => choose((settings) => ({ ...settings, agency: { ...settings.agency, level } })),
    importAgency: async (file) => {
      const { importProfile } = await import('./importing-agency');
      await importProfile(file, tools, making);
    },
  };
}
