/** A number over time: where it stands between the earliest and the latest, how high, and where it leads. */
export type ValuePoint = {
  key: string;
  /** 0 to 1 from the left, and from the axis up. */
  across: number;
  up: number;
  /** The end of a range, as high as `up`. */
  upTo: number | null;
  href: string;
  title: string;
  /** A ring for what is not meant exactly. */
  shape: "dot" | "ring";
};

const HEIGHT = 150;
const TOP = 22;
const FOOT = 24;
const SIDE = 5;

/**
 * Numbers over time as points on a line. Its links are outside the Tab order, since a table beside the drawing says the same. Widths
 * are shares and heights are fixed, so that letters have their size on every screen.
 */
export function ValuePoints({
  points,
  label,
  most,
  ends,
}: {
  points: readonly ValuePoint[];
  label: string;
  /** The highest number, as it is written. */
  most: string;
  /** The earliest and the latest time, as they are written. */
  ends: readonly [string, string];
}) {
  const x = (across: number) => `${SIDE + across * (100 - 2 * SIDE)}%`;
  const y = (up: number) => TOP + (1 - up) * (HEIGHT - TOP);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing
    <svg role="group" aria-label={label} className="block w-full overflow-visible" height={HEIGHT + FOOT}>
      <line x1="0" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} className="stroke-edge" />
      <line x1="0" x2="100%" y1={TOP + 0.5} y2={TOP + 0.5} className="stroke-rule" />
      <text x="0" y={TOP - 6} className={`${LETTERS} [text-anchor:start]`}>
        {most}
      </text>
      {points.slice(1).map((point, at) => {
        const before = points[at];
        return before ? (
          <line
            key={point.key}
            x1={x(before.across)}
            y1={y(before.up)}
            x2={x(point.across)}
            y2={y(point.up)}
            className="stroke-accent stroke-1 forced-colors:stroke-[CanvasText]"
          />
        ) : null;
      })}
      {points.map(({ key, across, up, upTo, href, title, shape }) => (
        <a key={key} href={href} tabIndex={-1} aria-label={title}>
          <title>{title}</title>
          {upTo === null ? null : <line x1={x(across)} x2={x(across)} y1={y(up)} y2={y(upTo)} className={MARK} />}
          <circle cx={x(across)} cy={y(up)} r="14" className="fill-transparent" />
          <circle
            cx={x(across)}
            cy={y(up)}
            r="5"
            className={`${MARK} ${shape === "ring" ? "fill-paper" : "fill-accent"}`}
          />
        </a>
      ))}
      <text x={x(0)} y={HEIGHT + 17} className={`${LETTERS} [text-anchor:start]`}>
        {ends[0]}
      </text>
      <text x={x(1)} y={HEIGHT + 17} className={`${LETTERS} [text-anchor:end]`}>
        {ends[1]}
      </text>
    </svg>
  );
}

const LETTERS = "fill-soft text-note tabular-nums";
const MARK = "stroke-accent stroke-2 hover:stroke-ink forced-colors:stroke-[LinkText]";
