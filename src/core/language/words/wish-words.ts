/** Words that wish by their form, which no list can hold. */

/**
 * A state that shall have come about ("Terkelolanya", "Berdayanya", "Memantapnya"), or its English likeness ("Increased"). Shorter stems
 * are of other words ("beratnya", "terasnya"); "Increase in …" measures a change.
 */
const WISH_FORM =
  /^(?:(?:ter|ber|me[lmnrwy])\p{L}{3,}nya|optimal\p{L}+nya|(?:increas|improv)(?:e|ed|es|ing)|improvement|realiz(?:e|es|ing))(?!\p{L})(?!\s+in\b)/iu;

/** Whether a text, or a single word, begins with such a word. */
export function beginsAsWish(text: string): boolean {
  return WISH_FORM.test(text);
}
