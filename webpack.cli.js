/** Packs the command line into `dist-cli/`, a folder that `npm pack` and `npm install -g` take without any dependency. */

const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { ComponentsPlugin } = require('./tools/release/components-plugin');
const { loadTypescript } = require('./tools/release/load-typescript');

const { cliPackage } = loadTypescript('./tools/release/cli-package.ts', __filename);

/** `iku` is what the user calls; the others are processes that it starts, found beside it under these names. */
const PROGRAMS = {
  iku: './src/cli/index.ts',
  'command-process': './src/cli/apart/command-process.ts',
  'reviewer-process': './src/cli/check/reviewer-process.ts',
};

module.exports = () => ({
  name: 'command line',
  mode: 'production',
  devtool: false,
  target: 'node20',
  node: { __dirname: false, __filename: false },
  entry: PROGRAMS,
  output: { path: path.resolve(__dirname, 'dist-cli'), filename: '[name].js', chunkFilename: '[id].js', clean: true },
  // As in webpack.config.js.
  resolve: { extensions: ['.ts', '.js'], symlinks: false },
  resolveLoader: { symlinks: false },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }],
  },
  // What the programs have in common is there once. Left readable: a failure then names a line that somebody can look at.
  optimization: { splitChunks: { chunks: 'all' }, minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^iku\.js$/ }),
    new ComponentsPlugin({ root: __dirname }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'package.json', transform: (project) => cliPackage(project.toString()) },
        { from: 'LICENSE' },
        { from: 'node_modules/excelize-wasm/excelize.wasm.gz' },
      ],
    }),
  ],
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack-cli') },
});
