/** How a choice is made: kept in the workbook first, told with its way back, and taken back. */

import { type Bilingual } from '../../core/language/bilingual';
import { type Settings } from '../../core/settings';
import { type Attention } from './attention';
import { type Keeping } from './keeping';
import { type Tools } from './tools';
import { type ValidationActions } from './validation';

export type SettingsChange = (settings: Settings) => Settings;

export interface ChoiceMaking {
  /** Resolves to whether it was kept; what could not be kept does not hold on the screen either. */
  readonly choose: (change: SettingsChange) => Promise<boolean>;
  /** A choice made on findings (`handled`, by their keys): told with its way back, and the next finding is opened. */
  readonly decide: (
    handled: readonly string[],
    change: SettingsChange,
    back: SettingsChange,
    words: Bilingual,
    about?: readonly string[],
  ) => Promise<boolean>;
  /** Takes back the choice that was told last. */
  readonly undoChoice: () => Promise<void>;
}

export function createChoiceMaking(
  { attempt, say, tell }: Tools,
  keeping: Keeping,
  validation: Pick<ValidationActions, 'judgeAgain'>,
  attention: Attention,
): ChoiceMaking {
  let undoing: SettingsChange | null = null;

  const choose: ChoiceMaking['choose'] = async (change) => {
    let saved = false;
    await attempt(async () => {
      await keeping.change(change);
      saved = true;
      await validation.judgeAgain();
    });
    return saved;
  };

  const decide: ChoiceMaking['decide'] = async (handled, change, back, words, about = []) => {
    const moveOn = attention.from(handled, about);
    if (!(await choose(change))) return false;
    undoing = back;
    tell('info', words, 'undoChoice');
    await moveOn();
    return true;
  };

  return {
    choose,
    decide,
    undoChoice: async () => {
      const back = undoing;
      undoing = null;
      if (!back) return;
      const moveOn = attention.from([]);
      if (!(await choose(back))) return;
      say('info', (text) => text.accepting.undone);
      await moveOn();
    },
  };
}

/** The choices with this one among them; `null` takes it out. */
export function withChoice<Choice>(
  choices: Readonly<Record<string, Choice>>,
  name: string,
  choice: Choice | null,
): Readonly<Record<string, Choice>> {
  const others = Object.entries(choices).filter(([other]) => other !== name);
  return Object.fromEntries(choice === null ? others : [...others, [name, choice]]);
}
