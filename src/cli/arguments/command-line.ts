import { parseArgs } from 'node:util';

import { Refusal, refuse } from '../refusal';

/** Every option of every command. */
export const OPTIONS = {
  format: { type: 'string' },
  bahasa: { type: 'string' },
  tahun: { type: 'string' },
  baris: { type: 'string' },
  tingkat: { type: 'string' },
  rumus: { type: 'string' },
  kertas: { type: 'string' },
  isi: { type: 'string' },
  lembar: { type: 'string' },
  tabel: { type: 'string' },
  keluaran: { type: 'string' },
  contoh: { type: 'boolean' },
  daftar: { type: 'boolean' },
  lampiran: { type: 'boolean' },
  timpa: { type: 'boolean' },
  'abaikan-pengaturan': { type: 'boolean' },
  bantuan: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** A command line taken apart; what it means is not looked at yet. */
export class CommandLine {
  /** The command and what stands behind it. */
  readonly words: readonly string[];
  private readonly values = new Map<string, string>();
  private readonly flags = new Set<string>();
  private readonly complaint: Refusal | null;

  constructor(args: readonly string[]) {
    const { positionals, tokens } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: false,
      tokens: true,
    });
    this.words = positionals;
    let complaint: Refusal | null = null;
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      complaint ??= complaintAbout(token);
      if (token.value === undefined) this.flags.add(token.name);
      else this.values.set(token.name, token.value);
    }
    this.complaint = complaint;
  }

  /** @throws Refusal for an option that does not exist, and for a value that is missing or not wanted. */
  checkSpelling(): void {
    if (this.complaint) throw this.complaint;
  }

  /** @throws Refusal for an option that the command does not have. */
  allow(command: string, options: readonly OptionName[]): void {
    const allowed: readonly string[] = [...options, 'bahasa'];
    const stray = [...this.values.keys(), ...this.flags].find((name) => !allowed.includes(name));
    if (stray === undefined) return;
    refuse(`--${stray} tidak berlaku untuk "${command}".`, `--${stray} does not go with "${command}".`);
  }

  /** At least one of the options was given. */
  has(options: readonly OptionName[]): boolean {
    return options.some((name) => this.values.has(name) || this.flags.has(name));
  }

  value(name: OptionName): string | undefined {
    return this.values.get(name);
  }

  flag(name: OptionName): boolean {
    return this.flags.has(name);
  }

  /**
   * One of the words that an option knows.
   * @throws Refusal for any other word.
   */
  choice<Word extends string>(name: OptionName, words: readonly Word[], standard: Word): Word {
    const given = this.values.get(name);
    const chosen = given === undefined ? standard : words.find((word) => word === given);
    const known = words.join(', ');
    return chosen ?? refuse(`--${name} harus salah satu dari: ${known}.`, `--${name} must be one of: ${known}.`);
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function complaintAbout({ name, rawName, value, inlineValue }: OptionToken): Refusal | null {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (!option) return new Refusal({ id: `pilihan "${rawName}" tidak dikenal.`, en: `unknown option "${rawName}".` });
  if (option.type === 'boolean') {
    if (value === undefined) return null;
    return new Refusal({ id: `${rawName} tidak memakai nilai.`, en: `${rawName} takes no value.` });
  }
  // `--keluaran --timpa`: the file was forgotten, and is not called "--timpa".
  if (value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))) return null;
  return new Refusal({ id: `${rawName} memerlukan nilai.`, en: `${rawName} needs a value.` });
}
