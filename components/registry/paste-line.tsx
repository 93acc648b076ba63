/** A line for a file of the registry, to be selected and pasted; however it wraps, it is copied as one line. */
export function PasteLine({ label, line }: { label: string; line: string }) {
  return (
    <p className="mt-1 flex items-baseline gap-3 text-note">
      <span className="w-16 shrink-0 text-soft">{label}</span>
      <code className="min-w-0 select-all bg-wash px-1.5 py-0.5 wrap-anywhere" lang="en">
        {line}
      </code>
    </p>
  );
}
