/**
 * Part of the release: `node atur-alamat.mjs https://iku.example.go.id/asisten` writes the address at which dist/ will be served
 * into the files that name it. Needs nothing but Node; can be run again with another address.
 */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(dirname(fileURLToPath(import.meta.url)), 'dist');

const USAGE = `node atur-alamat.mjs https://iku.example.go.id/asisten
Sebutkan alamat https lengkap, dengan subfoldernya, tempat isi dist/ akan disajikan.
Name the whole https address, the sub-folder included, where dist/ will be served.`;

/** Without a slash at the end; `null` when it is not an address that Excel would load from. */
function wanted(argument) {
  try {
    const url = new URL(argument);
    const isPlain = url.search === '' && url.hash === '' && url.username === '';
    return url.protocol === 'https:' && isPlain ? (url.origin + url.pathname).replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}

/** The address that the manifest names now. */
function present() {
  const [, address] = /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(read('manifest.xml')) ?? [];
  if (address === undefined) throw new Error('dist/manifest.xml: SourceLocation?');
  return address;
}

const read = (name) => readFileSync(join(dist, name), 'utf8');

function main(argument) {
  const address = wanted(argument);
  if (address === null) {
    console.error(USAGE);
    return 2;
  }
  const [from, oldHost, newHost] = [present(), new URL(present()).host, new URL(address).host];
  for (const name of readdirSync(dist).filter((each) => /\.(xml|json)$/.test(each) && each !== 'sbom.cdx.json')) {
    const text = read(name);
    // The unified manifest names the host alone, too.
    const set = text.replaceAll(from, address).replaceAll(`"${oldHost}"`, `"${newHost}"`);
    if (set === text) continue;
    writeFileSync(join(dist, name), set);
    console.log(`dist/${name}`);
  }
  console.log(address);
  return 0;
}

process.exitCode = main(process.argv[2]);
