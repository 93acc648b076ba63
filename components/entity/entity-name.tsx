import type { Names } from "@/lib/archive/article";
import type { Language } from "@/lib/archive/language";
import { langOf } from "@/lib/site/lang-of";
import { namePair } from "@/lib/site/name-pair";

/** A linked name in the interface language with the name in the other script beside it. */
export function EntityName({
  href,
  names,
  fallback,
  language,
}: {
  href: string;
  names: Names;
  fallback: string;
  language: Language;
}) {
  const { name, other } = namePair(names, language, fallback);
  return (
    <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5">
      <a href={href} lang={langOf(name, language)} className="plain-link inline-block min-h-6">
        {name}
      </a>
      {other ? (
        <span lang={langOf(other, language)} className="text-small text-soft">
          {other}
        </span>
      ) : null}
    </span>
  );
}
