/** Takes decisions on findings, and takes them in and out as a file; the files that they speak of are judged again. */

import { acceptanceOf } from '../core/rules/acceptances';
import { type Finding } from '../core/rules/rule';
import { type Store } from '../taskpane/store';
import { decidedFiles, decidedFilesFromJson, placedDecisions } from './decided-files';
import { countOf, type Decisions, decisionsFromJson, decisionsToJson, mergedDecisions } from './decisions';
import { type Memory } from './memory';
import { type Reviewing } from './reviewing';
import { changing, type DeskState } from './state';
import { type DeskSurroundings } from './surroundings';
import { importedText, WORDS } from './words';

export interface Deciding {
  /** Of the file that is open. */
  accept(findings: readonly Finding[], reason: string, person: string): Promise<void>;
  importDecisions(text: string): Promise<void>;
  exportDecisions(): void;
  /** Deletes the decisions that the browser keeps. */
  forgetKept(): void;
}

export function createDeciding(
  store: Store<DeskState>,
  { memory, reviewing }: { readonly memory: Memory; readonly reviewing: Reviewing },
  { now, save }: Pick<DeskSurroundings, 'now' | 'save'>,
): Deciding {
  const { get } = store;
  const update = changing(store);

  const decide = async (added: Decisions) => {
    update({ decisions: mergedDecisions(get().decisions, added) });
    memory.keep(added);
    await reviewing.reviewAgain(({ name }) => added.accepted.has(name));
  };

  return {
    accept: async (findings, reason, person) => {
      const { open } = get();
      if (!open) return;
      const at = now().toISOString();
      const accepted = findings.map((each) => acceptanceOf(each, { reason, at, ...(person ? { person } : {}) }));
      await decide({ accepted: new Map([[open.name, accepted]]), links: [] });
    },
    importDecisions: async (text) => {
      const added = decisionsFromJson(text);
      if (!added) return update({ notice: WORDS.badDecisions });
      const { placed, awaiting, refused } = placedDecisions(added, decidedFilesFromJson(text), get().files);
      // Where the browser keeps nothing, they wait under the name.
      const unkept = [...awaiting].filter(([digest, each]) => !memory.await(digest, each)).map(([, each]) => each);
      const taken = unkept.reduce(mergedDecisions, placed);
      update({ notice: importedText({ count: countOf(taken), waiting: awaiting.size - unkept.length, refused }) });
      await decide(taken);
    },
    exportDecisions: () => {
      const { decisions, files } = get();
      const json = decisionsToJson(decisions, decidedFiles(decisions, files));
      save('keputusan-iku.json', new Blob([json], { type: 'application/json' }));
      update({ isUnsaved: false });
    },
    forgetKept: () => {
      memory.forgetAll();
      update({ notice: WORDS.forgotten });
    },
  };
}
