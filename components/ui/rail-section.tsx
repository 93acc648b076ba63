import type { ReactNode } from "react";

/** A small section of the rail. */
export function RailSection({
  id,
  title,
  note,
  className = "",
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={`joint pt-3 ${className}`}>
      <h2 id={id} className="text-small font-semibold">
        {title}
      </h2>
      {note ? <p className="mt-1 text-note text-soft">{note}</p> : null}
      <div className="mt-2 text-small">{children}</div>
    </section>
  );
}
