/** Stands for `cjk-regex`: the same three patterns in the browser's own properties of Unicode instead of half a megabyte of tables. */

const LETTERS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}`;
/** CJK symbols and punctuation, vertical and small forms, half and full width forms. */
const PUNCTUATIONS = String.raw`\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;

const pattern = (characters) => ({ toRegExp: () => new RegExp(`[${characters}]`, 'u') });

export const letters = () => pattern(LETTERS);
export const punctuations = () => pattern(PUNCTUATIONS);
export const all = () => pattern(LETTERS + PUNCTUATIONS);
