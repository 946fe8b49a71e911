/** Bundles the workbench's page, which is served beside the add-in and never published. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** Where the server finds the page, from the project's root. */
export const PAGE_FOLDER = '.cache/workbench';

/**
 * What the spreadsheet component drags in for documents of text and never runs in a grid: reading font files, and guessing a text's
 * language to hyphenate it. The tables of Unicode that make three of its patterns are replaced by the browser's own.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'opentype.js': 'no-font-files.js',
  'franc-min': 'no-hyphenation.js',
  'cjk-regex': 'cjk-patterns.js',
};

function replaced(root: string): Plugin {
  const names = new RegExp(`^(?:${Object.keys(REPLACED).join('|').replace(/\./g, '\\.')})$`);
  return {
    name: 'replaced',
    setup: ({ onResolve }) => {
      onResolve({ filter: names }, ({ path: name }) => ({
        path: path.join(root, 'src/workbench/grid/replaced', REPLACED[name] ?? name),
      }));
    },
  };
}

/** @throws Error with the bundler's own words when it fails. */
export async function buildPage(root: string): Promise<void> {
  const folder = path.join(root, PAGE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(root, 'src/workbench/page/workbench.html'), path.join(folder, 'workbench.html'));
  await build({
    entryPoints: { workbench: path.join(root, 'src/workbench/page/main.ts') },
    outdir: path.join(folder, 'workbench'),
    tsconfig: path.join(root, 'tsconfig.json'),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [replaced(root)],
  });
}
