/**
 * A part of the add-in that cannot be fetched: after an update a page that was open, or kept by the browser, asks for parts of the
 * earlier release; or the network is down.
 */

/** What webpack throws for it. */
const NAME = 'ChunkLoadError';

export function isMissingPart(fault: unknown): boolean {
  return fault instanceof Error && fault.name === NAME;
}
