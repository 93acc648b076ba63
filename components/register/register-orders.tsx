import type { Language } from "@/lib/archive/language";
import { REGISTER_SORTS, type RegisterSort } from "@/lib/archive/workshop-register";
import { registerHref } from "@/lib/search/register-href";
import { registerTextIn } from "@/lib/site/messages/register";

/** The orders of the register, the one in force marked. */
export function RegisterOrders({ sort, language }: { sort: RegisterSort; language: Language }) {
  const words = registerTextIn(language);
  return (
    <nav aria-label={words.order} className="no-print mb-3">
      <ul className="flex flex-wrap gap-x-5 text-small">
        {REGISTER_SORTS.map((each) => (
          <li key={each}>
            <a
              href={registerHref(language, each)}
              aria-current={each === sort ? "true" : undefined}
              className="plain-link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {words.sorts[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
