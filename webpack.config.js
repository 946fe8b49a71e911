const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const tsx = require('tsx/cjs/api');

/** Where the add-in is served while it is developed, and the address that stands in manifest.xml. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** Emits `functions.json` (and the English one) from the one catalogue of custom functions, so that it never disagrees with the code. */
class FunctionsMetadataPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const { functionsMetadata, METADATA_FILES } = tsx.require('./src/functions/metadata.ts', __filename);
        for (const [language, file] of Object.entries(METADATA_FILES)) {
          const metadata = functionsMetadata(this.url, language);
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
        }
      });
    });
  }
}

/** Emits the guide of `docs/` as pages of the add-in's own (`bantuan/…`): help must not need another server. */
class HelpPagesPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        const { helpPages } = tsx.require('./tools/help-pages.ts', __filename);
        for (const { path: file, html } of helpPages(path.resolve(__dirname, 'docs'))) {
          compilation.emitAsset(file, new sources.RawSource(html));
        }
      });
    });
  }
}

function addIn(production, url) {
  return {
    name: 'add-in',
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    entry: {
      functions: './src/functions/index.ts',
      commands: './src/commands/index.ts',
      taskpane: './src/taskpane/index.ts',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    // For this machine only.
    devServer: { host: 'localhost' },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } },
        { test: /\.css$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new FunctionsMetadataPlugin(url),
      new HelpPagesPlugin(),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        // The custom functions come first: a cell waits for them, the pane can wait.
        chunks: ['functions', 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'docs/gambar/*.png', to: 'bantuan/gambar/[name][ext]', noErrorOnMissing: true },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url.replace(/\/$/, '')),
          },
        ],
      }),
    ],
    performance: { hints: false },
    // The cache warns of every TypeScript file that this configuration itself loads; they are read anew at each run anyway.
    infrastructureLogging: { level: 'error' },
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack') },
  };
}

/** The page that plays Excel on the web. It is no part of the add-in, so `npm run build` leaves it out. */
function workbench(production) {
  return require('./src/workbench/webpack.workbench.js')({ production, root: __dirname });
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const url = process.env.ADDIN_URL || DEVELOPMENT_URL;
  return env.workbench ? [addIn(production, url), workbench(production)] : [addIn(production, url)];
};
