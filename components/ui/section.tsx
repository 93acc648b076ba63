import type { ReactNode } from "react";

/** A section that hangs from a rule by its joint; `note` explains it in one line. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="joint pt-5">
      <h2 id={id} className="font-read text-section font-semibold">
        {title}
      </h2>
      {note ? <p className="mt-1 max-w-text text-small text-soft">{note}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}
