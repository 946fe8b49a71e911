import { CommandLine, type FlagOption, same, type ValueOption } from '../../src/cli/command-line/command-line';
import { command } from '../../src/cli/command-line/command';
import { helpText } from '../../src/cli/command-line/help';
import { COMMON_OPTIONS, OUTPUT } from '../../src/cli/command-line/shared-options';
import { COMMANDS } from '../../src/cli/all-commands';
import { EXIT } from '../../src/cli/terminal';
import { FORM_IDS } from '../../src/core/forms/catalogue';
import { iku } from './run-iku';

const OPTIONS = [...COMMANDS.flatMap(({ options }) => options), ...COMMON_OPTIONS];

test.each(['id', 'en'])('the help in "%s" names every command, option and form', async (language) => {
  const { code, out, err } = await iku('--bantuan', '--bahasa', language);
  expect([code, err]).toEqual([0, '']);
  for (const { name } of OPTIONS) expect(out).toContain(`--${name}`);
  for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
  for (const form of FORM_IDS) expect(out).toContain(form);
});

test('the help in English is in English throughout', async () => {
  const { out } = await iku('--help', '--bahasa', 'en');
  for (const { purposes } of COMMANDS) for (const { text } of purposes) expect(out).not.toContain(text.id);
  for (const { help } of OPTIONS)
    for (const { text } of help) if (text.id !== text.en) expect(out).not.toContain(text.id);
});

test('options of the same name take the same kind of value in every command', () => {
  const types = new Map<string, string>();
  for (const { name, type } of OPTIONS) {
    expect(types.get(name) ?? type).toBe(type);
    types.set(name, type);
  }
});

test('no command, and no option of a command, is there twice', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { options } of COMMANDS) {
    const own = [...options, ...COMMON_OPTIONS].map(({ name }) => name);
    expect(new Set(own).size).toBe(own.length);
  }
});

describe('a command that is added to the list', () => {
  const LOUD: FlagOption = { name: 'keras', type: 'boolean', help: [{ text: { id: 'keras', en: 'loudly' } }] };
  const TIMES: ValueOption = {
    name: 'kali',
    type: 'string',
    help: [{ value: same('N'), text: { id: 'berapa kali', en: 'how many times' } }],
  };
  const greet = command<{ readonly times: number }>({
    name: 'sapa',
    usage: { id: 'NAMA', en: 'NAME' },
    purposes: [{ words: { id: 'NAMA', en: 'NAME' }, text: { id: 'menyapa', en: 'greets' } }],
    options: [LOUD, TIMES, OUTPUT],
    read: (line) => ({ times: line.wholeNumber(TIMES) ?? 1 }),
    run: ({ times }, terminal) => {
      terminal.out('halo '.repeat(times));
      return Promise.resolve(EXIT.done);
    },
  });
  const listed = [...COMMANDS, greet];
  const lineOf = (...args: string[]) =>
    new CommandLine(
      args,
      listed.flatMap(({ options }) => options),
      COMMON_OPTIONS,
    );

  it('stands in the help, with the options it shares under the names of all that have them', () => {
    const help = helpText(listed, 'iku', 'id');
    expect(help).toContain('\n  sapa NAMA              menyapa\n');
    expect(help).toContain('\nPilihan sapa\n  --keras                keras\n  --kali N               berapa kali\n');
    expect(help).toContain('\nPilihan templat, kamus, laporan, banding, selaras, dan sapa\n  --keluaran BERKAS.xlsx');
    expect(help).toContain('\nPilihan templat, kamus, dan laporan\n');
    expect(helpText(listed, 'iku', 'en')).toContain(
      '\nOptions of templat, kamus, laporan, banding, selaras and sapa\n',
    );
  });

  it('reads its own line and refuses what only others take', async () => {
    let said = '';
    const terminal = { out: (text: string) => (said += text) };
    const task = greet.understand(lineOf('sapa', '--kali', '2'), 'id');
    expect(task.risk).toBeNull();
    await task.run(terminal as never);
    expect(said).toBe('halo halo ');
    expect(() => greet.understand(lineOf('sapa', '--contoh'), 'id')).toThrow('--contoh does not go with "sapa"');
    expect(() => greet.understand(lineOf('sapa', '--kali', 'dua'), 'id')).toThrow('--kali must be a whole number');
  });
});
