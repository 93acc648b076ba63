import { Section } from "@/components/ui/section";
import { type EntityRef, nameIn } from "@/lib/archive/article";
import { COMPARED_KINDS, type ComparedEntity, type Comparison } from "@/lib/archive/comparison";
import { entityHref } from "@/lib/archive/hrefs";
import type { Language } from "@/lib/archive/language";
import { withBothHref } from "@/lib/search/compare-query";
import { togetherHref } from "@/lib/search/together-href";
import { formatCount } from "@/lib/site/format-time";
import { langOf } from "@/lib/site/lang-of";
import { compareTextIn } from "@/lib/site/messages/compare";
import { messagesIn } from "@/lib/site/messages/messages-in";

/** The workshops, conferences and organizations that articles name with either country, and with both. */
export function ComparedEntities({ comparison, language }: { comparison: Comparison; language: Language }) {
  const words = compareTextIn(language);
  const { kind: names } = messagesIn(language);
  return COMPARED_KINDS.map((kind) => {
    const found = comparison.entities.filter((entity) => entity.kind === kind);
    if (found.length === 0) return null;
    return (
      <Section key={kind} id={`with-${kind}`} title={words.namedWith(names[kind].many)} note={words.namedWithNote}>
        <EntitiesTable entities={found} comparison={comparison} language={language} />
      </Section>
    );
  });
}

function EntitiesTable({
  entities,
  comparison: { one, other },
  language,
}: {
  entities: readonly ComparedEntity[];
  comparison: Comparison;
  language: Language;
}) {
  const words = compareTextIn(language);
  const countries: [EntityRef, EntityRef] = [one.country, other.country];
  const [oneName = "", otherName = ""] = countries.map(({ names, slug }) => nameIn(names, language, slug));
  return (
    <table className="w-full text-small">
      <thead>
        <tr className="align-bottom text-note text-soft">
          <th scope="col" className="py-1 text-start font-normal">
            {words.name}
          </th>
          {[words.with(oneName), words.with(otherName), words.withBoth].map((title) => (
            <th key={title} scope="col" className="w-1/6 py-1 ps-3 text-end font-normal">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entities.map((entity) => {
          const name = nameIn(entity.names, language, entity.slug);
          const cells = [
            { count: entity.one, href: togetherHref(language, one.country, entity), names: [oneName, name] },
            { count: entity.other, href: togetherHref(language, other.country, entity), names: [otherName, name] },
            {
              count: entity.both,
              href: withBothHref(language, countries, entity),
              names: [oneName, otherName, name],
            },
          ];
          return (
            <tr key={entity.slug} className="border-t border-rule align-top">
              <th scope="row" className="py-1 text-start font-normal">
                <a
                  href={entityHref(language, entity.kind, entity.slug)}
                  lang={langOf(name, language)}
                  className="plain-link target"
                >
                  {name}
                </a>
              </th>
              {cells.map(({ count, href, names }) => (
                <td key={names.join()} className="py-1 ps-3 text-end tabular-nums">
                  {count === 0 ? (
                    <span className="text-soft">0</span>
                  ) : (
                    <a
                      href={href}
                      aria-label={words.cell(messagesIn(language).count.articles(count), names)}
                      className="target inline-block text-end"
                    >
                      {formatCount(count, language)}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
