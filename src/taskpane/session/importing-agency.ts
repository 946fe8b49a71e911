/** Takes over the profile of an agency that another workbook has shared. Fetched when somebody chooses a file. */

import { readAgencyFile, sharedOf, withShared } from '../../core/agency-file';
import { joined } from '../../core/language/bilingual';
import { bothOf } from '../i18n';
import { agencyPageWords } from '../i18n/agency-page';
import { type ChoiceMaking } from './choice-making';
import { type Tools } from './tools';

/** `file`: the text of a profile file; `null`: it could not be read. */
export async function importProfile(
  file: string | null,
  { get, tell }: Pick<Tools, 'get' | 'tell'>,
  { decide }: Pick<ChoiceMaking, 'decide'>,
): Promise<void> {
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
}
