/** Emits, beside the bundles, the licences of all packages in them and the bill of materials. */

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { loadTypescript } = require('./load-typescript');

class ComponentsPlugin {
  /** `also`: packages that are copied rather than bundled. */
  constructor({ root, also = [] }) {
    this.root = root;
    this.also = also;
  }

  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Components', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Components', stage }, () => {
        const components = loadTypescript('./components.ts', __filename);
        const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
        const product = JSON.parse(readFileSync(path.join(this.root, 'package.json'), 'utf8'));
        const files = [...compilation.modules].flatMap(filesOf);
        const names = [...new Set([...components.packagesOf(files), ...this.also])].sort();
        const found = components.componentsOf(names, this.root);
        emit(components.LICENCES_FILE, components.licencesText(product, found));
        emit(components.SBOM_FILE, `${JSON.stringify(components.sbom(product, found), null, 2)}\n`);
      });
    });
  }
}

/** Several modules may have been joined to one. */
function filesOf(module) {
  return (module.modules ?? [module]).flatMap(({ resource }) => resource ?? []);
}

module.exports = { ComponentsPlugin };
