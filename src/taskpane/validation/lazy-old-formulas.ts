import { lazy } from '../shell/lazy';

/** What renews formulas is not needed to show what was found. */
export const LazyOldFormulas = lazy(() => import('./OldFormulasFound').then((module) => module.OldFormulasFound));
