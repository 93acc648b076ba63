/** One side of a column: how much, where it leads, and what it is for whoever points at it. */
export type MirroredSide = { count: number; href: string; title: string };

/** A column with one thing over the axis and another under it, and a label beneath where there is room for one. */
export type MirroredColumn = { key: string; label: string | null; over: MirroredSide; under: MirroredSide };

const SIDE = 92;
const LABEL_HEIGHT = 22;

/**
 * Two series over one axis of time, the second mirrored under it, in one measure. The links are outside the Tab order,
 * since a table beside the drawing says the same.
 */
export function MirroredColumns({ columns, label }: { columns: readonly MirroredColumn[]; label: string }) {
  const most = Math.max(1, ...columns.flatMap(({ over, under }) => [over.count, under.count]));
  const share = 100 / columns.length;
  const heightOf = ({ count }: MirroredSide) => Math.max(2, Math.round((count / most) * SIDE));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing
    <svg role="group" aria-label={label} className="block w-full overflow-visible" height={2 * SIDE + LABEL_HEIGHT}>
      {columns.map((column, at) => {
        const x = `${(at + 0.1) * share}%`;
        const width = `${0.8 * share}%`;
        return (
          <g key={column.key}>
            {column.over.count > 0 ? (
              <a href={column.over.href} tabIndex={-1} aria-label={column.over.title}>
                <title>{column.over.title}</title>
                <rect
                  className="bar"
                  x={x}
                  width={width}
                  y={SIDE - heightOf(column.over)}
                  height={heightOf(column.over)}
                />
              </a>
            ) : null}
            {column.under.count > 0 ? (
              <a href={column.under.href} tabIndex={-1} aria-label={column.under.title}>
                <title>{column.under.title}</title>
                <rect className={UNDER} x={x} width={width} y={SIDE + 1} height={heightOf(column.under)} />
              </a>
            ) : null}
            {column.label === null ? null : (
              <text x={`${at * share}%`} y={2 * SIDE + 18} className="fill-soft text-note tabular-nums">
                {column.label}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={SIDE + 0.5} y2={SIDE + 0.5} className="stroke-edge" />
    </svg>
  );
}

const UNDER = "fill-soft hover:fill-ink forced-colors:fill-[LinkText]";
