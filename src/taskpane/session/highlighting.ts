/** The colour on the cells of the open findings. */

import { SheetsRefused } from '../../excel/highlight';
import { problemOf } from '../../excel/problem';
import { inBoth } from '../i18n';
import { outcomeIn } from '../state';
import { type Outcome, findingsOf } from '../validation/run';
import { type Tools } from './tools';

export interface HighlightingActions {
  /** Colours the cells of the open findings, or takes the colour off. */
  readonly toggleHighlight: () => Promise<void>;
}

export function createHighlighting({ get, update, say, change, host }: Tools): HighlightingActions {
  return {
    toggleHighlight: async () => {
      const outcome = outcomeIn(get().run);
      const on = !get().highlighted;
      if (on && !host.canHighlight()) return say('warning', (text) => text.highlight.unsafe);
      await change(async () => {
        const wanted = on && outcome ? findingsOf(outcome) : null;
        const painting = wanted ? host.highlight(wanted) : host.clearHighlight();
        const skipped = await painting.catch((error: unknown) => {
          // The other sheets are done.
          if (error instanceof SheetsRefused) update({ highlighted: on });
          throw error;
        });
        // Where nothing could be coloured there is nothing to take off.
        const isNonePainted = skipped.length > 0 && wanted?.every(({ sheet }) => skipped.includes(sheet));
        update({ highlighted: on && !isNonePainted });
        if (skipped.length > 0) say('warning', (text) => text.highlight.skipped(skipped.join(', ')));
      });
    },
  };
}

/** Colours the cells of a new list, where that is wanted. The list stands also where Excel refuses to colour. */
export function createColouring({ get, tell, host }: Tools): (outcome: Outcome) => Promise<void> {
  /** The sheets that Excel refused to colour, as they were told last: it will refuse them after the next edit too. */
  let told = '';
  return async (outcome) => {
    if (!get().highlighted || !host.canHighlight()) return;
    try {
      await host.highlight(findingsOf(outcome));
      told = '';
    } catch (error) {
      if (error instanceof SheetsRefused) {
        if (told !== error.message) tell('warning', error.explanation);
        told = error.message;
        return;
      }
      const { happened } = problemOf(error, 'look', { id: '', en: '' });
      tell(
        'warning',
        inBoth((text, language) => text.highlight.refused(happened[language].trim())),
      );
    }
  };
}
