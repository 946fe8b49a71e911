/** The pane's own line drawings on a 20 × 20 grid, in the colour of the text around them. */

const PATHS = {
  validation: 'M4 3.5h9a1.5 1.5 0 0 1 1.5 1.5v3M4 3.5v13h5.5M7 7h5M7 10h3M11.5 14l2 2 4-4.5',
  forms: 'M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.5 10h5.5M7.5 13h5.5',
  functions: 'M10.5 4.5c-2-.8-3 .3-3.3 2.5L6 15c-.3 1.7-1.2 2-2.5 1.7M4.5 9h5.5M11.5 10l5 6M16.5 10l-5 6',
  dictionary: 'M4.5 3.5h9a2 2 0 0 1 2 2v11h-9a2 2 0 0 1-2-2zM4.5 14.5a2 2 0 0 1 2-2h9M8 6.5h4.5',
  report: 'M3.5 16.5h13M5.5 16V11M9 16V7.5M12.5 16V9.5M16 16V4.5',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM8 12a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  right: 'M7.5 5l5 5-5 5',
  closeAll: 'M5 8l5-4.5L15 8M5 12l5 4.5 5-4.5',
  openAll: 'M5 5.5L10 10l5-4.5M5 11.5l5 4.5 5-4.5',
  compact: 'M3.5 5h13M3.5 8.5h13M3.5 12h13M3.5 15.5h13',
  close: 'M5 5l10 10M15 5L5 15',
  arrow: 'M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5',
  check: 'M3 10a7 7 0 1 1 14 0 7 7 0 0 1-14 0zM6.8 10.2l2.2 2.2 4.3-4.6',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 8v8',
  highlight: 'M7 12.5L14.5 4l2 2L8.5 14H6.5zM4 17h12',
  back: 'M16 10H4.5M9 5.5L4.5 10 9 14.5',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  info: 'M3 10a7 7 0 1 1 14 0 7 7 0 0 1-14 0zM10 9.5v4M10 6.5v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the control beside it carries the words. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={1.3}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
