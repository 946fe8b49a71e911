/** The commands of the program, in the order of its help. */

import { type Command } from '../command-line/command';
import { ALIGN } from './align';
import { CHECK } from './check';
import { COMPARE } from './compare';
import { DICTIONARY } from './dictionary';
import { FORMS } from './forms';
import { REPORT } from './report';

export const COMMANDS: readonly Command[] = [CHECK, FORMS, DICTIONARY, REPORT, COMPARE, ALIGN];
