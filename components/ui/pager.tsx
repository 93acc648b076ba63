/** Links to the page before and the page after, with where one is between them. */
export function Pager({
  label,
  position,
  previous,
  next,
}: {
  label: string;
  position: string;
  previous: { href: string; text: string } | null;
  next: { href: string; text: string } | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={label}
      className="no-print mt-10 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule pt-4 text-small"
    >
      {previous ? (
        <a href={previous.href} rel="prev" className="target inline-flex min-h-11 items-center">
          <span aria-hidden="true" className="me-2">
            ←
          </span>
          {previous.text}
        </a>
      ) : null}
      <span className="text-soft tabular-nums">{position}</span>
      {next ? (
        <a href={next.href} rel="next" className="target ms-auto inline-flex min-h-11 items-center">
          {next.text}
          <span aria-hidden="true" className="ms-2">
            →
          </span>
        </a>
      ) : null}
    </nav>
  );
}
