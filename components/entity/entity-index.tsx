import type { EntitySummary } from "@/lib/archive/entity";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { EntityList } from "./entity-list";
import { EntityName } from "./entity-name";

/** The entities of a kind: those that articles name with their counts, and the others, for whoever looks for one. */
export function EntityIndex({ entities, language }: { entities: readonly EntitySummary[]; language: Language }) {
  const named = entities.filter(({ count }) => count > 0);
  const others = entities.filter(({ count }) => count === 0);
  return (
    <>
      {named.length > 0 ? <EntityList entities={named} language={language} /> : null}
      {others.length > 0 ? (
        <section aria-labelledby="not-named" className={named.length > 0 ? "mt-12" : ""}>
          <h2 id="not-named" className="text-small font-semibold">
            {messagesIn(language).entity.notNamed}
          </h2>
          <ul className="mt-3 gap-x-8 text-small sm:columns-2 lg:columns-3">
            {others.map(({ kind, slug, names }) => (
              <li key={slug} className="break-inside-avoid py-1">
                <EntityName href={entityHref(language, kind, slug)} names={names} fallback={slug} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
