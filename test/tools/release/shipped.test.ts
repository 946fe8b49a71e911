/** What an office does with a release: its address and its own name are set once, can be set again, and nothing else changes. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../../cli/run-iku';

const at = temporaryFolder();
const SHIPPED = 'tools/release/shipped';

const XML = (base: string, provider = 'Asisten IKU') =>
  `<ProviderName>${provider}</ProviderName><SourceLocation DefaultValue="${base}/taskpane.html"/><Url Value="${base}/a.png"/>`;
const JSON_TEXT = (base: string, provider = 'Asisten IKU') =>
  `{"developer": { "name": ${JSON.stringify(provider)} },"page":"${base}/taskpane.html","validDomains":["${new URL(base).host}"]}`;
const PAGE = '<p>unit <span data-penyedia="unit">( … )</span>, surel <span data-penyedia="surel">( … )</span></p>';
const HERE = 'https://localhost:3000';

function release(): (argument: string) => number | null {
  mkdirSync(at('dist/bantuan'), { recursive: true });
  for (const file of ['atur-alamat.mjs', 'penyedia.json']) copyFileSync(`${SHIPPED}/${file}`, at(file));
  writeFileSync(at('dist/manifest.xml'), XML(HERE));
  writeFileSync(at('dist/manifest.json'), JSON_TEXT(HERE));
  writeFileSync(at('dist/taskpane.js'), HERE);
  for (const name of ['privasi', 'ketentuan', 'dukungan']) writeFileSync(at(`dist/bantuan/${name}.html`), PAGE);
  return (argument) => spawnSync(process.execPath, [at('atur-alamat.mjs'), argument]).status;
}

function say(provider: Readonly<Record<string, string>>): void {
  const all = JSON.parse(readFileSync(`${SHIPPED}/penyedia.json`, 'utf8')) as Record<string, string>;
  writeFileSync(at('penyedia.json'), JSON.stringify({ ...all, ...provider }));
}

const read = (name: string) => readFileSync(at(`dist/${name}`), 'utf8');

test('the address is set in the manifests, and again when the office moves', () => {
  const set = release();
  for (const [typed, base] of [
    ['https://iku.example.go.id/asisten/', 'https://iku.example.go.id/asisten'],
    ['https://lain.example.go.id:8443', 'https://lain.example.go.id:8443'],
  ] as const) {
    expect(set(typed)).toBe(0);
    expect([read('manifest.xml'), read('manifest.json')]).toEqual([XML(base), JSON_TEXT(base)]);
  }
  expect(read('taskpane.js')).toBe(HERE);
  expect(read('bantuan/dukungan.html')).toBe(PAGE);
});

test('what the provider says of itself stands on the pages and in the manifests, whatever is in it, and can be said anew', () => {
  const set = release();
  for (const nama of ['Dinas "A" & B $1', 'Dinas <Lain>']) {
    say({ nama, unit: 'Subbag <TI> & $&', surel: '' });
    expect(set(HERE)).toBe(0);
    const escaped = nama.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replaceAll('"', '&quot;');
    expect(read('manifest.xml')).toBe(XML(HERE, escaped));
    expect(read('manifest.json')).toBe(JSON_TEXT(HERE, nama));
    expect(read('bantuan/dukungan.html')).toBe(
      '<p>unit <span data-penyedia="unit">Subbag &lt;TI&gt; &amp; $&amp;</span>, surel <span data-penyedia="surel">( … )</span></p>',
    );
  }
});

test('every blank of the pages is a question of penyedia.json', () => {
  const asked = Object.keys(JSON.parse(readFileSync(`${SHIPPED}/penyedia.json`, 'utf8')) as object);
  const pages = ['privasi', 'ketentuan', 'dukungan'].map((name) => readFileSync(`docs/${name}.md`, 'utf8')).join();
  const blanks = [...pages.matchAll(/data-penyedia="(\w+)"/g)].map(([, key = '']) => key);
  expect([...new Set(blanks)].sort()).toEqual(asked.sort());
  expect(pages.match(/\( … \)/g)).toHaveLength(blanks.length);
});

test.each(['', 'iku.example.go.id', 'http://iku.example.go.id', 'https://iku.example.go.id/?a=1', 'https://a@b.id/'])(
  '"%s" is refused, and no file is touched',
  (typed) => {
    const set = release();
    expect(set(typed)).toBe(2);
    expect(read('manifest.xml')).toBe(XML(HERE));
  },
);

test.each([
  ['a space in it', ['https://iku', '.go.id']],
  ['the manifest at its end', ['https://iku.go.id/manifest.xml']],
  ['http', ['http://iku.go.id']],
])('an address with %s changes nothing', (_, words) => {
  release();
  const { status, stderr } = spawnSync(process.execPath, [at('atur-alamat.mjs'), ...words], { encoding: 'utf8' });
  expect([status, read('manifest.xml')]).toEqual([2, XML(HERE)]);
  expect(stderr).toContain('Sebutkan alamat https lengkap');
});

test('another folder and a provider that cannot be read are named in words, and nothing is changed', () => {
  release();
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [at('atur-alamat.mjs'), 'https://iku.go.id', ...words], { encoding: 'utf8' });
  const elsewhere = run('--dist', at('lain'));
  expect([elsewhere.status, elsewhere.stderr]).toEqual([2, expect.stringContaining('tidak ada yang diubah')]);
  expect(elsewhere.stderr).not.toContain('node:fs');
  for (const broken of ['{"nama": "Dinas" "unit": ""}', '[1]', 'null', '{"nama": {}}']) {
    writeFileSync(at('penyedia.json'), broken);
    expect([run().status, run().stderr]).toEqual([2, expect.stringContaining('penyedia.json')]);
  }
  expect(read('manifest.xml')).toBe(XML(HERE));
  writeFileSync(at('penyedia.json'), '\uFEFF{"nama": "Dinas"}');
  expect([run().status, read('manifest.xml')]).toEqual([0, XML('https://iku.go.id', 'Dinas')]);
});

test('a key that nobody asks for changes nothing and is named; what is still blank is named, too', () => {
  release();
  const run = () => spawnSync(process.execPath, [at('atur-alamat.mjs'), 'https://iku.go.id'], { encoding: 'utf8' });
  writeFileSync(at('penyedia.json'), '{"Nama": "Dinas", "email": "a@b.go.id"}');
  const unknown = run();
  expect([unknown.status, read('manifest.xml')]).toEqual([2, XML(HERE)]);
  expect(unknown.stderr).toContain('tidak dikenal: Nama, email');
  say({ nama: 'Dinas', alamat: 'Jl. A', pelindungData: 'Kabag', unit: 'TI', surel: ' ', jamLayanan: '8-16' });
  const some = run();
  expect([some.status, some.stdout]).toEqual([
    0,
    expect.stringContaining('Belum diisi dalam penyedia.json: surel, telepon.'),
  ]);
  say({ nama: 'D', alamat: 'A', pelindungData: 'K', unit: 'T', surel: 'a@b.id', telepon: '1', jamLayanan: '8' });
  expect(run().stdout).not.toContain('Belum diisi');
  const known = /const KEYS = (\[[^\]]+\])/.exec(readFileSync(`${SHIPPED}/atur-alamat.mjs`, 'utf8'))?.[1] ?? '';
  const asked = Object.keys(JSON.parse(readFileSync(`${SHIPPED}/penyedia.json`, 'utf8')) as object);
  expect(JSON.parse(known.replaceAll("'", '"'))).toEqual(asked);
});
