/**
 * Checks a manifest against Microsoft's XML schemas, offline. The schemas are not part of this project; they are looked for in
 * the folder named by the environment variable IKU_XSD, else in `../shared/xsd` beside the project.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN_SCHEMA = 'OfficeAppManifestV1_1.xsd';

export function schemaFolder(): string | null {
  const folder = resolve(process.env['IKU_XSD'] ?? '../shared/xsd');
  return existsSync(join(folder, MAIN_SCHEMA)) ? folder : null;
}

/** What the schemas refuse, in xmllint's words; empty when the manifest is valid. */
export async function schemaErrors(manifest: string, folder: string): Promise<string[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: file(MAIN_SCHEMA),
    preload: readdirSync(folder)
      .filter((name) => name.endsWith('.xsd') && name !== MAIN_SCHEMA)
      .map(file),
  });
  return result.errors.map((error) => error.rawMessage);
}
