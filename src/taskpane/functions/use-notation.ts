import { type Notation, usualNotation } from '../../core/sheet/notation';
import { usePane } from '../pane-context';

/** How the user's Excel writes. */
export function useNotation(): Notation {
  return usualNotation(usePane().notation);
}
