import { lazy } from '../shell/lazy';

/** Names the rules that were switched off, so it comes with the heavy part of the add-in. */
export const LazyOwnChoices = lazy(() => import('./OwnChoices').then((module) => module.OwnChoicesList));
