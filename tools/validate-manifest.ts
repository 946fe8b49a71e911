/** `npm run validate:manifest [FILE]`: checks the manifest without any network. Exit 1 when something is wrong. */

import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageInfo from '../package.json';
import { manifestProblems } from './manifest/checks';
import { schemaErrors, schemaFolder } from './manifest/schema';
import { unifiedManifest, unifiedProblems } from './manifest/unified';

async function main(): Promise<number> {
  const file = process.argv[2] ?? 'manifest.xml';
  const manifest = readFileSync(file, 'utf8');
  const problems: string[] = [];

  const folder = schemaFolder();
  if (folder) {
    problems.push(...(await schemaErrors(manifest, folder)));
    console.log("Checked against Microsoft's XML schemas.");
  } else {
    console.log("Microsoft's XML schemas are not here (set IKU_XSD to their folder): that check was left out.");
  }

  const info = await OfficeAddinManifest.readManifestFile(file);
  console.log(
    `Read by office-addin-manifest: ${info.displayName} ${info.version} (${info.officeAppType}, ${info.defaultLocale}).`,
  );

  problems.push(...manifestProblems(manifest, { root: process.cwd() }));
  console.log('Checked references, addresses, runtime, locales, icons, lengths and names.');

  problems.push(...unifiedProblems(unifiedManifest(manifest), packageInfo.version));
  console.log(
    'Made the unified manifest and checked its version, buttons, addresses and lengths; not its schema, which is not here.',
  );

  for (const problem of problems) console.error(`- ${problem}`);
  console.log(problems.length === 0 ? `${file} is valid.` : `${file}: ${problems.length} problem(s).`);
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
