import type { CSSProperties } from "react";

/** Something under a column: it has a shape and a name, and leads somewhere. */
export type ColumnMark = { key: string; href: string; title: string; shape: "square" | "ring" };

/** A column: a bar with its number over it, what stands under the axis, and where it leads. */
export type TimeColumn = {
  key: string;
  /** Under the axis. */
  label: string;
  count: number;
  /** The number as it is written. */
  countText: string;
  href: string;
  /** What the column is, for whoever points at it. */
  title: string;
  marks: readonly ColumnMark[];
};

const NUMBER_HEIGHT = 18;
const BAR_HEIGHT = 132;
const LABEL_HEIGHT = 24;
const MARK_HEIGHT = 15;
const MARK_SIZE = 9;
/** More marks under one column than this are told by their number. */
const MOST_MARKS = 10;

/** The width that a drawing of the smallest and of a usual screen has. */
const NARROW = 300;
const WIDE = 680;
const CHARACTER = 8.5;

/**
 * Columns over an axis of time, with marks under it. Every column leads on wherever it is clicked; its links are outside
 * the Tab order, since a table beside the drawing says the same. Widths are shares and heights are fixed, so that the
 * letters have their size on every screen; where columns are too thin for their labels, only some of these are shown.
 */
export function TimeColumns({ columns, label }: { columns: readonly TimeColumn[]; label: string }) {
  const most = Math.max(0, ...columns.map(({ count }) => count));
  const deepest = Math.max(0, ...columns.map(({ marks }) => Math.min(marks.length, MOST_MARKS + 1)));
  // Where nothing is counted, the marks stand close below what is above the drawing.
  const axis = most === 0 ? 0 : NUMBER_HEIGHT + BAR_HEIGHT;
  const height = axis + LABEL_HEIGHT + deepest * MARK_HEIGHT;
  const share = 100 / columns.length;
  const labels = labelStep(columns.map((column) => column.label));
  const numbers = labelStep(columns.map(({ countText }) => countText));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands for a group within a drawing
    <svg role="group" aria-label={label} className="block w-full overflow-visible" height={height}>
      <line x1="0" x2="100%" y1={axis + 0.5} y2={axis + 0.5} className="stroke-edge" />
      {columns.map((column, at) => {
        const fromEnd = columns.length - 1 - at;
        const lettersAt = (step: LabelStep) => (fromEnd % step.narrow === 0 ? LETTERS : `${LETTERS} max-sm:hidden`);
        return (
          <svg key={column.key} x={`${at * share}%`} width={`${share}%`} height={height} className="overflow-visible">
            <title>{column.title}</title>
            <a href={column.href} tabIndex={-1} aria-label={column.title} className="no-underline">
              <rect className="bar-column" width="100%" height={axis + LABEL_HEIGHT} />
              {column.count > 0 ? <Bar count={column.count} most={most} /> : null}
              {column.count > 0 && fromEnd % numbers.wide === 0 ? (
                <text x="50%" y={axis - barHeight(column.count, most) - 5} className={lettersAt(numbers)}>
                  {column.countText}
                </text>
              ) : null}
              {fromEnd % labels.wide === 0 ? (
                <text x="50%" y={axis + 16} className={`${lettersAt(labels)} fill-soft`}>
                  {column.label}
                </text>
              ) : null}
            </a>
            <Marks marks={column.marks} top={axis + LABEL_HEIGHT} />
          </svg>
        );
      })}
    </svg>
  );
}

const LETTERS = "no-underline fill-ink [text-anchor:middle] text-note tabular-nums";

function Bar({ count, most }: { count: number; most: number }) {
  const height = barHeight(count, most);
  return <rect className="bar" x="14%" width="72%" y={NUMBER_HEIGHT + BAR_HEIGHT - height} height={height} />;
}

function Marks({ marks, top }: { marks: readonly ColumnMark[]; top: number }) {
  const more = marks.length - MOST_MARKS;
  return (
    <>
      {marks.slice(0, MOST_MARKS).map((mark, at) => (
        <a key={mark.key} href={mark.href} tabIndex={-1} aria-label={mark.title}>
          <title>{mark.title}</title>
          <MarkShape shape={mark.shape} y={top + at * MARK_HEIGHT + MARK_HEIGHT / 2} />
        </a>
      ))}
      {more > 0 ? (
        <text x="50%" y={top + MOST_MARKS * MARK_HEIGHT + 12} className={LETTERS}>
          {`+${more}`}
        </text>
      ) : null}
    </>
  );
}

function MarkShape({ shape, y }: { shape: ColumnMark["shape"]; y: number }) {
  const middle: CSSProperties = { transform: `translateX(-${MARK_SIZE / 2}px)` };
  return shape === "square" ? (
    <rect className={MARK} x="50%" y={y - MARK_SIZE / 2} width={MARK_SIZE} height={MARK_SIZE} style={middle} />
  ) : (
    <circle className={`${MARK} fill-paper`} cx="50%" cy={y} r={MARK_SIZE / 2} />
  );
}

const MARK = "stroke-ink fill-ink stroke-[1.5] hover:stroke-accent forced-colors:stroke-[LinkText]";

/** In proportion to the counts, the highest full; what there is of anything is never too low to be seen. */
function barHeight(count: number, most: number): number {
  return Math.max(2, Math.round((count / most) * BAR_HEIGHT));
}

type LabelStep = { narrow: number; wide: number };

/** Every how manieth of the labels has room, counted from the last. */
function labelStep(labels: readonly string[]): LabelStep {
  const longest = Math.max(1, ...labels.map(({ length }) => length));
  const stepOn = (width: number) => Math.ceil((labels.length * (longest * CHARACTER + 4)) / width);
  return { narrow: stepOn(NARROW), wide: stepOn(WIDE) };
}
