/** Two levels of a plan side by side at the desk, and what is decided of their links. */

import { type ItemPlace } from '../../core/compare/levels/level-item';
import { placeJson } from '../../core/report/comparison-json';
import { type Store } from '../../taskpane/store';
import { type LinkDecision, mergedDecisions, withoutLinks } from '../decisions';
import { changing, type DeskState } from '../state';
import { namedAlignments } from './named-alignments';
import { allBytes, fitAnswer, type PairTools, whileBusy } from './pair-tools';
import { PAIR_WORDS } from './pair-words';

export interface RelateDesk {
  /** Proposes for the indicators of each lower side the upper ones that they serve. */
  relate(upper: string, lowers: readonly string[]): Promise<void>;
  /** Decides what a lower indicator serves: `null` for none; `undefined` goes back to the proposal. */
  link(lower: string, child: ItemPlace, parent: ItemPlace | null | undefined, person: string): void;
  saveRelation(as: 'xlsx' | 'svg' | 'png'): Promise<void>;
}

export function createRelateDesk(store: Store<DeskState>, tools: PairTools): RelateDesk {
  const { get } = store;
  const { memory, out } = tools;
  const update = changing(store);

  const saveSheets = async (upper: string) => {
    const { relationSheets } = await import('../../core/report/relation-sheets');
    const sheets = relationSheets(upper, namedAlignments(get()), get().language);
    const made = () => out.sheetsBlob(sheets, PAIR_WORDS.related);
    await out.write('keterkaitan-iku.xlsx', made, PAIR_WORDS.relationFailed);
  };

  const savePicture = async (upper: string, as: 'svg' | 'png') => {
    const { treePicture } = await import('../../core/report/tree-picture');
    const picture = treePicture(upper, namedAlignments(get()), get().language);
    if (as === 'svg') tools.save('pohon-kinerja.svg', new Blob([picture.svg], { type: 'image/svg+xml' }));
    else await out.write('pohon-kinerja.png', () => tools.toPng(picture), PAIR_WORDS.pictureFailed);
  };

  return {
    relate: (upper, lowers) =>
      whileBusy(store, async () => {
        update({ related: null });
        const [above, ...below] = (await allBytes(tools, [upper, ...lowers])) ?? [];
        if (!above) return;
        const result = await fitAnswer(store, tools, { kind: 'relate', upper: above, lowers: below });
        if (!result) return;
        for (const lower of lowers) memory.recallLinks(upper, lower);
        update({ related: { upper, lowers, result } });
      }),
    link: (lower, child, parent, person) => {
      const { related, decisions } = get();
      if (!related) return;
      const decision: LinkDecision = {
        upper: related.upper,
        lower,
        child: placeJson(child),
        parent: parent ? placeJson(parent) : null,
        at: tools.now().toISOString(),
        ...(person !== '' && { person }),
      };
      const touched = { accepted: new Map(), links: [decision] };
      update({
        decisions: parent === undefined ? withoutLinks(decisions, [decision]) : mergedDecisions(decisions, touched),
      });
      memory.keep(touched);
    },
    saveRelation: async (as) => {
      const upper = get().related?.upper;
      if (upper === undefined) return;
      if (as === 'xlsx') await saveSheets(upper);
      else await savePicture(upper, as);
    },
  };
}
