/**
 * Loads a module in TypeScript, and all that it imports, for a script that webpack's configuration is made of.
 *
 * webpack keeps no cache once it has followed the configuration to a file whose name it does not find on the disk, and `tsx` marks
 * the names of what it loads. Nothing is lost by hiding them: what they emit is made anew at each run.
 */

const tsx = require('tsx/cjs/api');

const isMarked = ({ id }) => id.includes('?namespace=');

/** As Node's `require` does, for the file `from`: a path that begins with a point is looked for beside it. */
function loadTypescript(file, from) {
  const loaded = tsx.require(file, from);
  for (const parent of Object.values(require.cache)) {
    if (parent.children.some(isMarked)) parent.children = parent.children.filter((child) => !isMarked(child));
  }
  return loaded;
}

module.exports = { loadTypescript };
