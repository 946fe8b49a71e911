/** Packs `npm run check:host` into one file for the release: whoever installs it has no sources, and needs nothing but Node. */

const path = require('node:path');

module.exports = () => ({
  name: 'host check',
  mode: 'production',
  devtool: false,
  target: 'node20',
  entry: { 'periksa-server': './tools/check-host.ts' },
  output: { path: path.resolve(__dirname, 'dist-host'), filename: '[name].cjs', clean: true },
  // As in webpack.config.js.
  resolve: { extensions: ['.ts', '.js'], symlinks: false },
  resolveLoader: { symlinks: false },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } }],
  },
  // Left readable: an office may want to see what it runs.
  optimization: { minimize: false },
  performance: { hints: false },
});
