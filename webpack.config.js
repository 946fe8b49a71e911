const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { ComponentsPlugin } = require('./tools/release/components-plugin');
const { loadTypescript } = require('./tools/release/load-typescript');

/** Where the add-in is served while it is developed, and the address that stands in manifest.xml. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** Where the pages get Office.js from: Microsoft's server, as Microsoft asks of whatever is published, or a copy beside them. */
const OFFICE_JS = {
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

const OFFICE_JS_PACKAGE = '@microsoft/office-js';

/** The parts of Office.js that some Excel loads, word for word: its licence lets nobody change them. */
const OFFICE_JS_PARTS = [
  '{office,o15apptofilemappingtable,custom-functions-runtime,es6-promise}.js',
  'excel*.js',
  '*/office_strings.js',
  '{telemetry,ariatelemetry}/*.js',
];

/** What the copy plugin is to copy for offices without a way to Microsoft's server. */
function officeJsCopies() {
  const context = `node_modules/${OFFICE_JS_PACKAGE}/dist`;
  const globOptions = { ignore: ['**/*.debug.js'] };
  const parts = OFFICE_JS_PARTS.map((from) => ({
    from,
    context,
    globOptions,
    to: 'office-js/',
    info: { minimized: true },
  }));
  return [...parts, { from: `node_modules/${OFFICE_JS_PACKAGE}/LICENSE.md`, to: 'office-js/LICENSE.md' }];
}

/** Emits `functions.json` (and the English one) from the one catalogue of custom functions, so that it never disagrees with the code. */
class FunctionsMetadataPlugin {
  constructor(url, dataTypes) {
    this.url = url;
    this.dataTypes = dataTypes;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const { functionsMetadata, METADATA_FILES } = loadTypescript('./src/functions/metadata.ts', __filename);
        for (const [language, file] of Object.entries(METADATA_FILES)) {
          const metadata = functionsMetadata(this.url, language, this.dataTypes);
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
        }
      });
    });
  }
}

