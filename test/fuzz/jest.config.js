const unit = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/fuzz/*.fuzz.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 3_600_000,
  maxWorkers: 2,
};
