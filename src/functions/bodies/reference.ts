/** RUJUKAN: the answer is a promise, since the library loads at the first call. */

import { type Body } from '../call/call-of';

export const rujukan: Body = async (args, host) => (await import('../later/reference')).rujukan(args, host);
