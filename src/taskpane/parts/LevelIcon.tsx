import { type Level } from '../../core/knowledge/choices/levels';

/** Three shapes, so that the level can be told without its colour. */
const SHAPES: Readonly<Record<Level, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z', sign: 'M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4' },
  warning: { outline: 'M10 2.8l7.7 13.7H2.3z', sign: 'M10 7.8v4.2M10 14.2v.1' },
  advice: { outline: 'M4 3h12v10.5h-4.5L8 17v-3.5H4z', sign: 'M7 6.7h6M7 9.7h4' },
};

/** Filled in the level's colour. Decoration: the level stands beside it as text. */
export function LevelIcon({ level, size = 16 }: { level: Level; size?: number }) {
  const { outline, sign } = SHAPES[level];
  return (
    <svg class={`icon level-${level}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={outline} fill="currentColor" stroke="currentColor" stroke-width={1} stroke-linejoin="round" />
      <path d={sign} fill="none" stroke="var(--colorNeutralBackground1)" stroke-width={1.8} stroke-linecap="round" />
    </svg>
  );
}
