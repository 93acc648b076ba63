import type { ReactNode } from "react";

/** A card for a frame on another site: what is shown, and where it comes from. Links leave the frame. */
export function EmbedCard({ from, href, children }: { from: string; href: string; children: ReactNode }) {
  return (
    <main className="border-s-4 border-accent p-4">
      {children}
      <p className="mt-3 border-t border-rule pt-2 text-note text-soft">
        <a href={href} target="_blank" rel="noopener">
          {from}
        </a>
      </p>
    </main>
  );
}
