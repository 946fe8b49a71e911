const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** The page that plays Excel on the web. It is served beside the add-in and never published. */
module.exports = ({ production, root }) => ({
  name: 'workbench',
  mode: production ? 'production' : 'development',
  devtool: production ? false : 'eval-cheap-module-source-map',
  entry: { workbench: './src/workbench/page/main.ts' },
  output: {
    path: path.resolve(root, '.cache/workbench'),
    filename: 'workbench/[name].js',
    chunkFilename: 'workbench/[name].js',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true } } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'workbench.html',
      template: './src/workbench/page/workbench.html',
      minify: false,
    }),
  ],
  // Univer is minified as it comes; doing it again costs half a minute and saves little on one's own machine.
  optimization: { minimize: false, concatenateModules: false, usedExports: false },
  performance: { hints: false },
  // Changing this file or a compiler's options makes the cache start anew.
  cache: { type: 'filesystem', cacheDirectory: path.resolve(root, '.cache/webpack-workbench') },
});
