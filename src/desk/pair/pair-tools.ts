/** What setting files side by side needs of the desk and its surroundings. */

import { type Bilingual } from '../../core/language/bilingual';
import { type ListSheet } from '../../core/report/list-sheet';
import { type Store } from '../../taskpane/store';
import { type Memory } from '../memory';
import { type AnswerTo } from '../requests';
import { changing, type DeskState } from '../state';
import { type DeskSurroundings } from '../surroundings';
import { unfitText } from '../words';
import { type WritingOut } from '../writing-out';
import { type CompareRequest, type DocumentsRequest, type RelateRequest, type SideBytes } from './pair-files';

/** Files side by side. */
export type PairRequest = CompareRequest | DocumentsRequest | RelateRequest;

export interface PairTools extends Pick<DeskSurroundings, 'now' | 'save' | 'toPng'> {
  readonly memory: Memory;
  /** Of a side, by its name; `null` for a file that is not on the list or cannot be read any more; that has been said. */
  readonly bytesOf: (name: string) => Promise<SideBytes | null>;
  readonly ask: <Request extends PairRequest>(request: Request) => Promise<AnswerTo<Request>>;
  readonly out: WritingOut;
}

/** Does the work unless something else is under way. */
export async function whileBusy(store: Store<DeskState>, work: () => Promise<void>): Promise<void> {
  const update = changing(store);
  if (store.get().busy) return;
  update({ busy: true, notice: null });
  try {
    await work();
  } finally {
    update({ busy: false });
  }
}

/** `null` where one of them cannot be read; that has been said. */
export async function allBytes({ bytesOf }: PairTools, names: readonly string[]): Promise<readonly SideBytes[] | null> {
  const files: SideBytes[] = [];
  for (const name of names) {
    const file = await bytesOf(name);
    if (!file) return null;
    files.push(file);
  }
  return files;
}

/** The answer; `null` where one of the files cannot be used, which is said. */
export async function fitAnswer<Request extends PairRequest>(
  store: Store<DeskState>,
  { ask }: PairTools,
  request: Request,
): Promise<Exclude<AnswerTo<Request>, { readonly kind: 'unreadable' }> | null> {
  const answer = await ask(request);
  if (answer.kind === 'unreadable') {
    changing(store)({ notice: unfitText(answer.name, answer.reason) });
    return null;
  }
  return answer as Exclude<AnswerTo<Request>, { readonly kind: 'unreadable' }>;
}

export function saveJson({ save }: Pick<PairTools, 'save'>, name: string, content: object): void {
  save(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
}

/** Lists as a workbook; what makes sheets is loaded when somebody wants one. */
export async function saveLists(
  { get }: Store<DeskState>,
  { out }: PairTools,
  { name, lists, title, failed }: { name: string; lists: readonly ListSheet[]; title: Bilingual; failed: Bilingual },
): Promise<void> {
  const { language } = get();
  const { listSheet } = await import('../../core/report/list-sheet');
  const sheets = lists.map((list) => listSheet(list, language));
  await out.write(name, () => out.sheetsBlob(sheets, title), failed);
}
