/** Whether the host sends, byte for byte, what was copied there: the files of the `dist/` that lies beside the check in a release. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Look } from './ask';
import { type HostFault, counted, fault } from './faults';

interface Given {
  readonly built: string;
  readonly base: string;
  readonly look: Look;
  /** What has been said already, each file of which is not said again. */
  readonly named: readonly HostFault[];
}

export async function differences({ built, base, look, named }: Given): Promise<HostFault[]> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(built.length + 1)
        .replaceAll('\\', '/'),
    )
    // IIS reads its own file and sends it to nobody.
    .filter((file) => file !== 'web.config');
  const known = new Set(named.map(({ address }) => address));
  const answers = await Promise.all(files.map(look));
  const unlike = files.filter((file, index) => {
    const answer = answers[index];
    if (answer === undefined || known.has(answer.address)) return false;
    return answer.status !== 200 || !answer.bytes.equals(readFileSync(join(built, file)));
  });
  return unlike.length === 0 ? [] : [fault('isi-lain', base, counted(unlike.sort()))];
}
