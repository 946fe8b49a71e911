/** The commands of the program, in the order of its help; each stands in the room of what it does. */

import { type Command } from './command-line/command';
import { ALIGN } from './compare/align-command';
import { CHECK } from './check/check-command';
import { COMPARE } from './compare/compare-command';
import { DICTIONARY } from './form/dictionary-command';
import { FORM_TEMPLATES } from './form/forms-command';
import { REPORT } from './report/report-command';

export const COMMANDS: readonly Command[] = [CHECK, FORM_TEMPLATES, DICTIONARY, REPORT, COMPARE, ALIGN];
