/** A text for the user: Indonesian first, English complete. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

/** Shorthand for a text in both languages. */
export function both(id: string, en: string): Bilingual {
  return { id, en };
}

/** Sentences one behind the other, in each language; `null` for one that is not said. */
export function joined(...texts: readonly (Bilingual | null)[]): Bilingual {
  const said = texts.filter((text) => text !== null);
  return { id: said.map(({ id }) => id).join(' '), en: said.map(({ en }) => en).join(' ') };
}

/** Puts values into `{placeholders}`; one that has no value stays visible, so that a test or a reader notices it. */
export function fillPlaceholders(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => (key in values ? String(values[key]) : whole));
}
