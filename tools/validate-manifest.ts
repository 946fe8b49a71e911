/** `npm run validate:manifest [FILE]`: checks the manifest without any network. Exit 1 when something is wrong. */

import { readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import packageInfo from '../package.json';
import { manifestProblems } from './manifest/checks';
import { schemaErrors, schemaFolder } from './manifest/schema';
import { englishTexts, unifiedManifest, unifiedProblems } from './manifest/unified';
import { localizationSchemaErrors, unifiedSchemaErrors } from './manifest/unified-schema';

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

  const unified = unifiedManifest(manifest);
  problems.push(
    ...unifiedProblems(unified, packageInfo.version),
    ...unifiedSchemaErrors(unified),
    ...localizationSchemaErrors(englishTexts(manifest), String(unified['manifestVersion'])),
  );
  console.log(
    "Made the unified manifest and checked it against Microsoft's JSON schema, and its version, buttons and icons.",
  );

  for (const problem of problems) console.error(`- ${problem}`);
  console.log(problems.length === 0 ? `${file} is valid.` : `${file}: ${problems.length} problem(s).`);
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
