/**
 * Part of the release: `node atur-alamat.mjs https://iku.example.go.id/asisten` writes the address at which dist/ will be served, and what
 * penyedia.json says of whoever serves it, into the files that name them. Needs nothing but Node; can be run again. `--dist FOLDER` names
 * another place of the files.
 */

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));

const USAGE = `node atur-alamat.mjs https://iku.example.go.id/asisten
Sebutkan alamat https lengkap, dengan subfoldernya, tempat isi dist/ akan disajikan.
Name the whole https address, the sub-folder included, where dist/ will be served.`;

/** The address of a page or a manifest is not that of the folder. */
const NAMES_A_FILE = /\.(?:html?|xml|json|js)\/*$/i;

/** Without a slash at the end; `null` when it is not an address that Excel would load from. */
function wanted(argument) {
  try {
    const url = new URL(argument);
    const isPlain = url.search === '' && url.hash === '' && url.username === '' && !NAMES_A_FILE.test(url.pathname);
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

const PAGES = ['bantuan/privasi.html', 'bantuan/ketentuan.html', 'bantuan/dukungan.html'];
const NEEDED = ['manifest.xml', ...PAGES];

function incomplete(path) {
  return `${path} tidak ada, jadi tidak ada yang diubah. Jalankan dari arsip yang diekstrak seluruhnya, atau sebutkan foldernya: --dist FOLDER
${path} is not there, so nothing was changed. Run it in the whole unpacked archive, or name the folder: --dist FOLDER`;
}

/** What penyedia.json may hold; "ketentuan" adds to the terms, and need not. */
const KEYS = ['nama', 'alamat', 'pelindungData', 'unit', 'surel', 'telepon', 'jamLayanan', 'ketentuan'];
const OPTIONAL = 'ketentuan';

function unknownKeys(keys) {
  return `penyedia.json: tidak dikenal: ${keys.join(', ')}, jadi tidak ada yang diubah. Yang dikenal: ${KEYS.join(', ')}.
penyedia.json: not known: ${keys.join(', ')}, so nothing was changed. Known: ${KEYS.join(', ')}.`;
}

function stillBlank(keys) {
  return `
Belum diisi dalam penyedia.json: ${keys.join(', ')}. Halaman privasi dan dukungan menampilkannya sebagai tempat kosong; isi, lalu jalankan lagi.
Not filled in yet in penyedia.json: ${keys.join(', ')}. The pages of privacy and support show them as blanks; fill them in and run this again.`;
}

/** A text for each key; `null` where somebody's typing has left it unreadable. */
function providerIn(path) {
  try {
    // Windows Notepad may put a mark in front.
    const said = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    const isPlain =
      said !== null && typeof said === 'object' && Object.values(said).every((text) => typeof text === 'string');
    return isPlain ? said : null;
  } catch {
    return null;
  }
}

const BAD_PROVIDER = `penyedia.json tidak ada atau tidak terbaca, jadi tidak ada yang diubah. Setiap isian: "kunci": "teks", dengan koma di antaranya.
penyedia.json is missing or cannot be read, so nothing was changed. Each entry: "key": "text", with commas in between.`;

function main() {
  const { values, positionals } = parseArgs({
    options: { dist: { type: 'string', default: join(here, 'dist') } },
    allowPositionals: true,
  });
  // An address with a space in it comes as two.
  const address = positionals.length === 1 ? wanted(positionals[0]) : null;
  if (address === null) {
    console.error(USAGE);
    return 2;
  }
  const missing = NEEDED.map((name) => join(values.dist, name)).find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(incomplete(missing));
    return 2;
  }
  const read = (name) => readFileSync(join(values.dist, name), 'utf8');
  const provider = providerIn(join(here, 'penyedia.json'));
  if (provider === null) {
    console.error(BAD_PROVIDER);
    return 2;
  }
  const unknown = Object.keys(provider).filter((key) => !KEYS.includes(key));
  if (unknown.length > 0) {
    console.error(unknownKeys(unknown));
    return 2;
  }
  const from = presentAddress(read('manifest.xml'));
  const named = readdirSync(values.dist).filter((name) => /\.(xml|json)$/.test(name) && name !== 'sbom.cdx.json');
  for (const name of [...named, ...PAGES]) {
    const text = read(name);
    const isPage = name.endsWith('.html');
    const made = provided(isPage ? text : addressed(text, from, address), name, provider);
    if (made === text) continue;
    writeFileSync(join(values.dist, name), made);
    console.log(name);
  }
  console.log(address);
  const blank = KEYS.filter((key) => key !== OPTIONAL && !provider[key]?.trim());
  if (blank.length > 0) console.log(stillBlank(blank));
  return 0;
}

process.exitCode = main();
