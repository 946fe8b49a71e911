/**
 * `npm run check:host -- URL [--ca FILE] [--en]`: whether a server serves the built add-in as Excel needs it. Exit 1 when something is wrong, not for advice.
 * A release holds it as one file that needs nothing but Node, `node periksa-server.cjs URL`; it also compares what is served with the `dist/`
 * beside it.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf, hostFaults } from './host/checks';

const IS_SHIPPED = process.argv[1]?.endsWith('.cjs') ?? false;

/** How whoever runs it calls it. */
const CALLED = IS_SHIPPED ? 'node periksa-server.cjs' : 'npm run check:host --';
const USAGE = `${CALLED} https://iku.example.go.id/asisten [--ca CA.pem] [--en]`;

const WORDS = {
  id: {
    remedy: 'Perbaikan',
    fine: (base: string) => `${base} siap dipakai Excel di komputer dan Excel untuk web.`,
    advice: 'saran',
    faults: (count: number) => `${count} hal perlu diperbaiki. Contoh pengaturan server ada di folder hosting.`,
    noAddress: (typed: string) => `"${typed}" bukan alamat.`,
    noCertificates: (file: string) =>
      `${file} tidak dapat dibaca, atau bukan sertifikat PEM (-----BEGIN CERTIFICATE-----). Dari Windows: ekspor sebagai "Base-64 encoded X.509".`,
    compared: (folder: string) => `Setiap berkas sama dengan yang di ${folder}.`,
  },
  en: {
    remedy: 'Remedy',
    fine: (base: string) => `${base} is ready for Excel on the desktop and on the web.`,
    advice: 'advice',
    faults: (count: number) => `${count} to mend. Recipes for servers are in the folder hosting.`,
    noAddress: (typed: string) => `"${typed}" is not an address.`,
    noCertificates: (file: string) =>
      `${file} cannot be read or is no PEM certificate (-----BEGIN CERTIFICATE-----). From Windows: export it as "Base-64 encoded X.509".`,
    compared: (folder: string) => `Every file is as in ${folder}.`,
  },
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { en: { type: 'boolean', default: false }, ca: { type: 'string' } },
    allowPositionals: true,
  });
  const language = values.en ? 'en' : 'id';
  const words = WORDS[language];
  const [address] = positionals;
  if (address === undefined) {
    console.error(USAGE);
    return 2;
  }
  if (!isAddress(address)) {
    console.error(`${words.noAddress(address)}\n${USAGE}`);
    return 2;
  }
  const authorities = values.ca === undefined ? null : certificatesIn(values.ca);
  if (authorities === '') {
    console.error(words.noCertificates(values.ca ?? ''));
    return 2;
  }
  const built = builtBeside();
  const found = await hostFaults(address, {
    ...(built === null ? {} : { built }),
    ...(authorities === null ? {} : { authorities }),
  });
  const faults = [...found].sort((a, b) => Number(a.isAdvice) - Number(b.isAdvice));
  for (const { id, address: where, isAdvice, happened, remedy } of faults) {
    const label = isAdvice ? `${words.advice}: ${id}` : id;
    console.error(`[${label}] ${where}\n  ${happened[language]}\n  ${words.remedy}: ${remedy[language]}\n`);
  }
  const grave = faults.filter(({ isAdvice }) => !isAdvice).length;
  if (built !== null && grave === 0) console.log(words.compared(built));
  console.log(grave === 0 ? words.fine(baseOf(address)) : words.faults(grave));
  return grave === 0 ? 0 : 1;
}

function isAddress(typed: string): boolean {
  try {
    return baseOf(typed) !== '';
  } catch {
    return false;
  }
}

/** '' when there are none. */
function certificatesIn(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
  } catch {
    return '';
  }
}

/** The files of the release that this program came with; `null` from the sources, whose last build may be of another address. */
function builtBeside(): string | null {
  const folder = join(dirname(resolve(process.argv[1] ?? '')), 'dist');
  return IS_SHIPPED && existsSync(join(folder, 'taskpane.html')) ? folder : null;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
