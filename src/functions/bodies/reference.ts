/** RUJUKAN: the answer is a promise, since the library loads at the first call. */

import { type Body } from '../call/body';

export const rujukan: Body = async (args, host) => (await import('../later/reference')).rujukan(args, host);
