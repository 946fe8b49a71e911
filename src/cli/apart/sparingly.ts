/** Often enough for a screen; each message between processes costs more than a small sheet does. */
const EVERY_MS = 100;

/** Passes on what is said, but only so often. */
export function sparingly(say: (text: string) => void): (text: string) => void {
  let said = 0;
  return (text) => {
    if (Date.now() - said < EVERY_MS) return;
    said = Date.now();
    say(text);
  };
}
