import type { ReactNode } from "react";

export type CountedLink = { key: string; href: string; text: string; lang?: string; note?: ReactNode; count: string };

/** Links with a number each, the numbers in a column. */
export function CountedList({ links }: { links: readonly CountedLink[] }) {
  return (
    <ul>
      {links.map(({ key, href, text, lang, note, count }) => (
        <li key={key} className="flex items-baseline gap-3 border-b border-rule py-1.5 last:border-b-0">
          <a href={href} className="plain-link target min-w-0 grow" lang={lang}>
            {text}
          </a>
          {note}
          <span className="shrink-0 text-soft tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
