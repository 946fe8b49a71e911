/** Reads files of the desk, or asks a worker what is in them. */

import { type Store } from '../taskpane/store';
import { type GivenFile } from './given-files';
import { type Memory } from './memory';
import { type FileAnswer, type FileBytes, type FileRequest } from './review-file';
import { changing, type DeskState, fileNamed, withFile } from './state';
import { type DeskSurroundings } from './surroundings';
import { WORDS } from './words';

export interface Reading {
  /** `null` where the browser refuses a file that has changed since it was chosen. */
  bytesOf(given: GivenFile): Promise<FileBytes | null>;
  /** `null` when it was cancelled. */
  ask(given: GivenFile, wanted: FileRequest['wanted'], signal?: AbortSignal): Promise<FileAnswer | null>;
}

export function createReading(
  store: Store<DeskState>,
  memory: Memory,
  { pool, digest: digestOf }: Pick<DeskSurroundings, 'pool' | 'digest'>,
): Reading {
  const { get } = store;
  const update = changing(store);

  /** Once its content is known, what was decided of the same content before is taken up again. */
  const recognise = async (name: string, bytes: ArrayBuffer) => {
    if (fileNamed(get(), name)?.digest !== null) return;
    const digest = await digestOf(bytes);
    if (digest === null) return;
    update(withFile(get(), name, { digest }));
    memory.recallFile(name, digest);
  };

  const bytesOf: Reading['bytesOf'] = async ({ name, file }) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return null;
    await recognise(name, bytes);
    return { bytes, name, accepted: get().decisions.accepted.get(name) ?? [] };
  };

  return {
    bytesOf,
    ask: async (given, wanted, signal = new AbortController().signal) => {
      const file = await bytesOf(given);
      if (!file) return { kind: 'unreadable', reason: WORDS.unreadableNow };
      const { language, library } = get();
      const definitions = library?.definitions ?? [];
      return pool.ask({ ...file, kind: 'file' as const, language, library: definitions, wanted }, signal);
    },
  };
}
