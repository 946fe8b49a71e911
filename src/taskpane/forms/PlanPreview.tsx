import { useMemo } from 'preact/hooks';
import { type SheetPlan } from '../../core/sheet/plan';
import { type PictureCell, pictureOf } from './plan-picture';

interface PlanPreviewProps {
  readonly plan: SheetPlan;
  /** What the picture shows, in words; `null` where the words stand beside it. */
  readonly label: string | null;
  /** Height to width at most; the rest is cut off. */
  readonly tallest: number;
}

const STANDARD_SIZE = 11;
const LINE = 15;

/** The sheet in small, drawn from the very plan that will be carried out. Paper is white in every theme. */
export function PlanPreview({ plan, label, tallest }: PlanPreviewProps) {
  const picture = useMemo(() => pictureOf(plan), [plan]);
  const height = Math.min(picture.height, picture.width * tallest);
  const shown = picture.cells.filter(({ y }) => y < height);
  return (
    <svg
      class="plan-preview"
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={`-4 -4 ${picture.width + 8} ${height + 8}`}
    >
      {shown.map((cell) => (
        <CellDrawing key={`${cell.x},${cell.y}`} cell={cell} />
      ))}
    </svg>
  );
}

function CellDrawing({ cell }: { cell: PictureCell }) {
  const { x, y, width, height, lines, style } = cell;
  const size = ((style.fontSize ?? STANDARD_SIZE) * 4) / 3;
  const line = (size * LINE) / ((STANDARD_SIZE * 4) / 3);
  const anchor = { left: 'start', justify: 'start', center: 'middle', right: 'end' } as const;
  const horizontal = style.horizontal ?? 'left';
  const textX = { left: x + 3, justify: x + 3, center: x + width / 2, right: x + width - 3 }[horizontal];
  const block = lines.length * line;
  const top =
    style.vertical === 'top' ? y + 2 : style.vertical === 'center' ? y + (height - block) / 2 : y + height - block - 2;
  const text = lines.map((words, index) =>
    words === '' ? null : (
      <text
        key={index}
        x={textX}
        y={top + (index + 0.8) * line}
        font-size={size}
        font-weight={style.bold ? 700 : 400}
        font-style={style.italic ? 'italic' : 'normal'}
        fill={style.fontColor ?? '#1f1f1f'}
        text-anchor={anchor[horizontal]}
      >
        {words}
      </text>
    ),
  );
  return (
    <>
      {(style.fill || style.border) && (
        <rect x={x} y={y} width={width} height={height} fill={style.fill ?? 'none'} stroke={style.border ?? 'none'} />
      )}
      {style.border ? (
        // What does not fit is cut off at the border, as in Excel.
        <svg x={x} y={y} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`}>
          {text}
        </svg>
      ) : (
        text
      )}
    </>
  );
}
