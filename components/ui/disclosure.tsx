import type { ReactNode } from "react";

/** Matter that is folded away until asked for; works without scripts and prints as it stands. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="border-t border-rule">
      <summary className="flex min-h-11 items-center justify-between gap-3 text-small font-medium marker:content-none after:text-soft after:content-['+'] [[open]>&]:after:content-['−'] hover:text-accent">
        {summary}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
