const WIDTH = 1000;
const HEIGHT = 14;

/** Shares of a whole as one bar; the table under it says the same in words and numbers. */
export function PartBar({ kinds, total }: { kinds: readonly (readonly [string, number])[]; total: number }) {
  let x = 0;
  const shares = kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => {
      const width = (count / total) * WIDTH;
      const share = { kind, x, width };
      x += width;
      return share;
    });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="part-bar block h-3.5 w-full"
    >
      {shares.map((share) => (
        <rect
          key={share.kind}
          data-part={share.kind}
          x={share.x}
          y={0}
          width={Math.max(0.5, share.width - 1.5)}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}
