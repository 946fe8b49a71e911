/** Finds a Chromium to drive: the one that is named, or one that is installed. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ON_WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const folder = process.env[variable];
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folder ? programs.map((program) => join(folder, program)) : [];
});

const INSTALLED = [
  // The one without a window of its own has less to draw: a fifth of the time of the end-to-end tests.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...ON_WINDOWS,
];

/** Keeps a headless browser from looking outside, where a closed network would make it wait. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium. Throws with what to do when there is none. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names "${named}", but no such file exists.`);
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium) or name one in the environment variable CHROMIUM.',
  );
}
