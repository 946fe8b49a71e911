/** What is said of work that was stopped because it took too much. */

import { GATHERING_LIMITS, REVIEW_LIMITS, tooLong, tooMuchMemory, WRITING_LIMITS } from '../../src/cli/apart/watch';
import { limitsOf } from '../../src/cli/apart/separate-command';
import { CommandLine } from '../../src/cli/command-line/command-line';
import { ALIGN } from '../../src/cli/compare/align-command';
import { COMPARE } from '../../src/cli/compare/compare-command';

const ALL = [REVIEW_LIMITS, WRITING_LIMITS, GATHERING_LIMITS];

it.each(ALL)('names the work, what it took and what may help: $work.id', (limits) => {
  expect(tooLong(limits)).toEqual({
    id: `${limits.work.id} dihentikan setelah ${limits.seconds} detik kerja. ${limits.remedy.id}`,
    en: `${limits.work.en} was stopped after ${limits.seconds} seconds of work. ${limits.remedy.en}`,
  });
  expect(tooMuchMemory(limits).id).toContain(`${limits.work.id} dihentikan karena memerlukan lebih dari `);
});

it('calls only the check a check', () => {
  const words = ALL.map((limits) => tooLong(limits).id.includes('Pemeriksaan'));
  expect(words).toEqual([true, false, false]);
});

it('gives what gathers many files more time than what works on one', () => {
  expect(limitsOf({ gathers: true }).seconds).toBeGreaterThan(limitsOf({}).seconds);
});

it.each([
  [COMPARE, ['lama.xlsx', 'baru.xlsx'], false],
  [COMPARE, ['iku.xlsx', 'renstra.xlsx', 'pk.xlsx', 'lkjip.xlsx'], true],
  [ALIGN, ['rpjmd.xlsx', 'dinas.xlsx'], false],
  [ALIGN, ['rpjmd.xlsx', 'dinas-a.xlsx', 'dinas-b.xlsx'], true],
])('counts files side by side as many once there are more than two: $name', (command, files, gathers) => {
  const line = new CommandLine([command.name, ...files], command.options, []);
  expect(command.understand(line, 'id').risk?.gathers ?? false).toBe(gathers);
});
