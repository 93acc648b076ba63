import type { Language } from "@/lib/archive/language";
import { type IndexQuery, indexHref } from "@/lib/search/index-query";
import { indexTextIn } from "@/lib/site/messages/index-text";
import { letterId, letterText } from "./letter-heading";

/** The letters of an index by name, each leading to where it begins, on whatever page that is. */
export function LetterLinks({
  letters,
  href,
  query,
  language,
}: {
  letters: readonly { letter: string; page: number }[];
  href: string;
  query: IndexQuery;
  language: Language;
}) {
  if (letters.length < 2) return null;
  return (
    <nav aria-label={indexTextIn(language).letters} className="no-print mb-4 max-w-text">
      <ul className="flex flex-wrap gap-x-1">
        {letters.map(({ letter, page }) => (
          <li key={letter}>
            <a
              href={`${page === query.page ? "" : indexHref(href, { ...query, page })}#${letterId(letter)}`}
              className="plain-link inline-flex min-h-8 min-w-8 items-center justify-center px-1 text-small tabular-nums"
            >
              {letterText(letter, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