/** Emits the unified manifest beside the XML one, from which it is made. */
class UnifiedManifestPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UnifiedManifest', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'UnifiedManifest', stage }, () => {
        const { unifiedManifest, englishTexts } = loadTypescript('./tools/manifest/unified.ts', __filename);
        const xml = addressed(readFileSync(path.resolve(__dirname, 'manifest.xml'), 'utf8'), this.url);
        const emit = (name, content) =>
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`));
        emit('manifest.json', unifiedManifest(xml));
        emit('manifest-en.json', englishTexts(xml));
      });
    });
  }
}

/** The manifest for the address at which the add-in will be served. */
function addressed(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT_URL, url.replace(/\/$/, ''));
}

/** Emits the guide of `docs/` as pages of the add-in's own (`bantuan/…`): help must not need another server. */
class HelpPagesPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        const { helpPages } = loadTypescript('./tools/help/help-pages.ts', __filename);
        for (const { path: file, html } of helpPages(path.resolve(__dirname, 'docs'))) {
          compilation.emitAsset(file, new sources.RawSource(html));
        }
      });
    });
  }
}

/**
 * Refuses a build that an older web view could not read: one `?.` from a dependency would leave the pane blank and the functions
 * dead there, and no test in a new browser would see it.
 */
class SyntaxLevelPlugin {
  apply(compiler) {
    const { WebpackError, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SyntaxLevel', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SyntaxLevel', stage }, (assets) => {
        const { syntaxProblem } = loadTypescript('./tools/syntax-level.ts', __filename);
        for (const [name, source] of Object.entries(assets)) {
          const isOurs = name.endsWith('.js') && !name.startsWith('office-js/');
          const problem = isOurs ? syntaxProblem(name, source.source().toString()) : null;
          if (problem) compilation.errors.push(new WebpackError(problem));
        }
      });
    });
  }
}

/** Emits what keeps the desk without a network: the names of its files, and a version that changes with them. */
class OfflineDeskPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflineDesk', (compilation) => {
      // Behind the stage that gives the files the names by their content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'OfflineDesk', stage }, (assets) => {
        const isOthers = (name) => /^(?:taskpane|commands|functions|penjaga)\b/.test(name);
        const scripts = Object.keys(assets).filter((name) => /^[^/]+\.(?:js|gz)$/.test(name) && !isOthers(name));
        const files = ['meja.html', ...scripts.sort()];
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        const text = readFileSync(path.resolve(__dirname, 'assets/meja-offline.js'), 'utf8')
          .replace("'__FILES__'", files.map((name) => JSON.stringify(name)).join(', '))
          .replace('__VERSION__', version);
        compilation.emitAsset('meja-offline.js', new sources.RawSource(text));
      });
    });
  }
}

/** The manifest names this script, so its name must stay. */
const FUNCTIONS_ENTRY = 'functions';

const GUARD = 'assets/penjaga.js';

/** The guard is published as it is written, for engines that no compiler knows; only its name gets the hash of its content. */
function guardName() {
  const hash = createHash('sha256')
    .update(readFileSync(path.resolve(__dirname, GUARD)))
    .digest('hex');
  return `penjaga.${hash.slice(0, 8)}.js`;
}

function addIn({ production, url, dataTypes, maps, officeJs }) {
  const isLocal = officeJs === OFFICE_JS.local;
  const guard = guardName();
  return {
    name: 'add-in',
    mode: production ? 'production' : 'development',
    devtool: production ? maps && 'source-map' : 'eval-cheap-module-source-map',
    // As in tsconfig.json; `SyntaxLevelPlugin` holds the dependencies to it as well.
    target: ['web', 'es2018'],
    entry: {
      [FUNCTIONS_ENTRY]: './src/functions/index.ts',
      commands: './src/commands/index.ts',
      taskpane: './src/taskpane/index.ts',
      meja: './src/desk/index.tsx',
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // What the page names changes its name with its content: a kept page and a new script never meet.
      filename: ({ chunk }) => (chunk.name === FUNCTIONS_ENTRY ? '[name].js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    // By their names in the tree, wherever a linked node_modules may lie: the numbers of the parts are made of them, and so the same everywhere.
    resolve: { extensions: ['.ts', '.tsx', '.js'], symlinks: false },
    resolveLoader: { symlinks: false },
    // For this machine only.
    devServer: { host: 'localhost' },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } },
        { test: /\.css$/, type: 'asset/source' },
        { test: /\.wasm\.gz$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:8][ext]' } },
      ],
    },
    plugins: [
      new FunctionsMetadataPlugin(url, dataTypes),
      new DefinePlugin({ FUNCTIONS_WITH_DATA_TYPES: JSON.stringify(dataTypes) }),
      new HelpPagesPlugin(),
      new UnifiedManifestPlugin(url),
      new ComponentsPlugin({ root: __dirname, also: isLocal ? [OFFICE_JS_PACKAGE] : [] }),
      ...(production ? [new SyntaxLevelPlugin()] : []),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        guard,
        officeJs,
        // As a source of the page's policy; '' for its own site.
        officeSite: isLocal ? '' : ` ${new URL(officeJs).origin}`,
        // The custom functions come first: a cell waits for them, the pane can wait.
        chunks: [FUNCTIONS_ENTRY, 'commands', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
      new HtmlWebpackPlugin({
        filename: 'meja.html',
        template: './src/desk/meja.html',
        chunks: ['meja'],
        scriptLoading: 'defer',
      }),
      new OfflineDeskPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: GUARD, to: guard, info: { minimized: true } },
          { from: 'docs/gambar/*.png', to: 'bantuan/gambar/[name][ext]', noErrorOnMissing: true },
          ...(isLocal ? officeJsCopies() : []),
          {
            from: 'manifest.xml',
            transform: (content) => addressed(content.toString(), url),
          },
        ],
      }),
    ],
    // As small as the one webpack takes by itself makes them, in half the time of the whole build.
    // It works on threads of its own; processes would start what has started the build once more.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })] },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      name: `add-in-${production ? 'production' : 'development'}${isLocal ? '-office-js' : ''}`,
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      // What decides how a file is compiled and is no file of the bundle: when it changes the cache starts anew.
      buildDependencies: { config: [__filename, path.resolve(__dirname, 'tsconfig.json')] },
    },
  };
}

/** @throws Error for a word that is none of the two: a mistyped one must not bring the other build. */
function officeJsFrom(word = 'microsoft') {
  if (!Object.hasOwn(OFFICE_JS, word)) throw new Error(`OFFICE_JS is "microsoft" or "local", not "${word}".`);
  return OFFICE_JS[word];
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const url = process.env.ADDIN_URL || DEVELOPMENT_URL;
  // For offices whose Excels were bought once, where functions with data types may show nothing but #VALUE!.
  const dataTypes = process.env.PERPETUAL !== '1';
  // For whoever looks for a fault in the published scripts: `npm run build -- --env peta`.
  const maps = env.peta === true;
  return addIn({ production, url, dataTypes, maps, officeJs: officeJsFrom(process.env.OFFICE_JS) });
};
