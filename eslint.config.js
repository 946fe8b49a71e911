const tseslint = require('typescript-eslint');
const { layerImports } = require('./tools/eslint/layer-imports');

/** What would make `core` depend on a place, a moment or chance: it must give the same answer everywhere. */
const impureGlobals = [
  ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'],
  ...['process', 'Buffer', 'require', 'Office', 'Excel', 'CustomFunctions', 'console'],
].map((name) => ({ name, message: 'core is pure: no Office, no DOM, no Node.' }));

module.exports = tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'dist-cli/**',
      'dist-host/**',
      'rilis/**',
      'situs/**',
      'coverage/**',
      '.cache/**',
      'test-results/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict],
    plugins: { iku: { rules: { 'layer-imports': layerImports } } },
    rules: {
      'iku/layer-imports': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Office', property: 'initialize', message: 'Use Office.onReady.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is pure: no randomness.' },
        { object: 'Date', property: 'now', message: 'core is pure: no clock. Take the date as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'core is pure: no clock.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Safari before 16.4 cannot read a lookbehind.' },
      ],
    },
  },
  {
    // A sync inside a loop is one round trip per item: the one thing that makes an Office add-in slow.
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) AwaitExpression > CallExpression[callee.property.name="sync"]',
          message: 'No context.sync() in a loop: load everything first, then sync once.',
        },
        {
          selector: 'CallExpression[callee.property.name="load"][arguments.length=0]',
          message: 'Name the properties to load.',
        },
      ],
    },
  },
  { files: ['tools/**/*.ts', 'src/cli/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
);
