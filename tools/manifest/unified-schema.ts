/**
 * Checks the unified manifest against Microsoft's schema, offline: the schemas come with @microsoft/app-manifest, which Microsoft's own
 * reader of manifests (office-addin-manifest) brings along, and so does the program that reads them.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Check {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

interface Reader {
  compile(schema: object): Check;
}

type ReaderMaker = new (options: object) => Reader;

const SCHEMA = 'MicrosoftTeams.schema.json';
const LOCALIZATION_SCHEMA = 'MicrosoftTeams.Localization.schema.json';

/** What the schema of the manifest's own version refuses in it, in plain words. @throws Error where that version has no schema. */
export function unifiedSchemaErrors(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  return errorsIn(manifest, String(manifest['manifestVersion']), SCHEMA);
}

/** The same for the file of its texts in another language. */
export function localizationSchemaErrors(texts: object, version: string): readonly string[] {
  return errorsIn(texts, version, LOCALIZATION_SCHEMA);
}

function errorsIn(data: unknown, version: string, file: string): readonly string[] {
  const packageFile = createRequire(__filename).resolve('@microsoft/app-manifest/package.json');
  const load = createRequire(packageFile);
  const folder = join(dirname(packageFile), 'build/json-schemas/teams', `v${version}`);
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { readonly $schema: string };
  const { default: Maker } = load(schema.$schema.includes('draft-04') ? 'ajv-draft-04' : 'ajv') as {
    default: ReaderMaker;
  };
  const reader = new Maker({ strict: false, allErrors: true, unicodeRegExp: false });
  (load('ajv-formats') as { default: (to: Reader) => void }).default(reader);
  const check = reader.compile(schema);
  if (check(data)) return [];
  return (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`);
}
