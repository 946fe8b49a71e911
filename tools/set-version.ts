/**
 * Part of `npm version X.Y.Z --no-git-tag-version`, which has written package.json and its lock by then: takes the version into the manifest, the
 * changelog and the names of the packed command line in documents. Nothing else states it: all the rest is built from package.json.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import packageInfo from '../package.json';
import { NAMES_VERSION, withVersion } from './release/version';

const today = new Date().toISOString().slice(0, 10);
for (const file of NAMES_VERSION) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, withVersion(text, file, { version: packageInfo.version, today }));
  console.log(file);
}
