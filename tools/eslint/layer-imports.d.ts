import { type Rule } from 'eslint';

export const layerImports: Rule.RuleModule;
export const ALLOWED: Readonly<Record<string, readonly string[]>>;
