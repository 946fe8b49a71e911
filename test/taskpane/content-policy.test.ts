/** What the page may load and reach: the whole of "nothing leaves the workbook". */

import { readFileSync } from 'node:fs';

const page = readFileSync('src/taskpane/taskpane.html', 'utf8').replace(/<%[^%]*%>/g, '');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);

const MICROSOFT = 'https://appsforoffice.microsoft.com';

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
