/**
 * Part of the release: `node atur-alamat.mjs https://iku.example.go.id/asisten` writes the address at which dist/ will be served, and what
 * penyedia.json says of whoever serves it, into the files that name them. Needs nothing but Node; can be run again. `--dist FOLDER` names
 * another place of the files.
 */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));

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
function presentAddress(manifest) {
  const [, address] = /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(manifest) ?? [];
  if (address === undefined) throw new Error('dist/manifest.xml: SourceLocation?');
  return address;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The address in manifests and in the description of the functions; the unified manifest names the host alone, too. */
function addressed(text, from, to) {
  return text.replaceAll(from, to).replaceAll(`"${new URL(from).host}"`, `"${new URL(to).host}"`);
}

/** What the provider said of itself, on pages and as the name in the manifests; what was left empty stays as it is. */
function provided(text, name, provider) {
  if (name.endsWith('.html')) {
    return text.replace(/(<span data-penyedia="?(\w+)"?>)[^<]*(<\/span>)/g, (whole, start, key, end) =>
      provider[key] ? start + escaped(provider[key]) + end : whole,
    );
  }
  if (!provider.nama) return text;
  if (name === 'manifest.xml')
    return text.replace(/(<ProviderName>)[^<]*/, (_, start) => start + escaped(provider.nama));
  return text.replace(
    /("developer": \{\s*"name": )"(?:[^"\\]|\\.)*"/,
    (_, start) => start + JSON.stringify(provider.nama),
  );
}

function main() {
  const { values, positionals } = parseArgs({
    options: { dist: { type: 'string', default: join(here, 'dist') } },
    allowPositionals: true,
  });
  const address = wanted(positionals[0]);
  if (address === null) {
    console.error(USAGE);
    return 2;
  }
  const read = (name) => readFileSync(join(values.dist, name), 'utf8');
  const provider = JSON.parse(readFileSync(join(here, 'penyedia.json'), 'utf8'));
  const from = presentAddress(read('manifest.xml'));
  const named = readdirSync(values.dist).filter((name) => /\.(xml|json)$/.test(name) && name !== 'sbom.cdx.json');
  for (const name of [...named, 'bantuan/privasi.html', 'bantuan/ketentuan.html', 'bantuan/dukungan.html']) {
    const text = read(name);
    const isPage = name.endsWith('.html');
    const made = provided(isPage ? text : addressed(text, from, address), name, provider);
    if (made === text) continue;
    writeFileSync(join(values.dist, name), made);
    console.log(name);
  }
  console.log(address);
  return 0;
}

process.exitCode = main();
