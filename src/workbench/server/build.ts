import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { buildPage } from './build-page';

/** Builds the add-in as it is published, and the workbench around it. Throws with the bundler's own words when one fails. */
export async function build(root: string): Promise<void> {
  await buildPage(root);
  await buildAddIn(root);
}

function buildAddIn(root: string): Promise<void> {
  const load = createRequire(path.join(root, 'package.json'));
  const configuration = load('./webpack.config.js') as (env: object, argv: object) => Configuration;
  const compiler = webpack(configuration({}, { mode: 'production' }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      // Closing writes the cache that makes the next start quick.
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}
