import type { ReactNode } from "react";

/** One row of the sheet: a label in the margin and the matter beside it. */
export function Row({
  label,
  children,
  className = "",
}: {
  label?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={`row ${className}`}>
      <div className="text-note text-soft">{label}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
