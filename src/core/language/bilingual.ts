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

/** What is made alike in each language: a text, or whatever holds texts. */
export function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return { id: make('id'), en: make('en') };
}

/** Sentences one behind the other, in each language; `null` for one that is not said. */
export function joined(...texts: readonly (Bilingual | null)[]): Bilingual {
  const said = texts.filter((text) => text !== null);
  return { id: said.map(({ id }) => id).join(' '), en: said.map(({ en }) => en).join(' ') };
}

/** What stands in a placeholder: the same in every language, or a text in each. */
/** What is written as the reader's Excel writes, which need not be how its menus speak: `;` and a decimal comma as in Indonesian, or `,` and a point. */
export interface Notated extends Bilingual {
  readonly notated: true;
}

export type Filling = string | number | Bilingual | Notated;

/** Puts values into `{placeholders}`; one that has no value stays visible, so that a test or a reader notices it. */
export function fillPlaceholders(
  template: Bilingual,
  values: Readonly<Record<string, Filling>>,
  language: Language,
  notation: Language = language,
): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value['notated' in value ? notation : language] : String(value);
  });
}
