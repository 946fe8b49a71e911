/** How a file becomes what Node runs; in one with tags, angle brackets are tags. */
const transpiled = (tags) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: tags },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  // Nothing here is timed: beside the gate's other steps, on half as fast a machine, a screenful of the pane takes longer than five seconds.
  testTimeout: 20_000,
  // Properties are tried with the same inputs in every run.
  setupFiles: ['<rootDir>/test/runs.ts'],
  // Types are checked by `npm run typecheck`; here each file is only transpiled, which keeps the run short.
  transform: { '^.+\\.ts$': transpiled(false), '^.+\\.tsx$': transpiled(true) },
};
