/** What the user can do with two files, or two levels, of the desk's list. */

import { type ItemPlace } from '../../core/compare/levels/level-item';
import { type Bilingual } from '../../core/language/bilingual';
import { placeJson } from '../../core/report/comparison-json';
import { type NamedAlignment } from '../../core/report/relation-sheets';
import { type TreePicture } from '../../core/report/tree-picture';
import { type SheetPlan } from '../../core/sheet/plan';
import { type Store } from '../../taskpane/store';
import { choicesOf, type LinkDecision, mergedDecisions, withoutLinks } from '../decisions';
import { type Memory } from '../memory';
import { type AnswerTo } from '../requests';
import { type DeskState } from '../state';
import { unfitText } from '../words';
import { type CompareRequest, type RelateRequest, type SideBytes } from './pair-files';
import { PAIR_WORDS } from './pair-words';

export interface PairDesk {
  /** Sets two versions side by side; the names are those of sides. */
  compare(old: string, now: string): Promise<void>;
  saveComparison(as: 'xlsx' | 'json'): Promise<void>;
  /** Proposes for the indicators of each lower side the upper ones that they serve. */
  relate(upper: string, lowers: readonly string[]): Promise<void>;
  /** Decides what a lower indicator serves: `null` for none; `undefined` goes back to the proposal. */
  link(lower: string, child: ItemPlace, parent: ItemPlace | null | undefined, person: string): void;
  saveRelation(as: 'xlsx' | 'svg' | 'png'): Promise<void>;
}

/** What it needs of the desk and its surroundings. */
export interface PairTools {
  readonly memory: Memory;
  /** Of a side, by its name; `null` for a file that is not on the list or cannot be read any more; that has been said. */
  readonly bytesOf: (name: string) => Promise<SideBytes | null>;
  readonly ask: <Request extends CompareRequest | RelateRequest>(request: Request) => Promise<AnswerTo<Request>>;
  readonly now: () => Date;
  readonly save: (name: string, content: Blob) => void;
  readonly write: (name: string, content: () => Promise<Blob>, failed: Bilingual) => Promise<void>;
  readonly writeSheets: (sheets: readonly SheetPlan[], title: Bilingual) => Promise<Blob>;
  readonly toPng: (picture: TreePicture) => Promise<Blob>;
}

/** The lower levels of the relation on the desk, with what is decided of them. */
export function namedAlignments({
  related,
  decisions,
}: Pick<DeskState, 'related' | 'decisions'>): readonly NamedAlignment[] {
  if (!related) return [];
  const { upper, lowers, result } = related;
  return result.alignments.map((alignment, index) => {
    const file = lowers[index] ?? '';
    return { file, alignment, choices: choicesOf(decisions, { upper, lower: file }, alignment) };
  });
}

export function createPairDesk({ get, set }: Store<DeskState>, tools: PairTools): PairDesk {
  const update = (change: Partial<DeskState>) => set((state) => ({ ...state, ...change }));
  const { memory, bytesOf, ask, write } = tools;

  const whileBusy = async (work: () => Promise<void>) => {
    if (get().busy) return;
    update({ busy: true, notice: null });
    try {
      await work();
    } finally {
      update({ busy: false });
    }
  };

  const allBytes = async (names: readonly string[]): Promise<readonly SideBytes[] | null> => {
    const files: SideBytes[] = [];
    for (const name of names) {
      const file = await bytesOf(name);
      if (!file) return null;
      files.push(file);
    }
    return files;
  };

  return {
    compare: (old, now) =>
      whileBusy(async () => {
        update({ compared: null });
        const [before, after] = (await allBytes([old, now])) ?? [];
        if (!before || !after) return;
        const answer = await ask({ kind: 'compare', old: before, now: after });
        if (answer.kind === 'unreadable') update({ notice: unfitText(answer.name, answer.reason) });
        else update({ compared: { old, now, result: answer } });
      }),
    saveComparison: async (as) => {
      const { compared, language } = get();
      if (!compared) return;
      const { lists, json } = compared.result;
      if (as === 'json') {
        const text = `${JSON.stringify(json[language], null, 2)}\n`;
        tools.save('perbandingan-iku.json', new Blob([text], { type: 'application/json' }));
        return;
      }
      const { listSheet } = await import('../../core/report/list-sheet');
      const sheets = lists[language].map((list) => listSheet(list, language));
      await write(
        'perbandingan-iku.xlsx',
        () => tools.writeSheets(sheets, PAIR_WORDS.compared),
        PAIR_WORDS.comparisonFailed,
      );
    },
    relate: (upper, lowers) =>
      whileBusy(async () => {
        update({ related: null });
        const [above, ...below] = (await allBytes([upper, ...lowers])) ?? [];
        if (!above) return;
        const answer = await ask({ kind: 'relate', upper: above, lowers: below });
        if (answer.kind === 'unreadable') return update({ notice: unfitText(answer.name, answer.reason) });
        for (const lower of lowers) memory.recallLinks(upper, lower);
        update({ related: { upper, lowers, result: answer } });
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
      const { related, language } = get();
      if (!related) return;
      const alignments = namedAlignments(get());
      if (as === 'xlsx') {
        const { relationSheets } = await import('../../core/report/relation-sheets');
        const sheets = relationSheets(related.upper, alignments, language);
        await write(
          'keterkaitan-iku.xlsx',
          () => tools.writeSheets(sheets, PAIR_WORDS.related),
          PAIR_WORDS.relationFailed,
        );
        return;
      }
      const { treePicture } = await import('../../core/report/tree-picture');
      const picture = treePicture(related.upper, alignments, language);
      if (as === 'svg') tools.save('pohon-kinerja.svg', new Blob([picture.svg], { type: 'image/svg+xml' }));
      else await write('pohon-kinerja.png', () => tools.toPng(picture), PAIR_WORDS.pictureFailed);
    },
  };
}
