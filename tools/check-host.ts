/**
 * `npm run check:host -- URL [--en]`: whether a server serves the built add-in as Excel needs it. Exit 1 when something is wrong. A release
 * holds it as one file that needs nothing but Node: `node periksa-server.cjs URL`.
 */

import { parseArgs } from 'node:util';
import { baseOf, hostFaults } from './host/checks';

/** How whoever runs it calls it. */
const CALLED = process.argv[1]?.endsWith('.cjs') ? 'node periksa-server.cjs' : 'npm run check:host --';
const USAGE = `${CALLED} https://iku.example.go.id/asisten [--en]`;

const WORDS = {
  id: {
    remedy: 'Perbaikan',
    fine: (base: string) => `${base} siap dipakai Excel di komputer dan Excel untuk web.`,
    faults: (count: number) => `${count} hal perlu diperbaiki. Contoh pengaturan server ada di folder hosting.`,
  },
  en: {
    remedy: 'Remedy',
    fine: (base: string) => `${base} is ready for Excel on the desktop and on the web.`,
    faults: (count: number) => `${count} to mend. Recipes for servers are in the folder hosting.`,
  },
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { en: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const language = values.en ? 'en' : 'id';
  const words = WORDS[language];
  const [address] = positionals;
  if (address === undefined) {
    console.error(USAGE);
    return 2;
  }
  const faults = await hostFaults(address);
  for (const { id, address: where, happened, remedy } of faults)
    console.error(`[${id}] ${where}\n  ${happened[language]}\n  ${words.remedy}: ${remedy[language]}\n`);
  console.log(faults.length === 0 ? words.fine(baseOf(address)) : words.faults(faults.length));
  return faults.length === 0 ? 0 : 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
