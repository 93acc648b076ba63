/** A line between two rows: where it leads, what it is for whoever points at it, and how much it stands for. */
export type ArcLink = { key: string; one: number; other: number; weight: number; href: string; title: string };

const ROW = 10;
const WIDTH = 100;
/** The thinnest and the thickest line, in units of the screen. */
const THIN = 1.25;
const THICK = 6;

/**
 * Arcs between the rows of a list that stands before the drawing, row by row as high as its own. It is stretched to the
 * place it has, and its lines keep their width. The links are outside the Tab order, since a list beside it says the same.
 */
export function ArcLinks({ rows, links, label }: { rows: number; links: readonly ArcLink[]; label: string }) {
  const most = Math.max(1, ...links.map(({ weight }) => weight));
  const farthest = Math.max(1, ...links.map(({ one, other }) => other - one));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing
    <svg
      viewBox={`0 0 ${WIDTH} ${rows * ROW}`}
      preserveAspectRatio="none"
      role="group"
      aria-label={label}
      className="block size-full"
    >
      {links.map(({ key, one, other, weight, href, title }) => {
        const path = arcPath(one, other, farthest);
        return (
          <a key={key} href={href} tabIndex={-1} aria-label={title} className="group/arc">
            <title>{title}</title>
            <path d={path} fill="none" stroke="transparent" strokeWidth={11} vectorEffect="non-scaling-stroke" />
            <path
              d={path}
              fill="none"
              vectorEffect="non-scaling-stroke"
              strokeWidth={THIN + (THICK - THIN) * Math.sqrt(weight / most)}
              className="stroke-accent opacity-60 group-hover/arc:stroke-ink group-hover/arc:opacity-100 forced-colors:stroke-[LinkText]"
            />
          </a>
        );
      })}
    </svg>
  );
}

/** From the middle of one row to that of another, the farther out the farther apart they are. */
function arcPath(one: number, other: number, farthest: number): string {
  const [top, bottom] = [(one + 0.5) * ROW, (other + 0.5) * ROW];
  // A curve of this kind reaches three quarters of the way to its handles.
  const out = Math.round((0.12 + 0.86 * Math.sqrt((other - one) / farthest)) * WIDTH * 1.3);
  return `M0 ${top}C${out} ${top} ${out} ${bottom} 0 ${bottom}`;
}
