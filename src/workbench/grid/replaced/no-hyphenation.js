/** Stands for `franc-min`: nothing in a grid is hyphenated, so no text's language is ever asked for. */

/** The code for a language that is not known (ISO 639-2). */
export const franc = () => 'und';
