/** What an office does with a release: the address set once is set everywhere, can be set again, and nothing else changes. */

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../../cli/run-iku';

const at = temporaryFolder();
const SCRIPT = 'tools/release/shipped/atur-alamat.mjs';

const XML = (base: string) => `<SourceLocation DefaultValue="${base}/taskpane.html"/><Url Value="${base}/a.png"/>`;
const JSON_TEXT = (base: string) => `{"page":"${base}/taskpane.html","validDomains":["${new URL(base).host}"]}`;

function release(): (argument: string) => number | null {
  mkdirSync(at('dist'), { recursive: true });
  copyFileSync(SCRIPT, at('atur-alamat.mjs'));
  writeFileSync(at('dist/manifest.xml'), XML('https://localhost:3000'));
  writeFileSync(at('dist/manifest.json'), JSON_TEXT('https://localhost:3000'));
  writeFileSync(at('dist/taskpane.js'), 'https://localhost:3000');
  return (argument) => spawnSync(process.execPath, [at('atur-alamat.mjs'), argument]).status;
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
  expect(read('taskpane.js')).toBe('https://localhost:3000');
});

test.each(['', 'iku.example.go.id', 'http://iku.example.go.id', 'https://iku.example.go.id/?a=1', 'https://a@b.id/'])(
  '"%s" is refused, and no file is touched',
  (typed) => {
    const set = release();
    expect(set(typed)).toBe(2);
    expect(read('manifest.xml')).toBe(XML('https://localhost:3000'));
  },
);
