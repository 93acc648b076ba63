/** A line for a file of the registry, to be selected and pasted; however it wraps, it is copied as one line. */
export function PasteLine({
  label,
  line,
  open,
}: {
  label: string;
  line: string;
  /** What stands in the line for something that is to be filled in. */
  open?: string;
}) {
  const at = open === undefined ? -1 : line.lastIndexOf(open);
  return (
    <p className="mt-1 flex items-baseline gap-3 text-note">
      <span className="w-16 shrink-0 text-soft">{label}</span>
      <code className="min-w-0 select-all bg-wash px-1.5 py-0.5 wrap-anywhere" lang="en">
        {open === undefined || at === -1 ? (
          line
        ) : (
          <>
            {line.slice(0, at)}
            <strong className="border-b border-accent">{open}</strong>
            {line.slice(at + open.length)}
          </>
        )}
      </code>
    </p>
  );
}
