/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  // Nothing here is timed: beside the gate's other steps, on half as fast a machine, a screenful of the pane takes longer than five seconds.
  testTimeout: 20_000,
  // Properties are tried with the same inputs in every run.
  setupFiles: ['<rootDir>/test/runs.ts'],
  transform: {
    // Types are checked by `npm run typecheck`; here each file is only transpiled, which keeps the run short.
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'Node10',
          isolatedModules: true,
          target: 'ES2020',
          jsx: 'react-jsx',
          jsxImportSource: 'preact',
          esModuleInterop: true,
          resolveJsonModule: true,
        },
      },
    ],
  },
};
