const path = require('node:path');

/** Which layers of `src/` a layer may import, besides itself. One arrow here is one sentence of the architecture. */
const ALLOWED = {
  core: [],
  functions: ['core'],
  excel: ['core'],
  xlsx: ['core'],
  taskpane: ['core', 'excel', 'functions'],
  commands: ['core', 'excel'],
  cli: ['core', 'xlsx'],
  desk: ['core', 'xlsx', 'taskpane'],
  workbench: ['xlsx'],
};

function layerOf(file) {
  const match = /[\\/]src[\\/]([^\\/]+)[\\/]/.exec(file);
  return match ? match[1] : null;
}

/** Packages that a pure layer may not import either. */
const PURE = new Set(['core', 'functions']);

const layerImports = {
  meta: {
    type: 'problem',
    docs: { description: 'keeps the imports between the layers of src/ going one way' },
    messages: {
      arrow: 'The layer "{{from}}" may not import "{{to}}" (it may import: {{allowed}}).',
      package: 'The layer "{{from}}" is pure and imports no package ("{{name}}").',
      unknown: 'The layer "{{from}}" is not in the table of layers: add it to tools/eslint/layer-imports.js.',
    },
    schema: [],
  },
  create(context) {
    const from = layerOf(context.filename);
    if (!from) return {};
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const target = node.source.value;
      if (!ALLOWED[from]) {
        context.report({ node, messageId: 'unknown', data: { from } });
        return;
      }
      if (!target.startsWith('.')) {
        if (PURE.has(from)) context.report({ node, messageId: 'package', data: { from, name: target } });
        return;
      }
      const to = layerOf(path.resolve(path.dirname(context.filename), target) + path.sep);
      if (to && to !== from && !ALLOWED[from].includes(to)) {
        context.report({ node, messageId: 'arrow', data: { from, to, allowed: ALLOWED[from].join(', ') || '-' } });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

module.exports = { layerImports, ALLOWED };
