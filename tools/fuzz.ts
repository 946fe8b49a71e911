/** `npm run fuzz -- [--seed N] [--seconds N]`: hostile cells, calls, settings, files and host failures for as long as asked. */

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string' }, seconds: { type: 'string' } } });
const { status } = spawnSync('npx', ['jest', '--config', 'test/fuzz/jest.config.js', '--silent=false'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }),
    ...(values.seconds === undefined ? {} : { FUZZ_SECONDS: values.seconds }),
  },
});
process.exit(status ?? 1);
