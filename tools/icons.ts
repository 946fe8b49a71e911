/** Draws the PNG icons from their SVG sources in `assets/`: `npm run icons`. */

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './browser';

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The sizes that Office asks for: ribbon 16 to 80, add-in list 32, 64, 128, unified manifest 192 and a white outline of 32, store 300. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128, 192, 300],
  outline: [32],
  validate: RIBBON_SIZES,
  panel: RIBBON_SIZES,
  cell: RIBBON_SIZES,
  forms: RIBBON_SIZES,
  report: RIBBON_SIZES,
  formula: RIBBON_SIZES,
  help: RIBBON_SIZES,
};

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = readFileSync(`assets/${name}.svg`, 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

void main();
