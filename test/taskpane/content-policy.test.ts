/** What the page may load and reach: the whole of "nothing leaves the workbook". */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MICROSOFT = 'https://appsforoffice.microsoft.com';

const template = readFileSync('src/taskpane/taskpane.html', 'utf8');

/** The page's policy by directive, where Office.js comes from `site`. */
function directivesWith(site: string): ReadonlyMap<string, readonly string[]> {
  const page = template
    .replace(/<%= htmlWebpackPlugin\.options\.officeSite \|\| ` ('none')` %>/g, (_, none: string) => ` ${site || none}`)
    .replace(/<%= htmlWebpackPlugin\.options\.officeSite %>/g, ` ${site}`)
    .replace(/<%[^%]*%>/g, '');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

const directives = directivesWith(MICROSOFT);

test('what is not named may not be loaded, and data may go to the add-in’s own server only', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
});

test('scripts come from here and from Microsoft, without inline code', () => {
  expect(directives.get('script-src')).toEqual(["'self'", MICROSOFT]);
});

test("Office.js's own frame, in which it asks whether a site may show Excel, is allowed; no other is", () => {
  expect(directives.get('frame-src')).toEqual([MICROSOFT]);
});

test('where the add-in brings Office.js along, no other site is named at all', () => {
  const own = directivesWith('');
  expect(own.get('script-src')).toEqual(["'self'"]);
  expect(own.get('frame-src')).toEqual(["'none'"]);
  expect([...own.values()].flat().filter((source) => source.includes('://'))).toEqual([]);
});

test('no code of the add-in or the desk asks the network for anything but its own files', () => {
  const folders = ['core', 'functions', 'excel', 'taskpane', 'commands', 'xlsx', 'desk'].map((layer) =>
    join('src', layer),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file));
  const asking = code.filter((file) =>
    /\b(fetch(?!\((?:[`']bantuan\/|new URL\('[\w./-]+', import\.meta\.url\)))|sendBeacon|importScripts)\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(code.length).toBeGreaterThan(100);
  expect(asking).toEqual([]);
});
