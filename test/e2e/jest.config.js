const { transform } = require('../../jest.config');

/** Runs in a real browser against the workbench: `npm run test:e2e`. @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testEnvironment: 'node',
  transform,
  globalSetup: '<rootDir>/test/e2e/start-workbench.ts',
  globalTeardown: '<rootDir>/test/e2e/stop-workbench.ts',
  setupFilesAfterEnv: ['<rootDir>/test/e2e/second-try.ts'],
  testTimeout: 60_000,
  // Two browsers at a time: each draws and scripts on processors of its own, and no test here is timed.
  maxWorkers: 2,
};
