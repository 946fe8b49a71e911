/** `npm run check:host -- URL [--en]`: whether a server serves the built add-in as Excel needs it. Exit 1 when something is wrong. */

import { parseArgs } from 'node:util';
import { baseOf, hostFaults } from './host/checks';

const WORDS = {
  id: {
    usage: 'npm run check:host -- https://iku.example.go.id/asisten [--en]',
    remedy: 'Perbaikan',
    fine: (base: string) => `${base} siap dipakai Excel di komputer dan Excel untuk web.`,
    faults: (count: number) => `${count} hal perlu diperbaiki. Contoh pengaturan server ada di docs/hosting.`,
  },
  en: {
    usage: 'npm run check:host -- https://iku.example.go.id/asisten [--en]',
    remedy: 'Remedy',
    fine: (base: string) => `${base} is ready for Excel on the desktop and on the web.`,
    faults: (count: number) => `${count} to mend. Recipes for servers are in docs/hosting.`,
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
    console.error(words.usage);
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
