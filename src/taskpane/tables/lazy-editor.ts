import { lazy } from '../shell/lazy';

/** Reads sheets as a validation does, so it comes with the heavy part of the add-in. */
export const LazyTableEditor = lazy(() => import('./TableEditor').then((module) => module.TableEditor));
