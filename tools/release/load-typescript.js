/**
 * Loads a module in TypeScript, and all that it imports, for a script that webpack's configuration is made of.
 *
 * webpack keeps no cache once it has followed the configuration to a file whose name it does not find on the disk, and `tsx` marks
 * the names of what it loads. Nothing is lost by hiding them: what they emit is made anew at each run.
 */

const tsx = require('tsx/cjs/api');

const isMarked = ({ id }) => id.includes('?namespace=');

/** @param {string} file its absolute path @returns what the module exports */
function loadTypescript(file) {
  const loaded = tsx.require(file, __filename);
  for (const parent of Object.values(require.cache)) {
    if (parent.children.some(isMarked)) parent.children = parent.children.filter((child) => !isMarked(child));
  }
  return loaded;
}

module.exports = { loadTypescript };
